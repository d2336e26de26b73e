/*
 * A sum of money divided by weights, exact to the last unit: floors of the ideal shares first, then one unit each by largest
 * remainder (Hamilton; tie: larger weight first) for whole groups of equal weight, as long as the units that are left suffice for
 * a group; at the first that they do not suffice for it stops. Equals get equal, nobody with more weight gets less, the sum of
 * shares and what is left is the sum that was there. The order of the list changes nothing.
 */
#ifndef RULES_APPORTION_H
#define RULES_APPORTION_H

#include <stddef.h>
#include <stdint.h>

#include "base/ratio.h"

struct apportioned {
	const struct ratio *weight;	/* not below 0 */
	/* Answers. */
	const struct ratio *ideal;	/* đồng of the whole units of the pot, exact; of weight 0: 0 */
	int64_t		 share;		/* đồng, a multiple of the unit */
};
/* pot >= 0 and unit >= 1 in đồng. Returns what is left of the pot; all of it where the weights come to 0. sum_r: the weights. */
int64_t	apportion(struct mem *, int64_t pot, int64_t unit, struct apportioned *, size_t n, const struct ratio **sum_r);

#endif
