/* Salaries of the people of an agency as the rows of a workbook say them: who, from which day, grade, step, coefficient, document. */
#ifndef RULES_SALARY_READ_H
#define RULES_SALARY_READ_H

#include "base/worksheet.h"
#include "rules/past.h"
#include "rules/salary.h"

/* In the order in which a workbook of ours has them; labels salary_import.column.<name>. */
enum salary_column { SALARY_UID, SALARY_NAME, SALARY_FROM, SALARY_GRADE, SALARY_STEP, SALARY_COEFFICIENT, SALARY_DOCUMENT, SALARY_COLUMNS };
extern const char *const salary_column_name[SALARY_COLUMNS];

/* Labels salary_import.flaw.<name>. */
enum salary_flaw {
	SALARY_FORMULA,			/* a formula, not a value */
	SALARY_NOBODY, SALARY_UNKNOWN, SALARY_SEVERAL, SALARY_DIFFERS,	/* as past_whose says */
	SALARY_NO_DAY, SALARY_NOT_DAY,
	SALARY_NO_GRADE, SALARY_LONG,	/* more than a letters */
	SALARY_NOT_STEP,		/* no whole number from 1 to SALARY_STEP_MOST */
	SALARY_NOT_COEFFICIENT,		/* not within its bounds, or more than 2 decimals */
	SALARY_NO_DOCUMENT,
	SALARY_TWICE,			/* stands in row a */
	SALARY_FLAWS
};
extern const char *const salary_flaw_name[SALARY_FLAWS];

struct salary_finding {
	enum salary_column column;
	enum salary_flaw flaw;
	const char	*cell;			/* "D7" */
	const char	*a;			/* what is meant, or what was typed */
};
struct salary_row {
	const char	*sheet;
	int		 number;		/* as the spreadsheet shows it */
	const char	*text[SALARY_COLUMNS];	/* as typed, "" */
	enum past_verdict verdict;
	struct salary_finding finding[SALARY_COLUMNS];
	size_t		 nfindings;
	struct salary	 said;			/* of a good one */
	const struct salary *was;		/* that it corrects: the row of this day that stands; or NULL */
};
struct salary_world {
	const struct past_person *person;	/* of the agency */
	size_t		 npeople;
	const struct salary *standing;
	size_t		 nstanding;
};
struct salary_book {
	struct salary_row *row;
	size_t		 n;
	size_t		 count[PAST_VERDICTS];
	bool		 known;			/* a sheet has our columns */
	bool		 missing[SALARY_COLUMNS];	/* of those that it needs */
	bool		 many;			/* more than PAST_LINES: none is read */
};
/* Rows of people of whom nothing is said are none. */
void	salary_read(struct mem *, const struct worksheet *, size_t n, const struct salary_world *, struct salary_book *);

#endif
