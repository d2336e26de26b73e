/*
 * The catalog of the province: the works of the catalogs that are in force today. It was published by
 * decisions, so everybody who is signed in sees it.
 */
#ifndef FLOW_PROVINCIAL_H
#define FLOW_PROVINCIAL_H

#include "flow/flow.h"
#include "rules/provincial_type.h"

/* So many (0: a page) from page on, from 1. 1 or -1. */
int	provincial_list(struct flow *, const struct provincial_query *, int64_t page, int64_t most,
	    struct provincial **list_r, size_t *n_r, int64_t *total_r);
/* A work with its rows. 1; 0: in no catalog that is in force; -1. */
int	provincial_read(struct flow *, int64_t work, struct provincial *, struct provincial_user **list_r,
	    size_t *n_r);

#endif
