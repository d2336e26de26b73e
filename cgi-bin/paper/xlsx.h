/*
 * Workbooks out: tables with a head, types, widths, a filter and live formulas.
 * Text stays text, whatever it begins with; only `formula` is a formula.
 */
#ifndef PAPER_XLSX_H
#define PAPER_XLSX_H

#include <stdbool.h>
#include <stddef.h>

#include "base/mem.h"

enum xlsx_kind {
	XLSX_TEXT,	/* wrapped */
	XLSX_WHOLE,	/* 1234 */
	XLSX_TENTHS,	/* 2,7 */
	XLSX_HUNDREDTHS	/* 7,25 */
};

struct xlsx_column {
	const char	*title;
	int		 width;		/* in characters; 0: 12 */
	enum xlsx_kind	 kind;
};

struct xlsx_cell {
	const char	*text;		/* NULL or "": empty. In a number column a plain decimal ("2.7"); what is none is written as text */
	const char	*formula;	/* "=ROUND(I6/$I$5,1)"; text is its kept result. NULL: none */
	bool		 wrong;		/* red */
};

struct xlsx_sheet {
	const char	*name;
	const char	*const *head;	/* lines above the table, the first is the title */
	size_t		 nhead;
	const struct xlsx_column *column;
	size_t		 ncolumns;
	const struct xlsx_cell *cell;	/* nrows × ncolumns, row by row */
	size_t		 nrows;
	bool		 paper;		/* to be read, not to be written in: rows are as high as their texts, which not every program sees to */
};

/* The row number (from 1, for formulas) of the first row of the table. */
int	xlsx_first_row(const struct xlsx_sheet *);
/*
 * Writes the sheets. folder: where a temporary file may lie for the moment.
 * 1: bytes in mem; -1: broken (logged).
 */
int	xlsx_write(struct mem *, const char *folder, const struct xlsx_sheet *, size_t n,
	    const char **bytes_r, size_t *n_r);

#endif
