/*
 * The base salary of the country: finance or the leader of Home Affairs enters it by its document, ahead, or back to a day on which
 * no run that is frozen or decided rests; likewise it is taken back. Everybody reads it. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_BASE_SALARY_H
#define FLOW_BASE_SALARY_H

#include "flow/flow.h"
#include "rules/base_salary.h"
#include "rules/role.h"

#define BASE_SALARY_PLACE	"/thuong/luong-co-so/"
#define ROLES_BASE_SALARY	(ROLE_FINANCE | ROLE_APPRAISAL_LEAD)

bool	base_salary_keeps(const struct who *);
/* All, also what was taken back, the last first. 1 or -1. */
int	base_salaries(struct flow *, struct base_salary **list_r, size_t *n_r);
int	base_salary_read(struct flow *, int64_t id, struct base_salary *);
/* from, amount, document. Fields of a refusal: first_day. */
int	base_salary_enter(struct flow *, const struct base_salary *, struct refusal *);
int	base_salary_take_back(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);

#endif
