/* Days off and days that are worked instead. */
#ifndef STORE_HOLIDAY_H
#define STORE_HOLIDAY_H

#include "rules/holiday.h"
#include "store/db.h"

/* All that stand. 1 or -1. */
int	holiday_standing(struct db *, struct mem *, struct workdays *);
/* Years in which there are any, ascending. 1 or -1. */
int	holiday_years(struct db *, struct mem *, int64_t **list_r, size_t *n_r);
/* Those of a year by day, also what was taken back. 1 or -1. */
int	holiday_select(struct db *, struct mem *, int year, struct holiday **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	holiday_get(struct db *, struct mem *, int64_t id, struct holiday *);
/* day, kind, name, document_number. 1; 0: the day has one that stands; -1. */
int	holiday_insert(struct db *, struct mem *, const struct holiday *, int64_t person, int64_t *id_r);
/* One in a version is taken back. 1; 0: changed meanwhile; -1. */
int	holiday_withdraw(struct db *, int64_t id, int64_t version, int64_t person, const char *reason);

#endif
