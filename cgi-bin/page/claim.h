/* /y-kien/bao-sai/: what people say is wrong about them. */
#ifndef PAGE_CLAIM_H
#define PAGE_CLAIM_H

#include "page/visit.h"

extern const struct route claim_routes[];

#endif
