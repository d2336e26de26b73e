/* Places of cells in text, and formulas that are shared by many cells. */
#include <ctype.h>
#include <string.h>

#include "remote/workbook_inside.h"

#define LAST_COLUMN	16384
#define LAST_ROW	1048576

/* "$AB$12": letters, then digits, each with or without '$'. */
struct place {
	bool	column_fixed, row_fixed;
	int	column, row;
};

static const char *
read_place(const char *at, struct place *place)
{
	int letters = 0, digits = 0;

	*place = (struct place){ .column_fixed = *at == '$' };
	if (*at == '$')
		at++;
	for (; isalpha((unsigned char)*at) && letters < 4; at++, letters++)
		place->column = place->column * 26 + (toupper((unsigned char)*at) - 'A' + 1);
	place->row_fixed = *at == '$';
	if (*at == '$')
		at++;
	for (; isdigit((unsigned char)*at) && digits < 8; at++, digits++)
		place->row = place->row * 10 + (*at - '0');
	if (letters == 0 || letters > 3 || digits == 0 || digits > 7 ||
	    place->column > LAST_COLUMN || place->row < 1 || place->row > LAST_ROW)
		return NULL;
	place->column--;
	return at;
}

const char *
cell_place(const char *text, int *column_r, int *row_r)
{
	struct place place;
	const char *end = read_place(text, &place);

	if (end == NULL)
		return NULL;
	*column_r = place.column;
	*row_r = place.row;
	return end;
}

static bool
word(char c)
{
	return isalnum((unsigned char)c) || c == '_' || c == '.' || c == '$' || (c & 0x80);
}

static void
write_place(struct buf *out, const struct place *place, int rows, int columns)
{
	int row = place->row + (place->row_fixed ? 0 : rows);
	int column = place->column + (place->column_fixed ? 0 : columns);
	char name[4];

	if (row < 1 || row > LAST_ROW || column < 0 || column >= LAST_COLUMN) {
		buf_text(out, "#REF!");
		return;
	}
	buf_print(out, "%s%s%s%d", place->column_fixed ? "$" : "", worksheet_column(name, column),
	    place->row_fixed ? "$" : "", row);
}

/* The end of a quoted piece that begins at `at`. */
static const char *
quoted(const char *at)
{
	char quote = *at++;

	while (*at != '\0' && *at != quote)
		at++;
	return *at == '\0' ? at : at + 1;
}

const char *
formula_move(struct mem *mem, const char *formula, int rows, int columns)
{
	struct buf out;

	buf_start(&out, mem, CELL_BYTES);
	for (const char *at = formula, *end; *at != '\0'; at = end) {
		struct place place;

		if (*at == '"' || *at == '\'') {
			end = quoted(at);
			buf_add(&out, at, (size_t)(end - at));
		} else if (!word(*at)) {
			end = at + 1;
			buf_add(&out, at, 1);
		} else {
			const char *last = read_place(at, &place);

			for (end = at; word(*end); end++)
				;
			if (last == end && *end != '(' && *end != '!')
				write_place(&out, &place, rows, columns);
			else
				buf_add(&out, at, (size_t)(end - at));
		}
	}
	return out.p;
}
