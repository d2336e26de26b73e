#include "remote/workbook_xls.h"

#include <string.h>

#include "base/utf8.h"
#include "remote/workbook_style.h"

#define RECORD_PASSWORD	0x002f
#define RECORD_DATES	0x0022
#define RECORD_FONT	0x0031
#define RECORD_SHEET	0x0085
#define RECORD_XF	0x00e0
#define RECORD_STRINGS	0x00fc
#define RECORD_FORMAT	0x041e

#define NO_FONT		4	/* this number is left out */

/* Where the records of a sheet begin. */
struct place {
	uint32_t	 offset;
	bool		 cells;	/* no chart, no macros */
};

struct globals {
	struct workbook	*book;
	struct place	*place;		/* of each sheet */
	size_t		 nplaces, places_room, sheets_room, strings_room;
	struct styles_work styles;
};

static int
add_sheet(struct reading *r, struct records *s, struct globals *g)
{
	const char *name;

	if (s->size < 8)
		return refuse(r, WORKBOOK_DAMAGED);
	if (g->book->n >= WORKBOOK_MOST_SHEETS)
		return refuse(r, WORKBOOK_SHEETS);
	s->at = 7;
	if (record_letters(r, s, s->data[6]) != 1)
		return 0;
	name = text_done(r);
	GROW(r->mem, g->place, g->nplaces, g->places_room);
	g->place[g->nplaces++] = (struct place){ le32(s->data), s->data[5] == 0 };
	GROW(r->mem, g->book->sheet, g->book->n, g->sheets_room);
	g->book->sheet[g->book->n++] = (struct worksheet){
		.name = name == NULL ? "" : utf8_clean(r->mem, name, strlen(name), UTF8_LINE),
		.hidden = (s->data[4] & 3) != 0,
	};
	return 1;
}

static int
add_font(struct reading *r, struct records *s, struct styles_work *w)
{
	const char *name;

	if (s->size < 16 || w->nfonts >= MOST_STYLES)
		return refuse(r, WORKBOOK_DAMAGED);
	s->at = 15;
	if (record_letters(r, s, s->data[14]) != 1)
		return 0;
	name = text_done(r);
	GROW(r->mem, w->fonts, w->nfonts, w->fonts_room);
	w->fonts[w->nfonts++] = name == NULL ? NULL : style_old_font(r->mem, name);
	return 1;
}

static int
add_format(struct reading *r, struct records *s, struct styles_work *w)
{
	const char *code;

	if (s->size < 4 || w->nformats >= MOST_STYLES)
		return refuse(r, WORKBOOK_DAMAGED);
	s->at = 2;
	code = record_text(r, s);
	GROW(r->mem, w->formats, w->nformats, w->formats_room);
	w->formats[w->nformats++] = (struct number_format){
		le16(s->data), code == NULL ? "" : code
	};
	return r->refusal == WORKBOOK_READ;
}

static int
add_style(struct reading *r, const struct records *s, struct styles_work *w)
{
	size_t font;

	if (s->size < 4 || r->nstyles >= MOST_STYLES)
		return refuse(r, WORKBOOK_DAMAGED);
	font = le16(s->data);
	font -= font > NO_FONT;
	GROW(r->mem, r->styles, r->nstyles, w->room);
	r->styles[r->nstyles++] = (struct cell_style){
		.date_format = style_format(w, le16(s->data + 2)),
		.old_font = font < w->nfonts ? w->fonts[font] : NULL,
	};
	return 1;
}

/* How many there are is said, and not believed: the strings end with the records. */
static int
read_strings(struct reading *r, struct records *s, struct globals *g)
{
	uint32_t said;

	if (s->size < 8)
		return refuse(r, WORKBOOK_DAMAGED);
	said = le32(s->data + 4);
	s->at = 8;
	for (; said > 0 && r->refusal == WORKBOOK_READ; said--) {
		if (r->nstrings >= MOST_STRINGS)
			return refuse(r, WORKBOOK_CELLS);
		GROW(r->mem, r->strings, r->nstrings, g->strings_room);
		r->strings[r->nstrings++] = record_text(r, s);
	}
	return r->refusal == WORKBOOK_READ;
}

static int
read_global(struct reading *r, struct records *s, struct globals *g)
{
	switch (s->id) {
	case RECORD_PASSWORD:
		return refuse(r, WORKBOOK_PASSWORD);
	case RECORD_DATES:
		r->from_1904 = s->size >= 2 && le16(s->data) != 0;
		return 1;
	case RECORD_SHEET:
		return add_sheet(r, s, g);
	case RECORD_FONT:
		return add_font(r, s, &g->styles);
	case RECORD_FORMAT:
		return add_format(r, s, &g->styles);
	case RECORD_XF:
		return add_style(r, s, &g->styles);
	case RECORD_STRINGS:
		return read_strings(r, s, g);
	default:
		return 1;
	}
}

/* The records that stand before those of the sheets. */
static int
read_globals(struct reading *r, struct records *s, struct globals *g)
{
	if (record_next(s) != 1 || s->id != RECORD_BOF || s->size < 4)
		return refuse(r, WORKBOOK_DAMAGED);
	if (le16(s->data) != RECORD_VERSION)
		return refuse(r, WORKBOOK_OLD_XLS);
	while (record_next(s) == 1) {
		if (s->id == RECORD_EOF)
			return 1;
		if (read_global(r, s, g) != 1)
			return 0;
	}
	return refuse(r, WORKBOOK_DAMAGED);
}

int
xls_parse(struct reading *r, const uint8_t *bytes, size_t n, struct workbook *book)
{
	struct globals g = { .book = book };
	struct records s = { .p = bytes, .n = n };

	if (read_globals(r, &s, &g) != 1)
		return 0;
	for (size_t i = 0; i < book->n; i++) {
		if (!g.place[i].cells)
			continue;
		if (g.place[i].offset >= n)
			return refuse(r, WORKBOOK_DAMAGED);
		s.next = g.place[i].offset;
		if (xls_sheet(r, &s, &book->sheet[i]) != 1)
			return 0;
	}
	return r->cells > 0 ? 1 : refuse(r, WORKBOOK_EMPTY);
}

int
xls_read(struct reading *r, const struct ole *ole, struct workbook *book)
{
	size_t n;
	const uint8_t *stream = ole_stream(ole, "Workbook", &n);

	return stream == NULL ? refuse(r, WORKBOOK_DAMAGED) : xls_parse(r, stream, n, book);
}
