/*
 * What a decision on levels would write, counted once more by another way before it is written: the mean by what is left over
 * of its periods, a place by asking whether the share still held if everybody at least as good had one.
 */
#ifndef RULES_DECISION_CHECK_H
#define RULES_DECISION_CHECK_H

#include "rules/quota.h"
#include "rules/year.h"

/* Is that the mean of a year, NULL: none, and that his standing? */
bool	decision_mean_holds(struct mem *, const struct year_case *, enum year_standing, const struct ratio *mean);
/* Do the answers of a quota follow from what it holds? id_r: the first person of whom they do not. */
bool	decision_levels_hold(struct mem *, const struct quota *, const char **id_r);

#endif
