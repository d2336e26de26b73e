/* Works of the province beside a row. */
#ifndef PAGE_CATALOG_SIMILAR_H
#define PAGE_CATALOG_SIMILAR_H

#include "page/catalog.h"

extern const struct route catalog_similar_routes[];

/* View.Similar: works that are or may be the same as this one; row 0: a new one. 1 or -1. */
int	catalog_fill_similar(struct visit *, const struct catalog_line *, int64_t row);
/* The page of a row: catalog_row.c. */
int	catalog_show_row(struct visit *, int status);

#endif
