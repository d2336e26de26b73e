/* The rows with errors as a workbook that can be mended and uploaded again. */
#include <stdio.h>
#include <string.h>

#include "flow/import.h"
#include "paper/xlsx.h"

#define MOST_COLUMNS	64
#define REASON_WIDTH	60

struct table {
	struct mem	*mem;
	const struct worksheet *sheet;
	const struct import_words *words;
	int		 column[IMPORT_FIELDS];	/* of a field; -1: nowhere */
	bool		 shift_note;
	int		 own;			/* columns of the sheet */
	int		 columns;		/* and those added; the reason stands behind them */
};

static int
columns_of(const struct worksheet *sheet)
{
	int last = 0;

	for (size_t i = 0; i < sheet->n; i++)
		for (size_t c = 0; c < sheet->row[i].n; c++)
			if (sheet->row[i].cell[c].column > last &&
			    sheet->row[i].cell[c].column < MOST_COLUMNS)
				last = sheet->row[i].cell[c].column;
	return last + 1;
}

/* What headings and the page said of the rows gets a column, so that it comes in again. */
static struct table
table_of(struct mem *mem, const struct worksheet *sheet, const struct import_map *map,
    const struct import_words *words)
{
	static const enum import_field added[] = { IMPORT_SECTION, IMPORT_DIVISION, IMPORT_NOTE };
	struct table t = {
		.mem = mem, .sheet = sheet, .words = words, .shift_note = map->shift_note,
		.own = columns_of(sheet),
	};

	t.columns = t.own;
	for (int i = 0; i < IMPORT_FIELDS; i++)
		t.column[i] = map->column[i] < t.own ? map->column[i] : -1;
	for (size_t i = 0; i < sizeof(added) / sizeof(*added); i++)
		if (t.column[added[i]] < 0)
			t.column[added[i]] = t.columns++;
	return t;
}

/* A column with a meaning is called as we call it: two rows of a head become one. */
static struct xlsx_column *
titles(const struct table *t, int head)
{
	struct xlsx_column *columns = mem_array(t->mem, (size_t)t->columns + 1, sizeof(*columns));

	for (int c = 0; c < t->columns; c++) {
		const struct worksheet_cell *cell = c < t->own ?
		    worksheet_cell(worksheet_row(t->sheet, head), c) : NULL;

		columns[c].title = cell == NULL ? "" : cell->text;
		columns[c].width = c == 0 ? 6 : 22;
	}
	for (int i = 0; i < IMPORT_FIELDS; i++)
		if (t->column[i] >= 0) {
			struct xlsx_column *column = &columns[t->column[i]];

			column->title = t->words->field(t->words->arg, (enum import_field)i);
			column->kind = i == IMPORT_POINTS ? XLSX_HUNDREDTHS :
			    i == IMPORT_COEFFICIENT ? XLSX_TENTHS : XLSX_TEXT;
		}
	columns[t->columns] = (struct xlsx_column){ t->words->title, REASON_WIDTH, XLSX_TEXT };
	return columns;
}

/* What Excel made a date of: the range as it was read. */
static const char *
range_of(const struct import_line *line, int field)
{
	for (size_t i = 0; i < line->n; i++) {
		const struct import_finding *found = &line->finding[i];

		if ((int)found->field == field && strcmp(found->word, "date_read") == 0)
			return found->b;
		if ((int)found->field == field && (strcmp(found->word, "group_unknown") == 0 ||
		    strcmp(found->word, "frame_differs") == 0))
			return found->a;
	}
	return NULL;
}

/* What the row says where its own cell is empty: merged cells, headings, the sheet. */
static const char *
said_elsewhere(const struct table *t, const struct import_line *line, int field)
{
	switch (field) {
	case IMPORT_SECTION:
		return line->line.section;
	case IMPORT_DIVISION:
		return line->line.division;
	case IMPORT_TASK:
		return line->line.task;
	case IMPORT_DETAIL:
		return line->line.detail;
	case IMPORT_OUTPUT:
		return line->line.output;
	case IMPORT_NOTE:
		return line->line.note;
	case IMPORT_GROUP:
		return line->line.group == 0 ? NULL : mem_print(t->mem, "%d", line->line.group);
	default:
		return NULL;
	}
}

static void
fill_field(const struct table *t, const struct worksheet_row *row, const struct import_line *line,
    int field, struct xlsx_cell *cell)
{
	const struct worksheet_cell *from = t->column[field] < t->own ?
	    worksheet_cell(row, t->column[field]) : NULL;
	const char *range = from != NULL && from->kind == CELL_DATE ? range_of(line, field) : NULL;

	if (range != NULL)
		cell->text = range;
	else if (from == NULL || (field == IMPORT_NOTE && t->shift_note))
		cell->text = said_elsewhere(t, line, field);
}

static void
fill_line(const struct table *t, const struct import_line *line, struct xlsx_cell *cell)
{
	const struct worksheet_row *row = worksheet_row(t->sheet, line->row);
	const char *reasons = "";

	for (int c = 0; c < t->own; c++) {
		const struct worksheet_cell *from = worksheet_cell(row, c);

		cell[c].text = from == NULL ? NULL : from->text;
	}
	for (int i = 0; i < IMPORT_FIELDS; i++)
		if (t->column[i] >= 0)
			fill_field(t, row, line, i, &cell[t->column[i]]);
	for (size_t i = 0; i < line->n; i++) {
		int column = t->column[line->finding[i].field];

		if (line->finding[i].level != IMPORT_ERROR)
			continue;
		if (column >= 0)
			cell[column].wrong = true;
		reasons = mem_print(t->mem, "%s%s%s", reasons, reasons[0] == '\0' ? "" : "\n",
		    t->words->finding(t->words->arg, &line->finding[i]));
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
	struct table t = table_of(mem, &book->sheet[at], &book->map[at], words);
	size_t each = (size_t)t.columns + 1, n = 0;
	struct xlsx_cell *cells;
	const char **head = mem_array(mem, 1, sizeof(*head));

	for (size_t i = 0; i < result->n; i++)
		n += bad_of(&result->line[i], at);
	cells = mem_array(mem, n * each + 1, sizeof(*cells));
	head[0] = words->line;
	*out = (struct xlsx_sheet){
		.name = t.sheet->name, .head = head, .nhead = 1, .column = titles(&t, book->map[at].head_first),
		.ncolumns = each, .cell = cells,
	};
	for (size_t i = 0; i < result->n; i++)
		if (bad_of(&result->line[i], at))
			fill_line(&t, &result->line[i], &cells[out->nrows++ * each]);
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
