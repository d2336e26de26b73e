/* /healthz and /metrics: for machines, without a session. */
#ifndef PAGE_HEALTH_H
#define PAGE_HEALTH_H

#include "page/visit.h"

extern const struct route health_routes[];

#endif
