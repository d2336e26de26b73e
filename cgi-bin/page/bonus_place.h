/* From the own shares on to whatever else of bonuses somebody has to do with. */
#ifndef PAGE_BONUS_PLACE_H
#define PAGE_BONUS_PLACE_H

#include "page/visit.h"

/* View.Places: path and name of each. */
void	bonus_places_fill(struct visit *);
/* The crumb of /thuong/. */
void	bonus_crumb(struct visit *);

#endif
