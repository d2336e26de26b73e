#include "rules/work_paste.h"

#include <string.h>

#include "base/number.h"
#include "base/utf8.h"

#define PLACES	3	/* of a quantity */

bool
paste_next(const char **at, const char **line_r, size_t *n_r)
{
	const char *p = *at;

	if (*p == '\0')
		return false;
	*line_r = p;
	*n_r = strcspn(p, "\r\n");
	p += *n_r;
	*at = p + (p[0] == '\r' && p[1] == '\n' ? 2 : p[0] != '\0');
	return true;
}

int
paste_cells(struct mem *mem, const char *at, size_t n, const char **cell, int ncells)
{
	const char *end = at + n;
	int fits = 1;

	for (int c = 0; c < ncells; c++)
		cell[c] = "";
	for (int c = 0; at <= end; c++) {
		const char *tab = memchr(at, '\t', (size_t)(end - at));
		const size_t size = (size_t)((tab == NULL ? end : tab) - at);
		const char *text = utf8_clean(mem, at, size, UTF8_LINE);

		if (c < ncells)
			cell[c] = text == NULL ? "" : text;
		else if (text == NULL || text[0] != '\0')
			fits = 0;
		if (tab == NULL)
			break;
		at = tab + 1;
	}
	return fits;
}

static void
read_line(struct mem *mem, const char *at, size_t n, struct paste_line *line)
{
	line->long_cells = paste_cells(mem, at, n, line->cell, PASTE_COLUMNS) != 1;
	if (number_typed(line->cell[PASTE_QUANTITY], PLACES, &line->quantity) != 1 || line->quantity < 0 ||
	    line->quantity > QUANTITY_MOST)
		line->quantity = 0;
	if (day_read(line->cell[PASTE_DEADLINE], &line->deadline) != 1 && day_iso(line->cell[PASTE_DEADLINE], &line->deadline) != 1)
		line->deadline = (struct day){ 0, 0, 0 };
	if (utf8_count(line->cell[PASTE_SUBJECT]) > PASTE_SUBJECT_MOST)
		line->long_cells = true;
}

static bool
blank(const struct paste_line *line)
{
	for (int c = 0; c < PASTE_COLUMNS; c++)
		if (line->cell[c][0] != '\0')
			return false;
	return true;
}

int
work_paste_read(struct mem *mem, const char *text, struct paste_line **list_r, size_t *n_r, bool *heading_r)
{
	struct paste_line *list = mem_array(mem, PASTE_MOST + 1, sizeof(*list));
	const char *at = text, *text_line;
	size_t n = 0, size;

	*heading_r = false;
	for (int number = 1; paste_next(&at, &text_line, &size); number++) {
		struct paste_line *line = &list[n];

		*line = (struct paste_line){ .number = number };
		read_line(mem, text_line, size, line);
		if (blank(line))
			continue;
		if (n == 0 && !*heading_r && line->quantity == 0 && line->deadline.year == 0 && line->cell[PASTE_DEADLINE][0] != '\0') {
			*heading_r = true;
			continue;
		}
		if (n++ == PASTE_MOST)
			return 0;
	}
	*list_r = list;
	*n_r = n;
	return 1;
}

bool
work_paste_means(struct mem *mem, const char *cell, const char *name, const char *uid)
{
	const char *said = utf8_fold(mem, cell);

	return strcmp(said, utf8_fold(mem, name)) == 0 || (uid != NULL && strcmp(said, uid) == 0);
}
