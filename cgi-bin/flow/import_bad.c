/* The rows with errors as a workbook that can be mended and uploaded again. */
#include <stdio.h>
#include <string.h>

#include "flow/import.h"
#include "paper/xlsx.h"

#define MOST_COLUMNS	64
#define REASON_WIDTH	60

struct table {
	struct mem	*mem;
	const struct sheet *sheet;
	const struct import_map *map;
	int		 columns;	/* of the sheet; the reason stands behind them */
};

static int
columns_of(const struct sheet *sheet)
{
	int last = 0;

	for (size_t i = 0; i < sheet->n; i++)
		for (size_t c = 0; c < sheet->row[i].n; c++)
			if (sheet->row[i].cell[c].column > last &&
			    sheet->row[i].cell[c].column < MOST_COLUMNS)
				last = sheet->row[i].cell[c].column;
	return last + 1;
}

static struct xlsx_column *
titles(const struct table *t, const struct import_words *words)
{
	struct xlsx_column *columns = mem_array(t->mem, (size_t)t->columns + 1, sizeof(*columns));
	const struct sheet_row *first = sheet_row(t->sheet, t->map->head_first);

	for (int c = 0; c < t->columns; c++) {
		const struct sheet_cell *cell = sheet_cell(first, c);

		columns[c].title = cell == NULL ? "" : cell->text;
		columns[c].width = c == 0 ? 6 : 22;
	}
	for (int i = 0; i < IMPORT_FIELDS; i++) {
		int column = t->map->column[i];

		if (column >= 0 && column < t->columns &&
		    (i == IMPORT_POINTS || i == IMPORT_COEFFICIENT))
			columns[column].kind = i == IMPORT_POINTS ? XLSX_HUNDREDTHS : XLSX_TENTHS;
	}
	columns[t->columns] = (struct xlsx_column){ words->title, REASON_WIDTH, XLSX_TEXT };
	return columns;
}

static void
fill_line(const struct table *t, const struct import_line *line, const struct import_words *words,
    struct xlsx_cell *cell)
{
	const struct sheet_row *row = sheet_row(t->sheet, line->row);
	const char *reasons = "";

	for (int c = 0; c < t->columns; c++) {
		const struct sheet_cell *from = sheet_cell(row, c);

		if (from != NULL)
			cell[c].text = from->text;
		else if (c == t->map->column[IMPORT_DIVISION])
			cell[c].text = line->line.division;	/* merged over several rows */
		else if (c == t->map->column[IMPORT_TASK])
			cell[c].text = line->line.task;
	}
	for (size_t i = 0; i < line->n; i++) {
		int column = t->map->column[line->finding[i].field];

		if (line->finding[i].level != IMPORT_ERROR)
			continue;
		if (column >= 0 && column < t->columns)
			cell[column].wrong = true;
		reasons = mem_print(t->mem, "%s%s%s", reasons, reasons[0] == '\0' ? "" : "\n",
		    words->finding(words->arg, &line->finding[i]));
	}
	cell[t->columns] = (struct xlsx_cell){ .text = reasons, .wrong = true };
}

static bool
bad_of(const struct import_line *line, size_t sheet)
{
	return line->bad && (size_t)line->sheet == sheet;
}

static size_t
fill_sheet(struct mem *mem, const struct import_book *book, size_t at,
    const struct import_result *result, const struct import_words *words,
    struct xlsx_sheet *out)
{
	struct table t = { mem, &book->sheet[at], &book->map[at], columns_of(&book->sheet[at]) };
	size_t each = (size_t)t.columns + 1, n = 0;
	struct xlsx_cell *cells;
	const char **head = mem_array(mem, 1, sizeof(*head));

	for (size_t i = 0; i < result->n; i++)
		n += bad_of(&result->line[i], at);
	cells = mem_array(mem, n * each + 1, sizeof(*cells));
	head[0] = words->line;
	*out = (struct xlsx_sheet){
		.name = t.sheet->name, .head = head, .nhead = 1, .column = titles(&t, words),
		.ncolumns = each, .cell = cells,
	};
	for (size_t i = 0; i < result->n; i++)
		if (bad_of(&result->line[i], at))
			fill_line(&t, &result->line[i], words, &cells[out->nrows++ * each]);
	return n;
}

int
import_bad_rows(struct flow *f, const struct import_book *book,
    const struct import_result *result, const struct import_words *words,
    const char **bytes_r, size_t *n_r)
{
	struct xlsx_sheet *sheets = mem_array(f->mem, book->n + 1, sizeof(*sheets));
	size_t n = 0;

	if (result->bad == 0)
		return 0;
	for (size_t i = 0; i < book->n; i++)
		if (book->map[i].take &&
		    fill_sheet(f->mem, book, i, result, words, &sheets[n]) > 0)
			n++;
	return xlsx_write(f->mem, P_tmpdir, sheets, n, bytes_r, n_r);
}
