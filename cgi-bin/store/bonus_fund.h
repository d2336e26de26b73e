/* Funds of bonuses. */
#ifndef STORE_BONUS_FUND_H
#define STORE_BONUS_FUND_H

#include "rules/bonus_fund.h"
#include "store/db.h"

/* 1 or -1. */
int	bonus_fund_sum(struct db *, struct mem *, int64_t agency, enum bonus_kind, int year, struct bonus_fund_sum *);
/* Over how few people the smallest part of what was spent goes, and of what waits; 0: there is none. 1 or -1. */
int	bonus_fund_least(struct db *, struct mem *, int64_t agency, enum bonus_kind, int year, int64_t *spent_r, int64_t *waiting_r);
/* What moves the funds of an agency comes one at a time, until the end of the transaction. 1; 0: no such agency; -1. */
int	bonus_fund_hold(struct db *, struct mem *, int64_t agency);
/* The documents of an agency and a year, also what was taken back, by kind, the last first. 1 or -1. */
int	bonus_fund_select(struct db *, struct mem *, int64_t agency, int year, struct bonus_fund **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	bonus_fund_get(struct db *, struct mem *, int64_t id, struct bonus_fund *);
/* The budget code that an agency said last; "": none yet. 1 or -1. */
int	bonus_fund_code(struct db *, struct mem *, int64_t agency, const char **code_r);
/* 1 or -1. */
int	bonus_fund_insert(struct db *, struct mem *, const struct bonus_fund *, int64_t maker, int64_t delegation, int64_t *id_r);
/* One in a version is taken back. 1; 0: changed meanwhile; -1. */
int	bonus_fund_withdraw(struct db *, int64_t id, int64_t version, int64_t person, const char *reason);

#endif
