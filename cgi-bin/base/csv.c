#include "base/csv.h"

#include <string.h>

#include "base/utf8.h"

#define LINES_LOOKED_AT	20	/* for the separator */

struct reading {
	struct mem	*mem;
	const char	*at, *end;
	char		 separator;
	int		 line;		/* of the text */
	size_t		 lines, cells;	/* read; not empty */
	char		*raw;		/* the cell in hand: room for the whole text */
	struct worksheet *sheet;
	size_t		 room;
	struct worksheet_cell cell[CSV_MOST_COLUMNS];
};

struct signs {
	size_t	least, all, here;	/* in a line that holds any of them, in all lines, in the one in hand */
};

static const char signs[] = { ',', ';', '\t' };

/* 1; 0: it holds none, as a heading does. */
static size_t
end_line(struct signs count[sizeof(signs)], bool first)
{
	size_t some = 0;

	for (size_t i = 0; i < sizeof(signs); i++)
		some += count[i].here;
	for (size_t i = 0; i < sizeof(signs) && some > 0; i++) {
		count[i].least = first || count[i].here < count[i].least ? count[i].here : count[i].least;
		count[i].all += count[i].here;
		count[i].here = 0;
	}
	return some > 0;
}

/* The sign that every line holds most often: programs fill short lines up with it, and sentences hold commas. Else the one that stands most. */
static char
separator_of(const char *p, const char *end)
{
	struct signs count[sizeof(signs)] = { 0 };
	size_t best = 0, lines = 0;
	bool quoted = false;
	char before = '\n';

	for (; p < end && lines < LINES_LOOKED_AT; before = *p++) {
		if (*p == '"')
			quoted = !quoted && before != '\0' && strchr(",;\t\n\"", before) != NULL;
		for (size_t i = 0; !quoted && i < sizeof(signs); i++)
			count[i].here += *p == signs[i];
		if (*p == '\n' && !quoted)
			lines += end_line(count, lines == 0);
	}
	end_line(count, lines == 0);
	for (size_t i = 1; i < sizeof(signs); i++)
		if (count[i].least > count[best].least || (count[i].least == count[best].least && count[i].all > count[best].all))
			best = i;
	return signs[best];
}

/* One cell, without its separator, in the buffer. Returns its bytes. */
static size_t
raw(struct reading *r)
{
	const bool quoted = r->at < r->end && *r->at == '"';
	size_t n = 0;

	r->at += quoted;
	while (r->at < r->end) {
		if (quoted && *r->at == '"') {
			if (r->at + 1 == r->end || r->at[1] != '"') {
				r->at++;
				break;
			}
			r->at++;
		} else if (!quoted && (*r->at == r->separator || *r->at == '\n')) {
			break;
		}
		r->line += *r->at == '\n';
		r->raw[n++] = *r->at++;
	}
	while (r->at < r->end && *r->at != r->separator && *r->at != '\n')	/* behind a quote */
		r->at++;
	return n;
}

static bool
blank(const char *text, size_t n)
{
	while (n > 0 && (*text == ' ' || *text == '\t' || *text == '\r' || *text == '\n'))
		text++, n--;
	return n == 0;
}

/* One cell as it is kept; "" where it is empty, which takes no memory; NULL: it is no text, or one too many. */
static const char *
cell(struct reading *r)
{
	const size_t n = raw(r);

	if (blank(r->raw, n))
		return "";
	return ++r->cells > CSV_MOST_CELLS ? NULL : utf8_clean(r->mem, r->raw, n, UTF8_CELL);
}

static struct worksheet_row *
next_row(struct reading *r)
{
	struct worksheet *s = r->sheet;

	if (s->n == r->room) {
		struct worksheet_row *more = mem_array(r->mem, r->room * 2, sizeof(*more));

		memcpy(more, s->row, s->n * sizeof(*more));
		s->row = more;
		r->room *= 2;
	}
	return &s->row[s->n];
}

/* A line with its end. 1; 0: too much, or no text. */
static int
line(struct reading *r)
{
	struct worksheet_row *row = next_row(r);
	int column = 0;

	if (++r->lines > CSV_MOST_ROWS)
		return 0;
	*row = (struct worksheet_row){ .number = r->line };
	for (;; column++) {
		const char *text = column == CSV_MOST_COLUMNS ? NULL : cell(r);

		if (text == NULL)
			return 0;
		if (text[0] != '\0')
			r->cell[row->n++] = (struct worksheet_cell){ .column = column, .kind = CELL_TEXT, .text = text };
		if (r->at == r->end || *r->at == '\n')
			break;
		r->at++;
	}
	if (r->at < r->end)
		r->at++;
	r->line++;
	if (row->n == 0)
		return 1;
	row->cell = mem_array(r->mem, row->n, sizeof(*row->cell));
	memcpy(row->cell, r->cell, row->n * sizeof(*row->cell));
	r->sheet->n++;
	return 1;
}

int
csv_read(struct mem *mem, const char *text, size_t n, struct worksheet *sheet)
{
	static const char mark[] = "\357\273\277";
	const size_t skip = n >= 3 && memcmp(text, mark, 3) == 0 ? 3 : 0;
	struct reading *r = mem_get(mem, sizeof(*r));

	*r = (struct reading){ .mem = mem, .at = text + skip, .end = text + n, .line = 1, .raw = mem_get(mem, n + 1), .sheet = sheet,
	    .room = 64 };
	*sheet = (struct worksheet){ .name = "", .row = mem_array(mem, r->room, sizeof(*sheet->row)) };
	r->separator = separator_of(r->at, r->end);
	while (r->at < r->end)
		if (line(r) != 1)
			return 0;
	return 1;
}
