#include "flow/list_file.h"

#include <stdio.h>

#include "paper/csv.h"

static const enum xlsx_kind kind_of[] = {
	[LIST_TEXT] = XLSX_TEXT, [LIST_WHOLE] = XLSX_WHOLE, [LIST_TENTHS] = XLSX_TENTHS,
	[LIST_HUNDREDTHS] = XLSX_HUNDREDTHS,
};

int
list_file_write(struct flow *f, const struct list_file *t, bool csv, const char **bytes_r, size_t *n_r)
{
	struct xlsx_column *column = mem_array(f->mem, t->ncolumns, sizeof(*column));
	struct xlsx_cell *cell = mem_array(f->mem, t->nrows * t->ncolumns + 1, sizeof(*cell));
	const struct xlsx_sheet sheet = {
		.name = t->name, .head = &t->name, .nhead = 1, .column = column,
		.ncolumns = t->ncolumns, .cell = cell, .nrows = t->nrows,
	};

	for (size_t i = 0; i < t->ncolumns; i++)
		column[i] = (struct xlsx_column){ t->head[i].title, t->head[i].width,
		    kind_of[t->head[i].kind] };
	for (size_t i = 0; i < t->nrows * t->ncolumns; i++)
		cell[i].text = t->cell[i];
	if (!csv)
		return xlsx_write(f->mem, P_tmpdir, &sheet, 1, bytes_r, n_r);
	csv_write(f->mem, &sheet, bytes_r, n_r);
	return 1;
}
