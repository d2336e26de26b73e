/* Sums of money in forms: typed "1.234.567" or without the points. */
#ifndef PAGE_MONEY_H
#define PAGE_MONEY_H

#include "page/visit.h"

#define MONEY_LETTERS	30	/* of a field, FIELD_TEXT */

/* đồng that were typed in a field, 1 to most; else the field has its error and 0 is answered. An empty one: 0, without. */
int64_t	money_typed(struct visit *, const char *name, int64_t most);

#endif
