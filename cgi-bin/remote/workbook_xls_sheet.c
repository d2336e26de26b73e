/* The cells of a sheet of an .xls. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "remote/workbook_style.h"
#include "remote/workbook_xls.h"

#define RECORD_FORMULA	0x0006
#define RECORD_MULRK	0x00bd
#define RECORD_RSTRING	0x00d6
#define RECORD_MERGES	0x00e5
#define RECORD_LABELSST	0x00fd
#define RECORD_NUMBER	0x0203
#define RECORD_LABEL	0x0204
#define RECORD_BOOLERR	0x0205
#define RECORD_STRING	0x0207		/* the result of the formula before it */
#define RECORD_ROW	0x0208
#define RECORD_RK	0x027e

#define ROWS		65536
#define CELL_HEAD	6		/* row, column, style */
#define HIDDEN		0x20		/* in the options of a row */

struct xls_cell {
	int		 row;
	size_t		 order;		/* in the file */
	const struct cell_style *style;
	struct worksheet_cell cell;
};

struct xls_work {
	struct worksheet	*sheet;
	struct xls_cell	*cell;
	size_t		 n, room, merges_room;
	bool		 string_follows;	/* it belongs to the last cell */
	unsigned char	 hidden[ROWS / 8];
};

static const struct cell_style *
style_of(const struct reading *r, size_t number)
{
	static const struct cell_style plain;

	return number < r->nstyles ? &r->styles[number] : &plain;
}

/* A cell without its content yet; NULL: refused. */
static struct xls_cell *
add_cell(struct reading *r, struct xls_work *w, unsigned row, unsigned column, unsigned style)
{
	if (column >= WORKBOOK_MOST_COLUMNS) {
		refuse(r, WORKBOOK_COLUMNS);
		return NULL;
	}
	if (++r->cells > WORKBOOK_MOST_CELLS) {
		refuse(r, WORKBOOK_CELLS);
		return NULL;
	}
	GROW(r->mem, w->cell, w->n, w->room);
	w->cell[w->n] = (struct xls_cell){
		.row = (int)row + 1, .order = w->n, .style = style_of(r, style),
		.cell = { .column = (int)column },
	};
	return &w->cell[w->n++];
}

/* The cell that the record in hand begins with, which has `size` bytes behind that. */
static struct xls_cell *
cell_of(struct reading *r, struct xls_work *w, struct records *s, size_t size)
{
	if (s->size < CELL_HEAD + size) {
		refuse(r, WORKBOOK_DAMAGED);
		return NULL;
	}
	s->at = CELL_HEAD;
	return add_cell(r, w, le16(s->data), le16(s->data + 2), le16(s->data + 4));
}

static void
put_number(struct reading *r, struct xls_cell *c, double value)
{
	char text[40];

	if (!isfinite(value)) {
		c->cell.kind = CELL_ERROR;
		c->cell.text = "#NUM!";
		return;
	}
	snprintf(text, sizeof(text), "%.17g", value);
	style_number_cell(r, c->style, mem_text(r->mem, text), &c->cell);
}

static double
double_at(const uint8_t *p)
{
	uint64_t bits = (uint64_t)le32(p + 4) << 32 | le32(p);
	double value;

	memcpy(&value, &bits, sizeof(value));
	return value;
}

/* A number in four bytes: the upper half of one, or an integer; either may be in hundredths. */
static double
short_number(uint32_t rk)
{
	uint64_t bits = (uint64_t)(rk & ~3u) << 32;
	double value;

	if (rk & 2)
		value = (double)((int32_t)rk >> 2);
	else
		memcpy(&value, &bits, sizeof(value));
	return rk & 1 ? value / 100 : value;
}

static void
put_error(struct xls_cell *c, unsigned code)
{
	static const struct { unsigned code; const char *text; } error[] = {
		{ 0x00, "#NULL!" }, { 0x07, "#DIV/0!" }, { 0x0f, "#VALUE!" }, { 0x17, "#REF!" },
		{ 0x1d, "#NAME?" }, { 0x24, "#NUM!" }, { 0x2a, "#N/A" },
	};

	c->cell.kind = CELL_ERROR;
	c->cell.text = "#N/A";
	for (size_t i = 0; i < sizeof(error) / sizeof(*error); i++)
		if (error[i].code == code)
			c->cell.text = error[i].text;
}

static void
put_bool(struct xls_cell *c, unsigned value)
{
	c->cell.kind = CELL_BOOL;
	c->cell.text = value != 0 ? "1" : "0";
}

static void
put_text(struct xls_cell *c, const char *text)
{
	c->cell.kind = CELL_TEXT;
	c->cell.text = text;
}

static void
put_shared(struct reading *r, struct xls_cell *c, uint32_t index)
{
	if (index >= r->nstrings)
		refuse(r, WORKBOOK_DAMAGED);
	else
		put_text(c, r->strings[index]);
}

/* The result that the file keeps: eight bytes, which are no number where they end in FFFF. */
static void
put_result(struct reading *r, struct xls_work *w, struct xls_cell *c, const uint8_t *result)
{
	c->cell.formula = "";
	if (le16(result + 6) != 0xffff)
		put_number(r, c, double_at(result));
	else if (result[0] == 0) {
		w->string_follows = true;
		c->cell.kind = CELL_ERROR;	/* until it does */
		c->cell.text = "=";
	} else if (result[0] == 1)
		put_bool(c, result[2]);
	else if (result[0] == 2)
		put_error(c, result[2]);
}

static void
many_numbers(struct reading *r, struct xls_work *w, const struct records *s)
{
	unsigned column;

	if (s->size < 12) {
		refuse(r, WORKBOOK_DAMAGED);
		return;
	}
	column = le16(s->data + 2);
	for (size_t at = 4; at + 8 <= s->size; at += 6) {
		struct xls_cell *c = add_cell(r, w, le16(s->data), column++, le16(s->data + at));

		if (c == NULL)
			return;
		put_number(r, c, short_number(le32(s->data + at + 2)));
	}
}

static void
add_merges(struct reading *r, struct xls_work *w, const struct records *s)
{
	struct worksheet *sheet = w->sheet;

	for (size_t at = 2; at + 8 <= s->size && sheet->nmerges < MOST_MERGES; at += 8) {
		const uint8_t *p = s->data + at;
		const struct sheet_merge m = {
			.first_row = (int)le16(p) + 1, .last_row = (int)le16(p + 2) + 1,
			.first_column = (int)le16(p + 4), .last_column = (int)le16(p + 6),
		};

		if (m.last_row < m.first_row || m.last_column < m.first_column)
			continue;
		GROW(r->mem, sheet->merge, sheet->nmerges, w->merges_room);
		sheet->merge[sheet->nmerges++] = m;
	}
}

static void
hide_row(struct xls_work *w, const struct records *s)
{
	unsigned row;

	if (s->size < 16 || (le16(s->data + 12) & HIDDEN) == 0)
		return;
	row = le16(s->data);
	w->hidden[row / 8] |= (unsigned char)(1u << row % 8);
}

/* The result of a formula that is a text comes in a record of its own. */
static void
late_string(struct reading *r, struct xls_work *w, struct records *s)
{
	if (w->string_follows)
		put_text(&w->cell[w->n - 1], record_text(r, s));
	w->string_follows = false;
}

static void
read_cell(struct reading *r, struct xls_work *w, struct records *s)
{
	static const struct { unsigned id; size_t size; } shape[] = {
		{ RECORD_NUMBER, 8 }, { RECORD_RK, 4 }, { RECORD_LABELSST, 4 }, { RECORD_LABEL, 2 },
		{ RECORD_RSTRING, 2 }, { RECORD_BOOLERR, 2 }, { RECORD_FORMULA, 8 },
	};
	const uint8_t *value = s->data + CELL_HEAD;
	struct xls_cell *c;
	size_t i = 0;

	while (i < sizeof(shape) / sizeof(*shape) && shape[i].id != s->id)
		i++;
	if (i == sizeof(shape) / sizeof(*shape) || (c = cell_of(r, w, s, shape[i].size)) == NULL)
		return;
	w->string_follows = false;
	if (s->id == RECORD_NUMBER)
		put_number(r, c, double_at(value));
	else if (s->id == RECORD_RK)
		put_number(r, c, short_number(le32(value)));
	else if (s->id == RECORD_LABELSST)
		put_shared(r, c, le32(value));
	else if (s->id == RECORD_FORMULA)
		put_result(r, w, c, value);
	else if (s->id != RECORD_BOOLERR)
		put_text(c, record_text(r, s));
	else if (value[1] != 0)
		put_error(c, value[0]);
	else
		put_bool(c, value[0]);
}

static void
read_record(struct reading *r, struct xls_work *w, struct records *s)
{
	switch (s->id) {
	case RECORD_MULRK:
		many_numbers(r, w, s);
		break;
	case RECORD_MERGES:
		add_merges(r, w, s);
		break;
	case RECORD_ROW:
		hide_row(w, s);
		break;
	case RECORD_STRING:
		late_string(r, w, s);
		break;
	default:
		read_cell(r, w, s);
	}
}

static int
by_place(const void *a, const void *b)
{
	const struct xls_cell *one = a, *two = b;

	if (one->row != two->row)
		return one->row < two->row ? -1 : 1;
	if (one->cell.column != two->cell.column)
		return one->cell.column < two->cell.column ? -1 : 1;
	return one->order < two->order ? -1 : 1;
}

/* Of two cells in one place the later one counts. */
static size_t
drop_empty(struct xls_cell *cell, size_t n)
{
	size_t kept = 0;

	for (size_t i = 0; i < n; i++) {
		if (i + 1 < n && cell[i].row == cell[i + 1].row &&
		    cell[i].cell.column == cell[i + 1].cell.column)
			continue;
		if (cell[i].cell.text != NULL)
			cell[kept++] = cell[i];
	}
	return kept;
}

static int
make_rows(struct reading *r, struct xls_work *w)
{
	struct worksheet *sheet = w->sheet;
	struct worksheet_cell *cells;
	size_t room = 0;

	if (w->n == 0)
		return 1;
	qsort(w->cell, w->n, sizeof(*w->cell), by_place);
	w->n = drop_empty(w->cell, w->n);
	cells = mem_array(r->mem, w->n + 1, sizeof(*cells));
	for (size_t i = 0; i < w->n; i++) {
		const struct xls_cell *c = &w->cell[i];
		unsigned row = (unsigned)c->row - 1;

		cells[i] = c->cell;
		if (c->cell.kind == CELL_TEXT)
			style_text_cell(sheet, c->style, &cells[i]);
		if (i > 0 && c->row == w->cell[i - 1].row) {
			sheet->row[sheet->n - 1].n++;
			continue;
		}
		if (sheet->n >= WORKBOOK_MOST_ROWS)
			return refuse(r, WORKBOOK_ROWS);
		GROW(r->mem, sheet->row, sheet->n, room);
		sheet->row[sheet->n++] = (struct worksheet_row){
			.number = c->row, .n = 1, .cell = &cells[i],
			.hidden = (w->hidden[row / 8] >> row % 8 & 1) != 0,
		};
	}
	return 1;
}

int
xls_sheet(struct reading *r, struct records *s, struct worksheet *sheet)
{
	struct xls_work *w = mem_get(r->mem, sizeof(*w));
	int depth = 1;		/* a chart in the sheet has records and an end of its own */

	w->sheet = sheet;
	if (record_next(s) != 1 || s->id != RECORD_BOF)
		return refuse(r, WORKBOOK_DAMAGED);
	while (depth > 0 && r->refusal == WORKBOOK_READ) {
		if (record_next(s) != 1)
			return refuse(r, WORKBOOK_DAMAGED);
		if (s->id == RECORD_BOF)
			depth++;
		else if (s->id == RECORD_EOF)
			depth--;
		else if (depth == 1)
			read_record(r, w, s);
	}
	return r->refusal == WORKBOOK_READ ? make_rows(r, w) : 0;
}
