/* The numbers by which points are counted, and where the law has them. */
#ifndef PAGE_CITATION_H
#define PAGE_CITATION_H

#include "page/visit.h"
#include "rules/citation.h"

/* Where the page has a constant. */
const char	*citation_path(struct visit *, enum citation_row);

extern const struct route citation_routes[];

#endif
