/* What the files of paper/pdf* share. Lengths are points (1/72 inch) from the upper left corner. */
#ifndef PAPER_PDF_INSIDE_H
#define PAPER_PDF_INSIDE_H

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include "base/buf.h"
#include "paper/pdf.h"

#define MM(x) ((x) * 72.0 / 25.4)

enum pdf_weight { PDF_PLAIN, PDF_BOLD, PDF_SLANTED, PDF_BOLD_SLANTED };

/* What a tag says beside its name, in the order of the tags; see pdf_finish.c. */
struct pdf_notes {
	const char	**note;
	size_t		 n, room;
};

struct pdf {
	struct mem	*mem;
	struct document_about about;
	cairo_surface_t	*surface;
	cairo_t		*cairo;
	PangoContext	*context;
	PangoAttrList	*plain;		/* a word that is broken gets no hyphen */
	struct buf	 raw;		/* as cairo writes it */
	double		 width, height;	/* of the page */
	double		 left, right, top, bottom;	/* edges of the text */
	double		 y;		/* where the next thing goes */
	double		 beside;	/* kept free at both edges for what stands in the corners */
	double		 corner_end;	/* down to here */
	int		 page;		/* from 1 */
	int		 pages;		/* of all parts */
	int		 outline[3];	/* the entry that is open on each level */
	struct pdf_notes notes;
};

/* A paragraph in a width; g_object_unref ends it. */
PangoLayout	*pdf_layout(struct pdf *, const char *text, enum pdf_weight, double size,
		    double width, PangoAlignment);
double	 pdf_layout_height(PangoLayout *);
/*
 * Draws lines from..to (to excluded) with the first one's top at y, without a tag; returns
 * the height drawn.
 */
double	 pdf_draw(struct pdf *, PangoLayout *, int from, int to, double x, double y);
/* How many lines from one on fit into a height. */
int	 pdf_lines_within(PangoLayout *, int from, double height);
/* The whole of a paragraph under a tag, balanced in the width where it is centred; the height drawn. */
double	 pdf_paragraph(struct pdf *, PangoLayout *, const char *tag, double x, double y, double width);
/* One line somewhere, untagged; x is its left, middle or right by align. */
void	 pdf_line(struct pdf *, const char *text, enum pdf_weight, double size, double x, double y,
	    PangoAlignment);
/* note: entries of the dictionary of its element ("/A << … >>"); NULL: none. */
void	 pdf_tag(struct pdf *, const char *tag, const char *note);
void	 pdf_untag(struct pdf *, const char *tag);
/* A text of ours as a string of PDF, for notes. */
const char	*pdf_string(struct mem *, const char *utf8);
/* A new page with its number, band and small lines. */
void	 pdf_page(struct pdf *);
/* Below what stands in the corners, once titles are over. */
void	 pdf_clear_corners(struct pdf *);
void	 pdf_rule(struct pdf *, double x1, double y1, double x2, double y2, double thick);
/* The file as it goes out: 1; -1. */
int	 pdf_finish(struct mem *, const struct buf *raw, const char *language,
	    const struct pdf_notes *, struct buf *out);

#endif
