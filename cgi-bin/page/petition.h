/* What is said against sheets, and what rests on sheets that were corrected. */
#ifndef PAGE_PETITION_H
#define PAGE_PETITION_H

#include "page/visit.h"

extern const struct route petition_routes[];

#endif
