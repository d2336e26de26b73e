#include "rules/table.h"

#include <string.h>

#include "base/utf8.h"

#define HEAD_WITHIN	20	/* rows in which a head is looked for */
#define TITLES_LEAST	2
#define MOST_TITLE	400	/* bytes */

/* Small letters without marks, one space for a line end, without what stands in brackets behind it. */
static char *
fold(struct mem *mem, const char *text)
{
	char *folded = utf8_fold(mem, text), *end;

	for (char *p = folded; *p != '\0'; p++)
		if (*p == '\n' || *p == '\t')
			*p = ' ';
	if ((end = strchr(folded, '(')) != NULL)
		*end = '\0';
	for (end = folded + strlen(folded); end > folded && (end[-1] == ' ' || end[-1] == '*' || end[-1] == ':'); end--)
		end[-1] = '\0';
	return folded;
}

bool
table_is_title(struct mem *mem, const struct worksheet_cell *cell, const struct table_column *column)
{
	const char *folded;

	if (cell->kind != CELL_TEXT || strlen(cell->text) > MOST_TITLE)
		return false;
	folded = fold(mem, cell->text);
	for (int t = 0; t < TABLE_TITLES && column->title[t] != NULL; t++)
		if (strcmp(folded, column->title[t]) == 0)
			return true;
	return false;
}

/* Where the columns stand in a row of titles; how many do. */
static size_t
find(struct mem *mem, const struct worksheet_row *row, const struct table_column *column, size_t n, int *at)
{
	size_t met = 0;

	for (size_t c = 0; c < n; c++) {
		at[c] = -1;
		for (size_t i = 0; i < row->n && at[c] < 0; i++)
			if (table_is_title(mem, &row->cell[i], &column[c]))
				at[c] = row->cell[i].column;
		met += at[c] >= 0;
	}
	return met;
}

const struct worksheet_row *
table_head(struct mem *mem, const struct worksheet *sheet, const struct table_column *column, size_t n, int *column_r)
{
	const struct worksheet_row *head = NULL;
	size_t most = TITLES_LEAST - 1;

	for (size_t i = 0; i < sheet->n && i < HEAD_WITHIN; i++) {
		const size_t met = find(mem, &sheet->row[i], column, n, column_r);

		if (met > most) {
			most = met;
			head = &sheet->row[i];
		}
	}
	if (head != NULL)
		find(mem, head, column, n, column_r);
	return head;
}

const char *
table_text(struct mem *mem, const struct worksheet_cell *cell)
{
	const char *clean = cell == NULL || cell->kind == CELL_ERROR ? "" : utf8_clean(mem, cell->text, strlen(cell->text), UTF8_LINE);

	return clean == NULL ? "" : clean;
}

char *
table_cell_name(struct mem *mem, int column, int row)
{
	char name[4];

	return mem_print(mem, "%s%d", worksheet_column(name, column), row);
}
