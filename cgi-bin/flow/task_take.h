/*
 * What comes from other systems: by the API (flow/api…), by adapters that ask (flow/pull…), by a replay of what was wrong.
 * Idempotent by source and external id: the same again changes nothing, other words change the task while it waits, and are
 * kept beside it once it was confirmed.
 */
#ifndef FLOW_TASK_TAKE_H
#define FLOW_TASK_TAKE_H

#include "flow/flow.h"
#include "rules/task.h"

#define TASK_BATCH	1000	/* rows of one call at most */

/* What became of a row. */
struct task_answer {
	enum task_outcome outcome;
	int64_t		 task;		/* id; 0 where bad */
	struct task_flaw flaw;		/* of a bad one: kept as a task_error, open until it comes good or is dropped */
};
/*
 * Takes a batch in one transaction of the run (store/source.h): good rows become tasks with the product that the source named or
 * the most alike of the catalog in force, who is in charge is told once a batch, bad ones become errors with their owner.
 * answer: room for n. The counts of the run are added to. 1; -1: nothing of it was taken.
 */
int	task_take(struct flow *, const struct source *, int64_t run, const struct task_in *, size_t n, struct task_answer *answer);
/* The same with one more write at the end of the transaction, which may refuse: 0, nothing of the batch was taken. */
int	task_take_with(struct flow *, const struct source *, int64_t run, const struct task_in *, size_t n, struct task_answer *answer,
	    int (*more)(struct flow *, void *), void *arg);

#endif
