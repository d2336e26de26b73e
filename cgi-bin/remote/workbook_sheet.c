/* One sheet: rows, cells, merged ranges. */
#include <stdio.h>
#include <string.h>

#include "base/number.h"
#include "remote/workbook_style.h"

#define MOST_SHARED	20000
#define LAST_ROW	1048576

static void
row_start(struct reading *r, struct sheet_work *w, const char **attrs)
{
	const char *number = attr(attrs, "r"), *hidden = attr(attrs, "hidden");
	int64_t row = w->row + 1;

	if (number != NULL && number_int(number, 1, LAST_ROW, &row) != 1)
		refuse(r, WORKBOOK_DAMAGED);
	if (row <= w->row || row > LAST_ROW)
		refuse(r, WORKBOOK_DAMAGED);
	w->row = (int)row;
	w->column = -1;
	w->ncells = 0;
	w->row_hidden = hidden != NULL && strcmp(hidden, "1") == 0;
}

static void
row_end(struct reading *r, struct sheet_work *w)
{
	struct worksheet *sheet = w->sheet;
	struct worksheet_row *row;

	if (w->ncells == 0)
		return;
	if (sheet->n >= WORKBOOK_MOST_ROWS) {
		refuse(r, WORKBOOK_ROWS);
		return;
	}
	GROW(r->mem, sheet->row, sheet->n, w->rows_room);
	row = &sheet->row[sheet->n++];
	*row = (struct worksheet_row){ .number = w->row, .hidden = w->row_hidden, .n = w->ncells };
	row->cell = mem_array(r->mem, w->ncells, sizeof(*row->cell));
	memcpy(row->cell, w->cells, w->ncells * sizeof(*row->cell));
}

static void
cell_start(struct reading *r, struct sheet_work *w, const char **attrs)
{
	const char *place = attr(attrs, "r"), *type = attr(attrs, "t"), *style = attr(attrs, "s");
	int column = w->column + 1, row = w->row;

	if (place != NULL) {
		const char *end = cell_place(place, &column, &row);

		if (end == NULL || *end != '\0' || row != w->row || column <= w->column)
			refuse(r, WORKBOOK_DAMAGED);
	}
	w->column = column;
	w->in_cell = true;
	w->in = IN_NOTHING;
	w->value = w->formula = NULL;
	w->has_formula = w->is_shared = w->has_value = false;
	w->style = 0;
	if (style != NULL)
		number_int(style, 0, MOST_STYLES, &w->style);
	snprintf(w->type, sizeof(w->type), "%s", type == NULL ? "" : type);
	r->text.n = 0;
	r->text.over = false;
}

static void
formula_start(struct sheet_work *w, const char **attrs)
{
	const char *type = attr(attrs, "t"), *index = attr(attrs, "si");

	w->has_formula = true;
	w->is_shared = type != NULL && strcmp(type, "shared") == 0 && index != NULL &&
	    number_int(index, 0, INT32_MAX, &w->shared_index) == 1;
}

/* The formula of the cell in hand: its own, or the shared one moved here. */
static const char *
formula_here(struct reading *r, struct sheet_work *w)
{
	const char *own = w->formula;

	if (!w->is_shared)
		return own == NULL ? "" : own;
	if (own != NULL) {
		if (w->nshared < MOST_SHARED) {
			GROW(r->mem, w->shared, w->nshared, w->shared_room);
			w->shared[w->nshared++] = (struct shared_formula){
				w->shared_index, own, w->row, w->column
			};
		}
		return own;
	}
	for (size_t i = w->nshared; i-- > 0;)
		if (w->shared[i].index == w->shared_index)
			return formula_move(r->mem, w->shared[i].text,
			    w->row - w->shared[i].row, w->column - w->shared[i].column);
	return "";
}

static const struct cell_style *
style_here(const struct reading *r, const struct sheet_work *w)
{
	static const struct cell_style plain;

	return (size_t)w->style < r->nstyles ? &r->styles[w->style] : &plain;
}

static void
shared_string(struct reading *r, struct sheet_work *w, struct worksheet_cell *cell)
{
	int64_t index;

	if (number_int(w->value, 0, MOST_STRINGS, &index) != 1 || (size_t)index >= r->nstrings) {
		refuse(r, WORKBOOK_DAMAGED);
		return;
	}
	cell->text = r->strings[index];
}

static void
value_of(struct reading *r, struct sheet_work *w, struct worksheet_cell *cell)
{
	if (w->value == NULL)
		return;
	cell->text = w->value;
	cell->kind = CELL_TEXT;
	if (strcmp(w->type, "s") == 0)
		shared_string(r, w, cell);
	else if (w->type[0] == '\0' || strcmp(w->type, "n") == 0)
		style_number_cell(r, style_here(r, w), w->value, cell);
	else if (strcmp(w->type, "b") == 0)
		cell->kind = CELL_BOOL;
	else if (strcmp(w->type, "e") == 0)
		cell->kind = CELL_ERROR;
	else if (strcmp(w->type, "d") == 0) {
		cell->kind = CELL_DATE;
		cell->format = "d/m/yyyy";
	}
}

static void
cell_end(struct reading *r, struct sheet_work *w)
{
	struct worksheet_cell cell = { .column = w->column };
	const char *formula = w->has_formula ? formula_here(r, w) : NULL;

	w->in_cell = false;
	value_of(r, w, &cell);
	cell.formula = formula;
	if (formula != NULL && !w->has_value) {
		cell.kind = CELL_ERROR;
		cell.text = mem_print(r->mem, "=%s", formula);
	}
	if (cell.text == NULL)
		return;
	if (w->column >= WORKBOOK_MOST_COLUMNS) {
		refuse(r, WORKBOOK_COLUMNS);
		return;
	}
	if (++r->cells > WORKBOOK_MOST_CELLS) {
		refuse(r, WORKBOOK_CELLS);
		return;
	}
	if (cell.kind == CELL_TEXT)
		style_text_cell(w->sheet, style_here(r, w), &cell);
	GROW(r->mem, w->cells, w->ncells, w->cells_room);
	w->cells[w->ncells++] = cell;
}

static void
merge(struct reading *r, struct sheet_work *w, const char **attrs)
{
	const char *ref = attr(attrs, "ref"), *end;
	struct sheet_merge m;

	if (ref == NULL || w->sheet->nmerges >= MOST_MERGES)
		return;
	end = cell_place(ref, &m.first_column, &m.first_row);
	if (end == NULL || *end != ':' ||
	    cell_place(end + 1, &m.last_column, &m.last_row) == NULL ||
	    m.last_row < m.first_row || m.last_column < m.first_column)
		return;
	GROW(r->mem, w->sheet->merge, w->sheet->nmerges, w->merges_room);
	w->sheet->merge[w->sheet->nmerges++] = m;
}

static void
inside_cell(struct reading *r, struct sheet_work *w, const char *name, const char **attrs)
{
	if (strcmp(name, "v") == 0) {
		w->in = IN_VALUE;
		w->has_value = true;
		r->text.n = 0;
	} else if (strcmp(name, "f") == 0) {
		w->in = IN_FORMULA;
		r->text.n = 0;
		formula_start(w, attrs);
	} else if (strcmp(name, "is") == 0)
		r->text.n = 0;
	else if (strcmp(name, "rPh") == 0)
		w->phonetic = true;
	else if (strcmp(name, "t") == 0 && !w->phonetic)
		w->in = IN_TEXT;	/* runs of rich text follow each other */
}

static void
start(struct reading *r, void *arg, const char *name, const char **attrs)
{
	struct sheet_work *w = arg;

	if (w->in_cell)
		inside_cell(r, w, name, attrs);
	else if (strcmp(name, "c") == 0)
		cell_start(r, w, attrs);
	else if (strcmp(name, "row") == 0)
		row_start(r, w, attrs);
	else if (strcmp(name, "mergeCell") == 0)
		merge(r, w, attrs);
}

static void
end(struct reading *r, void *arg, const char *name)
{
	struct sheet_work *w = arg;

	if (!w->in_cell) {
		if (strcmp(name, "row") == 0)
			row_end(r, w);
		return;
	}
	if (strcmp(name, "v") == 0)
		w->value = text_done(r);
	else if (strcmp(name, "f") == 0)
		w->formula = text_done(r);
	else if (strcmp(name, "rPh") == 0)
		w->phonetic = false;
	else if (strcmp(name, "is") == 0)
		w->value = text_done(r);
	else if (strcmp(name, "c") == 0)
		cell_end(r, w);
	w->in = IN_NOTHING;
}

static void
text(struct reading *r, void *arg, const char *piece, int n)
{
	struct sheet_work *w = arg;

	if (w->in != IN_NOTHING)
		buf_add(&r->text, piece, (size_t)n);
}

const struct part_reader sheet_reader = { start, end, text };
