#include "flow/catalog_export.h"

#include <stdio.h>

#include "base/number.h"
#include "flow/catalog.h"
#include "paper/xlsx.h"

static const struct { int width; enum xlsx_kind kind; } shape[EXPORT_COLUMNS] = {
	[EXPORT_NUMBER] = { 6, XLSX_WHOLE }, [EXPORT_CODE] = { 12, XLSX_TEXT },
	[EXPORT_DIVISION] = { 26, XLSX_TEXT }, [EXPORT_TASK] = { 40, XLSX_TEXT },
	[EXPORT_DETAIL] = { 40, XLSX_TEXT }, [EXPORT_OUTPUT] = { 34, XLSX_TEXT },
	[EXPORT_GROUP] = { 8, XLSX_WHOLE }, [EXPORT_POINTS] = { 10, XLSX_HUNDREDTHS },
	[EXPORT_COEFFICIENT] = { 10, XLSX_TENTHS }, [EXPORT_UNIT] = { 14, XLSX_TEXT },
	[EXPORT_FREQUENCY] = { 14, XLSX_TEXT }, [EXPORT_POSTS] = { 24, XLSX_TEXT },
	[EXPORT_PEOPLE] = { 8, XLSX_WHOLE }, [EXPORT_NOTE] = { 34, XLSX_TEXT },
	[EXPORT_SECTION] = { 26, XLSX_TEXT },
};

/* Where the standard stands: its row of the sheet, or 0. */
static int
standard_row(const struct catalog *c, const struct catalog_checked *rows, size_t n, int first)
{
	for (size_t i = 0; i < n; i++)
		if (rows[i].row.line.id == c->standard)
			return first + (int)i;
	return 0;
}

static void
fill_cells(struct flow *f, const struct catalog_checked *rows, size_t n, int first, int standard,
    struct xlsx_cell *cells)
{
	for (size_t i = 0; i < n; i++) {
		const struct catalog_line *l = &rows[i].row.line;
		struct xlsx_cell *cell = &cells[i * EXPORT_COLUMNS];
		int at = first + (int)i;

		cell[EXPORT_NUMBER].text = mem_print(f->mem, "%zu", i + 1);
		cell[EXPORT_CODE].text = l->code;
		cell[EXPORT_DIVISION].text = l->division;
		cell[EXPORT_TASK].text = l->task;
		cell[EXPORT_DETAIL].text = l->detail;
		cell[EXPORT_OUTPUT].text = l->output;
		cell[EXPORT_GROUP].text = l->group == 0 ? NULL : mem_print(f->mem, "%d", l->group);
		cell[EXPORT_POINTS].text = l->points < 0 ? NULL : number_plain(f->mem, l->points, 2);
		cell[EXPORT_COEFFICIENT].text = l->coefficient <= 0 ? NULL :
		    number_plain(f->mem, l->coefficient, 1);
		if (standard != 0 && l->points > 0)
			cell[EXPORT_COEFFICIENT].formula = mem_print(f->mem, "=ROUND(H%d/$H$%d,1)", at,
			    standard);
		cell[EXPORT_UNIT].text = l->unit;
		cell[EXPORT_FREQUENCY].text = l->frequency;
		cell[EXPORT_POSTS].text = l->posts;
		cell[EXPORT_PEOPLE].text = l->people <= 0 ? NULL :
		    mem_print(f->mem, "%lld", (long long)l->people);
		cell[EXPORT_NOTE].text = l->note;
		cell[EXPORT_SECTION].text = l->section;
	}
}

int
catalog_workbook(struct flow *f, const struct catalog *c, const struct export_words *words,
    const char **bytes_r, size_t *n_r)
{
	struct xlsx_column column[EXPORT_COLUMNS];
	struct xlsx_sheet sheet = {
		.name = words->sheet, .head = words->head, .nhead = 2,
		.column = column, .ncolumns = EXPORT_COLUMNS,
	};
	struct catalog_checked *rows;
	struct xlsx_cell *cells;
	int first;

	if (catalog_rows_all(f, c, &rows, &sheet.nrows) != 1)
		return -1;
	for (int i = 0; i < EXPORT_COLUMNS; i++)
		column[i] = (struct xlsx_column){ words->title[i], shape[i].width, shape[i].kind };
	cells = mem_array(f->mem, (sheet.nrows + 1) * EXPORT_COLUMNS, sizeof(*cells));
	first = xlsx_first_row(&sheet);
	fill_cells(f, rows, sheet.nrows, first, standard_row(c, rows, sheet.nrows, first), cells);
	sheet.cell = cells;
	return xlsx_write(f->mem, P_tmpdir, &sheet, 1, bytes_r, n_r);
}
