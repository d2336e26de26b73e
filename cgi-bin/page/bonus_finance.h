/* /thuong/tai-chinh: the funds of all agencies, for finance. */
#ifndef PAGE_BONUS_FINANCE_H
#define PAGE_BONUS_FINANCE_H

#include "page/visit.h"

extern const struct route bonus_finance_routes[];

#endif
