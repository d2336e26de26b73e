/* Works of the catalogs in force. */
#ifndef STORE_PROVINCIAL_H
#define STORE_PROVINCIAL_H

#include "rules/provincial_type.h"
#include "store/db.h"

/* As of a day. 1 or -1. */
int	provincial_select(struct db *, struct mem *, const struct provincial_query *, struct day, int64_t most,
	    int64_t from, struct provincial **list_r, size_t *n_r, int64_t *total_r);
/* The canonical row of a work; users and coefficients stay. 1; 0: none; -1. */
int	provincial_get(struct db *, struct mem *, int64_t work, struct provincial *);
/* Its rows on a day, in the order of the organisation. 1 or -1. */
int	provincial_users(struct db *, struct mem *, int64_t work, struct day, struct provincial_user **list_r,
	    size_t *n_r);

#endif
