/* Everything that was published, counted anew. */
#ifndef FLOW_VERIFY_H
#define FLOW_VERIFY_H

#include "flow/flow.h"

/*
 * `verify [--year N]`: counts every published sheet (of a year) anew from what it froze, compares it with what it says and
 * with its row, and the digests of sheets that leaders' sheets rest on. What is wrong is said line by line on standard output,
 * sheets that rest on one that was superseded are named; then how many agree. The same of every level that was decided, where
 * there are any, from what its decision froze, and of every share of a bonus. Returns the exit status: 0 only if all agree.
 */
int	verify_command(struct flow *);

#endif
