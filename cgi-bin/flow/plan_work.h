/* Reminders that fall due: work of `worker import`. */
#ifndef FLOW_PLAN_WORK_H
#define FLOW_PLAN_WORK_H

#include "flow/flow.h"

/*
 * Tells heads and officers of the agencies that have not done what is due soon or overdue, each
 * step of rules/plan.h once, however many workers there are and however often they start. Looks
 * every ten seconds. 1: somebody was told; 0: nothing to do; -1.
 */
int	plan_work(struct flow *);

#endif
