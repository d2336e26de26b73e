#include "rules/grid.h"

const char *const grid_part_name[GRID_PARTS] = { "difficulty", "process", "coordination", "application" };

const char *const grid_flaw_name[GRID_FLAWS] = {
	[GRID_NO_GROUP] = "no_group",
	[GRID_UNDER] = "under",
	[GRID_OVER] = "over",
};

int64_t
grid_sum(const struct grid_score *score)
{
	int64_t sum = 0;

	for (int i = 0; i < GRID_PARTS; i++)
		sum += score->part[i];
	return sum;
}

enum grid_flaw
grid_judge(const struct catalog_group frame[CATALOG_GROUPS], int group, const struct grid_score *score)
{
	const struct catalog_group *g = group < 1 || group > CATALOG_GROUPS ? NULL : &frame[group - 1];
	const int64_t sum = grid_sum(score);

	if (g == NULL || g->number == 0)
		return GRID_NO_GROUP;
	if (sum < g->least)
		return GRID_UNDER;
	return sum > g->most ? GRID_OVER : GRID_SOUND;
}

struct grid_mean
grid_mean(const struct grid_score *list, size_t n)
{
	struct grid_mean mean = { .n = (int64_t)n };

	for (size_t i = 0; i < n; i++)
		mean.total += grid_sum(&list[i]);
	return mean;
}

int64_t
grid_points(struct grid_mean mean)
{
	return mean.n <= 0 ? -1 : (2 * mean.total + mean.n) / (2 * mean.n);
}

bool
grid_can_undo(const struct grid_taken *taken, int64_t points)
{
	return taken->mean.n > 0 && taken->back && taken->points == points && taken->before != points;
}
