/* What goes on without a request: accounts of live sessions are looked at again. */
#ifndef FLOW_SWEEP_H
#define FLOW_SWEEP_H

#include "flow/flow.h"

#define SWEEP_SECONDS 20	/* between two passes: a disabled account is out within 60 s */

/*
 * One pass: ends sessions of accounts that are disabled, gone or another person's,
 * gives the others the roles that they have now, ends old sessions. While the
 * directory is down nobody is put out. 1 or -1.
 */
int	sweep(struct flow *);

#endif
