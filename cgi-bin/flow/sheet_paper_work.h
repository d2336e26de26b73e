/* Bundles of sheets, drawn by the worker. */
#ifndef FLOW_SHEET_PAPER_WORK_H
#define FLOW_SHEET_PAPER_WORK_H

#include "flow/flow.h"

/* Draws the bundle that waits longest. 1: one; 0: none waits; -1: broken. */
int	sheet_paper_work(struct flow *);

#endif
