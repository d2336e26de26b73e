/*
 * PDFs of whatever origin put one behind another, with an outline that leads to each: by qpdf, in a process of its own with
 * limits. What they have beside their pages (tags, forms, outlines of their own) is left out; a signature that is seen stays a
 * picture. Who needs the bytes themselves takes the originals.
 */
#ifndef REMOTE_PDF_JOIN_H
#define REMOTE_PDF_JOIN_H

#include <stddef.h>

#include "base/mem.h"

struct pdf_part {
	const char	*group;		/* neighbours of the same group stand below it in the outline; NULL: it stands by itself */
	const char	*title;
	const char	*bytes;
	size_t		 n;
};
/* language: "vi-VN". 1: bytes in mem; 0: one of them cannot be read, or all are too much; -1: no child (logged). */
int	pdf_join(struct mem *, const char *title, const char *language, const struct pdf_part *, size_t n, const char **bytes_r, size_t *n_r);
/* Can a file be read as a PDF without a password, and how many pages has it? 1; 0: no; -1. */
int	pdf_pages_of(struct mem *, const char *bytes, size_t n, int *pages_r);

#endif
