/* Inside flow: what stands in a calendar. */
#ifndef FLOW_CALENDAR_INSIDE_H
#define FLOW_CALENDAR_INSIDE_H

#include "flow/calendar.h"
#include "render/view.h"

/* The deadlines of who acts (f->who), in a language. 1 or -1. */
int	calendar_events(struct flow *, const struct render *, enum lang, struct calendar_event **list_r,
	size_t *n_r);

#endif
