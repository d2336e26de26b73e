/* Sums over few people are not shown, nor found by taking others from what they come to together. */
#ifndef RULES_BONUS_MASK_H
#define RULES_BONUS_MASK_H

#include <stddef.h>

#include "rules/few.h"

struct bonus_group {
	int64_t		 people, amount;
	bool		 masked;	/* answer */
};
/*
 * Which groups of one sum are masked: those of fewer than five people, and where there are any so many of the smallest others
 * that there are two of them, of five people together.
 */
void	bonus_mask(struct bonus_group *, size_t n);

#endif
