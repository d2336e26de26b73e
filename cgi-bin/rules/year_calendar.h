/*
 * The year by which organisations and people are classified: the last day of each step. Organisations come before heads and heads
 * before all others, before 15 December; a body that its superior lets sum up later is done before 15 January (Art 9.1, 19.2).
 * Decisions rest on all months: none is due before the sheets of December are published (rules/period.h).
 */
#ifndef RULES_YEAR_CALENDAR_H
#define RULES_YEAR_CALENDAR_H

#include "rules/period.h"
#include "rules/year_run.h"

enum year_step { STEP_OWN, STEP_MEETING, STEP_PARTY, STEP_PROPOSAL, STEP_RATING, STEP_HEADS, STEP_STAFF, STEP_NOTICE, YEAR_STEPS };
/* "own", "meeting", …: columns, fields <name>_by, labels year_calendar.step.<name>; ends in NULL. */
extern const char *const year_step_name[YEAR_STEPS + 1];

struct year_calendar {
	int64_t		 id, version;		/* id 0: none was set, usual days */
	int64_t		 agency;		/* 0: the province's */
	const char	*agency_name;
	int		 year;
	struct day	 day[YEAR_STEPS];
	const char	*document_number;
	struct day	 document_day;
	const char	*maker;
	const char	*withdrawn_at;		/* NULL: it stands */
	const char	*withdrawer, *reason;
};

/* Where none was set: the last working day until 5, 8, 9, 11, 10, 14, 14, 14 December. */
void	year_calendar_usual(const struct workdays *, int year, struct year_calendar *);

enum year_calendar_flaw {
	YEAR_CALENDAR_SOUND,
	YEAR_CALENDAR_EARLY,		/* before the year, or its own part behind it */
	YEAR_CALENDAR_LATE,		/* not before 15 December */
	YEAR_CALENDAR_SPECIAL,		/* of a body that sums up later: not before 15 January */
	YEAR_CALENDAR_ORDER,		/* before a step that comes first */
	YEAR_CALENDAR_DECEMBER,		/* decisions before the sheets of December are published */
	YEAR_CALENDAR_PAST,		/* today or before */
	YEAR_CALENDAR_FLAWS
};
/* "early", "late", …: labels year_calendar.refused.<name>; NULL for sound. */
extern const char *const year_calendar_flaw_name[YEAR_CALENDAR_FLAWS];
/* agency, year, day. published: by when sheets of December are. which_r: the step that the first flaw is about. */
enum year_calendar_flaw	year_calendar_judge(const struct year_calendar *, struct day published, struct day today, enum year_step *which_r);
/* Has one of its days come? */
bool	year_calendar_begun(const struct year_calendar *, struct day today);

/* The step that a classification in a state waits for, of a head of an agency or of somebody else; YEAR_STEPS: none. */
enum year_step	year_calendar_waits(enum classification_state, bool head);
/* Is a reminder of a step due: from the working day before its last day until that? */
bool	year_calendar_reminds(const struct year_calendar *, const struct workdays *, enum year_step, struct day today);
/* Is it late on a day? */
bool	year_calendar_late(const struct year_calendar *, enum classification_state, bool head, struct day today, enum year_step *step_r);

#endif
