#include "check.h"

#include <string.h>

#include "rules/compare_rows.h"

static struct mem *mem;

static void
put(struct compare_grid *g, int period, size_t row, size_t column, int64_t people)
{
	struct summary *s = &compare_at(g, period, row, column)->sum;

	s->of[SUM_PEOPLE] = people + 1;
	s->of[SUM_PUBLISHED] = s->of[SUM_SCORED] = s->of[SUM_COMMONS] = s->of[SUM_WORKERS] = people;
	s->of[SUM_TOTAL] = 8000 * people;
}

/* People of rows, "20 3 7 0"; which are masked after it: "0100". */
static const char *
masked(const char *people)
{
	struct compare_grid g = compare_grid_new(mem, 4, 1);
	char out[5] = "";

	for (size_t r = 0; r < 4; r++) {
		put(&g, 0, r, 0, people[2 * r] == 'x' ? 30 : people[2 * r] - '0');
	}
	compare_mask(&g);
	for (size_t r = 0; r < 4; r++)
		out[r] = compare_at(&g, 0, r, 0)->masked[COMPARE_RESULTS] ? '1' : '0';
	return mem_copy(mem, out, 4);
}

static void
never_by_subtraction(void)
{
	CHECK_TEXT(masked("x x x x"), "0000");
	CHECK_TEXT(masked("x 0 5 x"), "0000");
	CHECK_TEXT(masked("x 3 9 x"), "0110");	/* the smallest beside it */
	CHECK_TEXT(masked("x 3 2 x"), "0110");	/* five together */
	CHECK_TEXT(masked("x 2 1 6"), "0111");	/* three are not enough */
	CHECK_TEXT(masked("3 0 0 0"), "1000");	/* nobody is beside it: the sum is of three itself */
}

static bool
hidden(const struct compare_atom *a)
{
	return a->masked[COMPARE_RESULTS] && a->sum.of[SUM_SCORED] > 0;
}

/* Of a line: nothing masked; or two or more of five people; or all of it. */
static bool
holds(const struct compare_grid *g, size_t from, size_t step, size_t n)
{
	size_t k = 0, any = 0;
	int64_t people = 0;

	for (size_t i = 0; i < n; i++) {
		const struct compare_atom *a = &g->atom[from + i * step];

		any += a->sum.of[SUM_SCORED] > 0;
		k += hidden(a);
		people += hidden(a) ? a->sum.of[SUM_SCORED] : 0;
		if (a->sum.of[SUM_SCORED] > 0 && a->sum.of[SUM_SCORED] < PEOPLE_LEAST && !a->masked[COMPARE_RESULTS])
			return false;
	}
	return k == 0 || (k >= 2 && people >= PEOPLE_LEAST) || k == any;
}

static uint32_t seed = 1;

static int64_t
chance(int64_t most)
{
	seed = seed * 1664525 + 1013904223;
	return (int64_t)(seed >> 8) % most;
}

/* Tables by chance: along every row and down every column, also of the kind of agency. */
static void
in_every_line(void)
{
	int wrong = 0;

	for (int round = 0; round < 3000; round++) {
		struct compare_grid g = compare_grid_new(mem, 8, 4);

		for (size_t r = 0; r < 8; r++) {
			g.block[r] = r >= 4;
			for (size_t c = 0; c < 4; c++)
				put(&g, 0, r, c, chance(3) == 0 ? 0 : chance(chance(2) == 0 ? 6 : 20));
		}
		compare_mask(&g);
		for (size_t r = 0; r < 8; r++)
			wrong += !holds(&g, r * 4, 1, 4);
		for (size_t c = 0; c < 4; c++)
			wrong += !holds(&g, c, 4, 4) + !holds(&g, 16 + c, 4, 4);
		mem_reset(mem);
	}
	CHECK(wrong == 0);
}

/* A quarter is what of its months is shown: the month of three people follows from nothing. */
static void
over_time(void)
{
	const struct compare_span quarter = { COMPARE_QUARTER, 2026, 1 }, february = { COMPARE_MONTH, 2026, 2 };
	struct compare_grid g = compare_grid_new(mem, 2, 1);
	struct compare_sum s;

	for (int p = 0; p < 3; p++) {
		put(&g, p, 0, 0, p == 1 ? 3 : 10);
		put(&g, p, 1, 0, 30);
	}
	compare_mask(&g);
	s = compare_sum_of(&g, quarter, COMPARE_TOTALS, 0, 0);
	CHECK(s.sum.of[SUM_SCORED] == 20);
	CHECK(s.masked && s.shown);
	CHECK(s.sum.of[SUM_PUBLISHED] == 23);	/* how many there are is known */
	CHECK(s.people == 11);
	s = compare_sum_of(&g, february, COMPARE_TOTALS, 0, 0);
	CHECK(s.masked && !s.shown && s.sum.of[SUM_SCORED] == 0 && s.sum.of[SUM_TOTAL] == 0);
	s = compare_sum_of(&g, february, COMPARE_COVERAGE, 1, 0);
	CHECK(s.masked && !s.shown);	/* beside the three */
}

static const char *
span(const char *text, enum compare_with with)
{
	struct compare_span s;

	return compare_span_read(text, &s) == 1 ? compare_span_text(mem, compare_span_with(s, with)) : "none";
}

static void
spans(void)
{
	CHECK_TEXT(span("2026-10", COMPARE_NONE), "2026-10");
	CHECK_TEXT(span("2026-01", COMPARE_BEFORE), "2025-12");
	CHECK_TEXT(span("2026-Q1", COMPARE_BEFORE), "2025-Q4");
	CHECK_TEXT(span("2026-Q3", COMPARE_BEFORE), "2026-Q2");
	CHECK_TEXT(span("2026", COMPARE_BEFORE), "2025");
	CHECK_TEXT(span("2026-10", COMPARE_LAST_YEAR), "2025-10");
	CHECK_TEXT(span("2026-13", COMPARE_NONE), "none");
	CHECK_TEXT(span("x", COMPARE_NONE), "none");
	CHECK(compare_holds((struct compare_span){ COMPARE_QUARTER, 2026, 4 }, COMPARE_TOTALS, 9) && compare_holds((struct compare_span){ COMPARE_QUARTER, 2026, 4 }, COMPARE_TOTALS, 15));
	CHECK(!compare_holds((struct compare_span){ COMPARE_MONTH, 2026, 10 }, COMPARE_TOTALS, 15));
	CHECK(compare_holds((struct compare_span){ COMPARE_YEAR, 2026, 1 }, COMPARE_LEVELS, COMPARE_CLASSED) && !compare_holds((struct compare_span){ COMPARE_YEAR, 2026, 1 }, COMPARE_LEVELS, 3));
	CHECK(compare_holds((struct compare_span){ COMPARE_YEAR, 2026, 1 }, COMPARE_COVERAGE, 3) && !compare_holds((struct compare_span){ COMPARE_YEAR, 2026, 1 }, COMPARE_COVERAGE, COMPARE_CLASSED));
}

/* "2026-Q3: 7 3": its first month and how many. */
static const char *
months(struct period p)
{
	const struct compare_span s = compare_span_of(p);
	const struct period back = compare_span_period(s);

	CHECK(period_compare(p, back) == 0 && p.months == back.months);
	return mem_print(mem, "%s: %d %d", compare_span_text(mem, s), back.month, back.months);
}

static void
spans_and_periods(void)
{
	CHECK_TEXT(months((struct period){ 2026, 10, 1 }), "2026-10: 10 1");
	CHECK_TEXT(months((struct period){ 2026, 1, 3 }), "2026-Q1: 1 3");
	CHECK_TEXT(months((struct period){ 2026, 7, 3 }), "2026-Q3: 7 3");
	CHECK_TEXT(months((struct period){ 2026, 10, 3 }), "2026-Q4: 10 3");
	CHECK_TEXT(months((struct period){ 2026, 1, SUM_YEAR }), "2026: 1 12");
}

/* Both partitions of what is counted come to the same. */
static void
counted(void)
{
	const struct summary_person person[] = { { 1, 10, 7, SUM_HEAD, true }, { 2, 11, 0, SUM_STAFF, true }, { 3, 11, 7, SUM_CONTRACT, true }, { 4, 11, 7, SUM_STAFF, false } };
	const struct summary_sheet sheet[] = {
		{ 1, 10, SUM_HEAD, false, LEVEL_EXCELLENT, 9500, 2900, { 4, 3, 2, 1 } }, { 2, 11, SUM_STAFF, true, LEVEL_NONE, -1, -1, { 0 } },
		{ 9, 11, SUM_STAFF, false, LEVEL_NONE, -1, 2500, { 1, 1, 1, 1 } },	/* works elsewhere by now */
	};
	const struct summary_work work[] = { { 1, 10, 2, 0, 1000, 10000 }, { 1, 11, 1, 1, 0, 0 }, { 3, 11, 4, 0, 500, 2500 } };
	const struct summary_facts facts = { person, sheet, work, 4, 3, 3 };
	struct summary_part *unit, *post;
	struct summary units = { 0 }, posts = { 0 };
	size_t nunits, nposts;

	summary_count(mem, &facts, &unit, &nunits, &post, &nposts);
	for (size_t i = 0; i < nunits; i++)
		summary_add(&units, &unit[i].sum);
	for (size_t i = 0; i < nposts; i++)
		summary_add(&posts, &post[i].sum);
	CHECK(memcmp(&units, &posts, sizeof(units)) == 0);
	CHECK(nunits == 4);
	CHECK(nposts == 2);
	CHECK(units.of[SUM_PEOPLE] == 3);
	CHECK(units.of[SUM_PUBLISHED] == 2);
	CHECK(units.of[SUM_EXCEPTED] == 1);
	CHECK(units.of[SUM_SCORED] == 1);
	CHECK(units.of[SUM_EXCELLENT] == 1);
	CHECK(units.of[SUM_COMMON] == 5400);
	CHECK(units.of[SUM_ASSIGNED] == 5);
	CHECK(units.of[SUM_WORKS] == 7);
	CHECK(units.of[SUM_WORKERS] == 2);	/* somebody with work in two units counts once */
	CHECK(units.of[SUM_OUTSIDERS] == 1);
	CHECK(units.of[SUM_MISSING] == 1);	/* who is evaluated and has no sheet, whatever sheets others have there */
	CHECK(summary_micro(mem, ratio_of(mem, 2, 3)) == 666666);
}

static void
figures(void)
{
	struct summary s = { 0 };

	CHECK(compare_figure(mem, COMPARE_LEVELS, &s) == NULL && compare_figure(mem, COMPARE_LENIENCY, &s) == NULL);
	s.of[SUM_EXCELLENT] = 1;
	s.of[SUM_GOOD] = 1;
	s.of[SUM_FAILED] = 1;
	s.of[SUM_ACCEPTED] = 3000;
	s.of[SUM_WEIGHTED] = 50000;
	CHECK_TEXT(ratio_cut(mem, compare_figure(mem, COMPARE_LEVELS, &s), 1, ','), "66,6");
	CHECK_TEXT(ratio_cut(mem, compare_figure(mem, COMPARE_COEFFICIENT, &s), 2, ','), "1,66");
}

/* "first+n/skip" of pages of three rows. */
static const char *
pages(const int *rows, size_t n)
{
	struct compare_key key[8] = { { 0 } };
	const char *text = "";
	int64_t total = 0;

	for (size_t i = 0; i < n; i++) {
		key[i].rows = rows[i];
		total += rows[i];
	}
	for (int64_t behind = 0; behind < total; behind += 3) {
		const struct compare_page p = compare_keys_page(key, n, behind, 3);

		text = mem_print(mem, "%s%zu+%zu/%lld ", text, p.first, p.n, (long long)p.skip);
	}
	return text;
}

static void
rows_of_pages(void)
{
	CHECK_TEXT(pages((const int[]){ 3 }, 1), "0+1/0 ");
	CHECK_TEXT(pages((const int[]){ 7 }, 1), "0+1/0 0+1/3 0+1/6 ");
	CHECK_TEXT(pages((const int[]){ 2, 2, 2 }, 3), "0+2/0 1+2/1 ");
	CHECK_TEXT(pages((const int[]){ 1, 1, 1, 4 }, 4), "0+3/0 3+1/0 3+1/3 ");
	CHECK(compare_keys_page(NULL, 0, 0, 3).n == 0 && compare_keys_page(&(struct compare_key){ .rows = 3 }, 1, 30, 3).n == 0);
}

/* What a view has, and with what it is masked: nothing is asked for by another's mask. */
static void
numbers_of_views(void)
{
	CHECK(compare_number_in(NUMBER_TOTAL, COMPARE_TOTALS, false) && compare_number_in(NUMBER_TOTAL, COMPARE_TOTALS, true));
	CHECK(compare_number_in(NUMBER_RUN, COMPARE_LEVELS, true) && !compare_number_in(NUMBER_RUN, COMPARE_LEVELS, false) && !compare_number_in(NUMBER_OWED, COMPARE_LEVELS, true));
	CHECK(compare_number_of(NUMBER_GOOD, true) == OF_CLASSES && compare_number_of(NUMBER_GOOD, false) == OF_SHEETS && compare_number_of(NUMBER_OUTSIDERS, false) == OF_WORKERS);
	for (int n = 0; n < COMPARE_NUMBERS; n++)
		for (int w = 0; w < COMPARE_WHATS; w++)
			if (compare_number_in((enum compare_number)n, (enum compare_what)w, false) && !compare_number_open((enum compare_number)n))
				CHECK((compare_class_of((enum compare_what)w) == COMPARE_WORK) == (n >= NUMBER_WORKERS && n <= NUMBER_COEFFICIENT));
	for (int n = 0; n < COMPARE_NUMBERS; n++) {
		struct summary s = { 0 };

		CHECK(compare_number_rows((enum compare_number)n, &s) == 0);
		for (int m = 0; m < SUM_MEASURES; m++)
			s.of[m] = 1;
		CHECK(compare_number_rows((enum compare_number)n, &s) == (n == NUMBER_USED || n == NUMBER_IN_FORCE ? 0 : n == NUMBER_SHARE_GOOD ? 4 : 1));
	}
}

int
main(void)
{
	mem = mem_new(64 * 1024 * 1024);
	TEST(never_by_subtraction);
	TEST(in_every_line);
	TEST(over_time);
	TEST(spans);
	TEST(spans_and_periods);
	TEST(counted);
	TEST(figures);
	TEST(rows_of_pages);
	TEST(numbers_of_views);
	mem_free(&mem);
	TEST_END();
}
