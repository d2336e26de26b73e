/* Where bars are too many to be read at a look: the lowest and the highest of them, each as a chart of its own;
 * where few are told at all, these. */
#ifndef PAGE_CHART_ENDS_H
#define PAGE_CHART_ENDS_H

#include "page/chart.h"

/* Fills low and high, or told, of the node for chart_ends(…) of templates/macro/chart.cs; nothing where bars are few, or all alike. */
void	chart_ends(struct visit *, struct view *, const struct chart_said *, const struct chart_data *);

#endif
