/* Shares that rest on results which were corrected since, and what was decided of them. */
#ifndef STORE_BONUS_STALE_H
#define STORE_BONUS_STALE_H

#include "rules/bonus_stale.h"
#include "store/db.h"

/* run and person of each that waits in an agency. 1 or -1. */
int	bonus_stale_shares(struct db *, struct mem *, int64_t agency, struct bonus_stale **list_r, size_t *n_r);
/* How many wait that are paid; how many paid ones rest on replaced levels of a run of the year. 1 or -1. */
int	bonus_stale_waiting(struct db *, struct mem *, int64_t agency, int64_t *n_r);
int	bonus_stale_of_year(struct db *, struct mem *, int64_t year_run, int64_t *n_r);
/* What one rests on as it stands, and what is paid of it: moved, n, award, entries, paid. 1 or -1. */
int	bonus_stale_results(struct db *, struct mem *, struct bonus_stale *);
/* What waits of one is decided: by an entry, or 0: kept. 1; 0: decided meanwhile; -1. */
int	bonus_stale_decide(struct db *, const struct bonus_stale *, int64_t entry, const char *reason, int64_t person, int64_t under);

struct bonus_stale_decided {
	int64_t		 run, person, entry;	/* entry 0: kept */
	const char	*name, *reason, *decider, *decided_at;
};
/* The last first. 1 or -1. */
int	bonus_stale_decided(struct db *, struct mem *, int64_t agency, struct bonus_stale_decided **list_r, size_t *n_r);

#endif
