/* Works of the province beside a row. */
#ifndef PAGE_CATALOG_SIMILAR_H
#define PAGE_CATALOG_SIMILAR_H

#include "flow/similar_beside.h"
#include "page/catalog.h"

extern const struct route catalog_similar_routes[];

/* View.Similar: works that are or may be the same as this one; row 0: a new one. 1 or -1. */
int	catalog_fill_similar(struct visit *, const struct catalog *, const struct catalog_line *,
	    int64_t row);
/* A text in pieces, a work in pieces: rows of lists below a node. */
void	catalog_fill_pieces(struct view *, const char *list, const struct similar_mark *, size_t n);
void	catalog_fill_marks(struct view *, const struct beside_marks *);
/* The page of a row: catalog_row.c. */
int	catalog_show_row(struct visit *, int status);

#endif
