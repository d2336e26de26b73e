/* Levels that are replaced, and what rests on them. */
#ifndef STORE_YEAR_REPLACE_H
#define STORE_YEAR_REPLACE_H

#include "rules/year_replace.h"
#include "store/db.h"

/* In its version; next: chosen, standing, mean, level, why; number: of the decision. 1; 0: changed meanwhile; -1. */
int	year_replace(struct db *, struct mem *, const struct classification *before, const struct classification *next, int64_t decision,
	    int64_t person, int64_t delegation, const char *number, int64_t *id_r);
/* The level of the head of an agency. 1; 0: none; -1. */
int	year_stale_head(struct db *, struct mem *, int64_t agency, int year, int64_t *id_r);
/* level LEVEL_NONE: none. 1; 0: it is there; -1. */
int	year_stale_insert(struct db *, int64_t decision, enum year_stale_kind, int64_t classification, int level);
/* Those of a run, what waits first. 1 or -1. */
int	year_stale_select(struct db *, struct mem *, int64_t run, struct year_stale **list_r, size_t *n_r);
/* keep, with the reason, in its version. 1; 0: decided meanwhile; -1. */
int	year_stale_keep(struct db *, int64_t run, int64_t id, int64_t version, int64_t person, const char *reason);
/* Is it about a person? 1 or 0; -1. */
int	year_stale_own(struct db *, struct mem *, int64_t id, int64_t person);
/* How many wait in the runs of an authority, and in which. 1 or -1. */
int	year_stale_waiting(struct db *, struct mem *, int64_t authority, int64_t *n_r, int64_t *run_r);

#endif
