/* Sums over the funds of agencies. */
#ifndef STORE_BONUS_FINANCE_H
#define STORE_BONUS_FINANCE_H

#include "rules/bonus_finance.h"
#include "store/db.h"

/* The rows and groups of its year and kind. 1 or -1. */
int	finance_select(struct db *, struct mem *, struct finance *);
/* Years of which there is anything, the latest first. 1 or -1. */
int	finance_years(struct db *, struct mem *, int64_t **list_r, size_t *n_r);

#endif
