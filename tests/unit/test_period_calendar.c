#include "check.h"

#include "base/mem.h"
#include "rules/period_calendar.h"

static struct mem *mem;

/* The default with one day changed: "order self" or "sound". */
static const char *
judged(const char *name, int value)
{
	struct period_calendar c = period_calendar_default;
	enum calendar_flaw flaw;
	int which;

	for (int i = 0; i < CALENDAR_DAYS; i++)
		if (strcmp(calendar_day_name[i], name) == 0)
			*calendar_day(&c, i) = (int8_t)value;
	flaw = period_calendar_judge(&c, &which);
	return flaw == CALENDAR_SOUND ? "sound" : mem_print(mem, "%s %s", calendar_flaw_name[flaw], calendar_day_name[which]);
}

static void
flaws(void)
{
	CHECK_TEXT(judged("", 0), "sound");
	for (int i = 0; i < CALENDAR_DAYS; i++) {
		CHECK_TEXT(judged(calendar_day_name[i], 0), mem_print(mem, "range %s", calendar_day_name[i]));
		CHECK_TEXT(judged(calendar_day_name[i], 29), mem_print(mem, "range %s", calendar_day_name[i]));
	}
	CHECK_TEXT(judged("freeze", 10), "sound");
	CHECK_TEXT(judged("freeze", 11), "freeze freeze");
	CHECK_TEXT(judged("self", 24), "order self");
	CHECK_TEXT(judged("self", 27), "order head");
	CHECK_TEXT(judged("closes", 26), "order self");
	CHECK_TEXT(judged("decision", 25), "order decision");
	CHECK_TEXT(judged("decision", 26), "sound");
	CHECK_TEXT(judged("publication", 11), "publication publication");
	CHECK_TEXT(judged("closes_december", 15), "december closes_december");
	CHECK_TEXT(judged("publication_december", 15), "december publication_december");
	CHECK_TEXT(judged("publication_december", 11), "order publication_december");
	CHECK_TEXT(judged("self_december", 9), "order self_december");
	CHECK_TEXT(judged("self_december", 12), "order head_december");
}

static struct calendar_set
set(int64_t agency, const char *first, int closes, int december)
{
	struct calendar_set s = { .agency = agency, .calendar = period_calendar_default };

	CHECK(period_read(first, &s.first) == 1);
	s.calendar.closes = (int8_t)closes;
	s.calendar.closes_december = (int8_t)december;
	return s;
}

static const char *
window(const struct calendars *all, const char *words)
{
	struct period p;
	struct day from, until;

	CHECK(period_read(words, &p) == 1);
	calendar_window(all, p, &from, &until);
	return mem_print(mem, "%s %s", day_text(mem, from), day_text(mem, until));
}

static void
which_one_holds(void)
{
	/* in no order: the province from May, the agency's own from August and October */
	const struct calendar_set list[] = { set(7, "2027-10", 22, 10), set(0, "2027-09", 21, 8), set(7, "2027-08", 23, 10), set(0, "2027-05", 24, 9) };
	const struct calendars none = { NULL, 0 }, all = { list, 4 };

	CHECK_TEXT(window(&none, "2027-05"), "2027-04-26 2027-05-25");
	CHECK_TEXT(window(&all, "2027-04"), "2027-03-26 2027-04-25");
	CHECK_TEXT(window(&all, "2027-05"), "2027-04-26 2027-05-24");	/* begins where April ended */
	CHECK_TEXT(window(&all, "2027-06"), "2027-05-25 2027-06-24");
	CHECK_TEXT(window(&all, "2027-08"), "2027-07-25 2027-08-23");
	CHECK_TEXT(window(&all, "2027-09"), "2027-08-24 2027-09-23");	/* its own, though the province's changes */
	CHECK_TEXT(window(&all, "2027-10"), "2027-09-24 2027-10-22");
	CHECK_TEXT(window(&all, "2027-Q3"), "2027-06-26 2027-09-24");	/* quarters keep what they began with */
}

static void
follows_the_province_again(void)
{
	struct calendar_set list[] = { set(7, "2027-03", 22, 10), set(7, "2027-09", 0, 0), set(0, "2027-05", 24, 9), set(0, "2027-11", 21, 9) };
	const struct calendars all = { list, 4 }, begun = { list, 1 }, none = { &list[2], 1 };
	struct period p = { 2027, 8, 1 };

	list[1].follows = true;
	CHECK_TEXT(window(&all, "2027-08"), "2027-07-23 2027-08-22");
	CHECK_TEXT(window(&all, "2027-09"), "2027-08-23 2027-09-24");	/* of the province, which was set before */
	CHECK_TEXT(window(&all, "2027-11"), "2027-10-25 2027-11-21");	/* and where it changes later */
	CHECK(calendar_set_of(&all, p) == &list[0]);
	p.month = 9;
	CHECK(calendar_set_of(&all, p) == &list[2]);
	CHECK(calendar_is_own(&begun) && !calendar_is_own(&all) && !calendar_is_own(&none));
}

/* Every day lies in the one window that calendar_period names, also where a calendar changes. */
static void
each_day_in_one_window(void)
{
	const struct calendar_set list[] = { set(7, "2027-07", 15, 5), set(0, "2027-04", 28, 14) };
	const struct calendars all = { list, 2 };

	for (int months = 1; months <= 3; months += 2)
		for (int32_t n = day_number((struct day){ 2026, 12, 1 }); n < day_number((struct day){ 2029, 1, 31 }); n++) {
			const struct day day = day_of_number(n);
			struct day from, until;

			calendar_window(&all, calendar_period(&all, months, day), &from, &until);
			CHECK(day_compare(from, day) <= 0 && day_compare(day, until) <= 0);
		}
}

int
main(void)
{
	mem = mem_new(16 * 1024 * 1024);
	TEST(flaws);
	TEST(which_one_holds);
	TEST(follows_the_province_again);
	TEST(each_day_in_one_window);
	mem_free(&mem);
	TEST_END();
}
