/* Votes of experts on the standard product of a catalog. */
#ifndef STORE_VOTE_H
#define STORE_VOTE_H

#include "rules/vote.h"
#include "store/db.h"

/* What was written and who was asked, which may be nothing. 1 or -1. */
int	vote_get(struct db *, struct mem *, int64_t catalog, struct vote *);
/* Days and way of a version. 1; 0: changed meanwhile; -1. */
int	vote_put(struct db *, struct mem *, int64_t catalog, const struct vote *);
/* 1 or -1. */
int	vote_expert_insert(struct db *, int64_t catalog, const struct vote_expert *, int64_t *id_r);
/* 1; 0: changed or taken off meanwhile; -1. */
int	vote_expert_update(struct db *, int64_t catalog, const struct vote_expert *);
int	vote_expert_take_off(struct db *, int64_t catalog, int64_t id, int64_t version);

#endif
