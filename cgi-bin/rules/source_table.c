/* Rows of a table. */
#include <string.h>

#include "base/csv.h"
#include "base/utf8.h"
#include "rules/source_map.h"

#define TITLES_WITHIN	20	/* rows from the top */

/* The column of a title in a row; -1: none. */
static int
column_of(struct mem *mem, const struct worksheet_row *row, const char *title)
{
	const char *folded = utf8_fold(mem, title);

	for (size_t i = 0; i < row->n; i++) {
		const char *text = utf8_clean(mem, row->cell[i].text, strlen(row->cell[i].text), UTF8_LINE);

		if (text != NULL && strcmp(utf8_fold(mem, text), folded) == 0)
			return row->cell[i].column;
	}
	return -1;
}

/* Are all titles in this row? *lack_r: one that is not. */
static bool
titles(struct mem *mem, const struct source_map *m, const struct worksheet_row *row, int column_r[MAP_FIELDS], const char **lack_r)
{
	*lack_r = NULL;
	for (int i = 0; i < MAP_FIELDS; i++) {
		column_r[i] = -1;
		if (m->field[i] == NULL || m->field[i][0] == '=')
			continue;
		column_r[i] = column_of(mem, row, m->field[i]);
		if (column_r[i] < 0)
			*lack_r = m->field[i];
	}
	return *lack_r == NULL;
}

static const char *
value(struct mem *mem, const struct worksheet_row *row, const char *field, int column)
{
	const struct worksheet_cell *cell = column < 0 ? NULL : worksheet_cell(row, column);

	if (field != NULL && field[0] == '=')
		return field[1] == '\0' ? NULL : field + 1;
	if (cell == NULL)
		return NULL;
	return utf8_clean(mem, cell->text, strlen(cell->text), UTF8_LINE);
}

static void
take_row(struct mem *mem, const struct source_map *m, const struct worksheet_row *row, const int column[MAP_FIELDS], struct day today,
    struct map_rows *rows)
{
	const char *of[MAP_FIELDS];
	bool some = false;

	for (int i = 0; i < MAP_FIELDS; i++) {
		of[i] = value(mem, row, m->field[i], column[i]);
		some = some || (of[i] != NULL && column[i] >= 0);
	}
	if (some)
		map_add(mem, m, of, today, rows);
}

int
map_table(struct mem *mem, const struct source_map *m, const struct worksheet *sheet, struct day today, struct map_rows *rows,
    const char **why_r, const char **title_r)
{
	int column[MAP_FIELDS];
	const char *lack = NULL;
	size_t head = 0;

	*rows = (struct map_rows){ 0 };
	*title_r = NULL;
	while (head < sheet->n && head < TITLES_WITHIN && !titles(mem, m, &sheet->row[head], column, &lack)) {
		if (*title_r == NULL)
			*title_r = lack;
		head++;
	}
	*why_r = head == sheet->n || head == TITLES_WITHIN ? "no_titles" : NULL;
	if (*why_r != NULL)
		return 0;
	*rows = map_room(mem, m, sheet->n);
	for (size_t i = head + 1; i < sheet->n; i++)
		take_row(mem, m, &sheet->row[i], column, today, rows);
	return 1;
}

int
map_csv(struct mem *mem, const struct source_map *m, const char *text, size_t n, struct day today, struct map_rows *rows, const char **why_r,
    const char **title_r)
{
	struct worksheet sheet;

	*why_r = csv_read(mem, text, n, &sheet) != 1 ? "no_table" : NULL;
	return *why_r != NULL ? 0 : map_table(mem, m, &sheet, today, rows, why_r, title_r);
}
