/* What /metrics counts. */
#ifndef FLOW_MEASURE_H
#define FLOW_MEASURE_H

#include "flow/flow.h"

struct measure {
	const char	*name;		/* danhgia_sessions */
	const char	*help;		/* one English sentence */
	int64_t		 value;
};

/* 1 or -1: the database does not answer. */
int	measures(struct flow *, const struct measure **list_r, size_t *n_r);

#endif
