/* The days of a year: in order, before 15 December or 15 January, behind the sheets of December. */
#include "check.h"

#include "base/mem.h"
#include "rules/year_calendar.h"

static struct mem *mem;
static const struct day early = { 2026, 11, 1 };
static const struct day published = { 2026, 12, 14 };

static struct year_calendar
good(void)
{
	return (struct year_calendar){ .year = 2026, .day = { { 2026, 12, 1 }, { 2026, 12, 3 }, { 2026, 12, 4 }, { 2026, 12, 9 }, { 2026, 12, 10 },
	    { 2026, 12, 14 }, { 2026, 12, 14 }, { 2026, 12, 14 } } };
}

static const char *
judged(const struct year_calendar *c)
{
	enum year_step which;
	const enum year_calendar_flaw flaw = year_calendar_judge(c, published, early, &which);

	return flaw == YEAR_CALENDAR_SOUND ? "sound" : mem_print(mem, "%s %s", year_calendar_flaw_name[flaw], year_step_name[which]);
}

/* The same with one day moved. */
static const char *
moved(enum year_step step, struct day day, int64_t agency)
{
	struct year_calendar c = good();

	c.agency = agency;
	c.day[step] = day;
	return judged(&c);
}

static void
judges(void)
{
	struct year_calendar c = good();

	CHECK_TEXT(judged(&c), "sound");
	CHECK_TEXT(moved(STEP_NOTICE, (struct day){ 2026, 12, 15 }, 0), "late notice");
	CHECK_TEXT(moved(STEP_NOTICE, (struct day){ 2026, 12, 15 }, 7), "sound");	/* a special body */
	CHECK_TEXT(moved(STEP_NOTICE, (struct day){ 2027, 1, 14 }, 7), "sound");
	CHECK_TEXT(moved(STEP_NOTICE, (struct day){ 2027, 1, 15 }, 7), "special notice");
	CHECK_TEXT(moved(STEP_OWN, (struct day){ 2027, 1, 5 }, 7), "early own");
	CHECK_TEXT(moved(STEP_RATING, (struct day){ 2025, 12, 31 }, 0), "early rating");
	CHECK_TEXT(moved(STEP_OWN, early, 0), "past own");
	CHECK_TEXT(moved(STEP_OWN, (struct day){ 2026, 11, 2 }, 0), "sound");
	CHECK_TEXT(moved(STEP_MEETING, (struct day){ 2026, 11, 30 }, 0), "order meeting");
	CHECK_TEXT(moved(STEP_PARTY, (struct day){ 2026, 12, 2 }, 0), "order party");
	CHECK_TEXT(moved(STEP_PROPOSAL, (struct day){ 2026, 12, 3 }, 0), "order proposal");
	CHECK_TEXT(moved(STEP_RATING, (struct day){ 2026, 11, 20 }, 0), "sound");	/* organisations come first, any time */
	CHECK_TEXT(moved(STEP_HEADS, (struct day){ 2026, 12, 9 }, 0), "order heads");	/* before organisations */
	CHECK_TEXT(moved(STEP_STAFF, (struct day){ 2026, 12, 13 }, 0), "order staff");	/* before heads */
	CHECK_TEXT(moved(STEP_NOTICE, (struct day){ 2026, 12, 13 }, 0), "order notice");
	CHECK_TEXT(moved(STEP_HEADS, (struct day){ 2026, 12, 12 }, 0), "december heads");	/* sheets are published on the 14th */
}

/* In every year, whatever days are off, the usual days stand and meet those of December. */
static void
usual_is_sound(void)
{
	static const struct day off[] = { { 2026, 12, 14 }, { 2029, 12, 14 }, { 2031, 12, 11 } };
	const struct workdays days = { off, NULL, 3, 0 };
	int wrong = 0;

	for (int16_t year = 2026; year < 2060; year++) {
		const struct period december = { year, 12, 1 };
		struct year_calendar c;
		enum year_step which;

		year_calendar_usual(&days, year, &c);
		wrong += year_calendar_judge(&c, period_step_day(&period_calendar_default, &days, december, PERIOD_PUBLICATION),
		    (struct day){ year, 1, 1 }, &which) != YEAR_CALENDAR_SOUND;
		wrong += year_calendar_begun(&c, (struct day){ year, 11, 30 });
		wrong += !year_calendar_begun(&c, c.day[STEP_OWN]);
	}
	CHECK(wrong == 0);
}

static const char *
late(enum classification_state state, bool head, struct day today)
{
	const struct year_calendar c = good();
	enum year_step step;

	return year_calendar_late(&c, state, head, today, &step) ? year_step_name[step] : "";
}

static void
who_is_late(void)
{
	CHECK_TEXT(late(CLASS_OPEN, false, (struct day){ 2026, 12, 1 }), "");
	CHECK_TEXT(late(CLASS_OPEN, false, (struct day){ 2026, 12, 2 }), "own");
	CHECK_TEXT(late(CLASS_SELF, false, (struct day){ 2026, 12, 4 }), "meeting");
	CHECK_TEXT(late(CLASS_MET, false, (struct day){ 2026, 12, 10 }), "proposal");
	CHECK_TEXT(late(CLASS_PROPOSED, false, (struct day){ 2026, 12, 15 }), "staff");
	CHECK_TEXT(late(CLASS_PROPOSED, true, (struct day){ 2026, 12, 15 }), "heads");
	CHECK_TEXT(late(CLASS_DECIDED, false, (struct day){ 2026, 12, 15 }), "notice");
	CHECK_TEXT(late(CLASS_NOTICED, false, (struct day){ 2026, 12, 31 }), "");
}

static void
reminds(void)
{
	static const struct day off[] = { { 2026, 12, 2 } };
	const struct workdays days = { off, NULL, 1, 0 };
	const struct year_calendar c = good();

	CHECK(!year_calendar_reminds(&c, &days, STEP_MEETING, (struct day){ 2026, 11, 30 }));
	CHECK(year_calendar_reminds(&c, &days, STEP_MEETING, (struct day){ 2026, 12, 1 }));	/* the 2nd is off */
	CHECK(year_calendar_reminds(&c, &days, STEP_MEETING, (struct day){ 2026, 12, 3 }));
	CHECK(!year_calendar_reminds(&c, &days, STEP_MEETING, (struct day){ 2026, 12, 4 }));
}

int
main(void)
{
	mem = mem_new(1024 * 1024);
	TEST(judges);
	TEST(usual_is_sound);
	TEST(who_is_late);
	TEST(reminds);
	mem_free(&mem);
	TEST_END();
}
