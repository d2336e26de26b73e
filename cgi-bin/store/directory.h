/* What the directory says beside the organisation: runs, differences, numbers of people. */
#ifndef STORE_DIRECTORY_H
#define STORE_DIRECTORY_H

#include "rules/directory.h"
#include "rules/directory_type.h"
#include "store/db.h"

/* People and words of units; the rest of a world is the organisation's. 1 or -1. */
int	directory_select(struct db *, struct mem *, struct directory_world *);
int	directory_words_select(struct db *, struct mem *, struct directory_word_named **list_r, size_t *n_r);
/* unit 0: none of ours. 1 or -1. */
int	directory_word_put(struct db *, const char *said, int64_t unit, int64_t maker);

int	directory_run_start(struct db *, int64_t *id_r);
int	directory_run_end(struct db *, const struct directory_run *);
int	directory_run_select(struct db *, struct mem *, int64_t most, struct directory_run **list_r, size_t *n_r);
/* Who was in use there. 1 or -1. */
int	directory_seen_put(struct db *, struct mem *, int64_t run, const int64_t *person, size_t n);
/* Who has a place and was never seen there. 1 or -1. */
int	directory_unseen_select(struct db *, struct mem *, struct day, int64_t most, struct person_line **list_r, size_t *n_r);

/* The last of each difference, for what is known of it already. */
struct directory_last {
	int64_t		 id;
	enum change_kind kind;
	const char	*subject;
	uint8_t		 digest[32];
	enum change_state state;
};
int	directory_last_select(struct db *, struct mem *, struct directory_last **list_r, size_t *n_r);
/* 1 or -1. */
int	directory_change_insert(struct db *, struct mem *, const struct directory_change *const *, size_t n, int64_t run);
int	directory_change_met(struct db *, struct mem *, const int64_t *id, size_t n, int64_t run);
int	directory_change_over(struct db *, struct mem *, const int64_t *id, size_t n);
/* Those that the run did not find; held: it cannot say who left. */
int	directory_change_past(struct db *, int64_t run, bool held);

int	directory_change_tally(struct db *, struct mem *, enum change_state, int64_t count_r[CHANGE_KINDS]);
/* Open ones that touch an agency and of which it said nothing. 1 or -1. */
int	directory_change_unsaid(struct db *, struct mem *, int64_t agency, int64_t *n_r);
/* agency 0: any; kind -1: all. 1 or -1. */
int	directory_change_select(struct db *, struct mem *, int kind, enum change_state, int64_t agency, int64_t most,
	    int64_t skip, struct directory_proposal **list_r, size_t *n_r);
/* Held until the end of the transaction, with its number. 1; 0: none; -1. */
int	directory_change_lock(struct db *, struct mem *, int64_t id, struct directory_proposal *);
/* person 0: the machine. 1; 0: it waits no more; -1. */
int	directory_change_answer(struct db *, struct mem *, int64_t id, enum change_state, struct day from, const char *reason, int64_t person);
int	directory_change_stuck(struct db *, int64_t id, const char *label, const char *a, const char *b);
int	directory_open_ids(struct db *, struct mem *, enum change_kind, int64_t run, int64_t **id_r, size_t *n_r);

struct directory_agency {
	int64_t		 id;
	const char	*name;
	int64_t		 n;
};
/* Whose people the new ones of a run are about. 1 or -1. */
int	directory_agencies(struct db *, struct mem *, int64_t run, struct directory_agency **list_r, size_t *n_r);
int	directory_say_insert(struct db *, const struct directory_say *, int64_t person, int64_t delegation);
/* By change. 1 or -1. */
int	directory_say_select(struct db *, struct mem *, const int64_t *change, size_t n, struct directory_say **list_r, size_t *n_r);

/* What a person has not finished. 1 or -1. */
int	directory_left(struct db *, struct mem *, int64_t person, int64_t *work_r, int64_t *sheets_r);

/* 1; 0: none; -1. */
int	person_number_get(struct db *, struct mem *, int64_t person, struct person_number *);
/* n->version 0: the person has none. 1; 0: changed meanwhile, or *twice_r: somebody else has it; -1. */
int	person_number_put(struct db *, const struct person_number *, int64_t maker, bool *twice_r);

#endif
