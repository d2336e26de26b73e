/* Versions of a catalog by days, and what a supplement withdrew. */
#ifndef STORE_SUPPLEMENT_H
#define STORE_SUPPLEMENT_H

#include "rules/supplement_type.h"
#include "store/db.h"

/* The versions of an agency that are or were in force, the last one first. 1 or -1. */
int	supplement_versions(struct db *, struct mem *, int64_t agency,
	    struct supplement_version **list_r, size_t *n_r);
/* The version of an agency that is in force on a day. 1; 0: none; -1. */
int	supplement_on_day(struct db *, struct mem *, int64_t agency, struct day, int64_t *catalog_r);
/*
 * Rows that a supplement in force has no longer, the last withdrawn first; how many there are in all.
 * 1 or -1.
 */
int	supplement_withdrawn(struct db *, struct mem *, int64_t agency, int64_t most, int64_t from,
	    struct supplement_row **list_r, size_t *n_r, int64_t *total_r);
/* From which day and by which decision a row of a version is out. 1; 0: it is not; -1. */
int	supplement_withdrew(struct db *, struct mem *, int64_t catalog, int64_t row, struct day *from_r,
	    const char **decision_r);

#endif
