/*
 * By which parameters an agency is evaluated in a period, and where each comes from: a decision on a proposal of its own
 * (plan 99, IV.4), else a set of the province, else the programs. Read the sets once, ask parameter_in for each.
 */
#ifndef FLOW_PARAMETER_H
#define FLOW_PARAMETER_H

#include "flow/flow.h"
#include "rules/province.h"

/* All that stand, of the agency past and ahead, the last to begin first; agency 0: of the province alone. 1 or -1. */
int	parameter_sets_read(struct flow *, int64_t agency, struct parameter_sets *);

/*
 * Inside a write: gives the agency a set; the one that holds on its first day ends there. Field
 * names of a refusal: from, until. 1; 0: refused; -1.
 */
int	parameter_give(struct flow *, const struct parameter_set *, struct refusal *);

#endif
