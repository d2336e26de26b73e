/*
 * A chart in a page: fills a node for chart(…) of templates/macro/chart.cs. The page puts a table under it with
 * the same figures and the same links: those of the chart are not on the way of the Tab key.
 */
#ifndef PAGE_CHART_H
#define PAGE_CHART_H

#include "page/visit.h"
#include "rules/chart.h"

struct chart_said {
	const char	*id;		/* of the element, one of its kind in the page: letters, digits, hyphens */
	const char	*title;		/* what it shows */
	const char	*about;		/* the same in a sentence, for who does not see it */
	const char	*unit;		/* behind each figure: "%"; NULL: none */
};

void	chart_fill(struct visit *, struct view *, const struct chart_said *, const struct chart_data *);

/* A value as it is said, with its unit. */
const char	*chart_value_words(struct visit *, const struct chart_said *, const struct chart_data *, const struct chart_value *);

#endif
