/* /phieu/lich: the calendar of the periods of an agency, and who sets it. */
#ifndef PAGE_PERIOD_H
#define PAGE_PERIOD_H

#include "page/visit.h"

extern const struct route period_routes[];	/* the year of an agency */
extern const struct route period_set_routes[];	/* calendars set and taken back */

#endif
