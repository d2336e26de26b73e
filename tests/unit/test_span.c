/* Spans of days in months, against a walk over each day. */
#include "check.h"

#include "base/mem.h"
#include "rules/absence.h"

static struct mem *mem;

static struct span
of(const char *from, const char *until)
{
	struct span s = { 0 };

	CHECK(day_iso(from, &s.from) == 1);
	CHECK(until == NULL || day_iso(until, &s.until) == 1);
	return s;
}

static const char *
months(struct span s)
{
	return ratio_text(mem, span_months(mem, 2026, &s, 1));
}

static void
months_by_their_days(void)
{
	CHECK_TEXT(months(of("2026-06-16", "2026-06-30")), "1/2");
	CHECK_TEXT(months(of("2026-02-01", "2026-02-28")), "1");
	CHECK_TEXT(months(of("2025-07-01", NULL)), "12");
	CHECK_TEXT(months(of("2025-07-01", "2025-12-31")), "0");
	CHECK_TEXT(months(of("2026-12-31", "2027-01-15")), "1/31");
	CHECK_TEXT(months(of("2026-01-31", "2026-03-01")), "33/31");
}

static const char *
left(struct span s, const struct span *others, size_t n)
{
	const char *text = "";
	size_t nleft;
	struct span *list = span_without(mem, s, others, n, &nleft);

	for (size_t i = 0; i < nleft; i++)
		text = mem_print(mem, "%s%s..%s ", text, day_text(mem, list[i].from), list[i].until.year == 0 ? "" : day_text(mem, list[i].until));
	return text;
}

static void
what_is_left_without_others(void)
{
	const struct span others[] = { of("2026-05-10", "2026-05-20"), of("2026-04-01", "2026-04-30"), of("2026-05-15", "2026-05-31") };

	CHECK_TEXT(left(of("2026-01-01", "2026-12-31"), others, 0), "2026-01-01..2026-12-31 ");
	CHECK_TEXT(left(of("2026-01-01", NULL), others, 3), "2026-01-01..2026-03-31 2026-05-01..2026-05-09 2026-06-01.. ");
	CHECK_TEXT(left(of("2026-05-12", "2026-05-31"), others, 3), "");
	CHECK_TEXT(left(of("2026-04-15", "2026-05-12"), others, 3), "2026-05-01..2026-05-09 ");
	CHECK_TEXT(left(of("2026-06-01", "2026-06-02"), others, 3), "2026-06-01..2026-06-02 ");
}

static uint64_t seed = 11;

static int32_t
chance(int32_t n)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return (int32_t)(seed % (uint64_t)n);
}

static struct span
by_chance(void)
{
	const int32_t from = day_number((struct day){ 2025, 11, 1 }) + chance(400);

	return (struct span){ day_of_number(from), chance(9) == 0 ? (struct day){ 0 } : day_of_number(from + chance(90)) };
}

/* What is left comes to as many months as the days that no other holds, day by day. */
static void
by_chance_as_day_by_day(void)
{
	const int32_t new_year = day_number((struct day){ 2026, 1, 1 });

	for (int round = 0; round < 2000; round++) {
		struct span s = by_chance(), others[4];
		const size_t n = (size_t)chance(5);
		const struct ratio *sum = ratio_int(mem, 0);
		struct span *list;
		size_t nleft;

		for (size_t i = 0; i < n; i++)
			others[i] = by_chance();
		list = span_without(mem, s, others, n, &nleft);
		for (int32_t d = 0; d < 365; d++) {
			const struct span day = { day_of_number(new_year + d), day_of_number(new_year + d) };
			bool held = span_meets(s, day);

			for (size_t i = 0; i < n; i++)
				held = held && !span_meets(others[i], day);
			if (held)
				sum = ratio_add(mem, sum, span_months(mem, 2026, &day, 1));
		}
		CHECK(ratio_compare(sum, span_months(mem, 2026, list, nleft)) == 0);
		mem_reset(mem);
	}
}

static void
absences_do_not_meet(void)
{
	const struct span stand[] = { of("2026-03-01", "2026-03-10"), of("2026-05-01", "2026-05-10") };
	const struct span *met;

	CHECK(absence_judge(of("2026-03-11", "2026-04-30"), stand, 2, &met) == ABSENCE_SOUND && met == NULL);
	CHECK(absence_judge(of("2026-03-11", "2026-05-01"), stand, 2, &met) == ABSENCE_TWICE && met == &stand[1]);
	CHECK(absence_judge(of("2026-03-11", "2026-03-10"), stand, 2, &met) == ABSENCE_ORDER);
	CHECK(absence_judge(of("2027-01-01", "2028-01-01"), stand, 2, &met) == ABSENCE_SOUND);
	CHECK(absence_judge(of("2027-01-01", "2028-01-02"), stand, 2, &met) == ABSENCE_LONG);
}

int
main(void)
{
	mem = mem_new(64 * 1024 * 1024);
	TEST(months_by_their_days);
	TEST(what_is_left_without_others);
	TEST(by_chance_as_day_by_day);
	TEST(absences_do_not_meet);
	mem_free(&mem);
	TEST_END();
}
