/* The rows of a catalog. */
#ifndef STORE_CATALOG_ROW_H
#define STORE_CATALOG_ROW_H

#include "rules/catalog_type.h"
#include "store/db.h"

/*
 * A page of rows by a filter, in its order. *total: how many rows the catalog has; becomes
 * how many the filter leaves. shown: the last round whose remarks count. 1 or -1.
 */
int	catalog_row_select(struct db *, struct mem *, int64_t catalog, int64_t shown,
	    const struct catalog_filter *, int64_t most, int64_t from,
	    struct catalog_row **list_r, size_t *n_r, int64_t *total);
/* All rows that count, in their order. 1 or -1. */
int	catalog_row_all(struct db *, struct mem *, int64_t catalog, int64_t shown,
	    struct catalog_row **list_r, size_t *n_r);
/* The rows as they stood at a round. 1 or -1. */
int	catalog_row_of_round(struct db *, struct mem *, int64_t catalog, int64_t round,
	    struct catalog_row **list_r, size_t *n_r);
/* The rows that a batch changed or took out, as they stood before. 1 or -1. */
int	catalog_row_of_import(struct db *, struct mem *, int64_t import,
	    struct catalog_row **list_r, size_t *n_r);
/* 1; 0: not of this catalog; -1. Removed rows are found too. */
int	catalog_row_get(struct db *, struct mem *, int64_t catalog, int64_t shown, int64_t id,
	    struct catalog_row *);
/* The rows beside one, 0 at the ends. 1 or -1. */
int	catalog_row_beside(struct db *, struct mem *, const struct catalog_row *,
	    int64_t *before_r, int64_t *after_r);
int	catalog_row_parts(struct db *, struct mem *, int64_t catalog,
	    struct catalog_part **list_r, size_t *n_r);

/* At the end of the catalog. 1; 0: the code stands there already; -1. */
int	catalog_row_insert(struct db *, struct mem *, int64_t catalog, const struct catalog_row *,
	    int64_t *id_r);
/*
 * 1; 0: *twice_r says whether the code stands there already, else it was changed
 * meanwhile; -1.
 */
int	catalog_row_update(struct db *, int64_t catalog, const struct catalog_row *, bool *twice_r);
/* The same outcomes. */
int	catalog_row_set_removed(struct db *, int64_t catalog, int64_t id, int64_t version,
	    bool removed, bool *twice_r);
int	catalog_row_set_coefficient(struct db *, int64_t id, int64_t tenths);
/* Accepts a row as it stands, in a round. 1; 0: a remark on it is not settled, or it is gone; -1. */
int	catalog_row_accept(struct db *, int64_t catalog, int64_t id, int64_t round, int64_t person);
/* 1 or -1. */
int	catalog_row_unaccept(struct db *, int64_t catalog, int64_t id);
/* How many rows are accepted as they stand, up to a round. 1 or -1. */
int	catalog_row_count_accepted(struct db *, struct mem *, int64_t catalog, int64_t shown,
	    int64_t *n_r);
/* The rows of `from` into the empty `to`; the copy of a row of `from`, 0 if none. 1 or -1. */
int	catalog_row_copy_all(struct db *, int64_t from, int64_t to);
int	catalog_row_copied(struct db *, struct mem *, int64_t catalog, int64_t origin,
	    int64_t *row_r);
/*
 * Of a supplement: the rows (row 0: all) that are worth the points of what they were copied from (of one:
 * `points`), with its coefficient, while the standard has the points that it has there. By id. 1 or -1.
 */
struct catalog_kept {
	int64_t	row, coefficient;
};
int	catalog_row_kept(struct db *, struct mem *, int64_t catalog, int64_t standard_points, int64_t row,
	    int64_t points, struct catalog_kept **list_r, size_t *n_r);

#endif
