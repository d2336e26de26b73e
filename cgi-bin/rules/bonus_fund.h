/* The fund of an agency, of a kind and a year: what was approved, what of it is spent, and what is left. Money in đồng. */
#ifndef RULES_BONUS_FUND_H
#define RULES_BONUS_FUND_H

#include "base/day.h"
#include "rules/bonus.h"

#define BONUS_FUND_PART	10	/* of a hundred of the salary fund, at most (Decree 73/2024 Art 4.3) */
#define BONUS_FUND_MOST	1000000000000000	/* đồng */
#define BONUS_FUND_CODE_MOST	20	/* letters */

/* A document of a fund. */
struct bonus_fund {
	int64_t		 id, version, agency;
	enum bonus_kind	 kind;
	int		 year;
	const char	*budget_code;		/* mã đơn vị quan hệ ngân sách */
	int64_t		 salary_fund;		/* of an award; 0 */
	int64_t		 amount;
	const char	*document_number;
	struct day	 document_day;
	const char	*maker, *made_at;
	const char	*withdrawn_at;		/* NULL: it stands */
	const char	*withdrawer, *reason;
};

struct bonus_fund_sum {
	int64_t		 approved;	/* by its documents */
	int64_t		 spent;		/* entries of the ledger */
	int64_t		 frozen;	/* shares of runs that are frozen and not decided */
	int64_t		 left;		/* approved - spent - frozen */
};

/* What a salary fund without allowances comes to by the salaries that are known. */
struct bonus_fund_proposal {
	struct day	 day;			/* on which they hold */
	int64_t		 people, lacking;	/* on the payroll; of whom no salary is known, left out */
	int64_t		 coefficient;		/* sum, hundredths */
	int64_t		 base;			/* đồng a month; 0: not known */
	int64_t		 salary_fund;		/* of twelve months */
	int64_t		 amount;		/* BONUS_FUND_PART of it, cut */
};
/* The most that a fund may be. */
int64_t	bonus_fund_most(int64_t salary_fund);
/* Fills salary_fund and amount from what is counted. */
void	bonus_fund_count(struct bonus_fund_proposal *);
/* The day on which salaries count for a year: today, the last day of one that is over, the first of one ahead. */
struct day bonus_fund_day(int year, struct day today);

#endif
