#include "check.h"

#include "base/mem.h"
#include "rules/bonus_run.h"

static struct mem *mem;

static void
acts(void)
{
	static const bool may[BONUS_RUN_ACTS][BONUS_RUN_STATES] = {
		[BONUS_RUN_FREEZE] = { true, false, false, false }, [BONUS_RUN_THAW] = { false, true, false, false },
		[BONUS_RUN_DROP] = { true, true, false, false }, [BONUS_RUN_DECIDE] = { false, true, false, false },
	};

	for (int a = 0; a < BONUS_RUN_ACTS; a++)
		for (int s = 0; s < BONUS_RUN_STATES; s++)
			CHECK(bonus_run_may((enum bonus_run_act)a, (enum bonus_run_state)s) == may[a][s]);
}

static enum bonus_run_flaw
judged(struct bonus_outcome *o, size_t n, int64_t left, int64_t spent, bool complete, size_t *at)
{
	const struct bonus_result r = { .outcome = o, .n = n, .left = left, .spent = spent };

	return bonus_run_judge(&r, complete, at);
}

static void
freezing(void)
{
	struct bonus_outcome o[3] = { { .why = BONUS_BY_LINE }, { .why = BONUS_EXCLUDED }, { .why = BONUS_NO_LINE } };
	size_t at;

	CHECK(judged(o, 0, 0, 0, true, &at) == BONUS_RUN_NOBODY);
	CHECK(judged(o, 3, 0, 5, true, &at) == BONUS_RUN_SOUND);
	CHECK(judged(o, 3, -1, 5, true, &at) == BONUS_RUN_OVER);
	CHECK(judged(o, 3, 5, 0, true, &at) == BONUS_RUN_NOTHING);
	CHECK(judged(o, 3, 0, 5, false, &at) == BONUS_RUN_INCOMPLETE);
	o[1].why = BONUS_NO_COEFFICIENT;
	CHECK(judged(o, 3, 0, 5, false, &at) == BONUS_RUN_INCOMPLETE);
	CHECK(judged(o, 3, 0, 5, true, &at) == BONUS_RUN_UNKNOWN && at == 1);
	o[2].why = BONUS_BAD_FORMULA;
	CHECK(judged(o, 3, 0, 5, true, &at) == BONUS_RUN_WRONG && at == 2);
	CHECK(judged(o, 3, -1, 5, false, &at) == BONUS_RUN_WRONG);
}

static const char *
exact(const char *text)
{
	const struct ratio *x;

	CHECK(ratio_read(mem, text, &x) == 1);
	return bonus_exact(mem, x);
}

static void
numbers(void)
{
	CHECK_TEXT(exact("0"), "0");
	CHECK_TEXT(exact("1234567"), "1.234.567");
	CHECK_TEXT(exact("0.75"), "0,75");
	CHECK_TEXT(exact("1234.5"), "1.234,5");
	CHECK_TEXT(exact("0.000001"), "0,000001");
	CHECK_TEXT(exact("1/3"), "1/3");
	CHECK_TEXT(exact("-1/3"), "-1/3");
	CHECK_TEXT(exact("10/3"), "3 1/3");
	CHECK_TEXT(exact("-10000/3"), "-3.333 1/3");
	CHECK_TEXT(exact("-2.5"), "-2,5");
	CHECK_TEXT(exact("-0.25"), "-0,25");
	CHECK_TEXT(exact("11045/144"), "76 101/144");
	CHECK_TEXT(bonus_digest_shown(mem, "0123456789abcdef01"), "01234567 89abcdef 01");
}

static void
in_force(void)
{
	const struct regulation list[] = {
		{ .id = 1, .kind = BONUS_AWARD, .state = REGULATION_DRAFT },
		{ .id = 2, .kind = BONUS_AWARD, .state = REGULATION_ISSUED, .from = { 2026, 7, 1 } },
		{ .id = 3, .kind = BONUS_AWARD, .state = REGULATION_ISSUED, .from = { 2026, 1, 1 }, .until = { 2026, 6, 30 } },
		{ .id = 4, .kind = BONUS_INCOME, .state = REGULATION_ISSUED, .from = { 2026, 3, 1 } },
	};
	const struct { struct day day; enum bonus_kind kind; int64_t id; } want[] = {
		{ { 2026, 6, 30 }, BONUS_AWARD, 3 }, { { 2026, 7, 1 }, BONUS_AWARD, 2 }, { { 2025, 12, 31 }, BONUS_AWARD, 0 },
		{ { 2026, 12, 31 }, BONUS_INCOME, 4 }, { { 2026, 2, 28 }, BONUS_INCOME, 0 },
	};

	for (size_t i = 0; i < sizeof(want) / sizeof(*want); i++) {
		const struct regulation *r = bonus_regulation_on(list, 4, want[i].kind, want[i].day);

		CHECK(r == NULL ? want[i].id == 0 : r->id == want[i].id);
	}
}

int
main(void)
{
	mem = mem_new(16 * 1024 * 1024);
	TEST(acts);
	TEST(freezing);
	TEST(numbers);
	TEST(in_force);
	mem_free(&mem);
	TEST_END();
}
