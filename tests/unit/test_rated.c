/* A unit's year: sums of a criteria set, tasks that cannot be, the level by what was appraised, places among the units. */
#include "check.h"

#include "base/mem.h"
#include "rules/rated.h"

static struct mem *mem;

static void
sums_are_those_of_the_law(void)
{
	struct rating_criterion set[] = {
		{ .part = RATING_COMMON, .most = 2999 }, { .part = RATING_RESULTS, .most = 7000 }, { .part = RATING_COMMON, .most = 1 },
	};

	CHECK(rating_set_judge(set, 3) == RATING_SET_SOUND);
	CHECK(rating_set_judge(set, 2) == RATING_SET_COMMON);
	set[1].most = 7001;
	CHECK(rating_set_judge(set, 3) == RATING_SET_RESULTS);
	CHECK(rating_set_judge(set, 0) == RATING_SET_COMMON);
	CHECK(rating_part_sum(set, 3, RATING_COMMON) == 3000);
}

static enum rated_flaw
tasks(int64_t assigned, int64_t done, int64_t late, int64_t exceeded)
{
	const struct rated_tasks t = { assigned, done, late, exceeded };

	return rated_tasks_judge(&t);
}

static void
tasks_that_cannot_be(void)
{
	CHECK(tasks(10, 10, 10, 10) == RATED_SOUND);
	CHECK(tasks(10, 0, 0, 0) == RATED_SOUND);
	CHECK(tasks(0, 0, 0, 0) == RATED_ASSIGNED);
	CHECK(tasks(10, 11, 0, 0) == RATED_DONE);
	CHECK(tasks(10, 10, 11, 0) == RATED_LATE);
	CHECK(tasks(10, 9, 0, 10) == RATED_EXCEEDED);
	CHECK(tasks(10, 9, -1, 0) == RATED_LATE);
}

static struct rated
unit(int64_t id, int64_t points, int level)
{
	return (struct rated){ .unit = id, .state = RATED_APPRAISED, .points = points, .level = level, .breach = "", .unavoidable = "",
	    .sound = true, .remedied = true, .tasks = { 10, 10, 0, 3 } };
}

static void
the_level_by_what_was_appraised(void)
{
	struct rated r = unit(1, 9000, LEVEL_NONE);
	struct rating rating;

	rated_judge(mem, &r, &rating);
	CHECK(rating.level == LEVEL_EXCELLENT && rating.choices == 1u << LEVEL_EXCELLENT);
	r.tasks.exceeded = 2;
	rated_judge(mem, &r, &rating);
	CHECK(rating.level == LEVEL_GOOD && rating.choices == (1u << LEVEL_GOOD | 1u << LEVEL_DONE));
	r.breach = "KL 5";
	rated_judge(mem, &r, &rating);
	CHECK(rating.level == LEVEL_FAILED);
	r = unit(1, 9000, LEVEL_NONE);
	r.tasks.done = 6;
	rated_judge(mem, &r, &rating);
	CHECK(rating.level == LEVEL_FAILED);
	r.unavoidable = "VB 6";
	rated_judge(mem, &r, &rating);
	CHECK(rating.level == LEVEL_DONE && rating.choices == (1u << LEVEL_DONE | 1u << LEVEL_FAILED));
	CHECK(!rated_levelled(&r));
	r.level = LEVEL_DONE;
	CHECK(rated_levelled(&r));
	r.state = RATED_PROPOSED;
	CHECK(!rated_levelled(&r));
}

/* 3 candidates and 9 good: floor(0.2·12/1.2) = 2. */
static void
places_among_units(void)
{
	struct rated list[15];
	struct rated_quota q;

	for (int i = 0; i < 3; i++)
		list[i] = unit(i + 1, 9500 - 100 * i, LEVEL_EXCELLENT);
	for (int i = 3; i < 12; i++)
		list[i] = unit(i + 1, 9900, LEVEL_GOOD);	/* more points, but the conditions do not hold */
	list[12] = unit(13, 0, LEVEL_NONE);
	list[12].state = RATED_OPEN;
	list[13] = unit(14, 0, LEVEL_NONE);
	list[13].state = RATED_LEFT_OUT;
	list[14] = unit(15, 6000, LEVEL_DONE);
	CHECK(rated_places(mem, list, 15, 2000, QUOTA_GOOD, false, &q) == 1);
	CHECK(q.places == 2 && q.candidates == 3 && q.good == 9 && q.pending == 1);
	CHECK(rated_answer(&q, &list[0])->level == LEVEL_EXCELLENT && rated_answer(&q, &list[1])->level == LEVEL_EXCELLENT);
	CHECK(rated_answer(&q, &list[2])->level == LEVEL_GOOD && rated_answer(&q, &list[2])->why == QUOTA_CUT);
	CHECK(rated_answer(&q, &list[3])->level == LEVEL_GOOD && rated_answer(&q, &list[14])->level == LEVEL_DONE);
	CHECK(rated_answer(&q, &list[12]) == NULL && rated_answer(&q, &list[13]) == NULL);
	list[1].points = list[2].points;
	CHECK(rated_places(mem, list, 15, 2000, QUOTA_GOOD, false, &q) == 1);
	CHECK(rated_answer(&q, &list[1])->why == QUOTA_TIE && q.group->ntied == 2 && q.group->tied_places == 1);
	list[1].chosen = list[2].chosen = true;
	CHECK(rated_places(mem, list, 15, 2000, QUOTA_GOOD, true, &q) == 1);
	CHECK(rated_answer(&q, &list[0])->why == QUOTA_NOT_CHOSEN && rated_answer(&q, &list[2])->level == LEVEL_EXCELLENT);
	list[0].chosen = true;
	CHECK(rated_places(mem, list, 15, 2000, QUOTA_GOOD, true, &q) == 0);
	CHECK(rated_places(mem, list, 15, 2500, QUOTA_GOOD_OR_BETTER, true, &q) == 1 && q.places == 3);
	CHECK(rated_places(mem, list + 14, 1, 2000, QUOTA_GOOD, false, &q) == 1 && q.group == NULL && q.places == 0);
}

int
main(void)
{
	mem = mem_new(16 * 1024 * 1024);
	TEST(sums_are_those_of_the_law);
	TEST(tasks_that_cannot_be);
	TEST(the_level_by_what_was_appraised);
	TEST(places_among_units);
	mem_free(&mem);
	TEST_END();
}
