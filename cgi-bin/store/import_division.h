/* Names of divisions in workbooks: what an agency said of them, and the rows that have them. */
#ifndef STORE_IMPORT_DIVISION_H
#define STORE_IMPORT_DIVISION_H

#include "rules/import_division.h"
#include "store/db.h"

/* The divisions of the agency of a catalog and what it said of their names. 1 or -1. */
int	import_divisions(struct db *, struct mem *, int64_t catalog, struct import_divisions *);
/* How the agency of a catalog takes a name from now on. 1 or -1. */
int	import_match_put(struct db *, int64_t catalog, const struct import_match *, int64_t person);
/* The names of divisions that rows of a catalog have. 1 or -1. */
int	import_names_used(struct db *, struct mem *, int64_t catalog, const char ***list_r,
	    size_t *n_r);
/* The rows of a catalog with a name are those of a division; 0: of none. 1 or -1. */
int	import_divide_rows(struct db *, int64_t catalog, const char *name, int64_t unit);

#endif
