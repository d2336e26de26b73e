/*
 * What stands around every page: person, menu, crumbs, form token.
 */
#ifndef PAGE_LAYOUT_H
#define PAGE_LAYOUT_H

#include "page/visit.h"

/* Fills Page.* for the layout; title: key of a label. */
void	layout_fill(struct visit *, const char *title);
/* Fills Form.* from the fields and errors of the visit's form. */
void	layout_form(struct visit *, const char *template);
/* The text percent-encoded for a query value. */
char	*layout_url(struct mem *, const char *);

#endif
