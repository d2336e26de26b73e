/*
 * The scoring grid of a row (handbook, chapter II, part III), optional: who may edit the catalog writes what each expert
 * gives, while it may be edited, and takes their mean as the points of the row, as any other change of it; who sees the
 * catalog from inside and Home Affairs read it. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_GRID_H
#define FLOW_GRID_H

#include "flow/flow.h"
#include "rules/catalog_type.h"
#include "rules/grid.h"

struct grid {
	struct grid_score *score;
	size_t		 n;
	struct grid_mean mean;
	struct grid_taken taken;
};
/* Of a row of a catalog that was read. 1; 0: not for this person; -1. */
int	grid_read(struct flow *, const struct catalog *, int64_t row, struct grid *);
/* Fields of a refusal: difficulty (for the sum). */
int	grid_add(struct flow *, int64_t catalog, int64_t row, const struct grid_score *, struct refusal *);
int	grid_remove(struct flow *, int64_t catalog, int64_t row, int64_t score, int64_t version, struct refusal *);
/* The mean that the person saw becomes the points of the row in the version that he saw. */
int	grid_use(struct flow *, int64_t catalog, int64_t row, int64_t version, struct grid_mean, struct refusal *);
/* The points that the row in that version had before the mean was taken, while it has those of the mean. */
int	grid_undo(struct flow *, int64_t catalog, int64_t row, int64_t version, struct refusal *);

#endif
