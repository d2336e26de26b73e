/* Letters about the own part and the meetings of a year that fall due: a part of each look of the worker (flow/period_work.h). */
#ifndef FLOW_YEAR_LETTER_H
#define FLOW_YEAR_LETTER_H

#include "flow/period.h"

/* What is looked at: an agency, or the province of the heads of agencies; in the transaction of the look. */
struct year_look {
	int64_t		 unit;
	bool		 province;
	const struct workdays *days;
	const int64_t	*head;		/* who heads the unit, or acts for him */
	size_t		 nheads;
	struct day	 today;
};
/* Reminds who has not written his part, and the heads of an agency of whom no meeting was held; each once. told_r grows. 1 or -1. */
int	year_letters(struct flow *, const struct year_look *, int *told_r);

#endif
