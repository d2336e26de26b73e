/* Letters about the steps of periods that fall due: work of `worker import`. */
#ifndef FLOW_PERIOD_WORK_H
#define FLOW_PERIOD_WORK_H

#include "flow/flow.h"

/*
 * Looks at each agency once a day, from the hour before the digest goes out: tells who has not scored himself, how many sheets
 * wait for those who score and publish, and who was silent (rules/period_letter.h); each person of each step once. Who has
 * neither work nor a sheet in a period hears nothing of it. 1: an agency was looked at; 0: nothing to do; -1.
 */
int	period_work(struct flow *);

#endif
