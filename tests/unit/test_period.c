#include "check.h"

#include "base/mem.h"
#include "rules/period.h"

static struct mem *mem;
static const struct day off[] = { { 2026, 4, 27 }, { 2026, 4, 30 }, { 2026, 5, 1 }, { 2026, 9, 1 }, { 2026, 9, 2 } };
static const struct day on[] = { { 2026, 8, 22 } };
static const struct workdays days = { off, on, sizeof(off) / sizeof(*off), 1 };
static const struct period_calendar *const c = &period_calendar_default;

static const char *
text(struct day day)
{
	return day_text(mem, day);
}

static struct period
of(const char *words)
{
	struct period p = { 0 };

	CHECK(period_read(words, &p) == 1);
	return p;
}

static void
working_days(void)
{
	CHECK(workday(&days, (struct day){ 2026, 4, 24 }));	/* a Friday */
	CHECK(!workday(&days, (struct day){ 2026, 4, 25 }) && !workday(&days, (struct day){ 2026, 4, 26 }));
	CHECK(!workday(&days, (struct day){ 2026, 4, 27 }));	/* a day off */
	CHECK(workday(&days, (struct day){ 2026, 8, 22 }) && !workday(&days, (struct day){ 2026, 8, 23 }));	/* worked instead */
	CHECK_TEXT(text(workday_from(&days, (struct day){ 2026, 4, 25 })), "2026-04-28");
	CHECK_TEXT(text(workday_from(&days, (struct day){ 2026, 4, 28 })), "2026-04-28");
	CHECK_TEXT(text(workday_until(&days, (struct day){ 2026, 5, 3 })), "2026-04-29");
	/* received on Friday 24: the clock starts on the next day, and holidays stop it */
	CHECK_TEXT(text(workday_after(&days, (struct day){ 2026, 4, 24 }, 7)), "2026-05-08");
	CHECK_TEXT(text(workday_after(&days, (struct day){ 2026, 11, 28 }, 7)), "2026-12-08");	/* a Saturday */
	CHECK(workdays_within(&days, (struct day){ 2026, 4, 20 }, (struct day){ 2026, 5, 3 }) == 7);
	CHECK(workdays_within(&days, (struct day){ 2026, 4, 21 }, (struct day){ 2026, 4, 20 }) == 0);
}

static void
names(void)
{
	static const char *const good[] = { "2026-05", "2026-12", "2026-Q1", "2026-Q4" };
	static const char *const bad[] = { "", "2026", "2026-5", "2026-00", "2026-13", "2026-Q0", "2026-Q5", "2026-q1", "26-05", "2026/05", "2026-051", "1899-01" };
	struct period p;

	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++)
		CHECK_TEXT(period_text(mem, of(good[i])), good[i]);
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		CHECK(period_read(bad[i], &p) == 0);
	CHECK_TEXT(period_text(mem, period_next(of("2026-12"))), "2027-01");
	CHECK_TEXT(period_text(mem, period_last(of("2026-Q1"))), "2025-Q4");
	CHECK(period_compare(of("2026-05"), of("2026-06")) < 0 && period_compare(of("2026-12"), of("2027-01")) < 0);
}

static const char *
window(const char *words)
{
	struct day from, until;

	period_window(c, of(words), &from, &until);
	return mem_print(mem, "%s %s", text(from), text(until));
}

static void
windows(void)
{
	CHECK_TEXT(window("2026-05"), "2026-04-26 2026-05-25");
	CHECK_TEXT(window("2026-12"), "2026-11-26 2026-12-10");	/* closes early */
	CHECK_TEXT(window("2027-01"), "2026-12-11 2027-01-25");	/* and what is due later is next year's */
	CHECK_TEXT(window("2026-Q1"), "2025-12-11 2026-03-25");
	CHECK_TEXT(window("2026-Q4"), "2026-09-26 2026-12-10");
}

/* Every day is in one window, and in the one that period_of says. */
static void
each_day(void)
{
	int wrong = 0;

	for (int months = 1; months <= 3; months += 2)
		for (int32_t n = day_number((struct day){ 2025, 1, 1 }); n < day_number((struct day){ 2029, 1, 1 }); n++) {
			const struct day day = day_of_number(n);
			const struct period p = period_of(c, months, day);
			struct day from, until;

			period_window(c, p, &from, &until);
			wrong += day_compare(day, from) < 0 || day_compare(day, until) > 0 || p.months != months ||
			    (p.month - 1) % months != 0;
		}
	CHECK(wrong == 0);
}

static void
steps(void)
{
	static const char *const may[] = { "2026-05-05", "2026-05-25", "2026-05-26", "2026-05-28", "2026-06-05" };
	static const char *const april[] = { "2026-04-06", "2026-04-28", "2026-04-28", "2026-04-28", "2026-05-05" };
	static const char *const december[] = { "2026-12-07", "2026-12-10", "2026-12-11", "2026-12-11", "2026-12-14" };
	static const char *const quarter[] = { "2026-04-06", "2026-06-25", "2026-06-26", "2026-06-29", "2026-07-06" };

	for (int step = 0; step < PERIOD_STEPS; step++) {
		CHECK_TEXT(text(period_step_day(c, &days, of("2026-05"), (enum period_step)step)), may[step]);
		CHECK_TEXT(text(period_step_day(c, &days, of("2026-04"), (enum period_step)step)), april[step]);	/* 25 to 27 are off */
		CHECK_TEXT(text(period_step_day(c, &days, of("2026-12"), (enum period_step)step)), december[step]);	/* before the 15th */
		CHECK_TEXT(text(period_step_day(c, &days, of("2026-Q2"), (enum period_step)step)), quarter[step]);
	}
}

/* Steps never pass each other, and December is over before the 15th, whatever days are off. */
static void
in_order(void)
{
	int wrong = 0;

	for (int year = 2025; year < 2040; year++)
		for (int month = 1; month <= 12; month++) {
			const struct period p = { (int16_t)year, (int8_t)month, 1 };
			struct day last = { 1900, 1, 1 };

			for (int step = 0; step < PERIOD_STEPS; step++) {
				const struct day day = period_step_day(c, &days, p, (enum period_step)step);

				wrong += day_compare(day, last) < 0 || !workday(&days, day) ||
				    (month == 12 && day_compare(day, (struct day){ (int16_t)year, 12, 15 }) >= 0);
				last = day;
			}
		}
	CHECK(wrong == 0);
}

static const char *
late(const char *words)
{
	static const struct day deadline[] = { { 2026, 5, 11 }, { 2026, 5, 20 } };
	struct period_late one, two;
	struct day done = { 0 };

	CHECK(day_iso(words, &done) == 1);
	one = period_late(c, 1, deadline, 1, done);
	two = period_late(c, 1, deadline, 2, done);
	return mem_print(mem, "%d %d %d %d", one.occurrences, one.days, two.occurrences, two.days);
}

static void
lateness(void)
{
	CHECK_TEXT(late("2026-05-11"), "0 0 0 0");
	CHECK_TEXT(late("2026-05-12"), "1 1 1 1");
	CHECK_TEXT(late("2026-05-21"), "1 10 2 10");	/* a second deadline passed too */
	CHECK_TEXT(late("2026-05-25"), "1 14 2 14");
	CHECK_TEXT(late("2026-06-10"), "1 30 2 30");	/* carried over the close: the occurrence that it has */
	CHECK_TEXT(late("2026-06-26"), "2 46 3 46");	/* a further close undone */
	CHECK_TEXT(late("2026-08-01"), "3 82 4 82");
}

int
main(void)
{
	mem = mem_new(16 * 1024 * 1024);
	TEST(working_days);
	TEST(names);
	TEST(windows);
	TEST(each_day);
	TEST(steps);
	TEST(in_order);
	TEST(lateness);
	mem_free(&mem);
	TEST_END();
}
