/* Works of all catalogs in force on a day. */
#ifndef STORE_PROVINCIAL_H
#define STORE_PROVINCIAL_H

#include "base/day.h"
#include "rules/provincial.h"
#include "store/db.h"

/*
 * names: also which agencies. How many there are on all pages in total_r. coefficient: of the decision, else 0.
 * 1 or -1.
 */
int	provincial_select(struct db *, struct mem *, const struct provincial_query *, struct day, bool names,
	    int64_t most, int64_t from, struct provincial_work **list_r, size_t *n_r, int64_t *total_r);
/*
 * The work that a row stands in, with its words on a day, whether anybody uses it or not; the numbers of its users are
 * left to the caller. 1; 0: no such row; -1.
 */
int	provincial_get(struct db *, struct mem *, int64_t row, struct day, struct provincial_work *);
/* Its rows in force on a day, by agency. 1 or -1. */
int	provincial_uses(struct db *, struct mem *, const struct provincial_work *, struct day,
	    struct provincial_use **list_r, size_t *n_r);
/* Campaigns, the last first, and agencies with a catalog in force on a day. 1 or -1. */
int	provincial_campaigns(struct db *, struct mem *, struct day, struct provincial_choice **list_r, size_t *n_r);
int	provincial_agencies(struct db *, struct mem *, struct day, struct provincial_choice **list_r, size_t *n_r);

#endif
