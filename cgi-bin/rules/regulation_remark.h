/* What Home Affairs says of a regulation that was sent, and the answer of the agency. */
#ifndef RULES_REGULATION_REMARK_H
#define RULES_REGULATION_REMARK_H

#include <stdint.h>

#define REGULATION_WORDS	2000	/* letters of a remark, of an answer */

struct regulation_remark {
	int64_t		 id, maker_id;
	const char	*words, *maker, *made_at;
	const char	*answer, *answerer, *answered_at;	/* answered_at NULL: not yet */
};

/* Of a regulation: how many, and how many wait for an answer. */
struct regulation_remark_count {
	int64_t		 regulation, all, waiting;
};

#endif
