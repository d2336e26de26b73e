/* /cong-viec/don-vi/: who of those in charge of has how much, and what each owes; /cong-viec/dung-dau/: of heads of agencies, for Home Affairs. */
#include <string.h>

#include "base/utf8.h"
#include "flow/work_again.h"
#include "flow/work_change.h"
#include "flow/workplan.h"
#include "page/catalog.h"
#include "page/layout.h"
#include "page/list.h"
#include "page/work.h"
#include "rules/role.h"

#define PERIODS_SHOWN	6	/* the next, the one that runs, and those before it */

static const struct field unit_fields[] = {
	{ "ky", FIELD_TEXT, .max = 10 },
	{ "tim", FIELD_TEXT, .max = 100 },
	{ .name = "don-vi", .type = FIELD_ID },
	{ "trang", FIELD_INT, .min = 1, .max = 100000 },
	{ "da-giao", FIELD_INT, .min = 1, .max = 10000 },
	{ .name = "ghi", .type = FIELD_DAY },
	{ 0 }
};
static const struct field person_fields[] = {
	{ "ky", FIELD_TEXT, .max = 10 },
	{ 0 }
};

static const char *
percent(struct visit *v, const struct ratio *part, const struct ratio *whole)
{
	if (ratio_sign(whole) == 0)
		return "0%";
	return mem_print(v->mem, "%s%%", ratio_cut(v->mem, ratio_div(v->mem, ratio_mul(v->mem, part, ratio_int(v->mem, 100)), whole), 0, ','));
}

static void
fill_periods(struct visit *v, const struct work_ground *g, struct period shown)
{
	struct period now = periods_of(&g->periods, g->today), p;
	struct day from, until;

	calendar_window(&g->periods.calendars, now, &from, &until);
	p = periods_of(&g->periods, day_of_number(day_number(until) + 1));
	for (int i = 0; i < PERIODS_SHOWN; i++) {
		list_option(v, "Periods", period_text(v->mem, p), work_period_name(v, p), period_text(v->mem, shown));
		p = period_last(p);
		p = periods_of_month(&g->periods, p.year, p.month);
	}
	view_text(v->view, "period", work_period_name(v, shown));
	view_text(v->view, "ky", period_text(v->mem, shown));
}

static void
fill_load(struct visit *v, struct view *row, const struct work_person *person)
{
	view_int(row, "open", person->load.open);
	view_int(row, "late", person->load.late);
	view_int(row, "waiting", person->load.waiting);
	view_int(row, "ended", person->load.ended);
	view_text(row, "given", work_units(v, person->load.given));
	view_text(row, "done", work_units(v, person->load.done));
	view_text(row, "mean", work_units(v, person->mean));
	view_text(row, "extra", percent(v, person->load.extra, person->load.given));
}

/* That work was just assigned, and where a day off moved its deadline. */
static void
fill_given(struct visit *v, const struct work_ground *g)
{
	const int64_t n = form_int(v->form, "da-giao", NULL);
	const struct day said = form_day(v->form, "ghi");

	if (n == 0)
		return;
	view_text(v->view, "given", visit_label(v, "work.was_given", mem_print(v->mem, "%lld", (long long)n), NULL));
	if (said.year != 0)
		view_text(v->view, "moved", visit_label(v, "work.moved", day_show(v->mem, said),
		    day_show(v->mem, workday_from(&g->periods.days, said))));
}

/* What plans of work have for the period in whose plan work can still be put. 1 or -1. */
static int
fill_workplan(struct visit *v, const struct work_ground *g)
{
	const struct period p = work_again_into(g);
	int64_t unit;
	size_t n;

	if (workplan_left(v->flow, g, p, &n, &unit) != 1)
		return -1;
	if (n == 0)
		return 1;
	view_text(v->view, "waits", visit_label(v, "workplan.waits", work_period_name(v, p), mem_print(v->mem, "%zu", n)));
	view_print(v->view, "waits_path", WORKPLAN_PLACE "giao?don-vi=%lld&ky=%s", (long long)unit, period_text(v->mem, p));
	return 1;
}

/* Units of those in charge of, each once; none where there is but one. */
static void
fill_units(struct visit *v, const struct work_unit *u)
{
	const char *now = list_typed(v, "don-vi");
	size_t several = 0;

	for (size_t i = 0; i < u->n; i++) {
		size_t k = 0;

		while (u->list[k].place.unit != u->list[i].place.unit)
			k++;
		if (k < i)
			continue;
		if (several++ == 0)
			list_option(v, "Units", "", work_say(v, "work.any_unit"), now);
		list_option(v, "Units", mem_print(v->mem, "%lld", (long long)u->list[i].place.unit), u->list[i].place.unit_name, now);
	}
	view_flag(v->view, "several", several > 1);
}

static void
fill_person_row(struct visit *v, const struct work_person *person, struct period p)
{
	struct view *row = view_row(v->view, "People");

	view_text(row, "name", person->place.name);
	view_text(row, "title", person->place.title);
	view_text(row, "unit", person->place.unit_name);
	view_print(row, "path", "%s%lld?ky=%s", work_unit_place(v), (long long)person->place.person, period_text(v->mem, p));
	fill_load(v, row, person);
}

static int
unit_page(struct visit *v)
{
	const char *words = utf8_fold(v->mem, list_typed(v, "tim"));
	const int64_t unit = form_int(v->form, "don-vi", NULL), page = list_number(v);
	struct work_ground g;
	struct work_unit u;
	struct period p;
	int64_t total = 0;
	int done = work_page_ground(v, &g);

	if (done == 1)
		done = work_period(&g, list_typed(v, "ky"), &p);
	if (done != 1)
		return done;
	if (work_unit_read(v->flow, &g, p, &u) != 1 || fill_workplan(v, &g) != 1)
		return -1;
	for (size_t i = 0; i < u.n; i++) {
		if ((unit != 0 && u.list[i].place.unit != unit) || strstr(utf8_fold(v->mem, u.list[i].place.name), words) == NULL)
			continue;
		if (total / LIST_PAGE == page - 1)
			fill_person_row(v, &u.list[i], p);
		total++;
	}
	fill_units(v, &u);
	list_pages(v, list_query(v, work_unit_place(v), unit_fields, "da-giao"), page, total);
	fill_periods(v, &g, p);
	fill_given(v, &g);
	view_flag(v->view, "heads", g.charge.heads);
	view_flag(v->view, "plans", !g.charge.heads);
	view_flag(v->view, "prepares", g.prepares);
	view_text(v->view, "at", work_unit_place(v));
	view_text(v->view, "give", work_give_place(v));
	view_int(v->view, "total", total);
	view_text(v->view, "words", list_typed(v, "tim"));
	view_text(v->view, "from", day_show(v->mem, u.from));
	view_text(v->view, "until", day_show(v->mem, u.until));
	view_text(v->view, "freeze", day_show(v->mem, u.freeze));
	visit_crumb(v, NULL, work_unit_name(v));
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "work/unit.cs", work_unit_label(v));
}

static const char *const state_colour[DELIVERY_STATES] = { "blue", "green", "red", "yellow", "grey", "grey" };

void
work_fill_delivery(struct visit *v, struct view *row, const struct work_ground *g, const struct delivery *d)
{
	const bool late = delivery_rest(d) > 0 && day_compare(d->deadline, g->today) < 0;

	view_text(row, "subject", d->work.subject);
	view_text(row, "code", d->work.code);
	view_text(row, "product", d->work.product);
	view_text(row, "coefficient", catalog_coefficient_text(v, d->work.coefficient));
	view_text(row, "share", work_share_words(v, &d->work));
	view_text(row, "quantity", work_amount(v, &d->work, d->quantity));
	view_text(row, "accepted", work_amount(v, &d->work, d->accepted));
	if (d->declared > 0)
		view_text(row, "declared", work_amount(v, &d->work, d->declared));
	view_text(row, "deadline", day_show(v->mem, d->deadline));
	view_flag(row, "late", late);
	view_text(row, "kind", work_say(v, mem_print(v->mem, "delivery.kind.%s", work_kind_name[d->came])));
	view_text(row, "state", work_say(v, mem_print(v->mem, "delivery.state.%s", delivery_state_name[d->state])));
	view_text(row, "colour", state_colour[d->state]);
	view_text(row, "end_reason", d->end_reason);
	view_text(row, "end_document", d->end_document);
	view_text(row, "giver", d->work.giver_name);
	view_text(row, "given_at", moment_show(v->mem, d->work.given_at));
	view_text(row, "reason", d->work.reason);
	view_text(row, "document", d->work.document);
	view_print(row, "path", g->prepares ? WORK_PLACE "%lld/" : WORK_UNIT_PLACE "viec/%lld", (long long)d->id);
}

void
work_fill_regular(struct visit *v, struct view *row, const struct work *w)
{
	view_text(row, "subject", w->subject);
	view_text(row, "code", w->code);
	view_text(row, "product", w->product);
	view_text(row, "coefficient", catalog_coefficient_text(v, w->coefficient));
	if (w->days != 0)
		view_int(row, "days", w->days);
	view_text(row, "giver", w->giver_name);
	view_text(row, "given_at", moment_show(v->mem, w->given_at));
	if (!work_prepares(v))
		view_print(row, "path", WORK_UNIT_PLACE "thuong-xuyen/%lld", (long long)w->id);
}

static int
fill_regular(struct visit *v, const struct work_ground *g)
{
	struct work *list;
	size_t n;

	if (work_regular(v->flow, g, v->id[0], &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		work_fill_regular(v, view_row(v->view, "Regular"), &list[i]);
	return 1;
}

static int
person_page(struct visit *v)
{
	const struct work_person *person = NULL;
	struct work_ground g;
	struct work_unit u;
	struct period p;
	int done = work_page_ground(v, &g);

	if (done == 1)
		done = work_period(&g, list_typed(v, "ky"), &p);
	if (done != 1)
		return done;
	if (work_unit_read(v->flow, &g, p, &u) != 1)
		return -1;
	for (size_t i = 0; i < u.n; i++)
		if (u.list[i].place.person == v->id[0])
			person = &u.list[i];
	if (person == NULL)
		return 0;
	for (size_t i = 0; i < person->n; i++)
		work_fill_delivery(v, view_row(v->view, "Deliveries"), &g, &person->list[i]);
	if (fill_regular(v, &g) != 1)
		return -1;
	fill_load(v, view_node(v->view, "Load"), person);
	fill_periods(v, &g, p);
	view_text(v->view, "name", person->place.name);
	view_text(v->view, "title", person->place.title);
	view_text(v->view, "unit", person->place.unit_name);
	view_print(v->view, "path", "%s%lld", work_unit_place(v), (long long)v->id[0]);
	if (place_heads_agency(&person->place))
		view_print(v->view, "give", "%s?don-vi=%lld", work_give_place(v), (long long)person->place.agency);
	visit_crumb(v, mem_print(v->mem, "%s?ky=%s", work_unit_place(v), period_text(v->mem, p)), work_unit_name(v));
	visit_crumb(v, NULL, person->place.name);
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "work/person.cs", "work.of_person");
}

const struct route work_unit_routes[] = {
	{ METHOD_GET, WORK_UNIT_PLACE,		ROLE_PERSON, 0, unit_fields, unit_page },
	{ METHOD_GET, WORK_UNIT_PLACE ":",	ROLE_PERSON, 0, person_fields, person_page },
	{ METHOD_GET, "/cong-viec/dung-dau/",	ROLES_APPRAISAL, 0, unit_fields, unit_page },
	{ METHOD_GET, "/cong-viec/dung-dau/:",	ROLES_APPRAISAL, 0, person_fields, person_page },
	{ 0 }
};
