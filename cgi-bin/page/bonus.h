/* Bonuses: one's own shares, and from there to what else somebody has to do with. */
#ifndef PAGE_BONUS_H
#define PAGE_BONUS_H

#include "page/visit.h"

extern const struct route bonus_routes[];
extern const struct route bonus_help_routes[];	/* how formulas are written */

#endif
