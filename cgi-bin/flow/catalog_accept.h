/*
 * Rows that Home Affairs accepts as they stand in the round in hand. A row with a remark that is
 * not settled is left; one that the agency changes later is to be looked at again.
 */
#ifndef FLOW_CATALOG_ACCEPT_H
#define FLOW_CATALOG_ACCEPT_H

#include "flow/catalog.h"

struct catalog_acceptance {
	int64_t		 catalog;
	int64_t		 round;		/* that the person saw */
	bool		 undo;		/* takes it back; of the chosen rows alone */
	const int64_t	*row;		/* the chosen rows */
	size_t		 n;
	const struct catalog_filter *filter; /* instead: every row that it finds; NULL: the chosen ones */
	const char	*back;		/* where location leads */
};
/* 1; 0: refused, also where there is none that could be accepted; -1. */
int	catalog_accept(struct flow *, const struct catalog_acceptance *, struct refusal *);
/* How many rows are accepted, as far as the person sees it. 1 or -1. */
int	catalog_accepted(struct flow *, const struct catalog *, int64_t *n_r);

#endif
