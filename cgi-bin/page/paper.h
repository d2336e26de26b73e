/* /danh-muc/7/ban-in/ and /xac-minh/: catalogs on paper. */
#ifndef PAGE_PAPER_H
#define PAGE_PAPER_H

#include "page/visit.h"

extern const struct route paper_routes[];
extern const struct route paper_verify_routes[];	/* report: for whoever holds a paper */

#endif
