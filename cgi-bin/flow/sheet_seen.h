/* Inside flow: what is published is what its person was shown (rules/sheet_ground.h), else the look begins again. */
#ifndef FLOW_SHEET_SEEN_H
#define FLOW_SHEET_SEEN_H

#include "flow/sheet_write.h"

/* The look begins with what a view comes to, whose ground is there. 1 or -1. */
int	sheet_seen_begin(struct flow *, struct sheet_view *);
/* Of a view with its document: what its person was shown, and whether it moved since; seen NULL: nothing was kept. 1 or -1. */
int	sheet_seen_read(struct flow *, struct sheet_view *);
/* Inside a write: the person is told, and has his hours once more. 1; 0: changed meanwhile; -1. */
int	sheet_seen_again(struct flow *, struct sheet_write *);

#endif
