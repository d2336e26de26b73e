/*
 * Cells as a spreadsheet puts them on the clipboard: tabs between, a row a line, a cell with tabs
 * or line ends in quotes, which are doubled inside.
 */
#ifndef REMOTE_WORKBOOK_BLOCK_H
#define REMOTE_WORKBOOK_BLOCK_H

#include "remote/workbook_inside.h"

/* Is it text with tabs? */
bool	block_is(const char *bytes, size_t n);
/* Its one sheet. 1; 0: refused. */
int	block_read(struct reading *, const char *bytes, size_t n, struct workbook *);

#endif
