/*
 * The vote on the standard product (handbook, chapter II, form II), optional: who may edit the catalog lists the
 * experts and writes what each says, while the catalog may be edited; who sees the catalog from inside and Home Affairs
 * read it. Making the winner the standard is catalog_standard_choose. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_VOTE_H
#define FLOW_VOTE_H

#include "flow/flow.h"
#include "rules/catalog_type.h"
#include "rules/vote.h"

/* Of a catalog that was read. 1; 0: not for this person; -1. */
int	vote_read(struct flow *, const struct catalog *, struct vote *);
/* Days and way, of version. Field of a refusal: den. */
int	vote_edit(struct flow *, int64_t catalog, const struct vote *, struct refusal *);
/* id 0: a new one; else id and version. Fields of a refusal: product, fit. */
int	vote_expert_write(struct flow *, int64_t catalog, const struct vote_expert *, struct refusal *);
int	vote_expert_remove(struct flow *, int64_t catalog, int64_t id, int64_t version, struct refusal *);

#endif
