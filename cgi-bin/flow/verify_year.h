/* Decisions on levels, counted anew from what they froze: a part of verify.h. */
#ifndef FLOW_VERIFY_YEAR_H
#define FLOW_VERIFY_YEAR_H

#include "flow/flow.h"

/* Those of a year, 0: all; says on standard output which rows are another, and how many decisions there are, if any. 1 or -1. */
int	verify_year(struct flow *, int64_t year, int64_t *wrong_r);

#endif
