/*
 * How evenly sums are spread over people. Exact; what is shown is cut.
 *
 *	gini = Σ Σ |x − y| / (2 · n · Σ x)	over all pairs: 0 where all get alike, near 1 where one gets all
 */
#ifndef RULES_SPREAD_H
#define RULES_SPREAD_H

#include <stddef.h>
#include <stdint.h>

#include "base/ratio.h"

struct spread {
	size_t		 n, paid;		/* paid: those above 0 */
	int64_t		 sum, most, least;	/* least: of those above 0; 0: nobody is */
	const struct ratio *median;		/* of those above 0; NULL: nobody is */
	const struct ratio *times;		/* most / least; NULL */
	const struct ratio *gini;		/* over all n; NULL where the sum is 0 */
};
/* Of sums, none below 0. */
void	spread_of(struct mem *, const int64_t *, size_t n, struct spread *);

#endif
