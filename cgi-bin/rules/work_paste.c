#include "rules/work_paste.h"

#include <string.h>

#include "base/number.h"
#include "base/utf8.h"

#define PLACES	3	/* of a quantity */

/* The n bytes of a line, cell by cell. */
static void
read_line(struct mem *mem, const char *at, size_t n, struct paste_line *line)
{
	const char *end = at + n;

	for (int c = 0; c < PASTE_COLUMNS; c++)
		line->cell[c] = "";
	for (int c = 0; at <= end; c++) {
		const char *tab = memchr(at, '\t', (size_t)(end - at));
		const size_t size = (size_t)((tab == NULL ? end : tab) - at);
		const char *text = utf8_clean(mem, at, size, UTF8_LINE);

		if (c < PASTE_COLUMNS)
			line->cell[c] = text == NULL ? "" : text;
		else if (text == NULL || text[0] != '\0')
			line->long_cells = true;
		if (tab == NULL)
			break;
		at = tab + 1;
	}
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
	int number = 1;
	size_t n = 0;

	*heading_r = false;
	for (const char *at = text; *at != '\0'; number++) {
		const size_t size = strcspn(at, "\r\n");
		struct paste_line *line = &list[n];

		*line = (struct paste_line){ .number = number };
		read_line(mem, at, size, line);
		at += size;
		at += at[0] == '\r' && at[1] == '\n' ? 2 : at[0] != '\0';
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
