/* Tables over many pages. */
#include "paper/pdf_inside.h"

#define SIZE		11.0
#define PAD_X		3.0
#define PAD_Y		2.5
#define COLUMNS_MOST	16
#define KEPT		MM(8)	/* below a head: a row */

struct cell {
	PangoLayout	*layout;
	double		 x, width;
	int		 lines, done;
	bool		 middle;	/* of its height: heads */
};

struct table {
	struct pdf	*p;
	const struct document_column *column;
	size_t		 n;
	double		 x[COLUMNS_MOST + 1];
	double		 head;		/* height of the head */
};

static void
place_columns(struct table *t)
{
	int whole = 0, before = 0;

	for (size_t i = 0; i < t->n; i++)
		whole += t->column[i].width;
	for (size_t i = 0; i <= t->n; i++) {
		t->x[i] = t->p->left + (t->p->right - t->p->left) * before / whole;
		before += i < t->n ? t->column[i].width : 0;
	}
}

static void
make_cell(struct table *t, struct cell *cell, size_t from, size_t to, const char *text,
    enum pdf_weight weight, bool centred)
{
	cell->x = t->x[from];
	cell->width = t->x[to] - t->x[from];
	cell->layout = pdf_layout(t->p, text == NULL ? "" : text, weight, SIZE,
	    cell->width - 2 * PAD_X, centred ? PANGO_ALIGN_CENTER : PANGO_ALIGN_LEFT);
	cell->lines = text == NULL || text[0] == '\0' ? 0 : pango_layout_get_line_count(cell->layout);
	cell->done = 0;
	cell->middle = false;
}

static double
cells_height(const struct cell *cell, size_t n)
{
	double most = 0;

	for (size_t i = 0; i < n; i++) {
		double height = pdf_layout_height(cell[i].layout);

		if (height > most)
			most = height;
	}
	return most + 2 * PAD_Y;
}

static void
end_cells(struct cell *cell, size_t n)
{
	for (size_t i = 0; i < n; i++)
		g_object_unref(cell[i].layout);
}

static void
frame(struct pdf *p, const struct cell *cell, size_t n, double y, double height)
{
	if (p->about.measure)
		return;
	cairo_set_line_width(p->cairo, 0.5);
	for (size_t i = 0; i < n; i++)
		cairo_rectangle(p->cairo, cell[i].x, y, cell[i].width, height);
	cairo_stroke(p->cairo);
}

/*
 * As many lines of the cells as fit into `height`, from y on, and the frame around them.
 * tag NULL: nothing of it is told.
 */
static void
draw_cells(struct pdf *p, struct cell *cell, size_t n, double height, const char *tag,
    const char *note)
{
	if (tag != NULL)
		pdf_tag(p, "TR", NULL);
	for (size_t i = 0; i < n; i++) {
		int fit = cell[i].done < cell[i].lines ? pdf_lines_within(cell[i].layout, cell[i].done,
		    height - 2 * PAD_Y) : 0;

		if (tag != NULL)
			pdf_tag(p, tag, note);
		if (fit > 0)
			pdf_draw(p, cell[i].layout, cell[i].done, cell[i].done + fit,
			    cell[i].x + PAD_X, p->y + (cell[i].middle ?
			    (height - pdf_layout_height(cell[i].layout)) / 2 : PAD_Y));
		if (tag != NULL)
			pdf_untag(p, tag);
		cell[i].done += fit;
	}
	if (tag != NULL)
		pdf_untag(p, "TR");
	frame(p, cell, n, p->y, height);
	p->y += height;
}

/* Of the two lines of the head: titles, then the numbers of the columns. */
static void
make_head(struct table *t, int line, struct cell *cell)
{
	for (size_t i = 0; i < t->n; i++) {
		make_cell(t, &cell[i], i, i + 1, line == 0 ? t->column[i].title :
		    mem_print(t->p->mem, "(%zu)", i + 1), line == 0 ? PDF_BOLD : PDF_SLANTED, true);
		cell[i].middle = true;
	}
}

/* Told once, on the first page. */
static void
draw_head(struct table *t, bool told)
{
	struct cell cell[COLUMNS_MOST];

	for (int line = 0; line < 2; line++) {
		make_head(t, line, cell);
		draw_cells(t->p, cell, t->n, cells_height(cell, t->n), told ? "TH" : NULL,
		    "/A << /O /Table /Scope /Column >>");
		end_cells(cell, t->n);
	}
}

static double
head_height(struct table *t)
{
	struct cell cell[COLUMNS_MOST];
	double height = 0;

	for (int line = 0; line < 2; line++) {
		make_head(t, line, cell);
		height += cells_height(cell, t->n);
		end_cells(cell, t->n);
	}
	return height;
}

static void
next_page(struct table *t)
{
	pdf_page(t->p);
	draw_head(t, false);
}

static size_t
make_row(struct table *t, const struct document_row *row, struct cell *cell)
{
	if (row->span != 0) {
		make_cell(t, cell, 0, t->n, row->cell[0], row->span == 1 ? PDF_BOLD : PDF_BOLD_SLANTED,
		    false);
		return 1;
	}
	for (size_t i = 0; i < t->n; i++)
		make_cell(t, &cell[i], i, i + 1, row->cell[i], row->bold ? PDF_BOLD : PDF_PLAIN,
		    t->column[i].centred);
	return t->n;
}

static bool
unfinished(const struct cell *cell, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (cell[i].done < cell[i].lines)
			return true;
	return false;
}

/* The height of the lines of a cell that are left. */
static double
lines_left(const struct cell *cell)
{
	PangoLayoutIter *at = pango_layout_get_iter(cell->layout);
	PangoRectangle line;

	for (int number = 0; number < cell->done; number++)
		pango_layout_iter_next_line(at);
	pango_layout_iter_get_line_extents(at, NULL, &line);
	pango_layout_iter_free(at);
	return pdf_layout_height(cell->layout) - (double)line.y / PANGO_SCALE;
}

/* The height of what is left of a row that is longer than a page, on this one. */
static double
rest_height(struct table *t, struct cell *cell, size_t n)
{
	double room = t->p->bottom - t->p->y, most = 0;

	for (size_t i = 0; i < n; i++) {
		double rest = cell[i].done < cell[i].lines ? lines_left(&cell[i]) + 2 * PAD_Y : 0;

		if (rest > most)
			most = rest;
	}
	return most < room ? most : room;
}

static void
draw_row(struct table *t, const struct document_row *row, double keep)
{
	struct cell cell[COLUMNS_MOST];
	size_t n = make_row(t, row, cell);
	const char *tag = row->span != 0 ? "TH" : "TD";
	const char *note = row->span == 0 ? NULL :
	    mem_print(t->p->mem, "/A << /O /Table /Scope /Row /ColSpan %zu >>", t->n);
	double height = cells_height(cell, n), page = t->p->bottom - t->p->top - t->head;

	/* A row longer than a page begins where a part of it finds room. */
	if (t->p->y + (height <= page ? height + keep : page / 4) > t->p->bottom)
		next_page(t);
	if (height <= page)
		draw_cells(t->p, cell, n, height, tag, note);
	else
		for (;;) {
			draw_cells(t->p, cell, n, rest_height(t, cell, n), tag, note);
			if (!unfinished(cell, n))
				break;
			next_page(t);
		}
	end_cells(cell, n);
}

/* Rows that span stay with the row that they stand above. */
static double
height_kept(struct table *t, const struct document_row *row, size_t n, size_t at)
{
	double page = t->p->bottom - t->p->top - t->head, height = 0;

	for (size_t i = at; row[at].span != 0 && i + 1 < n; i++) {
		struct cell cell[COLUMNS_MOST];
		size_t cells = make_row(t, &row[i + 1], cell);

		height += cells_height(cell, cells);
		end_cells(cell, cells);
		if (row[i + 1].span == 0)
			break;
	}
	return height < page / 2 ? height : page / 2;
}

void
pdf_table(struct pdf *p, const struct document_column *column, size_t ncolumns,
    const struct document_row *row, size_t nrows)
{
	struct table t = { .p = p, .column = column, .n = ncolumns };

	pdf_clear_corners(p);
	p->y += MM(2);
	place_columns(&t);
	t.head = head_height(&t);
	if (p->y + t.head + KEPT > p->bottom && p->y > p->top + MM(2))
		pdf_page(p);
	pdf_tag(p, "Table", NULL);
	draw_head(&t, true);
	for (size_t i = 0; i < nrows; i++)
		draw_row(&t, &row[i], height_kept(&t, row, nrows, i));
	pdf_untag(p, "Table");
}
