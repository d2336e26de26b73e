/* What becomes of files of years that were made to be taken away. */
#ifndef FLOW_RECORD_WORK_H
#define FLOW_RECORD_WORK_H

#include "flow/flow.h"

/* Takes away the bytes of yesterday, now and then. 0: nothing else to do; -1: broken. */
int	record_work(struct flow *);

#endif
