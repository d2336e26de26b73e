/* /lich: the deadlines of a person for his calendar program. */
#ifndef PAGE_CALENDAR_H
#define PAGE_CALENDAR_H

#include "page/visit.h"

extern const struct route calendar_routes[];

#endif
