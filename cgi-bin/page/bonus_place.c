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
#include "rules/role.h"

/* Where bonuses go on, for whom; in the order of the work. */
static const struct { const char *path, *label; uint64_t roles; } places[] = {
	{ BONUS_RUN_PLACE,	"bonus_run.title",	ROLES_AGENCY },
	{ TRIAL_PLACE,		"bonus_trial.title",	ROLES_AGENCY },
	{ REGULATION_PLACE,	"regulation.title", ROLE_PERSON },
	{ REGULATION_PLACE "tinh/", "regulation.all.title", ROLES_PROVINCE | ROLE_FINANCE },
	{ BONUS_FUND_PLACE,	"bonus_fund.title", ROLES_AGENCY },
	{ LEDGER_PLACE,		"bonus_entry.title",	ROLE_HEAD },
	{ SUDDEN_PLACE,		"bonus_entry.sudden",	ROLE_HEAD },
	{ BONUS_STALE_PLACE,	"bonus_stale.title",	ROLE_HEAD },
	{ SALARY_PLACE,		"salary.title",	ROLES_AGENCY },
	{ FINANCE_PLACE,	"bonus_finance.title",	ROLES_FINANCE },
	{ SALARY_OWN_PLACE,	"salary.own",	ROLE_PERSON },
	{ BASE_SALARY_PLACE,	"base_salary.title", ROLE_PERSON },
	{ "/thuong/cong-thuc/",	"expression.title",	ROLES_AGENCY },
};

void
bonus_places_fill(struct visit *v)
{
	for (size_t i = 0; i < sizeof(places) / sizeof(*places); i++) {
		struct view *row;

		if ((v->who->roles & places[i].roles) == 0)
			continue;
		row = view_row(v->view, "Places");
		view_text(row, "path", places[i].path);
		view_text(row, "name", visit_label(v, places[i].label, NULL, NULL));
	}
}

void
bonus_crumb(struct visit *v)
{
	visit_crumb(v, BONUS_PLACE, visit_label(v, "bonus.title", NULL, NULL));
}
