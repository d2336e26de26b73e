#include "rules/span.h"

#include <stdlib.h>

static int32_t
first(struct span s)
{
	return day_number(s.from);
}

static int32_t
last(struct span s)
{
	return s.until.year == 0 ? INT32_MAX : day_number(s.until);
}

bool
span_meets(struct span a, struct span b)
{
	return first(a) <= last(b) && first(b) <= last(a);
}

static int32_t
days_within(struct span s, int32_t from, int32_t until)
{
	const int32_t begin = first(s) > from ? first(s) : from, end = last(s) < until ? last(s) : until;

	return end < begin ? 0 : end - begin + 1;
}

const struct ratio *
span_months(struct mem *mem, int year, const struct span *list, size_t n)
{
	const struct ratio *sum = ratio_int(mem, 0);

	for (int month = 1; month <= 12; month++) {
		const struct day next = month == 12 ? (struct day){ (int16_t)(year + 1), 1, 1 } : (struct day){ (int16_t)year, (int8_t)(month + 1), 1 };
		const int32_t from = day_number((struct day){ (int16_t)year, (int8_t)month, 1 }), until = day_number(next) - 1;
		int32_t days = 0;

		for (size_t i = 0; i < n; i++)
			days += days_within(list[i], from, until);
		sum = ratio_add(mem, sum, ratio_of(mem, days, until - from + 1));
	}
	return sum;
}

static int
by_first(const void *a, const void *b)
{
	return day_compare(((const struct span *)a)->from, ((const struct span *)b)->from);
}

struct span *
span_without(struct mem *mem, struct span s, const struct span *others, size_t n, size_t *n_r)
{
	struct span *cut = mem_array(mem, n + 1, sizeof(*cut)), *left = mem_array(mem, n + 1, sizeof(*left));

	for (size_t i = 0; i < n; i++)
		cut[i] = others[i];
	qsort(cut, n, sizeof(*cut), by_first);
	*n_r = 0;
	for (size_t i = 0; i < n && first(s) <= last(s); i++) {
		if (!span_meets(s, cut[i]))
			continue;
		if (first(s) < first(cut[i]))
			left[(*n_r)++] = (struct span){ s.from, day_before(cut[i].from) };
		if (last(cut[i]) >= last(s))
			return left;
		s.from = day_of_number(last(cut[i]) + 1);
	}
	left[(*n_r)++] = s;
	return left;
}
