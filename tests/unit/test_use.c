/* Who stands in which list of Art 23. */
#include "check.h"

#include "base/mem.h"
#include "rules/use.h"

static struct mem *mem;

static void
years_running(void)
{
	const struct use_level list[] = { { 1, 2028, LEVEL_EXCELLENT, 9100 }, { 1, 2027, LEVEL_GOOD, 8000 }, { 1, 2026, LEVEL_EXCELLENT, -1 },
		{ 1, 2024, LEVEL_EXCELLENT, -1 } };

	CHECK(use_level_of(list, 4, 2027) == LEVEL_GOOD);
	CHECK(use_level_of(list, 4, 2025) == -1);
	CHECK(use_running(list, 4, 2028, LEVEL_EXCELLENT, LEVEL_EXCELLENT) == 1);
	CHECK(use_running(list, 4, 2028, LEVEL_EXCELLENT, LEVEL_GOOD) == 3);
	CHECK(use_running(list, 4, 2027, LEVEL_EXCELLENT, LEVEL_EXCELLENT) == 0);
	CHECK(use_running(list, 4, 2028, LEVEL_DONE, LEVEL_FAILED) == 0);
	CHECK(use_running(list, 4, 2025, LEVEL_EXCELLENT, LEVEL_FAILED) == 0);
	CHECK(use_running(list, 0, 2028, LEVEL_EXCELLENT, LEVEL_FAILED) == 0);
}

static void
low_parts(void)
{
	struct use_common c = { 1, 3, { 3 * 700, 3 * 700, 3 * 700 } };

	CHECK(!use_low_any(&c));
	CHECK(use_whole(&c) == 2100);
	c.sum[1]--;
	CHECK(use_low(&c, 1) && !use_low(&c, 0) && use_low_any(&c));
	CHECK(use_part(&c, 1) == 699);
	c = (struct use_common){ 0 };
	CHECK(!use_low_any(&c) && use_whole(&c) == 0);
}

static void
trends(void)
{
	const struct ratio *fifty = ratio_int(mem, 50), *less = ratio_of(mem, 4999, 100);

	CHECK(use_trends(fifty, NULL) == 0);
	CHECK(use_trends(fifty, fifty) == 0);
	CHECK(use_trends(less, fifty) == (1U << TREND_BELOW | 1U << TREND_FALLING));
	CHECK(use_trends(fifty, less) == 1U << TREND_RISING);
}

static void
spans(void)
{
	struct use_span s = use_span_of(USE_QUARTER, 2027, 3);

	CHECK(s.first == 7 && s.last == 9);
	s = use_span_before(USE_QUARTER, s);
	CHECK(s.year == 2027 && s.first == 4 && s.last == 6);
	s = use_span_before(USE_QUARTER, use_span_of(USE_QUARTER, 2027, 1));
	CHECK(s.year == 2026 && s.first == 10 && s.last == 12);
	s = use_span_before(USE_HALF, use_span_of(USE_HALF, 2027, 1));
	CHECK(s.year == 2026 && s.first == 7 && s.last == 12);
	s = use_span_of(USE_HALF, 2027, 4);
	CHECK(s.number == 2 && s.first == 7);
}

int
main(void)
{
	mem = mem_new(1024 * 1024);
	TEST(years_running);
	TEST(low_parts);
	TEST(trends);
	TEST(spans);
	mem_free(&mem);
	TEST_END();
}
