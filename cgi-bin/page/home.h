/* /viec-can-lam: what waits for the person. */
#ifndef PAGE_HOME_H
#define PAGE_HOME_H

#include "page/visit.h"

extern const struct route home_routes[];

#endif
