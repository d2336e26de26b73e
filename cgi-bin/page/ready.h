/* /readyz: for what starts and watches an installation. */
#ifndef PAGE_READY_H
#define PAGE_READY_H

#include "page/visit.h"

extern const struct route ready_routes[];

#endif
