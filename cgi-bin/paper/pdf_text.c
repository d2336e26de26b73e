/* Paragraphs, heads and what stands at the end. */
#include "paper/pdf_inside.h"

#define SIGN_ROOM	MM(30)
#define SIGNED		MM(28)	/* what stands above the room for a signature, and the name below */
#define THIN		0.5
#define KEPT		MM(16)	/* below a heading: two lines of what it heads */

static const struct {
	const char	*tag;
	enum pdf_weight	 weight;
	double		 size, above;
	PangoAlignment	 align;
} style[DOCUMENT_STYLES] = {
	[DOCUMENT_APPENDIX] = { "P", PDF_BOLD, 14, 4, PANGO_ALIGN_CENTER },
	[DOCUMENT_TITLE] = { "H1", PDF_BOLD, 14, 2, PANGO_ALIGN_CENTER },
	[DOCUMENT_ATTACHED] = { "P", PDF_SLANTED, 13, 2, PANGO_ALIGN_CENTER },
	[DOCUMENT_HEADING] = { "H2", PDF_BOLD, 13, 8, PANGO_ALIGN_LEFT },
	[DOCUMENT_TO] = { "P", PDF_PLAIN, 14, 6, PANGO_ALIGN_CENTER },
	[DOCUMENT_TEXT] = { "P", PDF_PLAIN, 13, 6, PANGO_ALIGN_LEFT },
	[DOCUMENT_LINE] = { "P", PDF_PLAIN, 13, 4, PANGO_ALIGN_LEFT },
};

/* Lines of about one length: no word stands alone below a long line. */
static void
balance(PangoLayout *layout)
{
	const int lines = pango_layout_get_line_count(layout);
	int most = pango_layout_get_width(layout), least = most / 2;

	while (lines > 1 && most - least > PANGO_SCALE) {
		int between = (least + most) / 2;

		pango_layout_set_width(layout, between);
		if (pango_layout_get_line_count(layout) > lines)
			least = between;
		else
			most = between;
	}
	pango_layout_set_width(layout, most);
}

double
pdf_paragraph(struct pdf *p, PangoLayout *layout, const char *tag, double x, double y, double width)
{
	double height;

	if (pango_layout_get_alignment(layout) == PANGO_ALIGN_CENTER) {
		balance(layout);
		x += (width - (double)pango_layout_get_width(layout) / PANGO_SCALE) / 2;
	}
	pdf_tag(p, tag, NULL);
	height = pdf_draw(p, layout, 0, pango_layout_get_line_count(layout), x, y);
	pdf_untag(p, tag);
	return height;
}

/* Part of a column at y; returns how far down it went. */
static double
told(struct pdf *p, const char *text, enum pdf_weight weight, double size, double x, double y, double width,
    PangoAlignment align)
{
	PangoLayout *layout;

	if (text == NULL)
		return y;
	layout = pdf_layout(p, text, weight, size, width, align);
	y += pdf_paragraph(p, layout, "P", x, y, width);
	g_object_unref(layout);
	return y;
}

/* One column of a head or of signatures; returns how far down it went. */
static double
side(struct pdf *p, const struct document_side *s, double x, double width, enum pdf_weight below)
{
	double y = told(p, s->plain, PDF_PLAIN, 12, x, p->y, width, PANGO_ALIGN_CENTER);

	y = told(p, s->bold, PDF_BOLD, 12, x, y, width, PANGO_ALIGN_CENTER);
	return told(p, s->below, below, 13, x, y, width, PANGO_ALIGN_CENTER);
}

void
pdf_head(struct pdf *p, const struct document_side *issuer, const struct document_side *country)
{
	double whole = p->right - p->left, one = whole * 0.42, two = whole - one;
	double y1 = side(p, issuer, p->left, one, PDF_BOLD);
	double y2 = side(p, country, p->left + one, two, PDF_BOLD);

	pdf_rule(p, p->left + one / 3, y1 + 2, p->left + one * 2 / 3, y1 + 2, THIN);
	pdf_rule(p, p->left + one + two / 4, y2 + 2, p->left + one + two * 3 / 4, y2 + 2, THIN);
	y1 = told(p, issuer->under, PDF_PLAIN, 13, p->left, y1 + MM(2), one, PANGO_ALIGN_CENTER);
	y2 = told(p, country->under, PDF_SLANTED, 13, p->left + one, y2 + MM(2), two, PANGO_ALIGN_CENTER);
	p->y = (y1 > y2 ? y1 : y2) + MM(4);
}

/* A paragraph goes on over pages; of one that is parted two lines stand on each at least. */
static void
flow_text(struct pdf *p, PangoLayout *layout, const char *tag)
{
	const int lines = pango_layout_get_line_count(layout);
	int from = 0, n;

	while (from < lines) {
		n = pdf_lines_within(layout, from, p->bottom - p->y);
		if (from + n == lines - 1 && n > 2)
			n--;
		if (n < 2 && from + n < lines && p->y > p->top) {
			pdf_page(p);
			continue;
		}
		n = n == 0 ? 1 : n;
		pdf_tag(p, tag, NULL);
		p->y += pdf_draw(p, layout, from, from + n, p->left, p->y);
		pdf_untag(p, tag);
		from += n;
		if (from < lines)
			pdf_page(p);
	}
}

void
pdf_text(struct pdf *p, enum document_style as, const char *text)
{
	PangoLayout *layout;
	double width;

	if (as == DOCUMENT_TEXT || as == DOCUMENT_HEADING || as == DOCUMENT_TO)
		pdf_clear_corners(p);
	width = p->right - p->left - (as == DOCUMENT_LINE ? 1 : 2) * p->beside;
	layout = pdf_layout(p, text, style[as].weight, style[as].size, width, style[as].align);
	if (as == DOCUMENT_HEADING && p->y + style[as].above + pdf_layout_height(layout) + KEPT > p->bottom && p->y > p->top)
		pdf_page(p);
	if (as == DOCUMENT_TEXT || as == DOCUMENT_HEADING) {
		pango_layout_set_indent(layout, as == DOCUMENT_TEXT ? (int)(MM(10) * PANGO_SCALE) : 0);
		pango_layout_set_justify(layout, as == DOCUMENT_TEXT);
		p->y += style[as].above;
		flow_text(p, layout, style[as].tag);
		g_object_unref(layout);
		return;
	}
	if (p->y + style[as].above + pdf_layout_height(layout) > p->bottom)
		pdf_page(p);
	p->y += style[as].above;
	p->y += pdf_paragraph(p, layout, style[as].tag, as == DOCUMENT_LINE ? p->left : p->left + p->beside, p->y, width);
	g_object_unref(layout);
}

void
pdf_sign(struct pdf *p, const struct document_side *left, const struct document_side *right)
{
	const double half = (p->right - p->left) / 2;
	double y1, y2;

	p->y += MM(8);
	if (p->y + SIGN_ROOM + (left->under != NULL || right->under != NULL ? SIGNED : MM(15)) > p->bottom)
		pdf_page(p);
	y1 = side(p, left, p->left, half, PDF_SLANTED);
	y2 = side(p, right, p->left + half, half, PDF_SLANTED);
	p->y = (y1 > y2 ? y1 : y2) + SIGN_ROOM;
	y1 = told(p, left->under, PDF_BOLD, 13, p->left, p->y, half, PANGO_ALIGN_CENTER);
	y2 = told(p, right->under, PDF_BOLD, 13, p->left + half, p->y, half, PANGO_ALIGN_CENTER);
	p->y = y1 > y2 ? y1 : y2;
}

/* A layout, or NULL for no text; its height. */
static PangoLayout *
part(struct pdf *p, const char *text, enum pdf_weight weight, double size, double width, PangoAlignment align,
    double *height)
{
	PangoLayout *layout = text == NULL || text[0] == '\0' ? NULL : pdf_layout(p, text, weight, size, width, align);

	*height = layout == NULL ? 0 : pdf_layout_height(layout);
	return layout;
}

/* The lines of a column go on over pages, from y on; returns how far down it went. */
static double
flow_part(struct pdf *p, PangoLayout *layout, double y)
{
	if (layout == NULL)
		return y;
	p->y = y;
	flow_text(p, layout, "P");
	g_object_unref(layout);
	return p->y;
}

/*
 * Who signs stands on one page with the words above the signature. Whom it goes to stands beside it, and goes on
 * over the page where there are many.
 */
void
pdf_close(struct pdf *p, const struct document_closing *c)
{
	const double half = (p->right - p->left) / 2, x = p->left + half;
	double right, name, left, head;
	PangoLayout *above = part(p, c->authority, PDF_BOLD, 13, half, PANGO_ALIGN_CENTER, &right);
	PangoLayout *below = part(p, c->name, PDF_BOLD, 14, half, PANGO_ALIGN_CENTER, &name);
	PangoLayout *title = part(p, c->title, PDF_BOLD_SLANTED, 12, half, PANGO_ALIGN_LEFT, &head);
	PangoLayout *to = part(p, c->recipients, PDF_PLAIN, 11, half, PANGO_ALIGN_LEFT, &left);
	double y;
	int page;

	p->y += MM(6);
	if (p->y + right + SIGN_ROOM + name > p->bottom)
		pdf_page(p);
	y = p->y;
	page = p->page;
	if (above != NULL) {
		pdf_paragraph(p, above, "P", x, y, half);
		g_object_unref(above);
	}
	if (below != NULL) {
		pdf_paragraph(p, below, "P", x, y + right + SIGN_ROOM, half);
		g_object_unref(below);
	}
	right += y + SIGN_ROOM + name;
	left = flow_part(p, to, flow_part(p, title, y));
	p->y = left > right || p->page != page ? left : right;
}
