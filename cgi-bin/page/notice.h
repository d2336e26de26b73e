/* /thong-bao: the inbox of a person. */
#ifndef PAGE_NOTICE_H
#define PAGE_NOTICE_H

#include "page/visit.h"

extern const struct route notice_routes[];

#endif
