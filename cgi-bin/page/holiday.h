/* /phieu/lich/ngay-nghi: days off and days that are worked instead. */
#ifndef PAGE_HOLIDAY_H
#define PAGE_HOLIDAY_H

#include "page/visit.h"

extern const struct route holiday_routes[];

#endif
