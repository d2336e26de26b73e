/* Funds of bonuses. */
#ifndef STORE_BONUS_FUND_H
#define STORE_BONUS_FUND_H

#include "rules/bonus_fund.h"
#include "store/db.h"

/* 1 or -1. */
int	bonus_fund_sum(struct db *, struct mem *, int64_t agency, enum bonus_kind, int year, struct bonus_fund_sum *);
/* What moves the funds of an agency comes one at a time, until the end of the transaction. 1; 0: no such agency; -1. */
int	bonus_fund_hold(struct db *, struct mem *, int64_t agency);

#endif
