/* A chart on paper: the drawing of rules/chart.h as boxes, lines and texts, in parts where a page has no room for all. */
#ifndef FLOW_COMPARE_CHART_H
#define FLOW_COMPARE_CHART_H

#include "paper/drawing.h"
#include "rules/chart.h"

struct chart_paper {
	const struct chart_data *data;
	const char	*unit;		/* behind each figure; NULL: none */
	const char	*told;		/* in words */
	const char	*masked;	/* what stands for a figure that is not told */
};
#define CHART_PAPER_COLUMNS	2	/* of parts beside each other, where there are several */

/* Parts in their order, with one axis, each with what its colours mean. Two beside each other find room on a page, the first two below a title. */
void	compare_chart(struct mem *, const struct chart_paper *, struct document_drawing **list_r, size_t *n_r);

#endif
