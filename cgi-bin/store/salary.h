/* Salaries of people. */
#ifndef STORE_SALARY_H
#define STORE_SALARY_H

#include "rules/salary.h"
#include "store/base_salary.h"
#include "store/db.h"

/* What holds for each of some people on a day, in their order: list_r[i] of person[i], with grade NULL for who has none. 1 or -1. */
int	salary_on(struct db *, struct mem *, const int64_t *person, size_t n, struct day, struct salary_at **list_r);

/* Who works in an agency on a day, by name. 1 or -1. */
int	salary_people(struct db *, struct mem *, int64_t agency, struct day, struct salary_person **list_r, size_t *n_r);
/* All rows of a person, also what was taken back, the last first. 1 or -1. */
int	salary_select(struct db *, struct mem *, int64_t person, struct salary **list_r, size_t *n_r);
/* What stands of some people, by person. 1 or -1. */
int	salary_standing(struct db *, struct mem *, const int64_t *person, size_t n, struct salary **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	salary_get(struct db *, struct mem *, int64_t id, struct salary *);
/* person, agency, from, grade, step, coefficient, document. 1; 0: one that stands begins on this day; -1. */
int	salary_insert(struct db *, struct mem *, const struct salary *, int64_t maker, int64_t delegation, int64_t *id_r);
/* One in a version is taken back. 1; 0: changed meanwhile; -1. */
int	salary_withdraw(struct db *, int64_t id, int64_t version, int64_t person, const char *reason);

/* The account of each of some people on a day, in their order: number NULL for who has none. 1 or -1. */
int	salary_accounts_on(struct db *, struct mem *, const int64_t *person, size_t n, struct day, struct salary_account **list_r);
/* Those of a person that stand, the last first. 1 or -1. */
int	salary_account_select(struct db *, struct mem *, int64_t person, struct salary_account **list_r, size_t *n_r);
/* In the place of one of the same day. 1 or -1. */
int	salary_account_insert(struct db *, struct mem *, const struct salary_account *, int64_t maker, int64_t delegation, int64_t *id_r);

#endif
