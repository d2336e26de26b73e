#include "rules/year_calendar.h"

#include "rules/citation.h"

#define DECEMBER 12

const char *const year_step_name[YEAR_STEPS + 1] = { "own", "meeting", "party", "proposal", "rating", "heads", "staff", "notice", NULL };
const char *const year_calendar_flaw_name[YEAR_CALENDAR_FLAWS] = {
	[YEAR_CALENDAR_EARLY] = "early", [YEAR_CALENDAR_LATE] = "late", [YEAR_CALENDAR_SPECIAL] = "special", [YEAR_CALENDAR_ORDER] = "order",
	[YEAR_CALENDAR_DECEMBER] = "december", [YEAR_CALENDAR_PAST] = "past",
};

static const int8_t usual[YEAR_STEPS] = { 5, 8, 9, 11, 10, 14, 14, 14 };
/* What a step comes behind; its own number: behind nothing. */
static const struct { enum year_step step, behind; } order[] = {
	{ STEP_MEETING, STEP_OWN }, { STEP_PARTY, STEP_MEETING }, { STEP_PROPOSAL, STEP_PARTY }, { STEP_HEADS, STEP_PROPOSAL },
	{ STEP_HEADS, STEP_RATING }, { STEP_STAFF, STEP_HEADS }, { STEP_NOTICE, STEP_STAFF },
};

void
year_calendar_usual(const struct workdays *w, int year, struct year_calendar *c)
{
	*c = (struct year_calendar){ .year = year };
	for (int s = 0; s < YEAR_STEPS; s++)
		c->day[s] = workday_until(w, (struct day){ (int16_t)year, DECEMBER, usual[s] });
}

static enum year_calendar_flaw
judge_bounds(const struct year_calendar *c, enum year_step step)
{
	const struct day end = c->agency == 0 ? (struct day){ (int16_t)c->year, DECEMBER, LAW_CLASSIFIED_BEFORE } :
	    (struct day){ (int16_t)(c->year + 1), 1, LAW_SPECIAL_CLASSIFIED_BEFORE };

	if (c->day[step].year < c->year || (step == STEP_OWN && c->day[step].year > c->year))
		return YEAR_CALENDAR_EARLY;
	if (day_compare(c->day[step], end) >= 0)
		return c->agency == 0 ? YEAR_CALENDAR_LATE : YEAR_CALENDAR_SPECIAL;
	return YEAR_CALENDAR_SOUND;
}

enum year_calendar_flaw
year_calendar_judge(const struct year_calendar *c, struct day published, struct day today, enum year_step *which_r)
{
	for (int s = 0; s < YEAR_STEPS; s++) {
		const enum year_calendar_flaw flaw = judge_bounds(c, (enum year_step)s);

		*which_r = (enum year_step)s;
		if (flaw != YEAR_CALENDAR_SOUND)
			return flaw;
		if (day_compare(c->day[s], today) <= 0)
			return YEAR_CALENDAR_PAST;
	}
	for (size_t i = 0; i < sizeof(order) / sizeof(*order); i++) {
		*which_r = order[i].step;
		if (day_compare(c->day[order[i].step], c->day[order[i].behind]) < 0)
			return YEAR_CALENDAR_ORDER;
	}
	*which_r = STEP_HEADS;
	return day_compare(c->day[STEP_HEADS], published) < 0 ? YEAR_CALENDAR_DECEMBER : YEAR_CALENDAR_SOUND;
}

bool
year_calendar_begun(const struct year_calendar *c, struct day today)
{
	bool begun = false;

	for (int s = 0; s < YEAR_STEPS; s++)
		begun = begun || day_compare(c->day[s], today) <= 0;
	return begun;
}

enum year_step
year_calendar_waits(enum classification_state state, bool head)
{
	static const enum year_step next[CLASS_STATES] = {
		[CLASS_OPEN] = STEP_OWN, [CLASS_SELF] = STEP_MEETING, [CLASS_MET] = STEP_PROPOSAL, [CLASS_PROPOSED] = STEP_STAFF,
		[CLASS_DECIDED] = STEP_NOTICE, [CLASS_NOTICED] = YEAR_STEPS,
	};

	return head && state == CLASS_PROPOSED ? STEP_HEADS : next[state];
}

bool
year_calendar_late(const struct year_calendar *c, enum classification_state state, bool head, struct day today, enum year_step *step_r)
{
	*step_r = year_calendar_waits(state, head);
	return *step_r != YEAR_STEPS && day_compare(today, c->day[*step_r]) > 0;
}

bool
year_calendar_reminds(const struct year_calendar *c, const struct workdays *w, enum year_step step, struct day today)
{
	const struct day last = c->day[step];

	return day_compare(today, last) <= 0 && day_compare(today, workday_until(w, day_of_number(day_number(last) - 1))) >= 0;
}
