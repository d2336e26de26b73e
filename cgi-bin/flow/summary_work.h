/* Keeping the sums that comparisons are made of (sql/schema/560_summary.sql). */
#ifndef FLOW_SUMMARY_WORK_H
#define FLOW_SUMMARY_WORK_H

#include "flow/flow.h"

/*
 * Counts one agency and period anew: the one that waits longest; where none waits, now and then one of the last periods that was
 * not counted for an hour. 1: did; 0: nothing to do; -1: broken.
 */
int	summary_work(struct flow *);

#endif
