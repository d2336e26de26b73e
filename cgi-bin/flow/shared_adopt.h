/* What an agency does with the parts that all share. Each write answers 1: done, 0: refused, -1: broken. */
#ifndef FLOW_SHARED_ADOPT_H
#define FLOW_SHARED_ADOPT_H

#include "flow/flow.h"
#include "rules/shared.h"

/* The parts that are published for a catalog, at most two. 1 or -1. */
int	shared_published(struct flow *, const struct catalog *, struct shared_part part_r[SHARED_PARTS],
	    size_t *n_r);

/* What is published for a catalog and what it has of it. */
struct shared_offer {
	struct shared_part part[SHARED_PARTS];
	int64_t		 adopted[SHARED_PARTS];	/* version of each, or 0 */
	size_t		 n;
	bool		 due;		/* there is a version that it has not adopted */
};
/* 1 or -1. */
int	shared_offered(struct flow *, const struct catalog *, struct shared_offer *);
/* What adopting does to its rows; *loses_r: its standard would be withdrawn, so it is not possible. 1 or -1. */
int	shared_preview(struct flow *, const struct catalog *, const struct shared_offer *,
	    struct shared_move **list_r, size_t *n_r, bool *loses_r);
/* The last versions come into the catalog, in the version that was looked at. */
int	shared_adopt(struct flow *, int64_t catalog, int64_t version, struct refusal *);
/* The agency has no such work, and why; or has it after all (reason NULL). */
int	shared_row_drop(struct flow *, int64_t catalog, int64_t row, int64_t version, const char *reason,
	    struct refusal *);

#endif
