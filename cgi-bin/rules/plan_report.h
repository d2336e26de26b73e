/* What a report on a plan says in figures. */
#ifndef RULES_PLAN_REPORT_H
#define RULES_PLAN_REPORT_H

#include <stdint.h>

/*
 * part of whole in tenths of a percent, cut off: a share that was not reached is not said.
 * 0 where whole is 0.
 */
int64_t	 plan_share(int64_t part, int64_t whole);

#endif
