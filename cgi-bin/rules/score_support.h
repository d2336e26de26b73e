/*
 * Points of contract staff (handbook of the Ministry, ch. III): the common criteria as for all others, and 70 times the mean
 * of quality, procedure and effect, which stand as a, b and c.
 */
#ifndef RULES_SCORE_SUPPORT_H
#define RULES_SCORE_SUPPORT_H

#include "rules/score.h"

#define SUPPORT_PARTS	3	/* quality, procedure, effect */

/* part: in percent, 0 to 100. */
void	score_support(struct mem *, const struct ratio *const common[CRITERIA], const struct ratio *const part[SUPPORT_PARTS],
	    struct score *);
/* The total by another way: each part of a hundredth at once. */
const struct ratio	*score_support_again(struct mem *, const struct ratio *const common[CRITERIA],
			    const struct ratio *const part[SUPPORT_PARTS]);

#endif
