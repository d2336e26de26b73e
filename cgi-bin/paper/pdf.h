/*
 * Documents of paper/document.h as PDF: a face with the measures of Times. Tagged: headings,
 * paragraphs, tables and pictures are told to who does not see; rules, page numbers and
 * repeated heads are not read out. Cairo and Pango are met in paper/pdf* alone.
 */
#ifndef PAPER_PDF_H
#define PAPER_PDF_H

#include "paper/document.h"
#include "paper/drawing.h"

struct pdf;

/* 1: its face is there; 0: it is not (Debian: fonts-croscore). */
int	pdf_ready(void);
/* Ends with mem at the latest. */
struct pdf	*pdf_start(struct mem *, const struct document_about *);
/* The block of a document of its own: who issues it, name of the country and its motto. */
void	pdf_head(struct pdf *, const struct document_side *issuer, const struct document_side *country);
/* Before the first text: titles leave room for them. */
void	pdf_corners(struct pdf *, const struct document_corners *);
void	pdf_text(struct pdf *, enum document_style, const char *);
/*
 * A table with a head that stands again on each page and a line of column numbers below
 * it. A row that fits on a page is never split; a row that spans stays with the next one.
 */
void	pdf_table(struct pdf *, const struct document_column *, size_t ncolumns,
	    const struct document_row *, size_t nrows);
/* Side by side in so many columns, on one page. */
void	pdf_drawings(struct pdf *, const struct document_drawing *, size_t n, size_t columns);
/* Who signs, with room for a signature. */
void	pdf_sign(struct pdf *, const struct document_side *left, const struct document_side *right);
void	pdf_room(struct pdf *, int mm);
void	pdf_mark(struct pdf *, int level, const char *title);
int	pdf_pages(const struct pdf *);
void	pdf_close(struct pdf *, const struct document_closing *);
void	pdf_annex(struct pdf *, bool wide);
/* 1: bytes in mem; 0: over PDF_MOST; -1: broken (logged). */
int	pdf_end(struct pdf *, const char **bytes_r, size_t *n_r);

#define PDF_MOST	(12 * 1024 * 1024)
#define PDF_MOST_LARGE	(30 * 1024 * 1024)	/* a packet of the database holds it */

#endif
