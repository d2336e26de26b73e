/*
 * What a person's year is made of, period by period (Mẫu 02 part I): the published sheet, the result of another body or from
 * before the system, or why there is none. From it the mean of a quarter, of half a year and of the year (Art 17.3).
 */
#ifndef RULES_YEAR_LEDGER_H
#define RULES_YEAR_LEDGER_H

#include "rules/absence.h"
#include "rules/period.h"
#include "rules/sheet.h"
#include "rules/year.h"

enum year_mark {
	YEAR_SCORED,		/* a published sheet with a total */
	YEAR_OUTSIDE,		/* of another body, or from before the system; a level alone has no total */
	YEAR_NO_WORK,		/* published: nothing was assigned */
	YEAR_EXCEPTED,		/* no sheet, with a reason */
	YEAR_ELSEWHERE,		/* no main place of a civil servant at its end */
	YEAR_NOT_COUNTED,	/* before the month that the province counts from */
	YEAR_OWED,		/* its window is over, and there is nothing */
	YEAR_AHEAD,
	YEAR_MARKS
};
extern const char *const year_mark_name[YEAR_MARKS];	/* labels year.mark.<name> */

/* What is there of a period: a sheet in its last edition, or a result of another body. */
struct year_sheet {
	struct period	 period;
	enum sheet_state state;
	int		 exception;		/* enum sheet_exception, or NOT_GIVEN */
	const struct ratio *total;		/* NULL: none */
	int64_t		 sheet, agency;		/* which evaluated */
	const char	*agency_name;
	int64_t		 edition;
};
struct year_result {
	struct period	 period;
	const struct ratio *total;		/* NULL: the document names the level alone */
	const char	*body, *document;
};
/* Of each month the last day of its window, whether it is counted, and how long the period of his is that it lies in. */
struct year_month {
	struct day	 closes;
	bool		 counted;
	int8_t		 months;		/* 1 or 3 */
};
struct year_facts {
	int		 year;
	struct day	 today;
	struct year_month month[YEAR_MONTHS];
	const struct year_sheet *sheet;		/* by first month */
	size_t		 nsheets;
	const struct year_result *result;
	size_t		 nresults;
	const struct span *place;		/* main places as a civil servant */
	size_t		 nplaces;
	const struct absence *absence;		/* that stand */
	size_t		 nabsences;
};
struct year_row {
	struct period	 period;
	enum year_mark	 mark;
	const struct ratio *total;		/* NULL: it counts in no mean */
	const struct year_sheet *sheet;		/* or NULL */
	const struct year_result *result;	/* or NULL */
};
/* Rows of the year in the order of months, at most YEAR_MONTHS. Returns how many. */
size_t	year_rows(const struct year_facts *, struct year_row row_r[YEAR_MONTHS]);
/* How many are owed. */
size_t	year_owed(const struct year_row *, size_t n);
/* The mean of those that lie in months from one to another; NULL: none has a score. */
const struct ratio	*year_mean_within(struct mem *, const struct year_row *, size_t n, int first_month, int last_month);
/* The case of the year: scored and owed periods, months worked and absent. */
void	year_case_of(struct mem *, const struct year_facts *, const struct year_row *, size_t n, struct year_case *);

#endif
