/* Decisions on levels on paper, and levels in numbers. */
#ifndef PAGE_YEAR_PAPER_H
#define PAGE_YEAR_PAPER_H

#include "flow/year_paper.h"
#include "page/visit.h"

#define PROVINCE_LEVELS	"/xep-loai/tong-hop/"

extern const struct route year_paper_routes[];

/* "pdf", "docx": fields of pages that go out as documents; ends in NULL. */
extern const char *const document_forms[];
#define DOCUMENT_FIELD	{ "dang", FIELD_CHOICE, .choices = document_forms }

/* The year of levels that is asked for. */
#define LEVELS_FIRST	2025
#define LEVELS_YEAR_FIELD { .name = "nam", .type = FIELD_INT, .min = LEVELS_FIRST, .max = 2199 }
/* Or this one. */
int	levels_year(struct visit *);
/* It, and those beside it: for the macro year_beside. */
void	levels_fill_year(struct visit *, const char *place, int year);

enum document_form	document_asked(struct visit *);
/* Answers with a document; done: of the flow that drew it. name: of the file. */
int	document_reply(struct visit *, int done, const char *name, const char *bytes, size_t n);

#endif
