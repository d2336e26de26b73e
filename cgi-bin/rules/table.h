/*
 * A table in a worksheet whose columns are known by their titles, in whatever order they stand: titles are compared without
 * capitals and marks.
 */
#ifndef RULES_TABLE_H
#define RULES_TABLE_H

#include "base/mem.h"
#include "base/worksheet.h"

#define TABLE_TITLES	4	/* by which a column may be known */

/* Folded (utf8_fold); ends in NULL where there are fewer. */
struct table_column {
	const char	*title[TABLE_TITLES];
};

bool	table_is_title(struct mem *, const struct worksheet_cell *, const struct table_column *);
/*
 * The row of titles: of the first rows of the sheet the one with the most of them, two at least. NULL: it has none.
 * column_r: where each stands, -1 where it does not.
 */
const struct worksheet_row *table_head(struct mem *, const struct worksheet *, const struct table_column *, size_t n, int *column_r);
/* What is typed in a cell, in one line; "" for none and for an error. */
const char	*table_text(struct mem *, const struct worksheet_cell *);
/* "D7": what people call a cell. */
char	*table_cell_name(struct mem *, int column, int row);

#endif
