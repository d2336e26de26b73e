/*
 * By which parameters an agency is evaluated on a day: the province's, unless a decision on a
 * proposal of its own gave it others (plan 99, IV.4).
 */
#ifndef FLOW_PARAMETER_H
#define FLOW_PARAMETER_H

#include "flow/flow.h"
#include "rules/parameter.h"

struct agency_parameters {
	const char	*value[PARAMETERS];	/* words of rules/parameter.h, never NULL */
	bool		 usual;			/* the province's: no set of its own holds */
	struct parameter_set set;		/* else: by which proposal, document, days */
};
/* 1 or -1. */
int	agency_parameters(struct flow *, int64_t agency, struct day, struct agency_parameters *);
/* The sets of an agency, past and ahead, the last to begin first. 1 or -1. */
int	agency_parameter_sets(struct flow *, int64_t agency, struct parameter_set **list_r, size_t *n_r);

/*
 * Inside a write: gives the agency a set; the one that holds on its first day ends there. Field
 * names of a refusal: from, until. 1; 0: refused; -1.
 */
int	parameter_give(struct flow *, const struct parameter_set *, struct refusal *);

#endif
