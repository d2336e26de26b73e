/* Work that was assigned outside the catalog. */
#ifndef STORE_OUTSIDE_WORK_H
#define STORE_OUTSIDE_WORK_H

#include "rules/outside_work.h"
#include "store/db.h"

/* What an agency has assigned; id_r: its number. Evaluation and the form write it. 1 or -1. */
int	outside_work_insert(struct db *, const struct outside_work *, int64_t *id_r);
/* Of an agency, what waits first; how many there are, and how many wait. 1 or -1. */
int	outside_work_select(struct db *, struct mem *, int64_t agency, int64_t most, int64_t from,
	    struct outside_work **list_r, size_t *n_r);
int	outside_work_count(struct db *, struct mem *, int64_t agency, int64_t *all_r, int64_t *waiting_r);
/* Holds what waits, in the version that was seen. 1; 0: gone, or changed or answered meanwhile; -1. */
int	outside_work_hold(struct db *, struct mem *, int64_t id, int64_t agency, int64_t version,
	    struct outside_work *);
/* state: "taken" with its row, "declined" with a reason. 1; 0: answered meanwhile; -1. */
int	outside_work_answer(struct db *, const struct outside_work *, const char *state, int64_t row,
	    const char *reason, int64_t person);
/* Holds what was answered, in the version that was seen. 1; 0: gone, or changed meanwhile; -1. */
int	outside_work_hold_answered(struct db *, struct mem *, int64_t id, int64_t agency, int64_t version,
	    struct outside_work *);
/* Holds what a supplement took. 1 or -1. */
int	outside_work_hold_taken(struct db *, struct mem *, int64_t catalog, struct outside_work **list_r, size_t *n_r);
/* What was answered waits again. 1; 0: changed meanwhile; -1. */
int	outside_work_reopen(struct db *, const struct outside_work *);
/* The supplement that an agency works on now; the version in force. 1; 0: none; -1. */
int	outside_work_supplement(struct db *, struct mem *, int64_t agency, int64_t *catalog_r);
int	outside_work_ruling(struct db *, struct mem *, int64_t agency, int64_t *catalog_r);

#endif
