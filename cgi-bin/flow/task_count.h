/*
 * Figures of registers, of incoming documents or of a one-stop desk: how much came in for a person on a day of a work that comes
 * in by itself. They stand beside what he counted of that day and count once he takes them, in one press: what he pressed himself
 * may be the same documents, which only he knows. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_TASK_COUNT_H
#define FLOW_TASK_COUNT_H

#include "flow/flow.h"
#include "rules/task_count.h"

#define COUNT_PLACE	"/cong-viec/so-lieu/"
#define COUNTS_SHOWN	50

/* Of the person who acts, by day. 1 or -1. */
int	task_counts(struct flow *, struct task_count **list_r, size_t *n_r);
/* How many there are. 1 or -1. */
int	task_counts_waiting(struct flow *, int64_t *n_r);
/* One of them is his count of that day: what came in is work of that day, what was done waits for his head. */
int	task_count_accept(struct flow *, int64_t id, int64_t version, struct refusal *);
/* He counted it himself already. */
int	task_count_drop(struct flow *, int64_t id, int64_t version, struct refusal *);

#endif
