/* Reports of work and their files, what becomes of deliveries through them, errors that were found. */
#ifndef STORE_ENTRY_H
#define STORE_ENTRY_H

#include "rules/entry.h"
#include "store/whose.h"

/* delivery, quantity, done_on, document, note; key: 16 bytes, or NULL. 1; 0: sent before; -1. */
int	entry_insert(struct db *, struct mem *, const struct entry *, const uint8_t *key, int64_t *id_r);
/* The entry with which a key came, and its delivery. 1; 0: none; -1. */
int	entry_of_key(struct db *, struct mem *, int64_t person, const uint8_t *key, int64_t *delivery_r);
/* Of which delivery an entry, a finding is. 1; 0: none; -1. */
int	entry_delivery_of(struct db *, struct mem *, int64_t entry, int64_t *delivery_r);
int	finding_delivery_of(struct db *, struct mem *, int64_t finding, int64_t *delivery_r);
/* 1; 0: answered or changed meanwhile; -1. */
int	entry_take_away(struct db *, int64_t id, int64_t version);
/* All of a delivery that wait. 1 or -1. */
int	entry_take_away_all(struct db *, int64_t delivery);
/* state, accepted (of an accepted one), answer of one in a version. 1; 0; -1. */
int	entry_settle(struct db *, const struct entry *, int64_t person, int64_t delegation);

/* state, declared, accepted, deadline, due of one in a version. 1; 0: changed meanwhile; -1. */
int	entry_delivery_save(struct db *, struct mem *, const struct delivery *);
/* The same where it ends, with end_reason. */
int	entry_delivery_close(struct db *, const struct delivery *, int64_t person);
/* work, kind as it came, quantity, days, from. 1 or -1. */
int	entry_delivery_insert(struct db *, struct mem *, const struct delivery *, int64_t *id_r);
/* What was carried from one grows. 1; 0: there is nothing open; -1. */
int	entry_delivery_more(struct db *, int64_t from, int64_t quantity);

/* Regular work of a person; came in and was reported on a day. 1 or -1. */
struct regular {
	struct work	 work;
	int64_t		 came_in, done, pressed;	/* pressed: the last delivery, while nothing of it was answered; 0: none */
};
int	entry_regular_of(struct db *, struct mem *, int64_t person, struct day, struct regular **list_r, size_t *n_r);

/* quantity, what, document. 1 or -1. */
int	finding_insert(struct db *, const struct finding *, int64_t person, int64_t delegation, int64_t *id_r);
/* 1; 0: taken back or changed meanwhile; -1. */
int	finding_take_back(struct db *, int64_t id, int64_t version, int64_t person, const char *why);
/* Of a delivery, those that were taken back. 1 or -1. */
int	finding_withdrawn_of(struct db *, struct mem *, int64_t delivery, struct finding **list_r, size_t *n_r);

struct entry_file {
	int64_t		 id, entry, file, size;
	const char	*name;
};
/* 1 or -1. */
int	entry_file_select(struct db *, struct mem *, int64_t delivery, struct entry_file **list_r, size_t *n_r);
/* An entry, held: delivery, whose, state, quantity, done_on; how many files it has. 1; 0: none; -1. */
int	entry_file_hold(struct db *, struct mem *, int64_t entry, struct entry *, int64_t *person_r);
int	entry_file_insert(struct db *, int64_t entry, int64_t file);
/* 1; 0: taken off already; -1. */
int	entry_file_off(struct db *, int64_t id);

/* What was accepted of products (entry_product), which are put in order, since a day. 1 or -1. */
int	entry_usual_of(struct db *, struct mem *, const struct whose *, struct day since, int64_t *product, size_t n,
	    struct entry_usual **list_r, size_t *n_r);
/* What was done of what was due from one day to another, by person. 1 or -1. */
int	entry_volume_of(struct db *, struct mem *, const struct whose *, struct day from, struct day until, struct radar **list_r,
	    size_t *n_r);
struct entry_wait {
	int64_t		 person, unit, agency, n;
};
/* How many wait, by person and the unit where they are due. 1 or -1. */
int	entry_wait_of(struct db *, struct mem *, const struct whose *, struct entry_wait **list_r, size_t *n_r);
/* How many of a person are late, and due by a day. 1 or -1. */
int	entry_owed_of(struct db *, struct mem *, int64_t person, struct day today, struct day soon, int64_t *late_r, int64_t *soon_r);

#endif
