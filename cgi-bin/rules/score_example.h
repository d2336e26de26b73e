/*
 * The example of the handbook (3.5) counted under either value of a parameter, so that who decides sees what it changes.
 * Two sheets: the example itself, and with it extra work of the standard product, because what is capped shows only where
 * more was done than was assigned.
 */
#ifndef RULES_SCORE_EXAMPLE_H
#define RULES_SCORE_EXAMPLE_H

#include "rules/score.h"

#define SCORE_EXAMPLE_EXTRA	3	/* standard products that the second sheet has beyond the first */

/* The total of the first (extra false) or the second sheet. */
const struct ratio	*score_example(struct mem *, enum late_unit, enum score_cap, bool extra);

#endif
