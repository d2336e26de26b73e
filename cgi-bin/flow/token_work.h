/* Tells who made an access token that it ends soon; of the worker. */
#ifndef FLOW_TOKEN_WORK_H
#define FLOW_TOKEN_WORK_H

#include "flow/flow.h"

#define TOKEN_AHEAD	14	/* days before its end */

/* 1: told somebody, there may be more; 0: nothing to do; -1: broken. */
int	token_work(struct flow *);

#endif
