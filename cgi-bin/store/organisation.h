/* The organisation as a whole, for workbooks of it. */
#ifndef STORE_ORGANISATION_H
#define STORE_ORGANISATION_H

#include "rules/organisation_plan.h"
#include "store/db.h"

/* All of it as of a day. 1 or -1. */
int	organisation_select(struct db *, struct mem *, struct day on, struct day today,
	    struct plan_world *world_r);
/* Everybody by login name. */
struct person_id {
	int64_t		 id;
	const char	*uid;
};
int	organisation_ids(struct db *, struct mem *, struct person_id **list_r, size_t *n_r);
/* New people and main places, many at once. 1; 0: taken meanwhile; -1. */
int	organisation_add_people(struct db *, struct mem *, const struct person_data *const *, size_t n);
int	organisation_add_holdings(struct db *, struct mem *, const struct holding *const *, size_t n);

#endif
