/* A submission of what an agency says of the common criteria, and its answer. */
#ifndef RULES_CRITERIA_ROUND_H
#define RULES_CRITERIA_ROUND_H

#include "rules/criteria.h"

struct criteria_round {
	int64_t		 id, number;	/* number 0: no round, but what was accepted before */
	const char	*by, *at;	/* who submitted it; moment, SQL */
	const char	*outcome;	/* "open", "withdrawn", "returned", "accepted" */
	const char	*ended_by, *ended_at;	/* NULL: it is open */
	const char	*reason;	/* remark on the whole; "" */
	const char	*words[CRITERIA], *remark[CRITERIA];	/* "" */
};

#endif
