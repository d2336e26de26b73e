#include "rules/apportion.h"

#include <stdlib.h>

/* Those of one weight. */
struct group {
	struct apportioned **member;
	size_t		 n;
	const struct ratio *weight, *units, *rest;	/* units of the ideal, what of them is above the whole ones */
	int64_t		 whole;
};

static int
by_weight(const void *a, const void *b)
{
	const struct apportioned *const *x = a, *const *y = b;

	return ratio_compare((*y)->weight, (*x)->weight);
}

static int
by_rest(const void *a, const void *b)
{
	const struct group *x = a, *y = b;
	const int by = ratio_compare(y->rest, x->rest);

	return by != 0 ? by : ratio_compare(y->weight, x->weight);
}

/* The heaviest first. */
static struct group *
groups_of(struct mem *mem, struct apportioned *list, size_t n, size_t *n_r)
{
	struct apportioned **order = mem_array(mem, n + 1, sizeof(*order));
	struct group *all = mem_array(mem, n + 1, sizeof(*all)), *last = NULL;

	for (size_t i = 0; i < n; i++)
		order[i] = &list[i];
	qsort(order, n, sizeof(*order), by_weight);
	*n_r = 0;
	for (size_t i = 0; i < n; i++) {
		if (last == NULL || ratio_compare(last->weight, order[i]->weight) != 0) {
			last = &all[(*n_r)++];
			*last = (struct group){ .member = &order[i], .weight = order[i]->weight };
		}
		last->n++;
	}
	return all;
}

static const struct ratio *
sum_of(struct mem *mem, const struct group *g, size_t n)
{
	const struct ratio *sum = ratio_int(mem, 0);

	for (size_t i = 0; i < n; i++)
		sum = ratio_add(mem, sum, ratio_mul(mem, g[i].weight, ratio_int(mem, (int64_t)g[i].n)));
	return sum;
}

/* Whole units of each ideal; how many are left of all. */
static int64_t
whole_units(struct mem *mem, struct group *g, size_t n, int64_t units, const struct ratio *sum)
{
	const struct ratio *of_one = ratio_div(mem, ratio_int(mem, units), sum);

	for (size_t i = 0; i < n; i++) {
		g[i].units = ratio_mul(mem, g[i].weight, of_one);
		ratio_floor(g[i].units, &g[i].whole);
		g[i].rest = ratio_sub(mem, g[i].units, ratio_int(mem, g[i].whole));
		units -= g[i].whole * (int64_t)g[i].n;
	}
	return units;
}

int64_t
apportion(struct mem *mem, int64_t pot, int64_t unit, struct apportioned *list, size_t n, const struct ratio **sum_r)
{
	const struct ratio *nothing = ratio_int(mem, 0), *in_money = ratio_int(mem, unit);
	int64_t spare, left = pot;
	size_t ngroups;
	struct group *g = groups_of(mem, list, n, &ngroups);

	for (size_t i = 0; i < n; i++) {
		list[i].ideal = nothing;
		list[i].share = 0;
	}
	*sum_r = sum_of(mem, g, ngroups);
	if (ratio_sign(*sum_r) == 0)
		return pot;
	spare = whole_units(mem, g, ngroups, pot / unit, *sum_r);
	qsort(g, ngroups, sizeof(*g), by_rest);
	for (size_t i = 0; i < ngroups; i++) {
		const struct ratio *ideal = ratio_mul(mem, g[i].units, in_money);

		if (spare >= 0 && (uint64_t)spare >= g[i].n) {
			spare -= (int64_t)g[i].n;
			g[i].whole++;
		} else
			spare = -1;
		for (size_t k = 0; k < g[i].n; k++) {
			g[i].member[k]->ideal = ideal;
			g[i].member[k]->share = g[i].whole * unit;
			left -= g[i].whole * unit;
		}
	}
	return left;
}
