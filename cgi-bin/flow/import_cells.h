/*
 * Inside flow: sheets as text, on their way from the process that reads a
 * workbook into the database and back. A cell is column, kind and text, behind
 * 0x1d its formula; cells end in 0x1f; cleaned text holds no control character
 * but TAB and LF. Kinds: t n b e d; o and O are texts in a font of an old encoding.
 */
#ifndef FLOW_IMPORT_CELLS_H
#define FLOW_IMPORT_CELLS_H

#include <stdio.h>

#include "base/worksheet.h"
#include "base/mem.h"

#define CELLS_FIELD	'\x1d'
#define CELLS_RECORD	'\x1e'
#define CELLS_CELL	'\x1f'

void	cells_write(FILE *, const struct worksheet_row *);
/* Reads packed cells in place: the text is cut up and stays in use. 1; 0: damaged. */
int	cells_read(struct mem *, char *packed, struct worksheet_row *row_r);
void	merges_write(FILE *, const struct worksheet *);
/* 1; 0: damaged. */
int	merges_read(struct mem *, const char *, struct worksheet *);

#endif
