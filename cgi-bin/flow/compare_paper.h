/* A view of a comparison on paper: what the page shows, its chart as a picture and its table under it. What is printed is Vietnamese. */
#ifndef FLOW_COMPARE_PAPER_H
#define FLOW_COMPARE_PAPER_H

#include "flow/flow.h"
#include "rules/chart.h"

struct render;

struct compare_paper {
	const char	*title, *about;		/* about: the period and of what */
	const char	*const *head;		/* titles of columns */
	const int	*width;			/* shares of the columns; NULL: the first is wide */
	const bool	*words;			/* columns of words, which begin at the left edge; NULL: the first alone */
	size_t		 ncolumns;
	const char	**cell;			/* nrows × ncolumns */
	const bool	*bold;			/* of each row */
	size_t		 nrows;
	const char	*const *note;		/* below the table */
	size_t		 nnotes;
	const struct chart_data *chart;		/* above the table; NULL: none */
	const char	*unit;			/* behind its figures; NULL: none */
	const char	*issuer;		/* NULL: the province */
};
/* A tagged PDF. 1; 0: too long; -1. */
int	compare_paper(struct flow *, struct render *, const struct compare_paper *, const char **bytes_r, size_t *n_r);

#endif
