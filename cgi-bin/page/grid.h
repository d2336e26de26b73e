/* /danh-muc/…/dong/…/cham: what experts give a row, and their mean as its points. */
#ifndef PAGE_GRID_H
#define PAGE_GRID_H

#include "page/visit.h"
#include "rules/catalog_type.h"

extern const struct route grid_routes[];

/* On the page of a row: whether experts scored it and whether its points are theirs, as View.Grid. 1 or -1. */
int	grid_fill_row(struct visit *, const struct catalog *, const struct catalog_line *);

#endif
