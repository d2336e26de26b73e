/* /van-ban: what Home Affairs writes on catalogs and sends out. */
#ifndef PAGE_DISPATCH_H
#define PAGE_DISPATCH_H

#include "flow/dispatch.h"
#include "page/visit.h"
#include "rules/catalog_type.h"

extern const struct route dispatch_routes[];		/* the list, and one that is begun */
extern const struct route dispatch_one_routes[];	/* one: its words, its files, how it leaves */

/* The crumb of the list; text: of the page itself, or NULL. */
void	dispatch_crumbs(struct visit *, const char *text);
/* On a page of a catalog: what was written on it as View.Dispatches; where a letter begins as View.letter. 1 or -1. */
int	dispatch_fill_of(struct visit *, const struct catalog *);
/* What a list says of one. */
void	dispatch_fill(struct visit *, struct view *, const struct dispatch *);

#endif
