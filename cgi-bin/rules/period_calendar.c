#include "rules/period_calendar.h"

#include "rules/citation.h"

#define DAY_MOST	28	/* every month has it */
#define DECEMBER_MOST	(LAW_CLASSIFIED_BEFORE - 1)

enum { CLOSES, FREEZE, SELF, HEAD, DECISION, PUBLICATION, CLOSES_DECEMBER, SELF_DECEMBER };

const char *const calendar_day_name[CALENDAR_DAYS] = {
	"closes", "freeze", "self", "head", "decision", "publication",
	"closes_december", "self_december", "head_december", "decision_december", "publication_december",
};
const char *const calendar_flaw_name[CALENDAR_FLAWS] = {
	[CALENDAR_RANGE] = "range", [CALENDAR_FREEZE] = "freeze", [CALENDAR_ORDER] = "order",
	[CALENDAR_PUBLICATION] = "publication", [CALENDAR_DECEMBER] = "december",
};

/* The last one that has begun by a period (NULL: that stands), of the agency or of the province. */
static const struct calendar_set *
last_of(const struct calendars *all, const struct period *p, bool own)
{
	const struct calendar_set *last = NULL;

	for (size_t i = 0; i < all->n; i++) {
		const struct calendar_set *set = &all->list[i];

		if ((set->agency != 0) == own && (p == NULL || period_compare(set->first, *p) <= 0) &&
		    (last == NULL || period_compare(set->first, last->first) > 0))
			last = set;
	}
	return last;
}

const struct calendar_set *
calendar_set_of(const struct calendars *all, struct period p)
{
	const struct calendar_set *own = last_of(all, &p, true);

	return own != NULL && !own->follows ? own : last_of(all, &p, false);
}

bool
calendar_is_own(const struct calendars *all)
{
	const struct calendar_set *own = last_of(all, NULL, true);

	return own != NULL && !own->follows;
}

const struct period_calendar *
calendar_of(const struct calendars *all, struct period p)
{
	const struct calendar_set *set = calendar_set_of(all, p);

	return set == NULL ? &period_calendar_default : &set->calendar;
}

void
calendar_window(const struct calendars *all, struct period p, struct day *from_r, struct day *until_r)
{
	const struct period last = period_last(p);
	struct day begins, ends;

	period_window(calendar_of(all, last), last, &begins, &ends);
	period_window(calendar_of(all, p), p, &begins, until_r);
	*from_r = day_of_number(day_number(ends) + 1);
}

struct period
calendar_period(const struct calendars *all, int months, struct day day)
{
	struct period p = period_last(period_of(&period_calendar_default, months, day));
	struct day from, until;

	calendar_window(all, p, &from, &until);
	while (day_compare(day, until) > 0) {
		p = period_next(p);
		calendar_window(all, p, &from, &until);
	}
	return p;
}

int8_t *
calendar_day(struct period_calendar *c, int which)
{
	if (which == CLOSES)
		return &c->closes;
	if (which == CLOSES_DECEMBER)
		return &c->closes_december;
	return which <= PUBLICATION ? &c->step[which - FREEZE] :
	    &c->step_december[which - SELF_DECEMBER + PERIOD_SELF];
}

static enum calendar_flaw
judge_day(const int8_t day[CALENDAR_DAYS], int which)
{
	if (which >= CLOSES_DECEMBER && day[which] > DECEMBER_MOST)
		return CALENDAR_DECEMBER;
	switch (which) {
	case CLOSES:
	case CLOSES_DECEMBER:
		return CALENDAR_SOUND;
	case FREEZE:
		return day[FREEZE] > day[CLOSES] || day[FREEZE] > day[CLOSES_DECEMBER] ? CALENDAR_FREEZE : CALENDAR_SOUND;
	case SELF:
		return day[SELF] < day[CLOSES] ? CALENDAR_ORDER : CALENDAR_SOUND;
	case PUBLICATION:
		return day[which] > day[CLOSES] || day[which] > day[CLOSES_DECEMBER] ? CALENDAR_PUBLICATION : CALENDAR_SOUND;
	default:
		return day[which] < day[which - 1] ? CALENDAR_ORDER : CALENDAR_SOUND;
	}
}

enum calendar_flaw
period_calendar_judge(const struct period_calendar *c, int *which_r)
{
	struct period_calendar copy = *c;
	int8_t day[CALENDAR_DAYS];

	for (int i = 0; i < CALENDAR_DAYS; i++) {
		day[i] = *calendar_day(&copy, i);
		*which_r = i;
		if (day[i] < 1 || day[i] > DAY_MOST)
			return CALENDAR_RANGE;
	}
	for (*which_r = 0; *which_r < CALENDAR_DAYS; (*which_r)++) {
		const enum calendar_flaw flaw = judge_day(day, *which_r);

		if (flaw != CALENDAR_SOUND)
			return flaw;
	}
	return CALENDAR_SOUND;
}
