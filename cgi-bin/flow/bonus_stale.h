/*
 * Shares that rest on results which were corrected since: the head of the agency, or who acts for him, corrects each by an entry of
 * the ledger, by what follows from the rule, or keeps it with a reason. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_BONUS_STALE_H
#define FLOW_BONUS_STALE_H

#include "flow/bonus_entry.h"
#include "flow/bonus_run.h"
#include "store/bonus_stale.h"

#define BONUS_STALE_PLACE	BONUS_PLACE "dieu-chinh/"

/* Those that wait, with the names of the run; what was decided. 1; 0: not his to see; -1. */
int	bonus_stales(struct flow *, struct bonus_stale **list_r, size_t *n_r);
int	bonus_stales_decided(struct flow *, struct bonus_stale_decided **list_r, size_t *n_r);
/* One that waits. */
int	bonus_stale_one(struct flow *, int64_t run, int64_t person, struct bonus_stale *);
/* How many paid ones wait for the head who acts: 0 for others. How many rest on replaced levels of a run of the year. 1 or -1. */
int	bonus_stales_waiting(struct flow *, int64_t *n_r);
int	bonus_stales_of_year(struct flow *, int64_t year_run, int64_t *n_r);

/* seen: bonus_stale_seen of what the form showed. reason, document_*, signer of the entry. */
int	bonus_stale_correct(struct flow *, int64_t run, int64_t person, const char *seen, const struct bonus_entry *, struct refusal *);
int	bonus_stale_keep(struct flow *, int64_t run, int64_t person, const char *seen, const char *reason, struct refusal *);

#endif
