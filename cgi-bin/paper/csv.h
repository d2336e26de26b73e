/*
 * Tables as comma-separated values (RFC 4180), UTF-8 with a byte order mark, so that Excel
 * reads it as what it is. A text that Excel would take for a formula gets a ' in front; numbers
 * stay as they are.
 */
#ifndef PAPER_CSV_H
#define PAPER_CSV_H

#include "paper/xlsx.h"

/* Head and rows of the table; lines above it, widths and formulas are left out. Bytes in mem. */
void	csv_write(struct mem *, const struct xlsx_sheet *, const char **bytes_r, size_t *n_r);

#endif
