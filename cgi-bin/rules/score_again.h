/*
 * The total of a sheet once more, by another way: before a sheet is published both must say the same. It walks over
 * deliveries, not over sums: what each gives to a, b and c at once, less the quarters that its faults take from the
 * last two. Shares no code with rules/score.c but the numbers.
 */
#ifndef RULES_SCORE_AGAIN_H
#define RULES_SCORE_AGAIN_H

#include "rules/score.h"

/* 1; 0: nothing was assigned. */
int	score_again(struct mem *, const struct score_case *, const struct ratio **total_r);

#endif
