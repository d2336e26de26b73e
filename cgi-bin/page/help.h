/* /tro-giup: what each role does here, and on what legal ground. */
#ifndef PAGE_HELP_H
#define PAGE_HELP_H

#include "page/visit.h"

extern const struct route help_routes[];

#endif
