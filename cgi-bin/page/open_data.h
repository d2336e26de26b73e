/* /bao-cao/du-lieu-mo: open data without persons. */
#ifndef PAGE_OPEN_DATA_H
#define PAGE_OPEN_DATA_H

#include "page/visit.h"

extern const struct route open_data_routes[];

#endif
