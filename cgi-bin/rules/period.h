/*
 * Periods of evaluation: a month or a quarter (Decree 335/2025 Art 3.4, 17). Work belongs to the period in whose
 * window its deadline falls; the window ends before the month does, so that the sheet is done by its end. December
 * closes early, for people are classified before 15 December (Art 19.2); work due later is that of next year.
 */
#ifndef RULES_PERIOD_H
#define RULES_PERIOD_H

#include "rules/workday.h"

struct period {
	int16_t	year;
	int8_t	month;		/* its first */
	int8_t	months;		/* 1 or 3 */
};

enum period_step { PERIOD_FREEZE, PERIOD_SELF, PERIOD_HEAD, PERIOD_DECISION, PERIOD_PUBLICATION, PERIOD_STEPS };
/* "freeze", "self", …: fields, labels period.step.<name>. */
extern const char *const period_step_name[PERIOD_STEPS];

/* Days of a month, of the province or an agency. */
struct period_calendar {
	int8_t	closes;			/* the last day of the window */
	int8_t	closes_december;
	/* freeze: of the first month; self, head, decision: of the last; publication: of the month behind it. */
	int8_t	step[PERIOD_STEPS];
	int8_t	step_december[PERIOD_STEPS];	/* all of December but freeze */
};
/* 25, 26, 28, 5; of December 10, 11, 12, 14; the plan freezes on the 5th. */
extern const struct period_calendar period_calendar_default;

/* "2026-05", "2026-Q2". 1 or 0. */
int	 period_read(const char *, struct period *);
char	*period_text(struct mem *, struct period);
int	 period_compare(struct period, struct period);
/* The same days: a month is not the quarter that begins with it. */
bool	 period_same(struct period, struct period);
/* The one behind it, before it. */
struct period	 period_next(struct period);
struct period	 period_last(struct period);
/* The first day of its first month: by it a period is named in the tables. */
struct day	 period_first(struct period);

/* The first and the last day of its window. */
void	 period_window(const struct period_calendar *, struct period, struct day *from_r, struct day *until_r);
/* In whose window a day falls; months: 1 or 3. */
struct period	 period_of(const struct period_calendar *, int months, struct day);
/* By when a step is done: the next working day where it falls on a day off, of December the last one before. */
struct day	 period_step_day(const struct period_calendar *, const struct workdays *, struct period, enum period_step);

/*
 * How late a delivery is. deadline: each as it was when it passed, ascending, on working days; one that an extension
 * moved before it passed does not stand there. done: the day of completion, or (no day) the last day that is looked at.
 */
struct period_late {
	int	occurrences;	/* deadlines that passed with it undone, and each close of a period behind the next to the first deadline's */
	int	days;		/* calendar days from the first deadline that passed */
};
struct period_late	 period_late(const struct period_calendar *, int months, const struct day *deadline, size_t n,
			    struct day done);

#endif
