/* Inside flow: what else is counted anew. */
#ifndef FLOW_VERIFY_INSIDE_H
#define FLOW_VERIFY_INSIDE_H

#include "flow/flow.h"

/*
 * Everything that was frozen of a kind, so many at once. part: the next ones, in memory that the next part uses again; one: the
 * i-th of them, in memory that the next one uses again. Both 1 or -1, and so the walk.
 */
struct verify_walk {
	size_t	 at_once;
	int	(*part)(struct flow *, struct mem *, void *of, size_t *n_r);
	int	(*one)(struct flow *, void *of, size_t i);
	void	*of;
};
int	verify_walk(struct flow *, const struct verify_walk *);

/* Levels of a year (0: of all) from what their decisions froze; what is wrong is said line by line. Adds to wrong. 1 or -1. */
int	verify_classifications(struct flow *, int64_t year, int64_t *wrong);

/* Levels of organisations. 1 or -1. */
int	verify_ratings(struct flow *, int64_t year, int64_t *wrong);

/* Runs of bonuses of a year (0: of all) from what they froze, their shares and what was paid of them. Adds to wrong. 1 or -1. */
int	verify_bonuses(struct flow *, int64_t year, int64_t *wrong);

/* Decisions on levels of a year (0: of all): which rows are another, and how many decisions there are, if any. 1 or -1. */
int	verify_year(struct flow *, int64_t year, int64_t *wrong_r);

#endif
