#include "check.h"

#include "rules/bonus_stale.h"

static struct mem *mem;

static const struct ratio *
of(int64_t n)
{
	return ratio_int(mem, n);
}

/* Who is not classified any more has no points to be paid by, though a mean is written down. */
static void
unclassified(void)
{
	struct bonus_line line = { .total_from = NULL, .effect = BONUS_FACTOR };
	struct bonus_rule rule = { .method = BONUS_SHARE, .unit = 1, .line = &line, .n = 1, .reserve_percent = of(0) };
	struct bonus_person p = { .person = 7, .level = LEVEL_GOOD, .total = of(80), .months = of(12), .period_months = of(12) };
	struct bonus_moved moved = { .of_year = true, .now = 9, .edition = 2, .months = 12, .total = of(80), .level = LEVEL_NONE, .moved = true };
	struct bonus_stale s = { .run = 1, .person = 7, .moved = &moved, .n = 1 };
	struct bonus_result r;
	struct bonus_document d = { .run = 1, .rule = &rule, .person = &p, .n = 1, .result = &r };

	line.factor = of(1);
	line.total_from = of(70);
	bonus_count(mem, &rule, 1000, &p, 1, &r);
	CHECK(r.outcome[0].amount == 1000);
	bonus_stale_count(mem, &d, 0, &s);
	CHECK(s.level == LEVEL_NONE && s.total == NULL && s.amount == 0 && s.why == BONUS_NO_LINE);
	moved.level = LEVEL_GOOD;
	bonus_stale_count(mem, &d, 0, &s);
	CHECK(s.total != NULL && s.amount == 1000);
}

int
main(void)
{
	mem = mem_new(16 * 1024 * 1024);
	TEST(unclassified);
	mem_free(&mem);
	TEST_END();
}
