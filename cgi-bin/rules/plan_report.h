/* What a report on a plan says in figures. */
#ifndef RULES_PLAN_REPORT_H
#define RULES_PLAN_REPORT_H

#include "rules/plan.h"

#define PLAN_PERIOD	100	/* letters */
#define PLAN_NUMBER	60

/* One as it left. */
struct plan_kept {
	int64_t		 id;
	const char	*period, *number;
	struct day	 day;		/* of the document */
	struct day	 on;		/* of its figures */
	struct plan_sum	 sum;
	const char	*by, *at;	/* who kept it; moment, SQL */
	int64_t		 replaces;	/* the one that was entered wrongly, or 0 */
	const char	*reason;	/* why; NULL */
	int64_t		 replaced_by;	/* 0: it stands */
	const char	*replaced_why;
};

/*
 * part of whole in tenths of a percent, cut off: a share that was not reached is not said.
 * 0 where whole is 0.
 */
int64_t	 plan_share(int64_t part, int64_t whole);

#endif
