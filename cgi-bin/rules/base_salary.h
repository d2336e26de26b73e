/* The base salary (lương cơ sở) of the country, from a day on until the next one. */
#ifndef RULES_BASE_SALARY_H
#define RULES_BASE_SALARY_H

#include <stdint.h>

#include "base/day.h"

#define BASE_SALARY_MOST	100000000	/* đồng */

struct base_salary {
	int64_t		 id, version;
	struct day	 from;
	int64_t		 amount;		/* đồng a month */
	const char	*document;
	const char	*maker, *made_at;	/* maker NULL: it came with the system */
	const char	*withdrawn_at;		/* NULL: it stands */
	const char	*withdrawer, *reason;
};

#endif
