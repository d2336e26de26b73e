/* Sheets and classifications behind a number of a comparison. */
#ifndef STORE_COMPARE_PEOPLE_H
#define STORE_COMPARE_PEOPLE_H

#include "rules/compare_people.h"
#include "store/db.h"

/* So many behind so many, unit by unit, by name; how many there are. 1 or -1. */
int	compare_people_select(struct db *, struct mem *, const struct compare_people *, int64_t most, int64_t behind, struct compare_person **list_r, size_t *n_r, int64_t *total_r);

#endif
