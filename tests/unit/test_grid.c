#include "check.h"

#include "rules/grid.h"

static const struct catalog_group frame[CATALOG_GROUPS] = { { 1, 100, 1000 }, { 2, 1100, 5000 } };

static void
the_sum_lies_in_the_range_of_its_group(void)
{
	struct grid_score s = { .part = { 100, 200, 100, 100 } };

	CHECK(grid_sum(&s) == 500);
	CHECK(grid_judge(frame, 1, &s) == GRID_SOUND);
	CHECK(grid_judge(frame, 2, &s) == GRID_UNDER);
	CHECK(grid_judge(frame, 0, &s) == GRID_NO_GROUP);
	CHECK(grid_judge(frame, 3, &s) == GRID_NO_GROUP);
	CHECK(grid_judge(frame, 6, &s) == GRID_NO_GROUP);
	s.part[0] = 600;
	CHECK(grid_judge(frame, 1, &s) == GRID_SOUND);
	s.part[0] = 601;
	CHECK(grid_judge(frame, 1, &s) == GRID_OVER);
	s = (struct grid_score){ .part = { 0, 0, 0, 99 } };
	CHECK(grid_judge(frame, 1, &s) == GRID_UNDER);
}

static void
the_mean_is_exact_and_rounded_half_up(void)
{
	const struct grid_score three[] = { { .part = { 500 } }, { .part = { 200, 300 } }, { .part = { 501 } } };
	const struct grid_score two[] = { { .part = { 500 } }, { .part = { 501 } } };
	struct grid_mean mean = grid_mean(three, 3);

	CHECK(mean.total == 1501 && mean.n == 3);
	CHECK(grid_points(mean) == 500);	/* 500,33 */
	CHECK(grid_points(grid_mean(two, 2)) == 501);	/* 500,5 */
	CHECK(grid_points((struct grid_mean){ 1499, 3 }) == 500);	/* 499,67 */
	CHECK(grid_points((struct grid_mean){ 10, 4 }) == 3);	/* 2,5 */
	CHECK(grid_points((struct grid_mean){ 9, 4 }) == 2);	/* 2,25 */
	CHECK(grid_points((struct grid_mean){ 0, 5 }) == 0);
	CHECK(grid_points(grid_mean(two, 0)) == -1);
	CHECK(grid_points((struct grid_mean){ 100 * INT64_C(400000000), 100 }) == 400000000);
}

static void
a_mean_never_leaves_the_range(void)
{
	for (int64_t a = 100; a <= 1000; a += 300)
		for (int64_t b = 100; b <= 1000; b += 7) {
			const int64_t points = grid_points((struct grid_mean){ a + b, 2 });

			CHECK(points >= 100 && points <= 1000);
		}
}

int
main(void)
{
	TEST(the_sum_lies_in_the_range_of_its_group);
	TEST(the_mean_is_exact_and_rounded_half_up);
	TEST(a_mean_never_leaves_the_range);
	TEST_END();
}
