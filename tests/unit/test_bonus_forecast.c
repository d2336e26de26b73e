#include "check.h"

#include "base/mem.h"
#include "rules/bonus_forecast.h"
#include "rules/bonus_finance.h"
#include "rules/bonus_mask.h"

static struct mem *mem;

#define CHECK_INT(got, want) CHECK((got) == (want))

static void
a_year_pays_until_31_january(void)
{
	static const struct { struct day day; bool pays, warned; } cases[] = {
		{ { 2025, 12, 31 }, false, false }, { { 2026, 1, 1 }, true, false }, { { 2026, 11, 30 }, true, false }, { { 2026, 12, 1 }, true, true },
		{ { 2026, 12, 31 }, true, true }, { { 2027, 1, 31 }, true, true }, { { 2027, 2, 1 }, false, false }, { { 2028, 1, 1 }, false, false },
	};
	int year[2];

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		CHECK(bonus_payable(2026, cases[i].day) == cases[i].pays);
		CHECK(bonus_warned(2026, cases[i].day) == cases[i].warned);
	}
	CHECK_INT(bonus_years((struct day){ 2027, 1, 31 }, year), 2);
	CHECK_INT(year[0], 2026);
	CHECK_INT(year[1], 2027);
	CHECK_INT(bonus_years((struct day){ 2027, 2, 1 }, year), 1);
	CHECK_INT(year[0], 2027);
}

static void
what_will_be_left(void)
{
	struct bonus_forecast f = { .approved = 1000, .spent = 400, .waiting = 250, .planned = 100 };

	bonus_forecast(&f);
	CHECK_INT(f.left, 350);
	CHECK_INT(f.unspent, 250);
	f.planned = 351;
	bonus_forecast(&f);
	CHECK_INT(f.left, 350);
	CHECK_INT(f.unspent, 0);
}

/* People of each group, "*" behind those that are masked. */
static const char *
masked(const int64_t *people, size_t n)
{
	struct bonus_group group[8];
	const char *text = "";

	for (size_t i = 0; i < n; i++)
		group[i] = (struct bonus_group){ .people = people[i] };
	bonus_mask(group, n);
	for (size_t i = 0; i < n; i++)
		text = mem_print(mem, "%s%s%d%s", text, i == 0 ? "" : " ", (int)people[i], group[i].masked ? "*" : "");
	return text;
}
#define MASKED(...)	masked((const int64_t[]){ __VA_ARGS__ }, sizeof((const int64_t[]){ __VA_ARGS__ }) / sizeof(int64_t))

static void
few_people_are_masked(void)
{
	CHECK_TEXT(MASKED(5, 6, 0), "5 6 0");
	CHECK_TEXT(MASKED(4, 20, 6), "4* 20 6*");
	CHECK_TEXT(MASKED(2, 20, 2, 6), "2* 20 2* 6*");		/* 4 people of two groups would be found together */
	CHECK_TEXT(MASKED(3, 20, 2, 6), "3* 20 2* 6");
	CHECK_TEXT(MASKED(1, 0, 9), "1* 0 9*");
	CHECK_TEXT(MASKED(3, 0), "3* 0");
	CHECK_TEXT(MASKED(0, 0), "0 0");
	CHECK(!few(0) && few(1) && few(4) && !few(5));
}

/* "approved spent* waiting left* unspent*" of each row and of the sum, starred where it is masked; how many are behind. */
static const char *
judged(struct finance_row *row, size_t n)
{
	struct finance f = { .year = 2026, .row = row, .n = n };
	const char *text = "";

	finance_judge(mem, &f);
	for (size_t i = 0; i <= n; i++) {
		const struct bonus_forecast *r = i < n ? &row[i].f : &f.sum;
		const bool spent = i < n ? row[i].spent_masked : f.spent_masked, waiting = i < n ? row[i].waiting_masked : f.waiting_masked;
		const bool left = i < n ? row[i].left_masked : spent || waiting;

		text = mem_print(mem, "%s%d%s %d%s %d%s %d%s; ", text, (int)r->spent, spent ? "*" : "", (int)r->waiting, waiting ? "*" : "", (int)r->left,
		    left ? "*" : "", (int)r->unspent, left ? "*" : "");
	}
	return mem_print(mem, "%s%d", text, (int)f.behind);
}

static void
what_finance_sees(void)
{
	struct finance_row plain[] = { { .funds = 1, .f = { .approved = 100, .spent = 60, .waiting = 10, .planned = 5 }, .people = 9, .waiting_people = 5 },
	    { .funds = 1, .f = { .approved = 50, .spent = 50 }, .people = 6 } };
	struct finance_row few[] = { { .f = { .approved = 100, .spent = 60 }, .people = 9 }, { .f = { .approved = 50, .spent = 20 }, .people = 1 },
	    { .f = { .approved = 80, .spent = 80 }, .people = 30 }, { .f = { .approved = 10 } } };
	struct finance_row one[] = { { .f = { .approved = 100, .spent = 60 }, .people = 4 }, { .f = { .approved = 10, .waiting = 4 }, .waiting_people = 2 } };

	CHECK_TEXT(judged(plain, 2), "60 10 30 25; 50 0 0 0; 110 10 30 25; 1");
	CHECK_TEXT(judged(few, 4), "60* 0 40* 40*; 20* 0 30* 30*; 80 0 0 0; 0 0 10 10; 160 0 80 80; 3");
	CHECK_TEXT(judged(one, 2), "60* 0 40* 40*; 0 4* 6* 6*; 60* 4* 46* 46*; 2");
}

int
main(void)
{
	mem = mem_new(1024 * 1024);
	TEST(a_year_pays_until_31_january);
	TEST(what_will_be_left);
	TEST(few_people_are_masked);
	TEST(what_finance_sees);
	mem_free(&mem);
	TEST_END();
}
