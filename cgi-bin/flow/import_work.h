/* What the worker does with uploaded workbooks. */
#ifndef FLOW_IMPORT_WORK_H
#define FLOW_IMPORT_WORK_H

#include "flow/flow.h"

/*
 * Reads the next uploaded workbook, if there is one: its sheets and rows become
 * those of the batch, or the batch is refused with a reason. 1: one was done;
 * 0: nothing to do; -1: broken, the job comes back.
 */
int	import_work(struct flow *);

#endif
