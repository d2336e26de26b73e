#include "page/bonus.h"

#include "flow/bonus_run.h"
#include "page/bonus_entry.h"
#include "page/bonus_place.h"
#include "page/bonus_run.h"
#include "page/bonus_say.h"
#include "rules/role.h"

static void
fill_share(struct visit *v, const struct bonus_own_share *s)
{
	struct view *row = view_row(v->view, "Shares");

	view_text(row, "period", bonus_run_period(v, s->period));
	view_text(row, "kind", visit_say(v, "bonus.kind.", bonus_kind_name[s->kind]));
	view_text(row, "agency", s->agency_name);
	view_text(row, "level", bonus_run_level(v, s->level));
	view_text(row, "amount", bonus_money(v, s->amount));
	view_text(row, "decision", visit_label(v, "bonus_run.decision", s->number, day_show(v->mem, s->day)));
	view_text(row, "path", bonus_run_path(v->mem, s->run, mem_print(v->mem, "%lld/", (long long)v->who->person)));
}

static int
own_page(struct visit *v)
{
	struct bonus_own_share *share;
	size_t n;

	if (bonus_own(v->flow, &share, &n) != 1 || bonus_entries_fill_own(v) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill_share(v, &share[i]);
	bonus_places_fill(v);
	visit_crumb(v, NULL, visit_label(v, "bonus.title", NULL, NULL));
	return visit_page(v, "bonus/own.cs", "bonus.title");
}

const struct route bonus_routes[] = {
	{ METHOD_GET,  BONUS_PLACE,	ROLE_PERSON, 0, NULL, own_page },
	{ 0 }
};
