/* What stands behind a number of a comparison. */
#ifndef STORE_COMPARE_ROWS_H
#define STORE_COMPARE_ROWS_H

#include "rules/compare_rows.h"
#include "store/db.h"

/* All rows of some keys, in their order; of each key unit by unit, by name; of catalogs as they stand there. 1 or -1. */
int	compare_rows_select(struct db *, struct mem *, const struct compare_key *, size_t nkeys, const struct compare_part *, struct compare_item **list_r, size_t *n_r);
/* Puts to sheets what work they count. 1 or -1. */
int	compare_rows_work(struct db *, struct mem *, struct compare_item *, size_t n);

#endif
