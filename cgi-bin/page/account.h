/* /tai-khoan: sessions, history, second factor and password of the person. */
#ifndef PAGE_ACCOUNT_H
#define PAGE_ACCOUNT_H

#include "page/visit.h"

extern const struct route account_routes[];

#endif
