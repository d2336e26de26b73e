/*
 * Documents on A4 as Decree 30/2020 lays them out: margins, number of the page in the
 * middle of the top margin from page 2 on, a face with the measures of Times. Tagged:
 * headings, paragraphs, tables and pictures are told to who does not see; rules, page
 * numbers and repeated heads are not read out. The same calls give the same bytes: no
 * clock is asked. Cairo and Pango are met in paper/pdf* alone.
 */
#ifndef PAPER_PDF_H
#define PAPER_PDF_H

#include <stdbool.h>
#include <stddef.h>

#include "base/mem.h"

struct pdf;

struct pdf_about {
	const char	*title, *author;
	const char	*language;	/* "vi-VN" */
	const char	*at;		/* "2026-11-25T15:41:52+07:00": when it was made */
	bool		 wide;		/* A4 on its side */
	const char	*left, *right;	/* small, in the bottom margin of each page */
	const char	*band;		/* in the top margin of each page; NULL: none */
};

enum pdf_style {
	PDF_APPENDIX,		/* "Phụ lục I": bold, centred */
	PDF_TITLE,		/* the heading of the document: bold, centred */
	PDF_ATTACHED,		/* "(Kèm theo …)": italic, centred */
	PDF_HEADING,		/* of a part: bold */
	PDF_TEXT,		/* first line indented, both edges straight */
	PDF_STYLES
};

/* What stands in the two upper corners beside the title of the first page. */
struct pdf_corners {
	const char	*stamp;		/* "DỰ THẢO", framed; NULL: none */
	const char	*address;	/* as QR code; the caption leads there too */
	const char	*told;		/* the picture in words */
	const char	*caption;	/* below it */
};

/* Two columns of lines: who issues and where, or who signs. */
struct pdf_side {
	const char	*plain;		/* above, upright; or NULL */
	const char	*bold;
	const char	*below;		/* the second line: bold (head) or italic (sign) */
};

struct pdf_column {
	const char	*title;
	int		 width;		/* shares of the whole width, as millimetres of an A4 on its side */
	bool		 centred;
};

struct pdf_row {
	const char	*const *cell;	/* one a column, NULL or "": empty. Of a row that spans: one */
	int		 span;		/* 0: cells; 1: a section across the table; 2: a division */
	bool		 bold;
};

/* 1: its face is there; 0: it is not (Debian: fonts-croscore). */
int	pdf_ready(void);
/* Ends with mem at the latest. */
struct pdf	*pdf_start(struct mem *, const struct pdf_about *);
/* The block of a document of its own: who issues it, name of the country and its motto. */
void	pdf_head(struct pdf *, const struct pdf_side *issuer, const struct pdf_side *country);
/* Before the first text: titles leave room for them. */
void	pdf_corners(struct pdf *, const struct pdf_corners *);
void	pdf_text(struct pdf *, enum pdf_style, const char *);
/*
 * A table with a head that stands again on each page and a line of column numbers below
 * it. A row that fits on a page is never split; a row that spans stays with the next one.
 */
void	pdf_table(struct pdf *, const struct pdf_column *, size_t ncolumns,
	    const struct pdf_row *, size_t nrows);
/* Who signs, with room for a signature. */
void	pdf_sign(struct pdf *, const struct pdf_side *left, const struct pdf_side *right);
/* 1: bytes in mem; 0: over PDF_MOST; -1: broken (logged). */
int	pdf_end(struct pdf *, const char **bytes_r, size_t *n_r);

#define PDF_MOST (12 * 1024 * 1024)

#endif
