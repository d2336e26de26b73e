/* /danh-muc/tinh: the works of all catalogs in force, one line a work. */
#ifndef PAGE_PROVINCIAL_H
#define PAGE_PROVINCIAL_H

#include "page/visit.h"

extern const struct route provincial_routes[];

#endif
