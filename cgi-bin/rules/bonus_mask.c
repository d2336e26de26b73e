#include "rules/bonus_mask.h"

/* The smallest that is shown and has anybody; n: none. */
static size_t
smallest(const struct bonus_group *group, size_t n)
{
	size_t best = n;

	for (size_t i = 0; i < n; i++)
		if (!group[i].masked && group[i].people > 0 && (best == n || group[i].people < group[best].people))
			best = i;
	return best;
}

void
bonus_mask(struct bonus_group *group, size_t n)
{
	int64_t people = 0;
	size_t masked = 0;

	for (size_t i = 0; i < n; i++) {
		group[i].masked = few(group[i].people);
		masked += group[i].masked;
		people += group[i].masked ? group[i].people : 0;
	}
	while (masked > 0 && (masked < 2 || people < PEOPLE_LEAST)) {
		const size_t next = smallest(group, n);

		if (next == n)
			return;
		group[next].masked = true;
		masked++;
		people += group[next].people;
	}
}
