/* Facts of bonuses: periods, months against a walk over each day, means of sheets. */
#include "check.h"

#include "base/mem.h"
#include "rules/bonus_fact.h"

static struct mem *mem;

static void
a_period_is_read_and_written(void)
{
	static const char *const text[] = { "2026", "2026-H1", "2026-H2", "2026-Q1", "2026-Q4", "2026-01", "2026-12" };
	static const char *const bad[] = { "", "26", "2026-H3", "2026-H0", "2026-H", "2026-h1", "2026-13", "202a", "2026-Q5", "2026 H1", "2026-H12" };
	struct period p;

	for (size_t i = 0; i < sizeof(text) / sizeof(*text); i++) {
		CHECK(bonus_period_read(text[i], &p) == 1);
		CHECK(bonus_period_sound(p));
		CHECK_TEXT(bonus_period_text(mem, p), text[i]);
	}
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		CHECK(bonus_period_read(bad[i], &p) == 0);
	CHECK(!bonus_period_sound((struct period){ 2026, 2, 3 }));
	CHECK(!bonus_period_sound((struct period){ 2026, 1, 2 }));
	CHECK(!bonus_period_sound((struct period){ 2026, 13, 1 }));
}

static void
a_period_has_its_days(void)
{
	const struct span half = bonus_period_days((struct period){ 2026, 7, 6 }), month = bonus_period_days((struct period){ 2028, 2, 1 });

	CHECK_TEXT(day_text(mem, half.from), "2026-07-01");
	CHECK_TEXT(day_text(mem, half.until), "2026-12-31");
	CHECK_TEXT(day_text(mem, month.from), "2028-02-01");
	CHECK_TEXT(day_text(mem, month.until), "2028-02-29");
}

static unsigned seed = 20261130;

static int
random_below(int n)
{
	seed = seed * 1103515245U + 12345U;
	return (int)(seed >> 16) % n;
}

static struct span
some(int32_t first, int most)
{
	const int32_t from = first + random_below(420) - 20;

	return (struct span){ day_of_number(from), random_below(6) == 0 ? (struct day){ 0 } : day_of_number(from + random_below(most)) };
}

static bool
holds(struct span s, int32_t day)
{
	return day_number(s.from) <= day && (s.until.year == 0 || day_number(s.until) >= day);
}

/* The second way: each day on its own, a part of its month where it counts. */
static const struct ratio *
walked(struct period p, const struct bonus_fact *fact, unsigned absences)
{
	const struct span days = bonus_period_days(p);
	const struct ratio *sum = ratio_int(mem, 0);

	for (int32_t d = day_number(days.from); d <= day_number(days.until); d++) {
		const struct day day = day_of_number(d);
		const struct span month = bonus_period_days((struct period){ day.year, day.month, 1 });
		bool here = false;

		for (size_t i = 0; i < fact->nplaces; i++)
			here = here || holds(fact->place[i], d);
		for (size_t i = 0; i < fact->naway; i++)
			here = here && !((absences & 1U << fact->away[i].kind) != 0 && holds(fact->away[i].days, d));
		if (here)
			sum = ratio_add(mem, sum, ratio_of(mem, 1, day_number(month.until) - day_number(month.from) + 1));
	}
	return sum;
}

static void
months_by_a_walk_over_each_day(void)
{
	static const int8_t lengths[] = { 1, 3, 6, 12 };
	const int32_t first = day_number((struct day){ 2026, 1, 1 });

	for (int round = 0; round < 2000; round++) {
		struct span place[4];
		struct absent away[4];
		struct bonus_fact fact = { .place = place, .nplaces = (size_t)random_below(4), .away = away, .naway = (size_t)random_below(4) };
		const int8_t months = lengths[random_below(4)];
		const struct period p = { 2026, (int8_t)(1 + months * random_below(12 / months)), months };
		const unsigned absences = (unsigned)random_below(8);
		const struct span *worked;
		size_t n;

		for (size_t i = 0; i < 4; i++) {
			place[i] = some(first, 200);
			away[i] = (struct absent){ 1, (enum absence_kind)random_below(ABSENCE_KINDS), some(first, 90) };
		}
		CHECK(ratio_compare(bonus_months(mem, p, &fact, absences, &worked, &n), walked(p, &fact, absences)) == 0);
		for (size_t i = 1; i < n; i++)
			for (size_t k = 0; k < i; k++)
				CHECK(!span_meets(worked[i], worked[k]));
	}
}

static void
a_rule_takes_its_absences_off(void)
{
	const struct span place = { { 2026, 3, 16 }, { 0 } };
	const struct absent away[] = { { 1, ABSENCE_MATERNITY, { { 2026, 7, 1 }, { 2026, 8, 31 } } }, { 1, ABSENCE_UNPAID, { { 2026, 9, 1 }, { 2026, 9, 15 } } } };
	struct bonus_fact fact = { .place = &place, .nplaces = 1, .away = away, .naway = 2 };
	struct bonus_rule rule = { .absences = 0 };
	const struct period year = { 2026, 1, 12 };

	bonus_facts_under(mem, year, &fact, 1, &rule);
	CHECK_TEXT(ratio_text(mem, fact.p.months), "295/31");	/* 16/31 + 9 */
	CHECK(fact.basis.nworked == 1);
	rule.absences = 1U << ABSENCE_MATERNITY | 1U << ABSENCE_UNPAID;
	bonus_facts_under(mem, year, &fact, 1, &rule);
	CHECK_TEXT(ratio_text(mem, fact.p.months), "435/62");	/* without 2 months and a half */
	CHECK(fact.basis.nworked == 2);
}

static void
a_mean_is_weighed_by_months(void)
{
	const struct bonus_sheet sheet[] = { { 1, 1, 1, ratio_of(mem, 9000, 100) }, { 2, 1, 3, ratio_of(mem, 8996, 100) } };
	int level;

	CHECK_TEXT(ratio_text(mem, bonus_mean(mem, sheet, 2, &level)), "8997/100");
	CHECK(level == LEVEL_GOOD);
	CHECK_TEXT(ratio_text(mem, bonus_mean(mem, sheet, 1, &level)), "90");
	CHECK(level == LEVEL_EXCELLENT);
	CHECK(bonus_mean(mem, sheet, 0, &level) == NULL);
	CHECK(level == LEVEL_NONE);
}

static void
a_position_by_rank_and_unit(void)
{
	CHECK(bonus_position_of(RANK_HEAD, true) == BONUS_AGENCY_HEAD);
	CHECK(bonus_position_of(RANK_DEPUTY, true) == BONUS_AGENCY_DEPUTY);
	CHECK(bonus_position_of(RANK_HEAD, false) == BONUS_DIVISION_HEAD);
	CHECK(bonus_position_of(RANK_DEPUTY, false) == BONUS_DIVISION_DEPUTY);
	CHECK(bonus_position_of(RANK_STAFF, true) == BONUS_STAFF);
}

int
main(void)
{
	mem = mem_new(256 * 1024 * 1024);
	TEST(a_period_is_read_and_written);
	TEST(a_period_has_its_days);
	TEST(months_by_a_walk_over_each_day);
	TEST(a_rule_takes_its_absences_off);
	TEST(a_mean_is_weighed_by_months);
	TEST(a_position_by_rank_and_unit);
	mem_free(&mem);
	TEST_END();
}
