/* Levels of organisations, counted anew from the points and facts that were appraised; a part of verify.h. */
#include <stdio.h>

#include "flow/verify_inside.h"
#include "flow/year_group.h"
#include "store/rating.h"

#define YEAR_FIRST	2026
#define MEMORY		((size_t)1 << 28)

struct verifying {
	int64_t	n, wrong;
};

static void
say(struct verifying *v, const struct rated *r, const char *what)
{
	v->wrong++;
	printf("rating %lld (%s, %d): %s\n", (long long)r->id, r->name, r->year, what);
}

static int
check(struct flow *f, struct verifying *v, const struct rated *r)
{
	struct rated_points *points;
	struct rating rating;
	int64_t sum = 0;
	size_t n;

	v->n++;
	if (rating_points_select(f->db, f->mem, r->id, &points, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		sum += points[i].points;
	if (sum != r->points)
		say(v, r, "its points are not the sum of its criteria");
	rated_judge(f->mem, r, &rating);
	if ((int)rating.level != r->law_level || rating.choices != r->choices)
		say(v, r, "Article 8 says something else of what was appraised");
	else if (r->level == LEVEL_NONE || (rating.choices & 1u << r->level) == 0)
		say(v, r, "its level is none of those that Article 8 leaves");
	if (r->final_level != r->level && (r->level != LEVEL_EXCELLENT || r->final_level != LEVEL_GOOD))
		say(v, r, "it was recognised with another level than its own");
	return 1;
}

static int
check_run(struct flow *f, struct verifying *v, const struct rating_run *run)
{
	struct rated_quota q;
	struct rated *list;
	enum quota_base base;
	int64_t excellent = 0;
	size_t n;

	if (rating_select(f->db, f->mem, run->id, &list, &n) != 1 || year_run_base(f, run->year, &base) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		if (list[i].state != RATED_RECOGNISED)
			continue;
		excellent += list[i].final_level == LEVEL_EXCELLENT;
		if (check(f, v, &list[i]) != 1)
			return -1;
	}
	rated_places(f->mem, list, n, run->rate, base, run->chosen_why != NULL, &q);
	if (excellent > q.places) {
		v->wrong++;
		printf("ratings of %s, %d: %lld are excellent, there are %lld places\n", run->name, run->year, (long long)excellent, (long long)q.places);
	}
	return 1;
}

/* Runs of a year, each in memory that the next one uses again. 1 or -1. */
static int
check_year(struct flow *f, struct verifying *v, int year)
{
	struct mem *all = f->mem, *one = mem_new(MEMORY);
	struct rating_run *run;
	size_t n;
	int done = rating_run_select(f->db, all, year, &run, &n);

	f->mem = one;
	for (size_t i = 0; done == 1 && i < n; i++) {
		done = check_run(f, v, &run[i]);
		mem_reset(one);
	}
	f->mem = all;
	mem_free(&one);
	return done;
}

int
verify_ratings(struct flow *f, int64_t year, int64_t *wrong)
{
	const int first = year == 0 ? YEAR_FIRST : (int)year, last = year == 0 ? day_today().year : (int)year;
	struct verifying v = { 0 };

	for (int y = first; y <= last; y++)
		if (check_year(f, &v, y) != 1)
			return -1;
	*wrong += v.wrong;
	if (v.n > 0)
		printf("%lld levels of organisations, %lld wrong\n", (long long)v.n, (long long)v.wrong);
	return 1;
}
