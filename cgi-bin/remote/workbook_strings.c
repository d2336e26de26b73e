/* The table of shared strings: rich text joined, phonetic hints left out. */
#include <string.h>

#include "remote/workbook_inside.h"

static void
start(struct reading *r, void *arg, const char *name, const char **attrs)
{
	struct strings_work *w = arg;

	(void)attrs;
	if (strcmp(name, "si") == 0) {
		w->inside = true;
		r->text.n = 0;
		r->text.over = false;
	} else if (strcmp(name, "rPh") == 0)
		w->phonetic = true;
	else if (strcmp(name, "t") == 0)
		w->in_text = w->inside && !w->phonetic;
}

static void
end(struct reading *r, void *arg, const char *name)
{
	struct strings_work *w = arg;

	if (strcmp(name, "t") == 0)
		w->in_text = false;
	else if (strcmp(name, "rPh") == 0)
		w->phonetic = false;
	else if (strcmp(name, "si") == 0) {
		if (r->nstrings >= MOST_STRINGS) {
			refuse(r, WORKBOOK_CELLS);
			return;
		}
		GROW(r->mem, r->strings, r->nstrings, w->room);
		r->strings[r->nstrings++] = text_done(r);
		w->inside = false;
	}
}

static void
text(struct reading *r, void *arg, const char *piece, int n)
{
	struct strings_work *w = arg;

	if (w->in_text)
		buf_add(&r->text, piece, (size_t)n);
}

const struct part_reader strings_reader = { start, end, text };
