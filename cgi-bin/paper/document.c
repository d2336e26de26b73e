#include "paper/document.h"

#include "paper/docx.h"
#include "paper/pdf.h"

/* One of the two. */
struct document {
	struct pdf	*pdf;
	struct docx	*docx;
};

int
document_ready(enum document_form form)
{
	return form == DOCUMENT_DOCX ? 1 : pdf_ready();
}

struct document *
document_start(struct mem *mem, enum document_form form, const struct document_about *about)
{
	struct document *d = mem_get(mem, sizeof(*d));

	if (form == DOCUMENT_DOCX)
		d->docx = docx_start(mem, about);
	else
		d->pdf = pdf_start(mem, about);
	return d;
}

void
document_head(struct document *d, const struct document_side *issuer,
    const struct document_side *country)
{
	if (d->docx != NULL)
		docx_head(d->docx, issuer, country);
	else
		pdf_head(d->pdf, issuer, country);
}

void
document_corners(struct document *d, const struct document_corners *corners)
{
	if (d->docx != NULL)
		docx_corners(d->docx, corners);
	else
		pdf_corners(d->pdf, corners);
}

void
document_text(struct document *d, enum document_style as, const char *text)
{
	if (d->docx != NULL)
		docx_text(d->docx, as, text);
	else
		pdf_text(d->pdf, as, text);
}

void
document_table(struct document *d, const struct document_column *column, size_t ncolumns,
    const struct document_row *row, size_t nrows)
{
	if (d->docx != NULL)
		docx_table(d->docx, column, ncolumns, row, nrows);
	else
		pdf_table(d->pdf, column, ncolumns, row, nrows);
}

void
document_drawings(struct document *d, const struct document_drawing *drawing, size_t n, size_t columns)
{
	if (d->pdf != NULL)
		pdf_drawings(d->pdf, drawing, n, columns);
}

void
document_room(struct document *d, int mm)
{
	if (d->pdf != NULL)
		pdf_room(d->pdf, mm);
}

void
document_mark(struct document *d, int level, const char *title)
{
	if (d->pdf != NULL)
		pdf_mark(d->pdf, level, title);
}

int
document_pages(const struct document *d)
{
	return d->pdf != NULL ? pdf_pages(d->pdf) : 0;
}

void
document_sign(struct document *d, const struct document_side *left,
    const struct document_side *right)
{
	if (d->docx != NULL)
		docx_sign(d->docx, left, right);
	else
		pdf_sign(d->pdf, left, right);
}

void
document_close(struct document *d, const struct document_closing *closing)
{
	if (d->docx != NULL)
		docx_close(d->docx, closing);
	else
		pdf_close(d->pdf, closing);
}

void
document_annex(struct document *d, bool wide)
{
	if (d->docx != NULL)
		docx_annex(d->docx, wide);
	else
		pdf_annex(d->pdf, wide);
}

int
document_end(struct document *d, const char **bytes_r, size_t *n_r)
{
	return d->docx != NULL ? docx_end(d->docx, bytes_r, n_r) : pdf_end(d->pdf, bytes_r, n_r);
}
