/* Text with separators (RFC 4180; comma, semicolon or tab, whichever stands most in the first lines) as a table. */
#ifndef BASE_CSV_H
#define BASE_CSV_H

#include "base/mem.h"
#include "base/worksheet.h"

#define CSV_MOST_ROWS		50000
#define CSV_MOST_COLUMNS	256
#define CSV_MOST_CELLS		500000	/* that are not empty; a table of so many takes some 40 MiB */

/*
 * 1; 0: no UTF-8, or more rows (empty ones too), columns or cells than that. Cells are clean; rows without one are left out, lines keep
 * their numbers.
 */
int	csv_read(struct mem *, const char *, size_t n, struct worksheet *);

#endif
