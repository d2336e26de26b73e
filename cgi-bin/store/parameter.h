/* The sets of parameters that agencies have of their own. */
#ifndef STORE_PARAMETER_H
#define STORE_PARAMETER_H

#include "rules/parameter.h"
#include "store/db.h"

/* The last to begin first. 1 or -1. */
int	parameter_select(struct db *, struct mem *, int64_t agency, struct parameter_set **list_r,
	    size_t *n_r);
/* Of all agencies, the last to begin first. 1 or -1. */
int	parameter_select_all(struct db *, struct mem *, struct parameter_set **list_r, size_t *n_r);
/* Holds the sets of an agency until the end of the transaction. 1 or -1. */
int	parameter_hold(struct db *, struct mem *, int64_t agency);
/* What would go on beyond a day ends before it. 1 or -1. */
int	parameter_cut(struct db *, struct mem *, int64_t agency, struct day);
/* 1; 0: it meets another set; -1. */
int	parameter_insert(struct db *, struct mem *, const struct parameter_set *, int64_t person);

#endif
