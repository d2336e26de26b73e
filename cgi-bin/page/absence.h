/* /co-quan/nghi/: absences that the year counts. */
#ifndef PAGE_ABSENCE_H
#define PAGE_ABSENCE_H

#include "page/visit.h"

extern const struct route absence_routes[];

#endif
