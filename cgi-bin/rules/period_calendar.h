/*
 * Calendars that the province and agencies have: which one holds in a period, and whether one may be set. A window begins
 * where the one before it ends, by whichever calendar that was, so that each day lies in one window.
 */
#ifndef RULES_PERIOD_CALENDAR_H
#define RULES_PERIOD_CALENDAR_H

#include <stddef.h>
#include <stdint.h>

#include "rules/period.h"

/* One that was set. */
struct calendar_set {
	int64_t		 id, version, agency;	/* agency 0: the province's */
	struct period	 first;			/* its first period; months 1 */
	bool		 follows;		/* an agency, as the province has it; no days */
	struct period_calendar calendar;
	const char	*document_number;
	struct day	 document_day;
	const char	*reason, *maker;
	const char	*withdrawn_at;		/* NULL: it stands */
	const char	*withdrawer, *withdrawn_why;
};
/* What stands of the province and of an agency. */
struct calendars {
	const struct calendar_set *list;
	size_t		 n;
};

/*
 * The last of the agency's own that has begun by a period, unless it follows the province, else the last of the province;
 * NULL: period_calendar_default.
 */
const struct calendar_set	*calendar_set_of(const struct calendars *, struct period);
/* Has the agency one of its own that nothing ends, now or ahead? */
bool				 calendar_is_own(const struct calendars *);
const struct period_calendar	*calendar_of(const struct calendars *, struct period);
/* The first and the last day of the window of a period, and the period in whose window a day falls; months: 1 or 3. */
void		 calendar_window(const struct calendars *, struct period, struct day *from_r, struct day *until_r);
struct period	 calendar_period(const struct calendars *, int months, struct day);

/* Days of a calendar by name, in the order of a month: "closes", "freeze", …, "closes_december", "self_december", …. */
enum { CALENDAR_DAYS = 2 * PERIOD_STEPS + 1 };
/* Fields, columns and labels period.day.<name>. */
extern const char *const calendar_day_name[CALENDAR_DAYS];
int8_t		*calendar_day(struct period_calendar *, int which);

enum calendar_flaw {
	CALENDAR_SOUND,
	CALENDAR_RANGE,		/* not 1 to 28 */
	CALENDAR_FREEZE,	/* the plan freezes after a window closes */
	CALENDAR_ORDER,		/* before the step before it */
	CALENDAR_PUBLICATION,	/* after the next window closes */
	CALENDAR_DECEMBER,	/* people are classified before 15 December */
	CALENDAR_FLAWS
};
/* "range", "freeze", …: labels period.refused.<name>; NULL for sound. */
extern const char *const calendar_flaw_name[CALENDAR_FLAWS];
/* The first flaw; which_r: the day that it is about. */
enum calendar_flaw	period_calendar_judge(const struct period_calendar *, int *which_r);

#endif
