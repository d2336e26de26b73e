/* Sheets of people and periods. first: the first day of the first month of a period. */
#ifndef STORE_SHEET_H
#define STORE_SHEET_H

#include "base/digest.h"
#include "rules/sheet_ground.h"
#include "store/db.h"


/* The last day on which what counts for a person was confirmed: nothing due by then changes any more. 1; 0: none; -1. */
int	sheet_closed_until(struct db *, struct mem *, int64_t person, struct day *);
/* Is what is due on a day closed by that, until_r? A correction opens its window again. 1; 0; -1. */
int	sheet_closed_on(struct db *, struct mem *, int64_t person, struct day due, struct day *until_r);

/* The last edition of a person and a period up to one. 1; 0: none; -1. */
int	sheet_find(struct db *, struct mem *, int64_t person, struct day first, int64_t edition, struct sheet *);
/* One; hold: nobody else changes it until the end of the transaction. 1; 0: none; -1. */
int	sheet_get(struct db *, struct mem *, int64_t id, bool hold, struct sheet *);
/* The last editions of people and a period, by person; held until the end of the transaction. 1 or -1. */
int	sheet_hold_people(struct db *, struct mem *, const int64_t *person, size_t n, struct day first, struct sheet **list_r,
	    size_t *n_r);
/* In which agency each of people has his main place on a day; 0: he has none. 1 or -1. */
int	sheet_agencies_of(struct db *, struct mem *, const int64_t *person, size_t n, struct day on, int64_t *agency_r);
/* Those of a person that stand, the last first. 1 or -1. */
int	sheet_of_person(struct db *, struct mem *, int64_t person, struct sheet **list_r, size_t *n_r);
/* Those of an agency and a period, person by person. 1 or -1. */
int	sheet_of_agency(struct db *, struct mem *, int64_t agency, struct day first, struct sheet **list_r, size_t *n_r);

/* A sheet of which nothing was said. 1; 0: there is one; -1. */
int	sheet_insert(struct db *, struct mem *, const struct sheet *, int64_t *id_r);
/* In the version of the sheet. 1; 0: changed meanwhile; -1. */
int	sheet_score(struct db *, struct mem *, const struct sheet *);
int	sheet_confirm(struct db *, struct mem *, const struct sheet *, int64_t person, int64_t delegation);
int	sheet_prepare(struct db *, struct mem *, const struct sheet *, int64_t person);
int	sheet_move(struct db *, const struct sheet *, enum sheet_state to);
int	sheet_publish(struct db *, const struct sheet *, int64_t person, int64_t delegation);
int	sheet_acknowledge(struct db *, const struct sheet *);
/* A later edition holds. 1; 0: it was superseded before; -1. */
int	sheet_supersede(struct db *, int64_t id);

/* What a publication froze. 1 or -1; snapshot: 1; 0: none; -1. */
int	sheet_snapshot_insert(struct db *, int64_t sheet, const char *body, const uint8_t digest[32]);
int	sheet_snapshot(struct db *, struct mem *, int64_t sheet, const char **body_r, uint8_t digest_r[32]);
/* Sums of work due in a unit; of a section of the catalog alone (NULL: of all). 1 or -1. */
int	sheet_sum_insert(struct db *, struct mem *, int64_t sheet, int64_t unit, const char *section, const struct score_sums *);
int	sheet_inputs_insert(struct db *, struct mem *, int64_t sheet, const struct sheet_below *, size_t n);
/* Published sheets of an agency and a period that stand, by person, sums 0. 1 or -1. */
int	sheet_below(struct db *, struct mem *, int64_t agency, struct day first, struct sheet_below **list_r, size_t *n_r);
/* Of which section of the catalog deliveries are that count from one day to another, by delivery. 1 or -1. */
struct sheet_section {
	int64_t		 delivery, person;
	const char	*section;
};
int	sheet_sections(struct db *, struct mem *, int64_t agency, struct day from, struct day until, struct sheet_section **list_r, size_t *n_r);

/* Has a person work that counts from one day to another? 1; 0: none; -1. */
int	sheet_owed(struct db *, struct mem *, int64_t person, struct day from, struct day until);
/* The last of a person that was published and that he has not seen yet: period, shown. 1; 0: none; -1. */
int	sheet_unseen(struct db *, struct mem *, int64_t person, struct sheet *sheet_r);
/* What waits in an agency for who scores or publishes. 1 or -1. */
struct sheet_waiting {
	int64_t		 person;
	bool		 preview, looked;
};
int	sheet_waiting(struct db *, struct mem *, int64_t agency, struct sheet_waiting **list_r, size_t *n_r);
/* How many of heads of agencies are to be confirmed, and published. 1 or -1. */
int	sheet_waiting_heads(struct db *, struct mem *, struct day, int64_t *confirm_r, int64_t *publish_r);

/* It goes to the national database. 1 or -1. */
int	sheet_outbox(struct db *, int64_t sheet);

int	sheet_step_insert(struct db *, int64_t sheet, enum sheet_act, int64_t person, int64_t delegation, const char *reason);
int	sheet_steps(struct db *, struct mem *, int64_t sheet, struct sheet_step **list_r, size_t *n_r);

#endif
