/*
 * A table of cells as a workbook holds it: what the reader of workbooks hands to
 * those who make sense of it. Only cells with content are there.
 */
#ifndef BASE_WORKSHEET_H
#define BASE_WORKSHEET_H

#include <stdbool.h>
#include <stddef.h>

enum cell_kind {
	CELL_EMPTY,
	CELL_TEXT,
	CELL_NUMBER,	/* text is a plain decimal with '.', without float noise */
	CELL_BOOL,	/* "1" or "0" */
	CELL_ERROR,	/* "#REF!"; "=A1+B1": a formula whose result the file does not keep */
	CELL_DATE	/* "2026-10-01", with " 08:30" where there is a time */
};

/* Of a text: fonts of TCVN3 and VNI show bytes of their own as letters of Vietnamese. */
enum cell_font {
	CELL_FONT_TODAY,
	CELL_FONT_OLD,
	CELL_FONT_CAPITALS	/* ".VnTimeH": small letters look like capitals */
};

struct worksheet_cell {
	int		 column;	/* from 0 */
	enum cell_kind	 kind;
	enum cell_font	 font;
	const char	*text;		/* cleaned (base/utf8.h, UTF8_CELL), "" never; lines end in LF */
	const char	*formula;	/* the cell is the kept result of it; NULL: typed */
	const char	*format;	/* number format of a date, "d-mmm"; else NULL */
};

struct worksheet_row {
	int		 number;	/* from 1, as the program shows it */
	bool		 hidden;
	size_t		 n;
	struct worksheet_cell *cell;	/* by column */
};

/* All inclusive; rows from 1, columns from 0. */
struct sheet_merge {
	int	first_row, last_row, first_column, last_column;
};

struct worksheet {
	const char	*name;
	bool		 hidden;
	const char	*old_font;	/* TCVN3 or VNI font met in a text cell, or NULL */
	size_t		 n;
	struct worksheet_row *row;		/* by number */
	size_t		 nmerges;
	struct sheet_merge *merge;
};

/* The cell, or NULL where it is empty. */
const struct worksheet_cell	*worksheet_cell(const struct worksheet_row *, int column);
/* The row of a number, or NULL. */
const struct worksheet_row	*worksheet_row(const struct worksheet *, int number);
/* "A", "AB" of a column counted from 0, in a buffer of 4 bytes. */
const char		*worksheet_column(char name[4], int column);

#endif
