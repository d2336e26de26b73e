/* Inside flow: what else is counted anew. */
#ifndef FLOW_VERIFY_INSIDE_H
#define FLOW_VERIFY_INSIDE_H

#include "flow/flow.h"

/* Levels of a year (0: of all) from what their decisions froze; what is wrong is said line by line. Adds to wrong. 1 or -1. */
int	verify_classifications(struct flow *, int64_t year, int64_t *wrong);

/* Levels of organisations. 1 or -1. */
int	verify_ratings(struct flow *, int64_t year, int64_t *wrong);

/* Runs of bonuses of a year (0: of all) from what they froze, their shares and what was paid of them. Adds to wrong. 1 or -1. */
int	verify_bonuses(struct flow *, int64_t year, int64_t *wrong);

/* Decisions on levels of a year (0: of all): which rows are another, and how many decisions there are, if any. 1 or -1. */
int	verify_year(struct flow *, int64_t year, int64_t *wrong_r);

#endif
