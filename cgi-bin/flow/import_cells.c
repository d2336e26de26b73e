#include "flow/import_cells.h"

#include <stdlib.h>
#include <string.h>

static const char kind_letter[] = {
	[CELL_EMPTY] = '-', [CELL_TEXT] = 't', [CELL_NUMBER] = 'n', [CELL_BOOL] = 'b',
	[CELL_ERROR] = 'e', [CELL_DATE] = 'd',
};
/* A text in another font than those of today. */
static const char font_letter[] = { [CELL_FONT_OLD] = 'o', [CELL_FONT_CAPITALS] = 'O' };

void
cells_write(FILE *out, const struct worksheet_row *row)
{
	for (size_t i = 0; i < row->n; i++) {
		const struct worksheet_cell *cell = &row->cell[i];

		fprintf(out, "%d%c%s", cell->column, cell->font == CELL_FONT_TODAY ?
		    kind_letter[cell->kind] : font_letter[cell->font], cell->text);
		if (cell->formula != NULL)
			fprintf(out, "%c%s", CELLS_FIELD, cell->formula);
		fputc(CELLS_CELL, out);
	}
}

static bool
kind_of(char letter, struct worksheet_cell *cell)
{
	const char *found = letter == '\0' ? NULL : memchr(kind_letter, letter, sizeof(kind_letter));
	const char *font = letter == '\0' ? NULL : memchr(font_letter, letter, sizeof(font_letter));

	cell->kind = found == NULL ? CELL_TEXT : (enum cell_kind)(found - kind_letter);
	if (font != NULL)
		cell->font = (enum cell_font)(font - font_letter);
	return found != NULL || font != NULL;
}

int
cells_read(struct mem *mem, char *packed, struct worksheet_row *row)
{
	size_t room = 0;

	for (const char *c = packed; *c != '\0'; c++)
		room += *c == CELLS_CELL;
	row->n = 0;
	row->cell = mem_array(mem, room + 1, sizeof(*row->cell));
	while (*packed != '\0') {
		struct worksheet_cell *cell = &row->cell[row->n];
		char *at, *end = strchr(packed, CELLS_CELL), *formula;

		if (end == NULL)
			return 0;
		*end = '\0';
		cell->column = (int)strtol(packed, &at, 10);
		if (at == packed || !kind_of(*at, cell))
			return 0;
		cell->text = at + 1;
		formula = strchr(at, CELLS_FIELD);
		if (formula != NULL) {
			*formula = '\0';
			cell->formula = formula + 1;
		}
		row->n++;
		packed = end + 1;
	}
	return 1;
}

void
merges_write(FILE *out, const struct worksheet *sheet)
{
	for (size_t i = 0; i < sheet->nmerges; i++)
		fprintf(out, "%d,%d,%d,%d;", sheet->merge[i].first_row,
		    sheet->merge[i].first_column, sheet->merge[i].last_row,
		    sheet->merge[i].last_column);
}

/* A number that ends in this letter. */
static bool
number_until(const char **at, char end, int *value_r)
{
	char *behind;

	*value_r = (int)strtol(*at, &behind, 10);
	if (behind == *at || *behind != end)
		return false;
	*at = behind + 1;
	return true;
}

int
merges_read(struct mem *mem, const char *text, struct worksheet *sheet)
{
	size_t room = 0;

	for (const char *c = text; *c != '\0'; c++)
		room += *c == ';';
	sheet->nmerges = 0;
	sheet->merge = mem_array(mem, room + 1, sizeof(*sheet->merge));
	while (*text != '\0') {
		struct sheet_merge *m = &sheet->merge[sheet->nmerges];

		if (!number_until(&text, ',', &m->first_row) ||
		    !number_until(&text, ',', &m->first_column) ||
		    !number_until(&text, ',', &m->last_row) ||
		    !number_until(&text, ';', &m->last_column))
			return 0;
		sheet->nmerges++;
	}
	return 1;
}
