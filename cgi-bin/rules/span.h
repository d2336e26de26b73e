/*
 * Spans of days, and how many months they come to. A month is counted by its days: 15 of June's 30 are half a month.
 */
#ifndef RULES_SPAN_H
#define RULES_SPAN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/day.h"
#include "base/ratio.h"

/* From day to day inclusive; until no day: it goes on. */
struct span {
	struct day	 from, until;
};

bool	span_meets(struct span, struct span);
/* Months of a year that spans cover, exact; days in several of them count for each. */
const struct ratio	*span_months(struct mem *, int year, const struct span *, size_t n);
/* What is left of a span without others, which may meet: pieces in the order of days, in the arena. */
struct span	*span_without(struct mem *, struct span, const struct span *others, size_t n, size_t *n_r);

#endif
