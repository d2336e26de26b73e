/*
 * The plan of work of a unit for a year: lines, each a product that comes again, by whom and when it is due. What a line
 * comes to in a month is found from it and the calendar; nothing is assigned until the head gives it.
 */
#ifndef RULES_WORKPLAN_H
#define RULES_WORKPLAN_H

#include "rules/work_assign.h"

#define WORKPLAN_LINES	300	/* of a plan */
#define WORKPLAN_PEOPLE	50	/* of a line */
#define MONTHS		12

enum workplan_rhythm { WORKPLAN_MONTH, WORKPLAN_QUARTER, WORKPLAN_YEAR, WORKPLAN_RHYTHMS };
/* "month", "quarter", "year": columns, labels workplan.rhythm.<name>; ends in NULL. */
extern const char *const workplan_rhythm_name[WORKPLAN_RHYTHMS + 1];

struct workplan_person {
	int64_t		 id;
	const char	*name;
};
struct workplan_line {
	int64_t		 id, version, plan, unit;
	int		 year;
	int64_t		 row, outside;		/* of the catalog; the outside work that it became, or 0 */
	const char	*code, *product;	/* as people read it */
	const char	*task, *output;		/* outside the catalog; else "" */
	int64_t		 coefficient;		/* the same, tenths; else 0 */
	const char	*subject;
	int64_t		 quantity;		/* of each person and each time */
	enum workplan_rhythm rhythm;
	int64_t		 month;			/* quarter: its 1st, 2nd, 3rd; year: 1 to 12; else 0 */
	int64_t		 day, first, last;	/* of the month by which it is due; from month, until month */
	int64_t		 from;			/* the line of the year before */
	const struct workplan_person *who;	/* none: open */
	size_t		 nwho;
	const char	*ended_at, *ender, *reason;	/* NULL: it stands */
};

enum workplan_flaw {
	WORKPLAN_SOUND,
	WORKPLAN_SPAN,		/* ends before it begins */
	WORKPLAN_WHICH,		/* quarter: no 1st, 2nd or 3rd month; year: no month */
	WORKPLAN_NEVER,		/* not once from month to month */
	WORKPLAN_FLAWS
};
/* "span", "which", "never": labels workplan.refused.<name>; NULL for sound. */
extern const char *const workplan_flaw_name[WORKPLAN_FLAWS];
enum workplan_flaw	workplan_judge(const struct workplan_line *);
/* Is it due in a month (1 to 12)? */
bool		 workplan_falls(const struct workplan_line *, int month);
/* The day as the line says it, in that month: the last of a shorter one. */
struct day	 workplan_said(const struct workplan_line *, int month);
/* By when it is due: that day in the window of the month's period, off days off. */
struct day	 workplan_due(struct day said, const struct workdays *, struct day from, struct day until);

/* Lines as they are copied from a sheet, with a TAB between. */
enum workplan_column {
	WORKPLAN_CODE, WORKPLAN_SUBJECT, WORKPLAN_WHO, WORKPLAN_QUANTITY, WORKPLAN_RHYTHM, WORKPLAN_MONTH_OF, WORKPLAN_DAY,
	WORKPLAN_FIRST, WORKPLAN_LAST, WORKPLAN_COLUMNS
};
struct workplan_pasted {
	int		 number;		/* from 1, as it stands in the text */
	const char	*cell[WORKPLAN_COLUMNS];
	struct workplan_line line;		/* numbers: 0 where there is none that can be read */
	const char	**who;			/* names or logins, as they stand */
	size_t		 nwho;
	bool		 rhythmic;		/* its rhythm was understood */
	bool		 long_cells;		/* more cells than columns, or one that is too long */
};
/* Empty lines are left out; a first line without a number of products and a day is the heading. 1; 0: more than WORKPLAN_LINES. */
int	workplan_paste_read(struct mem *, const char *text, struct workplan_pasted **list_r, size_t *n_r, bool *heading_r);

#endif
