/* Inside flow: what use cases of plans share. */
#ifndef FLOW_PLAN_INSIDE_H
#define FLOW_PLAN_INSIDE_H

#include "flow/plan.h"

#define PLAN_WORDS_TOLD 250	/* letters of a reason in a notice */

/* Cells for the tasks and agencies that stand in the board. 1 or -1. */
int	plan_board_fill(struct flow *, int64_t plan, struct plan_board *);
/* Tells heads and officers of an agency; the notice leads to what it owes of the plan. 1 or -1. */
int	plan_tell_agency(struct flow *, int64_t plan, int64_t agency, const char *kind, const char *a,
	    const char *b);
/* Those who have to act for a cell that is late: the doer of its task, or the agency itself. */
int64_t	plan_doer(const struct plan_task *, int64_t agency);
/* As plan_board_of, whatever the person sees. */
int	plan_board_whole(struct flow *, int64_t plan, int64_t agency, struct plan_board *);

#endif
