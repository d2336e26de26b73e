#include "rules/leniency.h"

#include "rules/few.h"

#define HUNDREDTHS	100

const char *const leniency_word_name[LENIENCY_WORDS] = { "few", "equal", "higher", "lower" };

struct leniency_side
leniency_sum(struct mem *mem, const struct leniency_total *list, size_t n)
{
	struct leniency_side left, right;

	if (n == 0)
		return (struct leniency_side){ ratio_int(mem, 0), 0 };
	if (n == 1)
		return (struct leniency_side){ ratio_mul(mem, list->total, ratio_int(mem, list->n)), list->n };
	left = leniency_sum(mem, list, n / 2);
	right = leniency_sum(mem, list + n / 2, n - n / 2);
	return (struct leniency_side){ ratio_add(mem, left.sum, right.sum), left.n + right.n };
}

struct leniency_side
leniency_without(struct mem *mem, struct leniency_side all, struct leniency_side part)
{
	return (struct leniency_side){ ratio_sub(mem, all.sum, part.sum), all.n - part.n };
}

struct leniency
leniency_judge(struct mem *mem, struct leniency_side own, struct leniency_side others)
{
	struct leniency l = { .word = LENIENCY_FEW, .own = own.n, .others = others.n };
	const struct ratio *mean, *rest, *d;

	if (own.n < PEOPLE_LEAST || others.n < PEOPLE_LEAST)
		return l;
	mean = ratio_div(mem, own.sum, ratio_int(mem, own.n));
	rest = ratio_div(mem, others.sum, ratio_int(mem, others.n));
	l.word = ratio_compare(mean, rest) > 0 ? LENIENCY_HIGHER : LENIENCY_LOWER;
	d = l.word == LENIENCY_HIGHER ? ratio_sub(mem, mean, rest) : ratio_sub(mem, rest, mean);
	if (ratio_compare(d, ratio_of(mem, 1, HUNDREDTHS)) < 0)
		l.word = LENIENCY_EQUAL;
	l.difference = ratio_cut(mem, d, 2, ',');
	return l;
}
