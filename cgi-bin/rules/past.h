/*
 * Results of months and quarters (levels of whole years) from before the system or of another body, as the rows of a workbook
 * say them: who, which period, by which document. They are told, not computed. All points are hundredths.
 */
#ifndef RULES_PAST_H
#define RULES_PAST_H

#include "base/worksheet.h"
#include "rules/past_whose.h"
#include "rules/period.h"
#include "rules/score.h"

#define PAST_LINES	3000	/* of a workbook */
#define PAST_UNTOLD	(-1)	/* points that the document does not say */
#define PAST_FIRST_YEAR	2026	/* from which the Decree is in force (Art 27.1) */
#define PAST_FIRST_LEVEL 2010	/* the first year that was classified by a law on civil servants */
#define PAST_YEAR	12	/* months of a period that is a year */

struct past_result {
	int64_t		 id, version;
	int64_t		 person, agency;	/* agency: that brought it in; the province: of a head of an agency */
	const char	*uid, *name;
	struct period	 period;		/* 1 or 3 months, or PAST_YEAR */
	const char	*body;		/* that evaluated; "": the own, before the system */
	int64_t		 common, total;	/* or PAST_UNTOLD */
	enum score_level level;
	const char	*document_number;
	struct day	 document_day;
	int64_t		 import, line, before;	/* import 0: typed; before: that it corrects, or 0 */
	const char	*file;		/* name of the workbook */
	const char	*maker, *made_at;
	const char	*withdrawn_at, *withdrawer, *reason;	/* withdrawn_at NULL: it stands */
};

/* The columns in the order in which a workbook of ours has them. */
enum past_column { PAST_UID, PAST_NAME, PAST_PERIOD, PAST_BODY, PAST_COMMON, PAST_TOTAL, PAST_LEVEL, PAST_NUMBER, PAST_DAY, PAST_COLUMNS };
extern const char *const past_column_name[PAST_COLUMNS];	/* labels past.column.<name> */

enum past_flaw {
	PAST_FORMULA,		/* a formula, not a value */
	PAST_NOBODY,		/* neither login nor name */
	PAST_UNKNOWN,		/* nobody of that login or name */
	PAST_SEVERAL,		/* of that name */
	PAST_DIFFERS,		/* the login is of somebody else: a */
	PAST_NO_PERIOD, PAST_NOT_PERIOD,
	PAST_EARLY,		/* before PAST_FIRST_YEAR */
	PAST_RUNNING,		/* not over */
	PAST_TWICE,		/* stands in row a */
	PAST_PUBLISHED,		/* a sheet of one of its months was published in the system */
	PAST_MEETS,		/* a result of another length stands in it */
	PAST_POINTS,		/* no number from 0 to 100 with at most 2 decimals */
	PAST_COMMON_MOST, PAST_COMMON_ALONE,	/* too many; without a total */
	PAST_RESULT,		/* what is left of the total beside the common points is none */
	PAST_NOTHING,		/* neither total nor level */
	PAST_NO_LEVEL, PAST_NO_YEAR, PAST_NOT_YEAR, PAST_YEAR_RUNNING, PAST_YEAR_EARLY, PAST_CLASSIFIED,	/* of a year; decided on in the system */
	PAST_NOT_LEVEL,
	PAST_LEVEL_DIFFERS,	/* the total corresponds to level a */
	PAST_NO_NUMBER, PAST_LONG, PAST_NO_DAY, PAST_NOT_DAY, PAST_AHEAD,	/* of the document */
	PAST_FLAWS
};
extern const char *const past_flaw_name[PAST_FLAWS];	/* labels past.flaw.<name> */

enum past_verdict { PAST_NEW, PAST_CHANGED, PAST_SAME, PAST_BAD, PAST_VERDICTS };
extern const char *const past_verdict_name[PAST_VERDICTS + 1];	/* ends in NULL */

struct past_finding {
	enum past_column column;
	enum past_flaw	 flaw;
	const char	*cell;		/* "D7" */
	const char	*a;		/* what is meant, or what was typed */
};
struct past_row {
	const char	*sheet;
	int		 number;	/* as the spreadsheet shows it */
	const char	*text[PAST_COLUMNS];	/* as typed, "" */
	enum past_verdict verdict;
	struct past_finding finding[PAST_COLUMNS];
	size_t		 nfindings;
	struct past_result said;	/* of a good one */
	const struct past_result *was;	/* that it corrects, or NULL */
};

struct past_taken {		/* a month that the system has a published sheet of; a year that it decided on */
	int64_t		 person;
	struct period	 period;
};
struct past_world {
	bool		 levels;	/* of years, not results of periods */
	const struct past_person *person;
	size_t		 npeople;
	const struct past_taken *published;
	size_t		 npublished;
	const struct past_result *standing;
	size_t		 nstanding;
	struct period	 running;
	struct day	 today;
};
struct past_book {
	struct past_row	*row;
	size_t		 n;
	size_t		 count[PAST_VERDICTS];
	bool		 known;		/* a sheet has our columns */
	bool		 missing[PAST_COLUMNS];	/* of those that it needs */
	bool		 many;		/* more than PAST_LINES: none is read */
};
/* Rows of people of whom nothing is said are none. */
void	past_read(struct mem *, const struct worksheet *, size_t n, const struct past_world *, struct past_book *);
/* One row as it was typed, by columns; has a workbook of results, or of levels, a column? */
void	past_read_one(struct mem *, const char *const text[PAST_COLUMNS], const struct past_world *, struct past_row *);
bool	past_has(bool levels, enum past_column);

/* "5/2026", "tháng 5/2026", "2026-05", "quý II/2026", "Q2/2026", "2026-Q2". 1 or 0. */
int	past_period(struct mem *, const char *, struct period *);
/* Have they a month in common? */
bool	past_meet(struct period, struct period);

#endif
