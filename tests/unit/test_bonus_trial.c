/* A rule tried out: what is moved, people who are assumed, sums over groups and which are masked. */
#include "check.h"

#include "base/mem.h"
#include "rules/bonus_trial.h"

static struct mem *mem;

static struct bonus_rule
rule(void)
{
	struct bonus_line *line = mem_array(mem, 4, sizeof(*line));

	line[0] = (struct bonus_line){ .id = 11, .levels = 1, .discipline = BONUS_ANY, .effect = BONUS_FACTOR, .factor = ratio_of(mem, 3, 2) };
	line[1] = (struct bonus_line){ .id = 12, .levels = 2, .discipline = BONUS_ANY, .effect = BONUS_SUM, .sum = 700000 };
	line[2] = (struct bonus_line){ .id = 13, .levels = 4, .discipline = BONUS_ANY, .effect = BONUS_FORMULA, .formula = "diem" };
	line[3] = (struct bonus_line){ .id = 14, .discipline = BONUS_ANY, .effect = BONUS_EXCLUDE };
	return (struct bonus_rule){ .reserve_percent = ratio_int(mem, 10), .unit = 1000, .line = line, .n = 4 };
}

static void
one_thing_is_moved(void)
{
	static const char *const good[] = { "dong-11", "dong-12", "chuc-vu-0", "chuc-vu-4", "du-phong" };
	static const char *const bad[] = { "", "dong-", "dong-13", "dong-14", "dong-15", "dong-11x", "chuc-vu-5", "chuc-vu--1", "du-phong ", "quy" };
	const struct bonus_rule plain = rule();
	struct trial_move m;
	struct bonus_rule moved;

	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++) {
		CHECK(trial_move_read(good[i], &plain, &m) == 1);
		CHECK_TEXT(trial_move_text(mem, &m), good[i]);
		CHECK(trial_move_now(mem, &plain, &m) != NULL);
	}
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		CHECK(trial_move_read(bad[i], &plain, &m) == 0);
	CHECK(trial_move_read("dong-11", &plain, &m) == 1);
	m.value = ratio_int(mem, 2);
	moved = trial_moved(mem, &plain, &m);
	CHECK_TEXT(ratio_text(mem, moved.line[0].factor), "2");
	CHECK_TEXT(ratio_text(mem, plain.line[0].factor), "3/2");	/* the rule stays as it was */
	CHECK(trial_move_read("dong-12", &plain, &m) == 1);
	m.value = ratio_int(mem, 900000);
	CHECK(trial_moved(mem, &plain, &m).line[1].sum == 900000 && plain.line[1].sum == 700000);
	CHECK(trial_move_read("chuc-vu-2", &plain, &m) == 1);
	CHECK_TEXT(ratio_text(mem, trial_move_now(mem, &plain, &m)), "1");
	m.value = ratio_of(mem, 6, 5);
	CHECK_TEXT(ratio_text(mem, trial_moved(mem, &plain, &m).position_factor[2]), "6/5");
	CHECK(plain.position_factor[2] == NULL);
}

static bool
good(const char *part, int64_t numerator, int64_t denominator)
{
	const struct bonus_rule plain = rule();
	struct trial_move m;

	CHECK(trial_move_read(part, &plain, &m) == 1);
	m.value = ratio_of(mem, numerator, denominator);
	return trial_move_good(&plain, &m);
}

static void
to_a_value_that_it_may_have(void)
{
	CHECK(good("dong-11", 0, 1) && good("dong-11", 7, 3) && !good("dong-11", -1, 3));
	CHECK(good("dong-12", 500, 1) && !good("dong-12", 1, 2));
	CHECK(good("du-phong", 100, 1) && !good("du-phong", 201, 2));
	CHECK(good("chuc-vu-1", 6, 5) && !good("chuc-vu-1", -6, 5) && !good("chuc-vu-1", BONUS_MOST + 1, 1));
}

static void
people_are_assumed(void)
{
	const struct trial_assumed a = { .people = { 2, 0, 1, 0, 1 }, .coefficient = ratio_of(mem, 333, 100), .base_salary = 2340000, .months = 12 };
	const struct bonus_person *list;
	size_t n;

	list = trial_people(mem, &a, &n);
	CHECK(n == 4);
	CHECK(list[1].level == LEVEL_EXCELLENT && list[2].level == LEVEL_DONE && list[3].level == LEVEL_NONE);
	CHECK(list[3].total == NULL && list[2].position == BONUS_STAFF && list[0].base_salary == 2340000);
	CHECK((int)score_level_of(list[0].total) == list[0].level && (int)score_level_of(list[2].total) == list[2].level);
	CHECK_TEXT(ratio_text(mem, ratio_div(mem, list[0].months, list[0].period_months)), "1");
}

/* People of a unit and a level with what both sides give them. */
static size_t
put(struct bonus_person *p, struct bonus_outcome *a, struct bonus_outcome *b, size_t n, int count, int64_t unit, int level, int64_t x, int64_t y)
{
	for (int i = 0; i < count; i++, n++) {
		p[n] = (struct bonus_person){ .unit = unit, .unit_name = "U", .level = level };
		a[n].amount = x;
		b[n].amount = y;
	}
	return n;
}

static void
sums_over_groups(void)
{
	struct bonus_person p[40];
	struct bonus_outcome a[40] = { 0 }, b[40] = { 0 };
	struct bonus_result x = { .outcome = a }, y = { .outcome = b };
	struct trial_balance sum;
	struct trial_group *g;
	size_t n = 0;

	n = put(p, a, b, n, 4, 1, LEVEL_EXCELLENT, 10, 20);
	n = put(p, a, b, n, 6, 2, LEVEL_EXCELLENT, 10, 20);
	n = put(p, a, b, n, 7, 3, LEVEL_GOOD, 5, 4);
	n = put(p, a, b, n, 2, 3, LEVEL_GOOD, 0, 9);
	n = put(p, a, b, n, 9, 4, LEVEL_NONE, 0, 0);
	x.n = y.n = n;
	g = trial_units(mem, p, &x, &y, &n);
	CHECK(n == 4 && g[2].people == 9 && g[2].paid[0] == 7 && g[2].paid[1] == 9 && g[2].amount[0] == 35 && g[2].amount[1] == 46);
	trial_mask(mem, g, n);
	CHECK(g[0].masked && g[1].masked);	/* four people, and the smallest of the others, from which they would follow */
	CHECK(!g[2].masked && !g[3].masked);
	g = trial_levels(mem, p, &x, &y, &n);
	CHECK(n == 3 && g[0].id == LEVEL_EXCELLENT && g[2].id == BONUS_UNCLASSIFIED && g[0].amount[1] == 200);
	trial_mask(mem, g, n);
	CHECK(!g[0].masked && !g[1].masked && !g[2].masked);
	sum = trial_balance(&x, &y);
	CHECK(sum.more == 12 && sum.less == 7 && sum.same == 9);
	x.n = 28;
	g = trial_units(mem, p, &x, NULL, &n);
	CHECK(g[0].amount[1] == 0 && g[0].paid[1] == 0);
}

static void
few_who_get_anything_are_masked(void)
{
	struct bonus_person p[20];
	struct bonus_outcome a[20] = { 0 }, b[20] = { 0 };
	struct bonus_result x = { .outcome = a };
	struct trial_group *g;
	size_t n = 0;

	n = put(p, a, b, n, 1, 1, LEVEL_EXCELLENT, 10, 0);
	n = put(p, a, b, n, 9, 1, LEVEL_EXCELLENT, 0, 0);
	n = put(p, a, b, n, 8, 2, LEVEL_GOOD, 5, 0);
	x.n = n;
	g = trial_units(mem, p, &x, NULL, &n);
	trial_mask(mem, g, n);
	CHECK(g[0].masked && g[1].masked);
}

int
main(void)
{
	mem = mem_new(16 * 1024 * 1024);
	TEST(one_thing_is_moved);
	TEST(to_a_value_that_it_may_have);
	TEST(people_are_assumed);
	TEST(sums_over_groups);
	TEST(few_who_get_anything_are_masked);
	mem_free(&mem);
	TEST_END();
}
