#include "rules/spread.h"

#include <stdlib.h>
#include <string.h>

#include "base/number.h"

/* Of sums in order: Σ Σ |x − y| = 2 · Σ (2i − n − 1) · x, i from 1. */
static const struct ratio *
gini(struct mem *mem, const int64_t *x, size_t n, int64_t sum)
{
	const struct ratio *apart = ratio_int(mem, 0);

	for (size_t i = 0; i < n; i++)
		if (x[i] > 0)
			apart = ratio_add(mem, apart, ratio_mul(mem, ratio_int(mem, 2 * (int64_t)(i + 1) - (int64_t)n - 1), ratio_int(mem, x[i])));
	return ratio_div(mem, apart, ratio_mul(mem, ratio_int(mem, (int64_t)n), ratio_int(mem, sum)));
}

void
spread_of(struct mem *mem, const int64_t *list, size_t n, struct spread *s)
{
	int64_t *x = mem_array(mem, n + 1, sizeof(*x));
	const int64_t *paid;

	*s = (struct spread){ .n = n };
	if (n == 0)
		return;
	memcpy(x, list, n * sizeof(*x));
	qsort(x, n, sizeof(*x), number_order);
	for (size_t i = 0; i < n; i++) {
		s->sum += x[i];
		s->paid += x[i] > 0;
	}
	if (s->paid == 0)
		return;
	paid = x + n - s->paid;
	s->least = paid[0];
	s->most = paid[s->paid - 1];
	s->median = ratio_div(mem, ratio_add(mem, ratio_int(mem, paid[(s->paid - 1) / 2]), ratio_int(mem, paid[s->paid / 2])), ratio_int(mem, 2));
	s->times = ratio_of(mem, s->most, s->least);
	s->gini = gini(mem, x, n, s->sum);
}
