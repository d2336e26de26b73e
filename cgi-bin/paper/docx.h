/*
 * Documents of paper/document.h as WordprocessingML (ISO/IEC 29500, transitional), for Word and
 * LibreOffice: titles are headings that the navigation shows, heads of tables stand again on each
 * page. What XML cannot hold is left out of texts. Instead of the QR code, whose place moves when
 * somebody writes in the document, its address stands there as a link.
 */
#ifndef PAPER_DOCX_H
#define PAPER_DOCX_H

#include "paper/document.h"

struct docx;

struct docx	*docx_start(struct mem *, const struct document_about *);
void	docx_head(struct docx *, const struct document_side *issuer,
	    const struct document_side *country);
void	docx_corners(struct docx *, const struct document_corners *);
void	docx_text(struct docx *, enum document_style, const char *);
void	docx_table(struct docx *, const struct document_column *, size_t ncolumns,
	    const struct document_row *, size_t nrows);
void	docx_sign(struct docx *, const struct document_side *left, const struct document_side *right);
void	docx_close(struct docx *, const struct document_closing *);
void	docx_annex(struct docx *, bool wide);
/* 1: bytes in mem; 0: over DOCX_MOST of text before it is packed; -1: broken (logged). */
int	docx_end(struct docx *, const char **bytes_r, size_t *n_r);

#define DOCX_MOST (8 * 1024 * 1024)

#endif
