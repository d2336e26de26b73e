/*
 * What comes from other systems, tasks or figures of registers: by the API (flow/api…), by adapters that ask (flow/pull…), by a replay
 * of what was wrong. Idempotent by source, kind and external id: the same again changes nothing. Other words change a task while it
 * waits and are kept beside it once it was confirmed; other figures are proposed to their person as far as they are more than he took.
 */
#ifndef FLOW_GIVEN_TAKE_H
#define FLOW_GIVEN_TAKE_H

#include "flow/flow.h"
#include "rules/given.h"

#define TASK_BATCH	1000	/* rows of one call at most */

/* What became of a row. */
struct task_answer {
	enum task_outcome outcome;
	int64_t		 task;		/* id of a task; 0 where bad, and of a figure */
	struct task_flaw flaw;		/* of a bad one: kept as a task_error, open until it comes good or is dropped */
	const char	*external;	/* by this name; NULL: it is good */
};
/*
 * Takes a batch in one transaction of the run (store/source.h): good rows become tasks with the product that the source named or
 * the most alike of the catalog in force, of which who is in charge is told once a batch, or figures that wait for their person; bad
 * ones become errors with their owner. answer: room for n. The counts of the run are added to. more: one more write at the end of
 * the transaction, or NULL. 1; 0: it refused; -1: nothing of it was taken.
 */
int	given_take(struct flow *, const struct source *, int64_t run, const struct given *, struct task_answer *answer,
	    int (*more)(struct flow *, void *), void *arg);

#endif
