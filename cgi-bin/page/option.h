/* /tuy-chon: language and colours of a person. */
#ifndef PAGE_OPTION_H
#define PAGE_OPTION_H

#include "page/visit.h"

extern const struct route option_routes[];

#endif
