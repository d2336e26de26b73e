/*
 * Funds of bonuses: of an agency, a kind and a year, document by document. Left is always counted. 1: done, 0: refused or absent,
 * -1: broken.
 */
#ifndef FLOW_BONUS_FUND_H
#define FLOW_BONUS_FUND_H

#include "flow/flow.h"
#include "rules/bonus_fund.h"

#define BONUS_FUND_PLACE	"/thuong/quy/"

/* What an agency has; the caller says whose. In a write behind store/bonus_fund's bonus_fund_hold it stays so. 1 or -1. */
int	bonus_fund_of(struct flow *, int64_t agency, enum bonus_kind, int year, struct bonus_fund_sum *);

#endif
