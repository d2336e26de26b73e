#include "page/bonus.h"

#include "flow/bonus_run.h"
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

static void
fill_entry(struct visit *v, const struct bonus_own_entry *e)
{
	struct view *row = view_row(v->view, "Entries");

	view_int(row, "year", e->year);
	view_text(row, "kind", visit_say(v, "bonus.kind.", bonus_kind_name[e->kind]));
	view_text(row, "type", visit_say(v, "bonus_run.entry.", e->type));
	view_text(row, "amount", bonus_money(v, e->amount));
	view_text(row, "reason", e->reason);
	view_text(row, "decision", visit_label(v, "bonus_run.decision", e->number, day_show(v->mem, e->day)));
}

/* What each year comes to; entries stand by day, so years are looked up. */
static void
fill_years(struct visit *v, const struct bonus_own_entry *e, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		int64_t sum = 0;
		bool said = false;

		for (size_t j = 0; j < n; j++) {
			said |= j < i && e[j].year == e[i].year;
			sum += e[j].year == e[i].year ? e[j].amount : 0;
		}
		if (!said) {
			struct view *row = view_row(v->view, "Years");

			view_int(row, "year", e[i].year);
			view_text(row, "sum", bonus_money(v, sum));
		}
	}
}

static int
own_page(struct visit *v)
{
	struct bonus_own_share *share;
	struct bonus_own_entry *entry;
	size_t nshares, nentries;

	if (bonus_own(v->flow, &share, &nshares, &entry, &nentries) != 1)
		return -1;
	for (size_t i = 0; i < nshares; i++)
		fill_share(v, &share[i]);
	for (size_t i = 0; i < nentries; i++)
		fill_entry(v, &entry[i]);
	fill_years(v, entry, nentries);
	bonus_places_fill(v);
	visit_crumb(v, NULL, visit_label(v, "bonus.title", NULL, NULL));
	return visit_page(v, "bonus/own.cs", "bonus.title");
}

const struct route bonus_routes[] = {
	{ METHOD_GET,  BONUS_PLACE,	ROLE_PERSON, 0, NULL, own_page },
	{ 0 }
};
