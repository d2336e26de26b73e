/*
 * The year of a civil servant: the mean of the periods that have a score, each weighted by its months (Art 17.3), and
 * whether he is classified at all (Art 11.1-2). Exact; what is shown is cut.
 *
 *	mean = Σ months · total / Σ months
 */
#ifndef RULES_YEAR_H
#define RULES_YEAR_H

#include <stddef.h>
#include <stdint.h>

#include "base/ratio.h"

#define YEAR_MONTHS	12
#define QUARTER_MONTHS	3

struct year_period {
	int64_t		 months;	/* 1, or 3 of a quarter */
	const struct ratio *total;	/* NULL: it has no score */
};
/* In months: a day is a part of one. */
struct year_case {
	struct year_period *period;
	size_t		 n;
	const struct ratio *worked, *sick, *maternity, *unpaid;
};

enum year_standing { YEAR_CLASSIFIED, YEAR_UNDER_SIX_MONTHS, YEAR_NO_SCORED_PERIOD, YEAR_STANDINGS };
extern const char *const year_standing_name[YEAR_STANDINGS];	/* "classified", "under_six_months", "no_scored_period" */

/* Six months of work; or some, with illness and maternity six (Art 11.1-2). */
bool	year_is_long_enough(struct mem *, const struct year_case *);
/* Of those that have a score, each weighted by its months; NULL: none has. Value in the arena. */
const struct ratio	*year_weighted(struct mem *, const struct year_period *, size_t n);
/* mean_r: of the year where he is classified, else NULL. Value in the arena. */
enum year_standing	year_mean(struct mem *, const struct year_case *, const struct ratio **mean_r);

#endif
