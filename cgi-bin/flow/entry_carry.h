/* What is undone when a window closes: carried into the next. */
#ifndef FLOW_ENTRY_CARRY_H
#define FLOW_ENTRY_CARRY_H

#include "flow/flow.h"
#include "rules/work.h"

/*
 * Inside a write that holds the delivery: what is neither accepted nor declared of it counts from the first day of the next
 * window on as planned work with the same deadline; the delivery keeps its quantity and what was accepted, and becomes
 * carried (the struct too). 1; 0: nothing is left; -1.
 */
int	entry_carry(struct flow *, struct delivery *, struct day first_day_of_next_window, int64_t *new_id);

#endif
