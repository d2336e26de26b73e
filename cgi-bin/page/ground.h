/* /xep-loai/can-cu/: grounds by which somebody is "not completed". */
#ifndef PAGE_GROUND_H
#define PAGE_GROUND_H

#include "page/visit.h"

extern const struct route ground_routes[];

#endif
