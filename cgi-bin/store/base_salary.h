/* The base salary of the country. */
#ifndef STORE_BASE_SALARY_H
#define STORE_BASE_SALARY_H

#include "rules/base_salary.h"
#include "store/db.h"

/* đồng a month. 1; 0: none on that day; -1. */
int	base_salary_on(struct db *, struct mem *, struct day, int64_t *amount_r);
/* All, also what was taken back, the last first. 1 or -1. */
int	base_salary_select(struct db *, struct mem *, struct base_salary **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	base_salary_get(struct db *, struct mem *, int64_t id, struct base_salary *);
/* Does a run that is frozen or decided end on a day or later? 1; 0; -1. */
int	base_salary_rests(struct db *, struct mem *, struct day);
/* from, amount, document; in the place of one that was taken back. 1; 0: one of this day stands; -1. */
int	base_salary_insert(struct db *, struct mem *, const struct base_salary *, int64_t maker, int64_t *id_r);
/* One in a version is taken back. 1; 0: changed meanwhile; -1. */
int	base_salary_withdraw(struct db *, int64_t id, int64_t version, int64_t person, const char *reason);

#endif
