/* /danh-muc/tinh: the works of the catalogs in force, and who uses them. */
#ifndef PAGE_PROVINCIAL_H
#define PAGE_PROVINCIAL_H

#include "flow/provincial.h"
#include "page/visit.h"

extern const struct route provincial_routes[];

#endif
