/*
 * What finance, Home Affairs and the chairman see of the funds of all agencies: sums, never a person nor the amount of one. Nobody
 * writes here. 1: done, 0: not his to see, -1: broken.
 */
#ifndef FLOW_BONUS_FINANCE_H
#define FLOW_BONUS_FINANCE_H

#include "flow/flow.h"
#include "flow/regulation.h"
#include "rules/bonus_finance.h"
#include "rules/role.h"

#define FINANCE_PLACE	BONUS_PLACE "tai-chinh/"
#define ROLES_FINANCE	(ROLE_FINANCE | ROLES_APPRAISAL | ROLE_CHAIRMAN)

/* Of a year and a kind, counted and masked. */
int	finance_read(struct flow *, int year, enum bonus_kind, struct finance *);
/* Years of which there is anything, the latest first. 1 or -1. */
int	finance_years_read(struct flow *, int64_t **list_r, size_t *n_r);

#endif
