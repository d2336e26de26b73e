/* /xep-loai/: the years of people, their months and means. */
#ifndef PAGE_YEAR_H
#define PAGE_YEAR_H

#include "page/visit.h"

extern const struct route year_routes[];

#endif
