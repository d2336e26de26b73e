#include "page/work.h"

#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "page/list.h"
#include "page/catalog.h"
#include "rules/role.h"

#define GROUPS_OPEN	2	/* that are shown open where there are no more */

const char *
work_say(struct visit *v, const char *key)
{
	return visit_label(v, key, NULL, NULL);
}

bool
work_prepares(const struct visit *v)
{
	return strncmp(v->route->path, WORK_HEADS_PLACE, strlen(WORK_HEADS_PLACE)) == 0;
}

int
work_page_ground(struct visit *v, struct work_ground *g)
{
	return work_prepares(v) ? work_ground_prepared(v->flow, g) : work_ground(v->flow, g);
}

const char *
work_unit_place(const struct visit *v)
{
	return work_prepares(v) ? WORK_HEADS_PLACE : WORK_UNIT_PLACE;
}

const char *
work_give_place(const struct visit *v)
{
	return work_prepares(v) ? WORK_HEADS_PLACE "giao" : WORK_GIVE_PLACE;
}

const char *
work_unit_label(const struct visit *v)
{
	return work_prepares(v) || (v->who->roles & ROLE_CHAIRMAN) != 0 ? "work.unit_heads" : "work.unit";
}

const char *
work_unit_name(struct visit *v)
{
	return work_say(v, work_unit_label(v));
}

const char *
work_period_name(struct visit *v, struct period p)
{
	return p.months == 3 ?
	    visit_label(v, "period.quarter", mem_print(v->mem, "%d", (p.month + 2) / 3), mem_print(v->mem, "%d", p.year)) :
	    visit_label(v, "period.month", mem_print(v->mem, "%d", p.month), mem_print(v->mem, "%d", p.year));
}

const char *
work_amount(struct visit *v, const struct work *w, int64_t quantity)
{
	const char *text = quantity_text(v->mem, quantity, ',');

	return w->standard_hours == 0 ? text : visit_label(v, "work.in_hours", text, NULL);
}

const char *
work_share_words(struct visit *v, const struct work *w)
{
	const char *text = mem_print(v->mem, "%lld/%lld", (long long)w->share, (long long)w->shares);

	return w->standard_hours != 0 ? visit_label(v, "work.per_hour", text, NULL) : w->shares > 1 ? text : NULL;
}

const char *
work_units(struct visit *v, const struct ratio *sum)
{
	return ratio_cut(v->mem, sum, 2, ',');
}

void
work_fill_product(struct view *to, struct visit *v, const struct product *p)
{
	view_text(to, "code", p->code);
	view_text(to, "task", p->task);
	view_text(to, "detail", p->detail);
	view_text(to, "output", p->output);
	view_text(to, "unit", p->unit);
	view_text(to, "coefficient", catalog_coefficient_text(v, p->coefficient));
}

static bool
leads(const struct work_person *p)
{
	return place_leads(&p->place);
}

/* Who stands in a group: those who lead (unit 0), or the others of a unit. */
static bool
stands(const struct work_person *p, int64_t unit)
{
	return unit == 0 ? leads(p) : !leads(p) && p->place.unit == unit;
}

static void
fill_person(struct visit *v, struct view *row, const struct work_person *person, const char *field, int64_t number)
{
	view_text(row, "box", number == 1 ? "person" : mem_print(v->mem, "person-%lld", (long long)number));
	view_int(row, "id", person->place.person);
	view_text(row, "name", person->place.name);
	view_text(row, "title", person->place.title);
	if (leads(person) && (person->place.unit != person->place.agency || place_heads_agency(&person->place)))
		view_text(row, "unit", person->place.unit_name);
	view_flag(row, "on", field != NULL && form_has_int(v->form, field, person->place.person));
	view_int(row, "open", person->load.open);
	if (person->load.late > 0)
		view_int(row, "late", person->load.late);
	view_text(row, "given", work_units(v, person->load.given));
	view_text(row, "done", work_units(v, person->load.done));
	view_text(row, "mean", work_units(v, person->mean));
	view_flag(row, "more", ratio_compare(person->load.given, person->mean) > 0);
	view_int(row, "days", person->days);
}

/* Is somebody of one of n agencies? NULL: of any. */
static bool
among(const struct work_person *p, const int64_t *agency, size_t n)
{
	for (size_t i = 0; i < n && agency != NULL; i++)
		if (agency[i] == p->place.agency)
			return true;
	return agency == NULL;
}

/* Groups of those in charge of: who leads, then unit by unit in the order in which they were set up. */
static size_t
list_groups(struct visit *v, const struct work_unit *u, size_t n, int64_t **unit_r)
{
	int64_t *unit = mem_array(v->mem, n + 1, sizeof(*unit));
	size_t ngroups = 1;

	for (size_t i = 0; i < n; i++)
		if (!leads(&u->list[i]))
			unit[ngroups++] = u->list[i].place.unit;
	qsort(unit + 1, ngroups - 1, sizeof(*unit), number_order);
	n = ngroups;
	ngroups = n < 2 ? n : 2;
	for (size_t i = 2; i < n; i++)
		if (unit[i] != unit[ngroups - 1])
			unit[ngroups++] = unit[i];
	*unit_r = unit;
	return ngroups;
}

int
work_fill_people(struct visit *v, const struct work_ground *g, struct period p, const int64_t *agency, size_t nagencies,
    const char *field)
{
	int64_t *unit, number = 0;
	struct work_unit u;
	size_t ngroups;

	if (work_unit_read(v->flow, g, p, &u) != 1)
		return -1;
	ngroups = list_groups(v, &u, g->npeople, &unit);
	for (size_t k = 0; k < ngroups; k++) {
		struct view *group = NULL;
		bool chosen = false, first = false;
		int64_t n = 0;

		for (size_t i = 0; i < g->npeople; i++) {
			if (!stands(&u.list[i], unit[k]) || !among(&u.list[i], agency, nagencies))
				continue;
			if (n++ == 0) {
				group = view_row(v->view, "Groups");
				view_text(group, "name", unit[k] == 0 ? work_say(v, g->charge.heads ? "work.heads" : "work.leaders") :
				    u.list[i].place.unit_name);
				first = number == 0;
			}
			chosen = chosen || (field != NULL && form_has_int(v->form, field, u.list[i].place.person));
			fill_person(v, view_row(group, "People"), &u.list[i], field, ++number);
		}
		if (n == 0)
			continue;
		view_int(group, "n", n);
		view_flag(group, "open", chosen || ((first || ngroups <= GROUPS_OPEN) && n <= LIST_PAGE));
	}
	view_text(v->view, "load_period", work_period_name(v, p));
	return 1;
}

static void
fill_when(struct visit *v, const struct work_ground *g, struct period p)
{
	struct view *row = view_row(v->view, "Whens");
	const struct day freeze = work_freezes(&g->periods, p, (struct day){ 0 });
	struct day from, until;

	calendar_window(&g->periods.calendars, p, &from, &until);
	view_text(row, "period", work_period_name(v, p));
	view_text(row, "until", day_show(v->mem, until));
	view_text(row, "freeze", day_show(v->mem, freeze));
	view_flag(row, "extra", work_kind_when(g->today, freeze) == WORK_EXTRA);
}

void
work_fill_whens(struct visit *v, const struct work_ground *g)
{
	const struct period now = periods_of(&g->periods, g->today);
	struct day from, until;

	calendar_window(&g->periods.calendars, now, &from, &until);
	fill_when(v, g, now);
	fill_when(v, g, periods_of(&g->periods, day_of_number(day_number(until) + 1)));
	view_flag(v->view, "whens_vary", g->charge.heads);
}

void
work_fill_look(struct visit *v, const struct work_ground *g, struct day deadline)
{
	const struct day day = workday_from(&g->periods.days, deadline);
	const struct period p = periods_of(&g->periods, day);
	const struct day freeze = work_freezes(&g->periods, p, (struct day){ 0 });
	const char *key = work_kind_when(g->today, freeze) == WORK_EXTRA ? "work.look_extra" : "work.look_planned";

	if (deadline.year == 0)
		return;
	if (day_compare(deadline, g->today) < 0) {
		view_text(v->view, "look", visit_label(v, "work.refused.past", day_show(v->mem, deadline), NULL));
		return;
	}
	if (day_compare(day, deadline) != 0)
		view_text(v->view, "look_moved", visit_label(v, "work.moved", day_show(v->mem, deadline), day_show(v->mem, day)));
	view_text(v->view, "look", visit_label(v, key, work_period_name(v, p), day_show(v->mem, freeze)));
}

struct period
work_period_typed(const struct work_ground *g, struct day deadline)
{
	return periods_of(&g->periods, deadline.year == 0 ? g->today : workday_from(&g->periods.days, deadline));
}

const struct field work_product_fields[] = {
	{ "tim", FIELD_TEXT, .max = 200 },
	{ 0 }
};

int
work_products_page(struct visit *v, const struct agency_periods *periods, const char *to, const char *title)
{
	struct product *list;
	bool none = false;
	size_t n;

	if ((periods == NULL ? work_products_common(v->flow, list_typed(v, "tim"), &list, &n) :
	    work_products(v->flow, periods, list_typed(v, "tim"), &list, &n, &none)) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Products");

		work_fill_product(row, v, &list[i]);
		view_print(row, "path", "%s%lld", to, (long long)list[i].row);
		if (list[i].most > list[i].coefficient)
			view_text(row, "most", catalog_coefficient_text(v, list[i].most));
		if (list[i].agencies > 0)
			view_int(row, "agencies", list[i].agencies);
	}
	view_flag(v->view, "common", periods == NULL);
	view_int(v->view, "total", (int64_t)n);
	view_flag(v->view, "more", n == WORK_PRODUCTS);
	view_flag(v->view, "none", none);
	view_text(v->view, "words", list_typed(v, "tim"));
	if (periods != NULL)
		view_text(v->view, "period", work_period_name(v, periods_of(periods, day_today())));
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "work/products.cs", title);
}

void
work_fill_agencies(struct visit *v, const struct work_ground *g, int64_t chosen, const char *any)
{
	const char *now = chosen == 0 ? "" : mem_print(v->mem, "%lld", (long long)chosen);

	list_option(v, "Agencies", "", any, now);
	for (size_t i = 0; i < g->npeople; i++)
		if (place_heads_agency(&g->people[i]))
			list_option(v, "Agencies", mem_print(v->mem, "%lld", (long long)g->people[i].agency), g->people[i].unit_name, now);
}

static const struct field products_fields[] = {
	{ "tim", FIELD_TEXT, .max = 200 },
	{ .name = "don-vi", .type = FIELD_ID },
	{ 0 }
};

/* Whose products somebody gives: of his agency; of heads of agencies those of one, or what several have. 1; 0: not his; -1. */
static int
whose_products(struct visit *v, const struct work_ground *g, const struct agency_periods **periods_r)
{
	const int64_t agency = form_int(v->form, "don-vi", NULL);
	bool his = agency == 0;

	*periods_r = agency == 0 ? &g->periods : work_periods(g, agency);
	if (!g->charge.heads)
		return agency == 0 || agency == v->who->agency;
	for (size_t i = 0; i < g->npeople; i++)
		his = his || g->people[i].agency == agency;
	if (agency == 0)
		*periods_r = NULL;
	work_fill_agencies(v, g, agency, work_say(v, "work.common"));
	return his;
}

static int
products(struct visit *v)
{
	const struct agency_periods *periods;
	struct work_ground g;
	int found = work_page_ground(v, &g);

	if (found == 1)
		found = whose_products(v, &g, &periods);
	if (found != 1)
		return found;
	view_text(v->view, "path", work_give_place(v));
	view_flag(v->view, "prepares", g.prepares);
	view_flag(v->view, "plans", !g.charge.heads);
	view_flag(v->view, "give", true);
	visit_crumb(v, work_unit_place(v), work_unit_name(v));
	visit_crumb(v, NULL, work_say(v, "work.give"));
	return work_products_page(v, periods, mem_print(v->mem, "%s/", work_give_place(v)), "work.give");
}

const struct route work_routes[] = {
	{ METHOD_GET,  WORK_GIVE_PLACE,			ROLE_PERSON, 0, products_fields, products },
	{ METHOD_GET,  "/cong-viec/dung-dau/giao",	ROLES_APPRAISAL, 0, products_fields, products },
	{ 0 }
};
