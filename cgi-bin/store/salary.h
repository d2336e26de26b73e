/* Salaries of people, their accounts, and the base salary of the country. */
#ifndef STORE_SALARY_H
#define STORE_SALARY_H

#include "rules/salary.h"
#include "store/db.h"

/* What holds for each of some people on a day, in their order: list_r[i] of person[i], with grade NULL for who has none. 1 or -1. */
int	salary_on(struct db *, struct mem *, const int64_t *person, size_t n, struct day, struct salary_at **list_r);
/* đồng a month. 1; 0: none on that day; -1. */
int	base_salary_on(struct db *, struct mem *, struct day, int64_t *amount_r);

#endif
