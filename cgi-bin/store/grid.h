/* What experts give the rows of catalogs, and what was taken of it. */
#ifndef STORE_GRID_H
#define STORE_GRID_H

#include "rules/grid.h"
#include "store/db.h"

/* 1 or -1. */
int	grid_select(struct db *, struct mem *, int64_t catalog, int64_t row, struct grid_score **list_r, size_t *n_r);
/* n 0: never taken. 1 or -1. */
int	grid_get_taken(struct db *, struct mem *, int64_t row, struct grid_taken *);
/* 1 or -1. */
int	grid_insert(struct db *, int64_t catalog, int64_t row, const struct grid_score *, int64_t person);
/* 1; 0: taken off meanwhile; -1. */
int	grid_take_off(struct db *, int64_t catalog, int64_t row, int64_t id, int64_t version);
/* With what the row had before. 1 or -1. */
int	grid_put_taken(struct db *, int64_t row, const struct grid_taken *, int64_t person);
/* The row has that again. 1; 0: already; -1. */
int	grid_take_back(struct db *, int64_t row);

#endif
