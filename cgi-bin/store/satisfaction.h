/* How satisfied citizens were, by person and month. */
#ifndef STORE_SATISFACTION_H
#define STORE_SATISFACTION_H

#include "rules/satisfaction.h"
#include "store/db.h"

/* Who works today in an agency; 0: anywhere. 1 or -1. */
int	satisfaction_people(struct db *, struct mem *, int64_t agency, struct day, struct satisfaction_person **list_r, size_t *n_r);
/* In place of what stands of the person and the month. 1; 0: brought in by somebody else at the same moment; -1. */
int	satisfaction_put(struct db *, struct mem *, const struct satisfaction *, int64_t maker);
/* What stands of the months from one to another (first days). 1 or -1. */
int	satisfaction_select(struct db *, struct mem *, int64_t person, struct day from, struct day until, struct satisfaction **list_r,
	    size_t *n_r);

#endif
