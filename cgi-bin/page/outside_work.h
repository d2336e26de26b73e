/* /danh-muc/ngoai/: work that was assigned outside the catalog. */
#ifndef PAGE_OUTSIDE_WORK_H
#define PAGE_OUTSIDE_WORK_H

#include "page/visit.h"

extern const struct route outside_work_routes[];

#endif
