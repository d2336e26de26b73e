/* /phieu/tham-so: what the province decides where the law is silent. */
#ifndef PAGE_PROVINCE_H
#define PAGE_PROVINCE_H

#include "page/visit.h"

extern const struct route province_routes[];

#endif
