/* /xep-loai/lich: the last days of the steps of a year, and who sets them. */
#ifndef PAGE_YEAR_CALENDAR_H
#define PAGE_YEAR_CALENDAR_H

#include "page/visit.h"

extern const struct route year_calendar_routes[];

#endif
