/* /bao-cao/: agencies, groups, posts and periods beside each other. */
#ifndef PAGE_COMPARE_H
#define PAGE_COMPARE_H

#include "flow/compare_rows.h"
#include "flow/list_file.h"
#include "page/organisation.h"
#include "page/visit.h"
#include "rules/chart.h"

extern const struct route compare_routes[];
extern const struct route compare_rows_routes[];	/* program desk */

/* "Tháng 10/2026", "Quý III/2026", "Năm 2026". */
const char	*compare_span_words(struct visit *, struct compare_span);
/* Of a quarter from 1: "III". */
const char	*compare_quarter(int64_t number);
/* Can it be looked at? */
bool	compare_span_shown(struct compare_span);
/* The address of a view. */
const char	*compare_path(struct mem *, const struct compare_ask *);

/* The address of the rows behind a number of it. */
const char	*compare_rows_path(struct mem *, const struct compare_rows_ask *);

/* Fields of an address of a view, and what they ask for. 1; 0: no such period, the usual one stands in its place. */
#define COMPARE_FIELDS \
	{ "gi", FIELD_CHOICE, .choices = compare_what_name }, { "theo", FIELD_CHOICE, .choices = compare_by_name }, { "ky", FIELD_TEXT, .max = 7 }, \
	{ "so-voi", FIELD_CHOICE, .choices = compare_with_name }, { "loai", FIELD_CHOICE, .choices = agency_kind_choices }, { "nhom", FIELD_CHOICE, .choices = summary_group_name }, \
	{ .name = "co-quan", .type = FIELD_ID }
int	compare_asked(struct visit *, struct compare_ask *);
/* "Sở Tài chính. Tháng 10/2026. Cấp phó" */
const char	*compare_scope_words(struct visit *, const struct compare_view *);

/* A view as cells: what the page, its files and its paper show. */
#define COMPARE_COLUMNS	12
struct compare_column {
	const char	*label;		/* of a label compare.column.<label> */
	int		 places;
	bool		 percent, figure;	/* figure: the one by which rows are compared */
	bool		 words;		/* cells are words */
};
struct compare_cell {
	struct chart_value value;	/* its path: its rows */
	const char	*words;
};
struct compare_line {
	const char	*name, *path;
	bool		 partly;	/* a part of it is masked and left out */
	struct compare_cell cell[COMPARE_COLUMNS];
	bool		 sum;		/* all of the view together, the province */
};
struct compare_table {
	size_t		 ncolumns, n;
	struct compare_column column[COMPARE_COLUMNS];
	struct compare_line *line;
	size_t		 nrows;		/* of them without the sums, which follow */
	bool		 masked, partly;	/* something is */
	bool		 plain;		/* a number leads nowhere */
};
/* The name of a row of a view. */
const char	*compare_row_name(struct visit *, const struct compare_view *, const struct compare_row *);
void	compare_table_of(struct visit *, const struct compare_view *, struct compare_table *);
const char	*compare_column_words(struct visit *, const struct compare_view *, const struct compare_column *);
/* "1.234,50", or "1.234,5" where zeros at the end are not kept. */
const char	*compare_decimal_words(struct mem *, int64_t scaled, int places, bool fixed);
/* "1.234,5", "87,5%", "dưới 5 người", "–". */
const char	*compare_cell_words(struct visit *, const struct compare_column *, const struct compare_cell *);

#endif
