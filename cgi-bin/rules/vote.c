#include "rules/vote.h"

const char *const vote_fit_name[VOTE_FITS] = {
	[VOTE_VERY] = "very",
	[VOTE_FIT] = "fit",
	[VOTE_LITTLE] = "little",
};

const char *const vote_way_name[VOTE_WAYS] = {
	[VOTE_SHEET] = "sheet",
	[VOTE_MEETING] = "meeting",
	[VOTE_OTHER] = "other",
};

/* The line of a row in the list, a new one at its end. */
static struct vote_tally *
line_of(struct vote_tally *list, size_t *n, const struct vote_expert *expert)
{
	for (size_t i = 0; i < *n; i++)
		if (list[i].row == expert->row)
			return &list[i];
	list[*n] = (struct vote_tally){ .row = expert->row, .first = expert };
	return &list[(*n)++];
}

size_t
vote_count(const struct vote_expert *expert, size_t n, struct vote_tally *list)
{
	size_t lines = 0;

	for (size_t i = 0; i < n; i++) {
		struct vote_tally *line;

		if (expert[i].row == 0 || expert[i].gone)
			continue;
		line = line_of(list, &lines, &expert[i]);
		line->n++;
		line->fit[expert[i].fit]++;
	}
	for (size_t i = 1; i < lines; i++)
		for (size_t k = i; k > 0 && list[k].n > list[k - 1].n; k--) {
			const struct vote_tally more = list[k];

			list[k] = list[k - 1];
			list[k - 1] = more;
		}
	return lines;
}

size_t
vote_leading(const struct vote_tally *list, size_t n)
{
	size_t leading = 0;

	while (leading < n && list[leading].n == list[0].n)
		leading++;
	return leading;
}
