/*
 * Figures of registers, of incoming documents or of a one-stop desk: how much came in for a person on a day of a work that comes
 * in by itself. They stand beside what he counted of that day and count once he takes them, in one press: what he pressed himself
 * may be the same documents, which only he knows. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_TASK_COUNT_H
#define FLOW_TASK_COUNT_H

#include "flow/task_take.h"
#include "rules/task_count.h"

#define COUNT_PLACE	"/cong-viec/so-lieu/"
#define COUNTS_SHOWN	50

/*
 * Takes a batch (at most TASK_BATCH) in one transaction of a run; idempotent by source and name: other figures are proposed as far
 * as they are more than what was taken. answer: room for n; its task stays 0, and a flaw is in no list of errors. 1; -1.
 */
int	task_count_take(struct flow *, const struct source *, int64_t run, const struct count_in *, size_t n, struct task_answer *answer);

/* Of the person who acts, by day. 1 or -1. */
int	task_counts(struct flow *, struct task_count **list_r, size_t *n_r);
/* One of them is his count of that day: what came in is work of that day, what was done waits for his head. */
int	task_count_accept(struct flow *, int64_t id, int64_t version, struct refusal *);
/* He counted it himself already. */
int	task_count_drop(struct flow *, int64_t id, int64_t version, struct refusal *);

#endif
