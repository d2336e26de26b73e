#include "rules/chart_ends.h"

#include <stdlib.h>

struct told {
	int64_t	 value;
	size_t	 item;
};

static int
by_value(const void *x, const void *y)
{
	const struct told *a = x, *b = y;

	if (a->value != b->value)
		return a->value < b->value ? -1 : 1;
	return a->item < b->item ? -1 : a->item > b->item;
}

static int
by_value_down(const void *x, const void *y)
{
	const struct told *a = x, *b = y;

	return a->value != b->value ? by_value(y, x) : by_value(x, y);
}

/* The first of those that are told, in order, until one is as far as the other end. more: alike ones behind the last. */
static size_t
take(const struct told *t, size_t n, size_t *item, size_t *more)
{
	size_t k = 0, next;

	for (; k < CHART_ENDS && k < n / 2 && t[k].value != t[n - 1].value; k++)
		item[k] = t[k].item;
	for (next = k; next < n && t[next].value == t[k - 1].value; next++)
		;
	*more = next - k;
	return k;
}

int
chart_find_ends(struct mem *mem, const struct chart_data *d, struct chart_ends *e)
{
	struct told *t = mem_array(mem, d->nitems + 1, sizeof(*t));
	size_t n = 0;

	*e = (struct chart_ends){ .nlow = 0 };
	if (d->kind != CHART_BARS || d->nitems <= CHART_ENDS_FROM)
		return 0;
	for (size_t i = 0; i < d->nitems; i++)
		if (d->value[i * d->nseries].given == CHART_VALUE)
			t[n++] = (struct told){ d->value[i * d->nseries].value, i };
	qsort(t, n, sizeof(*t), by_value);
	if (n == 0 || (n > CHART_TOLD && t[0].value == t[n - 1].value))
		return 0;
	for (; n <= CHART_TOLD && e->ntold < n; e->ntold++)
		e->told[e->ntold] = t[e->ntold].item;
	if (e->ntold > 0)
		return 1;
	e->nlow = take(t, n, e->low, &e->more_low);
	qsort(t, n, sizeof(*t), by_value_down);
	e->nhigh = take(t, n, e->high, &e->more_high);
	return 1;
}

struct chart_data
chart_of(struct mem *mem, const struct chart_data *d, const size_t *item, size_t n)
{
	struct chart_item *items = mem_array(mem, n + 1, sizeof(*items));
	struct chart_value *values = mem_array(mem, n * d->nseries + 1, sizeof(*values));
	struct chart_data some = *d;

	for (size_t i = 0; i < n; i++) {
		items[i] = d->item[item[i]];
		for (size_t s = 0; s < d->nseries; s++)
			values[i * d->nseries + s] = d->value[item[i] * d->nseries + s];
	}
	some.item = items;
	some.nitems = n;
	some.value = values;
	return some;
}
