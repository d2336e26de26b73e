/* Drawings: each is one picture, with its words for who does not see it. */
#include "paper/pdf_inside.h"

#define GAP		MM(8)	/* between two side by side */
#define MOST		1.1	/* points of a unit */
#define LEAST		0.72	/* below it a drawing goes to the next page rather than become smaller */
#define HATCH		6.0

static const double tones[TONES][3] = {
	[TONE_INK] = { 0, 0, 0 }, [TONE_MUTED] = { 0.31, 0.35, 0.37 }, [TONE_RULE] = { 0.85, 0.85, 0.85 }, [TONE_WHITE] = { 1, 1, 1 },
	[TONE_FIRST] = { 0.04, 0.36, 0.20 }, { 0.45, 0.65, 0.88 }, { 0.93, 0.78, 0.45 }, { 0.55, 0.10, 0.08 }, { 0.75, 0.75, 0.75 },
};

/* A drawing on a page. */
struct pen {
	struct pdf	*p;
	const struct document_drawing *d;
	double		 x, y, scale;
};

static double
across(const struct pen *pen, int x)
{
	return pen->x + x * pen->scale;
}

static double
down(const struct pen *pen, int y)
{
	return pen->y + y * pen->scale;
}

static void
set_tone(const struct pen *pen, enum shape_tone tone)
{
	cairo_set_source_rgb(pen->p->cairo, tones[tone][0], tones[tone][1], tones[tone][2]);
}

static void
draw_text(const struct pen *pen, const struct document_shape *s)
{
	PangoLayout *layout = pdf_layout(pen->p, s->text, s->bold ? PDF_BOLD : PDF_PLAIN, s->size * pen->scale, 0, PANGO_ALIGN_LEFT);
	const double room = (pen->d->width - s->x) * pen->scale;
	PangoRectangle logical;
	double width, x = across(pen, s->x);

	pango_layout_get_extents(layout, NULL, &logical);
	width = (double)logical.width / PANGO_SCALE;
	if (s->align == SHAPE_LEFT && width > room) {
		pango_layout_set_width(layout, (int)(room * PANGO_SCALE));
		pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
	}
	if (s->align != SHAPE_LEFT)
		x -= s->align == SHAPE_MIDDLE ? width / 2 : width;
	pdf_draw(pen->p, layout, 0, 1, x, down(pen, s->y) - (double)pango_layout_get_baseline(layout) / PANGO_SCALE);
	g_object_unref(layout);
}

static void
draw_line(const struct pen *pen, const struct document_shape *s)
{
	const double dash[] = { 7 * pen->scale, 3 * pen->scale };

	cairo_set_dash(pen->p->cairo, dash, s->dashed ? 2 : 0, 0);
	cairo_set_line_width(pen->p->cairo, (s->thick ? 2 : 0.6) * pen->scale);
	cairo_move_to(pen->p->cairo, across(pen, s->x), down(pen, s->y));
	cairo_line_to(pen->p->cairo, across(pen, s->x + s->width), down(pen, s->y + s->height));
	cairo_stroke(pen->p->cairo);
	cairo_set_dash(pen->p->cairo, NULL, 0, 0);
}

static void
draw_box(const struct pen *pen, const struct document_shape *s)
{
	cairo_t *cairo = pen->p->cairo;
	const double x = across(pen, s->x), y = down(pen, s->y), width = s->width * pen->scale, height = s->height * pen->scale;

	cairo_rectangle(cairo, x, y, width, height);
	if (s->kind == SHAPE_BOX) {
		cairo_fill(cairo);
		return;
	}
	cairo_set_line_width(cairo, 0.5);
	for (double at = HATCH; at < width + height; at += HATCH) {
		const double from = at < width ? at : width, to = at < height ? at : height;

		cairo_move_to(cairo, x + from, y + at - from);
		cairo_line_to(cairo, x + at - to, y + to);
	}
	cairo_stroke(cairo);
}

static void
draw(const struct pen *pen)
{
	struct pdf *p = pen->p;
	const double top = p->height - pen->y, bottom = p->height - down(pen, pen->d->height);

	pdf_tag(p, "Figure", mem_print(p->mem, "/Alt %s /A << /O /Layout /Placement /Block /BBox [%d %d %d %d] >>", pdf_string(p->mem, pen->d->told), (int)pen->x, (int)bottom,
	    (int)across(pen, pen->d->width) + 1, (int)top + 1));
	for (size_t i = 0; i < pen->d->n && !p->about.measure; i++) {
		const struct document_shape *s = &pen->d->shape[i];

		set_tone(pen, s->tone);
		if (s->kind == SHAPE_TEXT)
			draw_text(pen, s);
		else if (s->kind == SHAPE_LINE)
			draw_line(pen, s);
		else
			draw_box(pen, s);
	}
	if (!p->about.measure)
		set_tone(pen, TONE_INK);
	pdf_untag(p, "Figure");
}

/* Points of a unit in which all find room in a width and a height. */
static double
scale_within(const struct document_drawing *d, size_t n, double width, double height)
{
	double scale = MOST;

	for (size_t i = 0; i < n; i++) {
		scale = d[i].width * scale > width ? width / d[i].width : scale;
		scale = d[i].height * scale > height ? height / d[i].height : scale;
	}
	return scale;
}

void
pdf_drawings(struct pdf *p, const struct document_drawing *d, size_t n, size_t columns)
{
	const double width = (p->right - p->left - GAP * (double)(columns - 1)) / (double)columns, page = p->bottom - p->top;
	const double wide = scale_within(d, n, width, page);
	double scale, most = 0;

	pdf_clear_corners(p);
	p->y += MM(3);
	scale = p->y < p->bottom ? scale_within(d, n, width, p->bottom - p->y) : 0;
	if (scale < (wide < LEAST ? wide : LEAST) && p->y > p->top + MM(3)) {
		pdf_page(p);
		scale = wide;
	}
	for (size_t i = 0; i < n; i++) {
		const struct pen pen = { p, &d[i], p->left + (width + GAP) * (double)i, p->y, scale };

		draw(&pen);
		most = d[i].height * scale > most ? d[i].height * scale : most;
	}
	p->y += most;
}
