/*
 * What assigning work rests on: products of the catalog, shares of a product that several people or periods make, the
 * day on which the plan of a newcomer freezes, how much somebody has to do, the deadline of a work that is given again.
 */
#ifndef RULES_WORK_ASSIGN_H
#define RULES_WORK_ASSIGN_H

#include "rules/work.h"

/* A row of the catalog that counts, as it is assigned. */
struct product {
	int64_t		 row;
	const char	*code, *task, *detail, *output, *unit;	/* unit of measure */
	int64_t		 coefficient;		/* tenths */
	int64_t		 most, agencies;	/* of several catalogs: the greatest coefficient, how many have it; 0: of one */
};

struct work_share {
	int64_t		 part, whole;
};
/* Hours of a standard product, thousandths: from 6 minutes to 1000 hours. */
#define STANDARD_HOURS_LEAST	100
#define STANDARD_HOURS_MOST	1000000
/* What an hour of support work is of a standard product: 1 / its hours, reduced; of one below an hour more than 1. */
struct work_share	work_hour_worth(int64_t standard_hours);
#define WORK_SHARE_WHOLE	10000		/* the largest denominator */

/* "5/8", "62,5%", "1": above 0, at most 1. 1 or 0. */
int	work_share_read(const char *, struct work_share *);
/*
 * Gives all the same denominator. 1; 0: they are not the whole, or need a larger denominator (then *sum_r is 0/0):
 * sum_r is what they come to.
 */
int	work_shares_join(struct work_share *, size_t n, struct work_share *sum_r);

/* The plan of who began in the window of a period behind its freeze day freezes five days after. */
struct day	work_freeze(struct day freeze, struct day until, struct day began);
/* The same place in the next period as a deadline has in its own, in its window and on a working day. */
struct day	work_again(struct day deadline, int months, const struct workdays *, struct day from, struct day until);

/* What somebody has to do, in standard units (Σ k·n); what was withdrawn or handed over is his no longer. */
struct work_load {
	const struct ratio *given, *done, *extra;
	int64_t		 open, late, waiting, ended;	/* deliveries; of the open ones late, with something to be confirmed */
};
void	work_load(struct mem *, const struct delivery *, size_t n, struct day today, struct work_load *);
/* Of several people. */
const struct ratio	*work_load_mean(struct mem *, const struct work_load *const *, size_t n);

#endif
