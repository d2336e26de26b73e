/*
 * Does a head give other points than other heads? The mean of the totals of his people beside the mean of others, exact, and
 * only where there are enough of either: of fewer somebody could be told apart. It is said, and changes nothing.
 */
#ifndef RULES_LENIENCY_H
#define RULES_LENIENCY_H

#include "base/ratio.h"

/* Totals with how often each stands. */
struct leniency_total {
	const struct ratio *total;
	int64_t		 n;
};
struct leniency_side {
	const struct ratio *sum;
	int64_t		 n;
};
enum leniency_word { LENIENCY_FEW, LENIENCY_EQUAL, LENIENCY_HIGHER, LENIENCY_LOWER, LENIENCY_WORDS };
extern const char *const leniency_word_name[LENIENCY_WORDS];	/* labels sheet.leniency.<whom>.<name> */

struct leniency {
	enum leniency_word word;
	int64_t		 own, others;	/* people */
	const char	*difference;	/* "1,25", cut; above 0 */
};

/* Of many totals with large denominators too: summed in pairs. */
struct leniency_side	leniency_sum(struct mem *, const struct leniency_total *, size_t n);
/* What is left of a side without some of it. */
struct leniency_side	leniency_without(struct mem *, struct leniency_side, struct leniency_side part);
/* equal: less than a hundredth apart. */
struct leniency		leniency_judge(struct mem *, struct leniency_side own, struct leniency_side others);

#endif
