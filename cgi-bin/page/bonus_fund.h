/* /thuong/quy/: the funds of bonuses of an agency. */
#ifndef PAGE_BONUS_FUND_H
#define PAGE_BONUS_FUND_H

#include "page/visit.h"

extern const struct route bonus_fund_routes[];

#endif
