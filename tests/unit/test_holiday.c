#include "check.h"

#include "base/mem.h"
#include "rules/holiday.h"

static struct mem *mem;
static const struct day off[] = { { 2027, 2, 8 }, { 2027, 4, 30 } };
static const struct day on[] = { { 2027, 3, 6 } };
static const struct workdays stand = { off, on, 2, 1 };
static const struct day today = { 2027, 2, 1 };	/* a Monday */

/* "sound 2: 2027-02-05 2027-02-09", or the flaw and the day that it means. */
static const char *
judged(enum holiday_kind kind, const char *first, const char *last)
{
	struct day from, until, day[HOLIDAY_MOST];
	enum holiday_flaw flaw;
	const char *text;
	size_t n;

	CHECK(day_iso(first, &from) == 1 && day_iso(last, &until) == 1);
	flaw = holiday_judge(&stand, kind, from, until, today, day, &n);
	if (flaw == HOLIDAY_TWICE || flaw == HOLIDAY_WEEK)
		return mem_print(mem, "%s %s", holiday_flaw_name[flaw], day_text(mem, day[0]));
	if (flaw != HOLIDAY_SOUND)
		return holiday_flaw_name[flaw];
	text = mem_print(mem, "%d:", (int)n);
	for (size_t i = 0; i < n; i++)
		text = mem_print(mem, "%s %s", text, day_text(mem, day[i]));
	return text;
}

static void
days_off(void)
{
	CHECK_TEXT(judged(HOLIDAY_OFF, "2027-02-03", "2027-02-03"), "1: 2027-02-03");
	CHECK_TEXT(judged(HOLIDAY_OFF, "2027-02-12", "2027-02-16"), "3: 2027-02-12 2027-02-15 2027-02-16");
	CHECK_TEXT(judged(HOLIDAY_OFF, "2027-02-06", "2027-02-07"), "weekend");
	CHECK_TEXT(judged(HOLIDAY_OFF, "2027-02-05", "2027-02-09"), "twice 2027-02-08");
	CHECK_TEXT(judged(HOLIDAY_OFF, "2027-03-06", "2027-03-06"), "twice 2027-03-06");	/* worked instead */
}

static void
days_worked_instead(void)
{
	CHECK_TEXT(judged(HOLIDAY_WORKED, "2027-02-06", "2027-02-07"), "2: 2027-02-06 2027-02-07");
	CHECK_TEXT(judged(HOLIDAY_WORKED, "2027-02-06", "2027-02-08"), "twice 2027-02-08");
	CHECK_TEXT(judged(HOLIDAY_WORKED, "2027-02-05", "2027-02-06"), "week 2027-02-05");
	CHECK_TEXT(judged(HOLIDAY_WORKED, "2027-03-06", "2027-03-06"), "twice 2027-03-06");
}

static void
only_ahead(void)
{
	CHECK_TEXT(judged(HOLIDAY_OFF, "2027-02-01", "2027-02-02"), "past");
	CHECK_TEXT(judged(HOLIDAY_OFF, "2027-01-29", "2027-02-05"), "past");
	CHECK_TEXT(judged(HOLIDAY_OFF, "2027-02-02", "2027-02-02"), "1: 2027-02-02");
	CHECK_TEXT(judged(HOLIDAY_OFF, "2027-02-03", "2027-02-02"), "order");
	CHECK_TEXT(judged(HOLIDAY_OFF, "2027-06-01", "2027-06-17"), "long");
	CHECK_TEXT(judged(HOLIDAY_WORKED, "2027-05-29", "2027-05-30"), "2: 2027-05-29 2027-05-30");
}

static void
days_of_the_week(void)
{
	CHECK_TEXT(day_week((struct day){ 1970, 1, 1 }), "thursday");
	CHECK_TEXT(day_week((struct day){ 1969, 12, 31 }), "wednesday");
	CHECK_TEXT(day_week((struct day){ 2026, 11, 29 }), "sunday");
	CHECK_TEXT(day_week((struct day){ 2026, 11, 30 }), "monday");
}

int
main(void)
{
	mem = mem_new(16 * 1024 * 1024);
	TEST(days_off);
	TEST(days_worked_instead);
	TEST(only_ahead);
	TEST(days_of_the_week);
	mem_free(&mem);
	TEST_END();
}
