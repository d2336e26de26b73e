/* /cong-viec/chuyen-den/: tasks of other systems that wait for who is in charge. */
#ifndef PAGE_TASK_H
#define PAGE_TASK_H

#include "flow/task.h"
#include "page/visit.h"

extern const struct route task_routes[];

/* A task as it is shown. */
void	task_fill(struct visit *, struct view *, const struct task *);
/* View.Task of the work that a delivery is of, where it came from another system. 1 or -1. */
int	task_fill_origin(struct visit *, const struct delivery *);
/* View.Mine: those of the person who acts that wait. 1 or -1. */
int	task_fill_mine(struct visit *);

#endif
