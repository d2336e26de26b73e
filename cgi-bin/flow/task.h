/*
 * Tasks that other systems gave people: who is in charge of them confirms them as work, as they are or otherwise, or declines
 * them with the reason. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_TASK_H
#define FLOW_TASK_H

#include "flow/work_assign.h"
#include "rules/task_type.h"

#define TASK_PLACE	"/cong-viec/chuyen-den/"
#define TASKS_SHOWN	100			/* of those that wait, on a page */

struct entry_charge;	/* flow/entry_inside.h */

/* Of those in charge of: that wait, person by person; that were confirmed and are said otherwise since. 1 or -1. */
int	tasks_waiting(struct flow *, const struct work_ground *, struct task **list_r, size_t *n_r, int64_t *total_r);
int	tasks_news(struct flow *, const struct work_ground *, struct task **list_r, size_t *n_r);
/* How many of both there are of a charge. 1 or -1. */
int	tasks_count(struct flow *, const struct entry_charge *, int64_t *waiting_r, int64_t *news_r);
/* One of somebody in charge of. 1; 0; -1. */
int	task_read_held(struct flow *, const struct work_ground *, int64_t id, struct task *);
/* Of the person who acts, that wait for who is in charge of him. 1 or -1. */
int	tasks_own(struct flow *, struct task **list_r, size_t *n_r);
/* What the works of deliveries came from, by work. 1 or -1. */
int	tasks_of(struct flow *, const struct delivery *, size_t n, struct task **list_r, size_t *n_r);

/* A task with what it becomes work with. */
struct task_choice {
	int64_t		 task, version;
	int64_t		 row, quantity;		/* row 0: outside the catalog */
	struct day	 deadline;
	const char	*words, *output;	/* outside: what, what comes out */
	int64_t		 coefficient;		/* outside: provisional, tenths; 0: none is said */
};
/* All in one write, each as work_assign; reason: why beside the plan. bad_r: which is refused. Fields: product, deadline, quantity, reason. */
int	tasks_confirm(struct flow *, const struct task_choice *, size_t n, const char *reason, struct refusal *, size_t *bad_r);
int	task_refuse(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);
/* What its source says otherwise was seen. */
int	task_look(struct flow *, int64_t id, int64_t version, struct refusal *);

#endif
