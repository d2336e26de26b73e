/*
 * Documents on A4 as Decree 30/2020 lays them out: margins, number of the page in the middle of
 * the top margin from page 2 on. Described once, by the calls below, they become a PDF (to print
 * and to keep) or a .docx (to write on in). The same calls give the same bytes: no clock is asked.
 */
#ifndef PAPER_DOCUMENT_H
#define PAPER_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/mem.h"

enum document_form { DOCUMENT_PDF, DOCUMENT_DOCX };

struct document;
struct document_drawing;	/* drawing.h */

struct document_about {
	const char	*title, *author;
	const char	*language;	/* "vi-VN" */
	const char	*at;		/* "2026-11-25T15:41:52+07:00": when it was made */
	bool		 wide;		/* A4 on its side */
	const char	*left, *right;	/* small, in the bottom margin of each page */
	const char	*band;		/* in the top margin of each page; NULL: none */
	const char	*page;		/* "Trang": with it "2/5" stands behind `right`; NULL: no such number */
	int		 pages;		/* the 5 of it, of a PDF: document_pages of the same calls before */
	bool		 large;		/* hundreds of pages, made by the worker */
	bool		 measure;	/* of a PDF: nothing is drawn, pages are counted alone; document_end gives no bytes */
};

enum document_style {
	DOCUMENT_APPENDIX,		/* "Phụ lục I": bold, centred */
	DOCUMENT_TITLE,		/* the heading of the document: bold, centred */
	DOCUMENT_ATTACHED,		/* "(Kèm theo …)": italic, centred */
	DOCUMENT_HEADING,		/* of a part: bold */
	DOCUMENT_TO,			/* "Kính gửi: …": centred */
	DOCUMENT_TEXT,		/* first line indented, both edges straight */
	DOCUMENT_LINE,		/* from the left edge, beside what stands in the corners */
	DOCUMENT_STYLES
};

/* What stands in the two upper corners beside the title of the first page. */
struct document_corners {
	const char	*stamp;		/* "DỰ THẢO", framed; NULL: none */
	const char	*address;	/* as QR code; the caption leads there too */
	const char	*told;		/* the picture in words */
	const char	*caption;	/* below it */
};

/* Two columns of lines: who issues and where, or who signs. */
struct document_side {
	const char	*plain;		/* above, upright; or NULL */
	const char	*bold;
	const char	*below;		/* the second line: bold (head) or italic (sign) */
	const char	*under;		/* of a head, under its rule: number and subject, place and day; of who signs,
					   below the room for the signature: the name; or NULL */
};

/* To whom a letter goes, and who signs it. */
struct document_closing {
	const char	*title, *recipients;	/* "Nơi nhận:" and a line each */
	const char	*authority, *name;	/* of who signs; lines in bold */
};

struct document_column {
	const char	*title;
	int		 width;		/* shares of the whole width, as millimetres of an A4 on its side */
	bool		 centred;
};

struct document_row {
	const char	*const *cell;	/* one a column, NULL or "": empty. Of a row that spans: one */
	int		 span;		/* 0: cells; 1: a section across the table; 2: a division */
	bool		 bold;
};

/* 1: such documents can be made; 0: the face of PDFs is not installed (Debian: fonts-croscore). */
int	document_ready(enum document_form);
/* Ends with mem at the latest. */
struct document	*document_start(struct mem *, enum document_form, const struct document_about *);
/* The block of a document of its own: who issues it, name of the country and its motto. */
void	document_head(struct document *, const struct document_side *issuer,
	    const struct document_side *country);
/* Before the first text: titles leave room for them. */
void	document_corners(struct document *, const struct document_corners *);
void	document_text(struct document *, enum document_style, const char *);
/*
 * A table with a head that stands again on each page and a line of column numbers below
 * it. A row that fits on a page is never split; a row that spans stays with the next one.
 */
void	document_table(struct document *, const struct document_column *, size_t ncolumns,
	    const struct document_row *, size_t nrows);
/* Side by side in so many columns, on one page. Of a PDF alone: what a drawing shows stands in a table too. */
void	document_drawings(struct document *, const struct document_drawing *, size_t n, size_t columns);
/* A PDF goes on with a new page unless so many millimetres are left: what follows belongs together. */
void	document_room(struct document *, int mm);
/* The outline of a PDF leads here: 1 a part, 2 below it, at the page that is begun. */
void	document_mark(struct document *, int level, const char *title);
/* Pages of a PDF so far; 0 of a docx. */
int	document_pages(const struct document *);
/* Who signs, with room for a signature. */
void	document_sign(struct document *, const struct document_side *left,
	    const struct document_side *right);
/* The end of a letter: to whom it goes, beside room for a signature. */
void	document_close(struct document *, const struct document_closing *);
/* What follows is an appendix: a new page, on its side or upright, its pages numbered by themselves. */
void	document_annex(struct document *, bool wide);
/* 1: bytes in mem; 0: too long; -1: broken (logged). */
int	document_end(struct document *, const char **bytes_r, size_t *n_r);

#endif
