/* /cong-viec/so-lieu/: figures of registers that wait for their person. */
#ifndef PAGE_TASK_COUNT_H
#define PAGE_TASK_COUNT_H

#include "flow/task_count.h"
#include "page/visit.h"

extern const struct route task_count_routes[];

/* One as it is shown, beside his own count. */
void	count_fill(struct visit *, struct view *, const struct task_count *);

#endif
