#include "paper/pdf_inside.h"

#include <hb.h>
#include <string.h>

#include "base/log.h"
#include "paper/qr.h"

#define FACE		"Tinos"
#define NUMBER_SIZE	13.0
#define SMALL_SIZE	8.5
#define QR_SIDE		MM(24)
#define QR_ROOM		MM(34)
#define STAMP_SIZE	13.0
#define FRAME		1.0
#define SLACK		0.01	/* points: heights are sums of rounded lines */

static void
end_object(void *object)
{
	g_object_unref(object);
}

static void
end_attributes(void *list)
{
	pango_attr_list_unref(list);
}

static void
end_surface(void *surface)
{
	cairo_surface_destroy(surface);
}

static void
end_cairo(void *cairo)
{
	cairo_destroy(cairo);
}

static cairo_status_t
take(void *out, const unsigned char *bytes, unsigned int n)
{
	buf_add(out, bytes, n);
	return CAIRO_STATUS_SUCCESS;
}

static PangoFontDescription *
face(enum pdf_weight weight, double size)
{
	PangoFontDescription *font = pango_font_description_new();

	pango_font_description_set_family_static(font, FACE);
	pango_font_description_set_absolute_size(font, size * PANGO_SCALE);
	if (weight == PDF_BOLD || weight == PDF_BOLD_SLANTED)
		pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
	if (weight == PDF_SLANTED || weight == PDF_BOLD_SLANTED)
		pango_font_description_set_style(font, PANGO_STYLE_ITALIC);
	return font;
}

int
pdf_ready(void)
{
	PangoContext *context = pango_font_map_create_context(pango_cairo_font_map_get_default());
	PangoFontDescription *asked = face(PDF_PLAIN, 13), *got = NULL;
	PangoFont *font = pango_context_load_font(context, asked);
	int ready;

	if (font != NULL)
		got = pango_font_describe(font);
	ready = got != NULL && strcmp(pango_font_description_get_family(got), FACE) == 0;
	if (got != NULL)
		pango_font_description_free(got);
	pango_font_description_free(asked);
	g_clear_object(&font);
	g_object_unref(context);
	return ready;
}

static void
start_text(struct pdf *p)
{
	cairo_font_options_t *options = cairo_font_options_create();

	p->context = pango_cairo_create_context(p->cairo);
	mem_later(p->mem, end_object, p->context);
	p->plain = pango_attr_list_new();
	mem_later(p->mem, end_attributes, p->plain);
	pango_attr_list_insert(p->plain, pango_attr_insert_hyphens_new(FALSE));
	cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
	cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
	pango_cairo_context_set_font_options(p->context, options);
	pango_cairo_context_set_resolution(p->context, 72);
	pango_context_set_round_glyph_positions(p->context, FALSE);
	pango_context_set_language(p->context, pango_language_from_string(p->about.language));
	cairo_font_options_destroy(options);
}

static void
set_page(struct pdf *p, bool wide)
{
	p->width = wide ? MM(297) : MM(210);
	p->height = wide ? MM(210) : MM(297);
	p->left = MM(30);
	p->right = p->width - MM(15);
	p->top = MM(20);
	p->bottom = p->height - MM(20);
}

struct pdf *
pdf_start(struct mem *mem, const struct document_about *about)
{
	struct pdf *p = mem_get(mem, sizeof(*p));

	p->mem = mem;
	p->about = *about;
	set_page(p, about->wide);
	buf_start(&p->raw, mem, about->large ? PDF_MOST_LARGE : PDF_MOST);
	p->surface = cairo_pdf_surface_create_for_stream(take, &p->raw, p->width, p->height);
	mem_later(mem, end_surface, p->surface);
	cairo_pdf_surface_set_metadata(p->surface, CAIRO_PDF_METADATA_TITLE, about->title);
	cairo_pdf_surface_set_metadata(p->surface, CAIRO_PDF_METADATA_AUTHOR, about->author);
	cairo_pdf_surface_set_metadata(p->surface, CAIRO_PDF_METADATA_CREATOR, "danhgia");
	cairo_pdf_surface_set_metadata(p->surface, CAIRO_PDF_METADATA_CREATE_DATE, about->at);
	cairo_pdf_surface_set_metadata(p->surface, CAIRO_PDF_METADATA_MOD_DATE, about->at);
	p->cairo = cairo_create(p->surface);
	mem_later(mem, end_cairo, p->cairo);
	start_text(p);
	pdf_tag(p, "Document", NULL);
	pdf_page(p);
	return p;
}

static void
add_note(struct pdf *p, const char *note)
{
	struct pdf_notes *notes = &p->notes;

	if (notes->n == notes->room) {
		size_t room = notes->room == 0 ? 1024 : 2 * notes->room;
		const char **more = mem_array(p->mem, room, sizeof(*more));

		if (notes->n > 0)
			memcpy(more, notes->note, notes->n * sizeof(*more));
		notes->note = more;
		notes->room = room;
	}
	notes->note[notes->n++] = note;
}

void
pdf_room(struct pdf *p, int mm)
{
	if (p->y > p->top && p->y + MM(mm) > p->bottom)
		pdf_page(p);
}

void
pdf_mark(struct pdf *p, int level, const char *title)
{
	if (!p->about.measure)
		p->outline[level] = cairo_pdf_surface_add_outline(p->surface, level > 1 ? p->outline[level - 1] :
		    CAIRO_PDF_OUTLINE_ROOT, title, mem_print(p->mem, "page=%d pos=[%d %d]", p->pages, (int)p->left,
		    (int)p->y), level > 1 ? 0 : CAIRO_PDF_OUTLINE_FLAG_OPEN);
}

int
pdf_pages(const struct pdf *p)
{
	return p->pages;
}

void
pdf_tag(struct pdf *p, const char *tag, const char *note)
{
	if (p->about.measure)
		return;
	add_note(p, note);
	cairo_tag_begin(p->cairo, tag, "");
}

void
pdf_untag(struct pdf *p, const char *tag)
{
	if (!p->about.measure)
		cairo_tag_end(p->cairo, tag);
}

PangoLayout *
pdf_layout(struct pdf *p, const char *text, enum pdf_weight weight, double size, double width,
    PangoAlignment align)
{
	PangoLayout *layout = pango_layout_new(p->context);
	PangoFontDescription *font = face(weight, size);

	pango_layout_set_font_description(layout, font);
	pango_font_description_free(font);
	pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
	if (width > 0)
		pango_layout_set_width(layout, (int)(width * PANGO_SCALE));
	pango_layout_set_alignment(layout, align);
	pango_layout_set_attributes(layout, p->plain);
	pango_layout_set_text(layout, text, -1);
	return layout;
}

double
pdf_layout_height(PangoLayout *layout)
{
	PangoRectangle logical;

	pango_layout_get_extents(layout, NULL, &logical);
	return (double)logical.height / PANGO_SCALE;
}

int
pdf_lines_within(PangoLayout *layout, int from, double height)
{
	const int lines = pango_layout_get_line_count(layout);
	PangoLayoutIter *at = pango_layout_get_iter(layout);
	PangoRectangle line;
	int number = 0, top = 0, n = 0;

	do {
		if (number < from)
			continue;
		pango_layout_iter_get_line_extents(at, NULL, &line);
		if (number == from)
			top = line.y;
		if ((double)(line.y + line.height - top) / PANGO_SCALE > height + SLACK)
			break;
		n++;
	} while (++number < lines && pango_layout_iter_next_line(at));
	pango_layout_iter_free(at);
	return n;
}

/*
 * The space at which a line was broken is drawn, though nothing is seen of it: who copies
 * the text or has it read out finds the words apart.
 */
static void
keep_space(PangoLayoutLine *line)
{
	GSList *last = g_slist_last(line->runs);
	PangoGlyphItem *run = last == NULL ? NULL : last->data;
	PangoGlyphInfo *glyph = run == NULL || run->glyphs->num_glyphs == 0 ? NULL :
	    &run->glyphs->glyphs[run->glyphs->num_glyphs - 1];
	hb_codepoint_t space;

	if (glyph != NULL && glyph->glyph == PANGO_GLYPH_EMPTY && hb_font_get_nominal_glyph(
	    pango_font_get_hb_font(run->item->analysis.font), ' ', &space))
		glyph->glyph = space;
}

double
pdf_draw(struct pdf *p, PangoLayout *layout, int from, int to, double x, double y)
{
	PangoLayoutIter *at = pango_layout_get_iter(layout);
	PangoRectangle line;
	int number = 0, top = 0, end = 0;

	do {
		if (number < from)
			continue;
		pango_layout_iter_get_line_extents(at, NULL, &line);
		if (number == from)
			top = line.y;
		end = line.y + line.height;
		if (p->about.measure)
			continue;
		cairo_move_to(p->cairo, x + (double)line.x / PANGO_SCALE,
		    y + (double)(pango_layout_iter_get_baseline(at) - top) / PANGO_SCALE);
		keep_space(pango_layout_iter_get_line(at));
		pango_cairo_show_layout_line(p->cairo, pango_layout_iter_get_line_readonly(at));
	} while (++number < to && pango_layout_iter_next_line(at));
	pango_layout_iter_free(at);
	return (double)(end - top) / PANGO_SCALE;
}

void
pdf_line(struct pdf *p, const char *text, enum pdf_weight weight, double size, double x, double y,
    PangoAlignment align)
{
	PangoLayout *layout = pdf_layout(p, text, weight, size, 0, PANGO_ALIGN_LEFT);
	PangoRectangle logical;
	double width;

	pango_layout_get_extents(layout, NULL, &logical);
	width = (double)logical.width / PANGO_SCALE;
	pdf_draw(p, layout, 0, 1, align == PANGO_ALIGN_LEFT ? x :
	    align == PANGO_ALIGN_CENTER ? x - width / 2 : x - width, y);
	g_object_unref(layout);
}

void
pdf_rule(struct pdf *p, double x1, double y1, double x2, double y2, double thick)
{
	if (p->about.measure)
		return;
	cairo_set_line_width(p->cairo, thick);
	cairo_move_to(p->cairo, x1, y1);
	cairo_line_to(p->cairo, x2, y2);
	cairo_stroke(p->cairo);
}

static void
show_page(struct pdf *p)
{
	if (!p->about.measure)
		cairo_show_page(p->cairo);
}

/* A text in a frame, untagged; x is its left or, from the right edge, its right. */
static void
framed(struct pdf *p, const char *text, double size, double x, double y, bool from_right)
{
	PangoLayout *layout = pdf_layout(p, text, PDF_BOLD, size, 0, PANGO_ALIGN_LEFT);
	PangoRectangle logical;
	double pad = size / 3, width, height;

	pango_layout_get_extents(layout, NULL, &logical);
	width = (double)logical.width / PANGO_SCALE + 2 * pad;
	height = (double)logical.height / PANGO_SCALE + pad;
	if (from_right)
		x -= width;
	cairo_set_line_width(p->cairo, FRAME);
	cairo_rectangle(p->cairo, x, y, width, height);
	cairo_stroke(p->cairo);
	pdf_draw(p, layout, 0, 1, x + pad, y + pad / 2);
	g_object_unref(layout);
}

/* "Mẫu 01, in lúc … - Trang 2/5" */
static const char *
right_margin(struct pdf *p)
{
	if (p->about.page == NULL)
		return p->about.right;
	return mem_print(p->mem, "%s \302\267 %s %d/%d", p->about.right, p->about.page, p->pages, p->about.pages);
}

void
pdf_page(struct pdf *p)
{
	p->pages++;
	if (p->page++ > 0) {
		show_page(p);
		pdf_line(p, mem_print(p->mem, "%d", p->page), PDF_PLAIN, NUMBER_SIZE,
		    (p->left + p->right) / 2, MM(10), PANGO_ALIGN_CENTER);
	}
	if (p->about.band != NULL && !p->about.measure)
		framed(p, p->about.band, SMALL_SIZE, p->right, MM(10), true);
	pdf_line(p, p->about.left, PDF_PLAIN, SMALL_SIZE, p->left, p->height - MM(14),
	    PANGO_ALIGN_LEFT);
	pdf_line(p, right_margin(p), PDF_PLAIN, SMALL_SIZE, p->right,
	    p->height - (p->width > p->height ? MM(14) : MM(10)), PANGO_ALIGN_RIGHT);
	p->y = p->top;
	p->beside = 0;
}

void
pdf_annex(struct pdf *p, bool wide)
{
	show_page(p);
	set_page(p, wide);
	cairo_pdf_surface_set_size(p->surface, p->width, p->height);
	p->page = 0;
	pdf_page(p);
}

/* Black modules as rectangles, a run in a row as one. */
static void
draw_qr(struct pdf *p, const char *address, const char *told, double x, double y)
{
	int side_n, run;
	const uint8_t *dark = p->about.measure ? NULL : qr_modules(p->mem, address, &side_n);
	double one;

	if (dark == NULL)
		return;
	one = QR_SIDE / side_n;
	pdf_tag(p, "Figure", mem_print(p->mem, "/Alt %s", pdf_string(p->mem, told)));
	for (int row = 0; row < side_n; row++)
		for (int from = 0; from < side_n; from += run) {
			for (run = 1; from + run < side_n && dark[row * side_n + from + run] ==
			    dark[row * side_n + from]; run++)
				;
			if (dark[row * side_n + from])
				cairo_rectangle(p->cairo, x + from * one, y + row * one, run * one, one);
		}
	cairo_fill(p->cairo);
	pdf_untag(p, "Figure");
}

void
pdf_corners(struct pdf *p, const struct document_corners *c)
{
	PangoLayout *caption = pdf_layout(p, c->caption, PDF_PLAIN, SMALL_SIZE, QR_ROOM,
	    PANGO_ALIGN_CENTER);
	double x = p->right - QR_ROOM;

	if (c->stamp != NULL && !p->about.measure)
		framed(p, c->stamp, STAMP_SIZE, p->left, p->y, false);
	draw_qr(p, c->address, c->told, x + (QR_ROOM - QR_SIDE) / 2, p->y);
	p->corner_end = p->y + QR_SIDE + MM(1);
	if (!p->about.measure) {
		add_note(p, NULL);
		cairo_tag_begin(p->cairo, CAIRO_TAG_LINK, mem_print(p->mem, "uri='%s'", c->address));
	}
	p->corner_end += pdf_paragraph(p, caption, "Span", x, p->corner_end, QR_ROOM) + MM(1);
	pdf_untag(p, CAIRO_TAG_LINK);
	p->beside = QR_ROOM + MM(2);
	g_object_unref(caption);
}

void
pdf_clear_corners(struct pdf *p)
{
	if (p->beside > 0 && p->y < p->corner_end)
		p->y = p->corner_end;
	p->beside = 0;
}

int
pdf_end(struct pdf *p, const char **bytes_r, size_t *n_r)
{
	struct buf out;

	if (p->about.measure) {
		*bytes_r = "";
		*n_r = 0;
		return 1;
	}
	pdf_untag(p, "Document");
	cairo_show_page(p->cairo);
	cairo_surface_finish(p->surface);
	if (cairo_status(p->cairo) != CAIRO_STATUS_SUCCESS ||
	    cairo_surface_status(p->surface) != CAIRO_STATUS_SUCCESS) {
		log_error(524, "no document: %s", cairo_status_to_string(cairo_status(p->cairo)));
		return -1;
	}
	buf_start(&out, p->mem, p->about.large ? PDF_MOST_LARGE : PDF_MOST);
	if (p->raw.over)
		return 0;
	if (pdf_finish(p->mem, &p->raw, p->about.language, &p->notes, &out) != 1)
		return -1;
	if (out.over)
		return 0;
	*bytes_r = out.p;
	*n_r = out.n;
	return 1;
}
