/* Which of many bars are the lowest and which the highest, by their first series. */
#ifndef RULES_CHART_ENDS_H
#define RULES_CHART_ENDS_H

#include "rules/chart.h"

#define CHART_ENDS	10
#define CHART_ENDS_FROM	40	/* more bars than these are too many */
#define CHART_TOLD	(2 * CHART_ENDS)	/* of them so few that are told are all shown */

struct chart_ends {
	size_t		 low[CHART_ENDS], nlow;	/* items, the lowest first */
	size_t		 high[CHART_ENDS], nhigh;	/* the highest first */
	size_t		 more_low, more_high;	/* that stand in neither, and are what the last of it is */
	size_t		 told[CHART_TOLD], ntold;	/* instead of both: all, the lowest first */
};

/*
 * Of the values that are told; alike ones in their order. Never one that is as high as the highest among the lowest, nor the other
 * way about, and none in both. 1; 0: not so many bars, none that is told, or all alike.
 */
int	chart_find_ends(struct mem *, const struct chart_data *, struct chart_ends *);
/* The data with these items alone. */
struct chart_data	chart_of(struct mem *, const struct chart_data *, const size_t *item, size_t n);

#endif
