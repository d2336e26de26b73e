#include "remote/workbook_block.h"

#include <string.h>

#include "base/utf8.h"

struct block {
	struct reading	*r;
	const char	*at, *end;
	struct worksheet	*sheet;
	size_t		 room, cells;	/* of rows; of the cells of the row in hand */
	int		 number;	/* of the row in hand */
};

bool
block_is(const char *bytes, size_t n)
{
	return memchr(bytes, '\t', n) != NULL && memchr(bytes, '\0', n) == NULL && utf8_valid(bytes, n);
}

static bool
ends_cell(const struct block *b, const char *p)
{
	return p == b->end || *p == '\t' || *p == '\n' || *p == '\r';
}

/* Behind the quote that closes the cell at b->at, or NULL: it only looks like a quoted one. */
static const char *
closing(const struct block *b)
{
	for (const char *p = b->at + 1; (p = memchr(p, '"', (size_t)(b->end - p))) != NULL; p++) {
		if (p + 1 < b->end && p[1] == '"')
			p++;
		else
			return ends_cell(b, p + 1) ? p + 1 : NULL;
	}
	return NULL;
}

/* The text of a quoted cell without its quotes. */
static const char *
unquoted(struct mem *mem, const char *p, const char *end, size_t *n_r)
{
	char *text = mem_get(mem, (size_t)(end - p) + 1), *to = text;

	for (; p < end; p++) {
		*to++ = *p;
		if (*p == '"')
			p++;
	}
	*n_r = (size_t)(to - text);
	return text;
}

/* The next cell, cleaned; NULL: refused. */
static const char *
next_cell(struct block *b)
{
	const char *start = b->at, *close = b->at < b->end && *b->at == '"' ? closing(b) : NULL, *text = start;
	size_t n;

	if (close != NULL) {
		text = unquoted(b->r->mem, start + 1, close - 1, &n);
		b->at = close;
	} else {
		while (!ends_cell(b, b->at))
			b->at++;
		n = (size_t)(b->at - start);
	}
	text = utf8_clean(b->r->mem, text, n, UTF8_CELL);
	if (text == NULL)
		return refuse(b->r, WORKBOOK_DAMAGED), NULL;
	if (utf8_count(text) > WORKBOOK_MOST_TEXT)
		return refuse(b->r, WORKBOOK_TEXT), NULL;
	return text;
}

static int
add_cell(struct block *b, struct worksheet_row *row, int column, const char *text)
{
	if (column >= WORKBOOK_MOST_COLUMNS)
		return refuse(b->r, WORKBOOK_COLUMNS);
	if (++b->r->cells > WORKBOOK_MOST_CELLS)
		return refuse(b->r, WORKBOOK_CELLS);
	GROW(b->r->mem, row->cell, row->n, b->cells);
	row->cell[row->n++] = (struct worksheet_cell){ .column = column, .kind = CELL_TEXT, .text = text };
	return 1;
}

static int
next_row(struct block *b)
{
	struct worksheet_row row = { .number = ++b->number };
	const char *text;
	int column = 0;

	b->cells = 0;
	for (;; column++, b->at++) {
		if ((text = next_cell(b)) == NULL)
			return 0;
		if (text[0] != '\0' && add_cell(b, &row, column, text) != 1)
			return 0;
		if (b->at == b->end || *b->at != '\t')
			break;
	}
	while (b->at < b->end && *b->at == '\r')
		b->at++;
	b->at += b->at < b->end;
	if (row.n == 0)
		return 1;
	if (b->sheet->n >= WORKBOOK_MOST_ROWS)
		return refuse(b->r, WORKBOOK_ROWS);
	GROW(b->r->mem, b->sheet->row, b->sheet->n, b->room);
	b->sheet->row[b->sheet->n++] = row;
	return 1;
}

int
block_read(struct reading *r, const char *bytes, size_t n, struct workbook *book)
{
	struct block b = { .r = r, .at = bytes, .end = bytes + n, .sheet = mem_get(r->mem, sizeof(*b.sheet)) };

	b.sheet->name = "Sheet1";
	while (b.at < b.end)
		if (next_row(&b) != 1)
			return 0;
	if (b.sheet->n == 0)
		return refuse(r, WORKBOOK_EMPTY);
	*book = (struct workbook){ 1, b.sheet };
	return 1;
}
