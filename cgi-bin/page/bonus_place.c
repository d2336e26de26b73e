#include "page/bonus_place.h"

#include "flow/bonus_trial.h"
#include "flow/bonus_entry.h"
#include "flow/bonus_finance.h"
#include "flow/bonus_run.h"
#include "flow/bonus_stale.h"
#include "flow/base_salary.h"
#include "flow/bonus_fund.h"
#include "flow/regulation.h"
#include "flow/salary.h"
#include "page/list.h"
#include "rules/role.h"

/* Where bonuses go on, for whom; in the order of the work. */
static const struct list_place places[] = {
	{ BONUS_RUN_PLACE,	"bonus_run.title", NULL,	ROLES_AGENCY },
	{ TRIAL_PLACE,		"bonus_trial.title", NULL,	ROLES_AGENCY },
	{ REGULATION_PLACE,	"regulation.title", NULL, ROLE_PERSON },
	{ REGULATION_PLACE "tinh/", "regulation.all.title", NULL, ROLES_PROVINCE | ROLE_FINANCE },
	{ BONUS_FUND_PLACE,	"bonus_fund.title", NULL, ROLES_AGENCY },
	{ LEDGER_PLACE,		"bonus_entry.title", NULL,	ROLE_HEAD },
	{ SUDDEN_PLACE,		"bonus_entry.sudden", NULL,	ROLE_HEAD },
	{ BONUS_STALE_PLACE,	"bonus_stale.title", NULL,	ROLE_HEAD },
	{ SALARY_PLACE,		"salary.title", NULL,	ROLES_AGENCY },
	{ FINANCE_PLACE,	"bonus_finance.title", NULL,	ROLES_FINANCE },
	{ SALARY_OWN_PLACE,	"salary.own", NULL,	ROLE_PERSON },
	{ BASE_SALARY_PLACE,	"base_salary.title", NULL, ROLE_PERSON },
	{ "/thuong/cong-thuc/",	"expression.title", NULL,	ROLES_AGENCY },
	{ 0 }
};

void
bonus_places_fill(struct visit *v)
{
	list_places(v, places);
}

void
bonus_crumb(struct visit *v)
{
	visit_crumb(v, BONUS_PLACE, visit_label(v, "bonus.title", NULL, NULL));
}
