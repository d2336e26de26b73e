/*
 * The rows behind a number of a comparison: sheets, classifications, deliveries and who has them for who may see people: the head of
 * an agency his own, who sees the sheets of the province all (flow/see.h); rows of catalogs for all who compare. Of a number that
 * is masked there is no list; of a larger one that holds it there is, with all its rows: who may read them may count them.
 */
#ifndef FLOW_COMPARE_ROWS_H
#define FLOW_COMPARE_ROWS_H

#include "flow/compare.h"
#include "rules/compare_rows.h"

#define COMPARE_ROWS_PLACE	"/phieu/so-lieu/"
#define COMPARE_TOGETHER	(-1)

/* agency 0: the province. */
bool	compare_rows_may(const struct flow *, int64_t agency, enum compare_number);

/* May the sheet of a row be read? One that was published; of who is not evaluated by the head of the agency alone. */
bool	compare_rows_reads(const struct flow *, int64_t agency, const struct compare_item *);

/* A number of a view: which, of which of its rows. */
struct compare_rows_ask {
	struct compare_ask ask;
	enum compare_number number;
	int64_t		 row;		/* its id, COMPARE_TOGETHER: of all together */
};
struct compare_rows_view {
	struct compare_view view;
	const struct compare_row *row;	/* of the view */
	struct compare_span span;	/* of the row */
	bool		 classed;
	bool		 works;		/* of rows of catalogs: how much work rests on some of them is told */
	struct compare_item *item;
	size_t		 n;
	struct period	*period;	/* of each item */
	int64_t		 total;		/* rows as they were counted */
	int64_t		 behind;	/* so many stand before: of what lies past the end those before its last page */
	int		 periods;	/* how many different ones they are of */
};
/* So many behind so many, or a few more where rows came since they were counted. 1; 0: not his to see, masked, or no such number; -1. */
int	compare_rows(struct flow *, const struct compare_rows_ask *, int64_t behind, int64_t most, struct compare_rows_view *);

#endif
