/* Groups of a run, its freeze, and whom its authority chooses. The caller holds the run (store/year_run.h). */
#ifndef STORE_YEAR_GROUP_H
#define STORE_YEAR_GROUP_H

#include "rules/year_run.h"
#include "store/db.h"

/* 1; 0: somebody added one meanwhile; -1. */
int	year_group_insert(struct db *, int64_t run, const char *name, int64_t *id_r);
/* 1 or -1. */
int	year_group_rename(struct db *, int64_t run, int64_t group, const char *name);
/* One without people. 1 or -1. */
int	year_group_remove(struct db *, int64_t run, int64_t group);
/* People of the run (their classifications). 1 or -1. */
int	year_group_move(struct db *, struct mem *, int64_t run, int64_t group, const int64_t *classification, size_t n);
/* All people of one group into another. 1 or -1. */
int	year_group_pour(struct db *, int64_t run, int64_t from, int64_t into);

/* The run has changed. 1 or -1. */
int	year_run_touch(struct db *, int64_t run);
/* base, rate, documents of the run as it is to be. 1; 0: it is not open; -1. */
int	year_run_freeze(struct db *, struct mem *, const struct year_run *, int64_t person);
/* 1; 0: in that version it is not frozen; -1. */
int	year_run_unfreeze(struct db *, int64_t run, int64_t version);

/* why NULL: the ranking again. 1; 0: in that version it is not frozen; -1. */
int	year_run_choose(struct db *, struct mem *, int64_t run, int64_t version, const char *why, const int64_t *classification, size_t n);

/* What the last decision froze of the places; 1; 0: none; -1. */
struct year_run_frozen {
	const char	*body, *number;
	struct day	 day;
};
int	year_run_snapshot_last(struct db *, struct mem *, int64_t run, struct year_run_frozen *);

struct year_level {
	int64_t		 person;
	int		 year;
	enum score_level level;
};
/* The levels of people that stand, of years from one to another: person by person, the last year first. 1 or -1. */
int	year_levels(struct db *, struct mem *, const int64_t *person, size_t n, int first, int last, struct year_level **list_r, size_t *n_r);

#endif
