/* /quan-tri/ket-noi/: what is connected, and where each of it is looked after. */
#ifndef PAGE_CONNECTION_H
#define PAGE_CONNECTION_H

#include "page/visit.h"

#define CONNECTION_PLACE "/quan-tri/ket-noi/"

extern const struct route connection_routes[];

/* The crumbs of the administration and of this place; text NULL: the place itself is the page. */
void	connection_crumbs(struct visit *, const char *text);

#endif
