/* From the own year on to whatever else of the year somebody has to do with. */
#ifndef PAGE_YEAR_PLACE_H
#define PAGE_YEAR_PLACE_H

#include "page/visit.h"

/* View.Places: path and name of each. 1 or -1. */
int	year_places_fill(struct visit *);

#endif
