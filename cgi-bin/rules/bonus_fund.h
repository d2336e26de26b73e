/* The fund of an agency, of a kind and a year: what was approved, what of it is spent, and what is left. Money in đồng. */
#ifndef RULES_BONUS_FUND_H
#define RULES_BONUS_FUND_H

#include "base/day.h"
#include "rules/bonus.h"

#define BONUS_FUND_PART	10	/* of a hundred of the salary fund, at most (Decree 73/2024 Art 4.3) */

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

#endif
