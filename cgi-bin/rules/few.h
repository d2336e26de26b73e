/*
 * Of few people nothing is told: a sum, a mean, a share over one to four people says much of each, and who knows one of two knows the
 * other. Five is the house's number for all that is told of many, so that no view tells what another keeps; it is no number of the law.
 */
#ifndef RULES_FEW_H
#define RULES_FEW_H

#include <stdbool.h>
#include <stdint.h>

#define PEOPLE_LEAST	5	/* people behind what is told */

/* Are there people, but too few? Of nobody there is nothing to keep. */
static inline bool
few(int64_t people)
{
	return people > 0 && people < PEOPLE_LEAST;
}

#endif
