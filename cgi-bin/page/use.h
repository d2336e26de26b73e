/* /xep-loai/su-dung/: lists of people by their results (Art 23). */
#ifndef PAGE_USE_H
#define PAGE_USE_H

#include "page/visit.h"

extern const struct route use_routes[];

#endif
