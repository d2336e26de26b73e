/* /cong-viec/ke-hoach/giao: what of a plan falls in a period, and its giving. */
#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "flow/work_again.h"
#include "page/chosen.h"
#include "page/list.h"
#include "page/work.h"
#include "page/workplan.h"
#include "rules/role.h"

#define KEY_MOST	90
#define PARTS		4	/* line, version, month, slot */

static const struct field give_fields[] = {
	{ .name = "don-vi", .type = FIELD_ID },
	{ "ky", FIELD_TEXT, .max = 10 },
	{ 0 }
};
static const struct field given_fields[] = {
	{ .name = "don-vi", .type = FIELD_ID, .required = true },
	{ "ky", FIELD_TEXT, .required = true, .max = 10 },
	{ "chosen", FIELD_TEXT, .many = true, .max = KEY_MOST },
	{ "to", FIELD_TEXT, .many = true, .max = KEY_MOST + 20 },
	{ "reason", FIELD_TEXT, .max = REASON_MOST },
	{ 0 }
};

/* "line:version:month:slot". */
static const char *
key(struct visit *v, const struct workplan_fall *f)
{
	return mem_print(v->mem, "%lld:%lld:%d:%lld", (long long)f->line->id, (long long)f->line->version, f->month, (long long)f->slot);
}

/* Who can do it instead: an option each, its value the key of the line and the person. */
static void
fill_to(struct visit *v, struct view *row, const struct work_ground *g, const struct workplan *p, const char *at)
{
	for (size_t i = 0; i < g->npeople; i++) {
		const char *value = mem_print(v->mem, "%s:%lld", at, (long long)g->people[i].person);
		struct view *option;

		if (workplan_place(v->flow, g, p->unit.id, g->people[i].person) == NULL)
			continue;
		option = view_row(row, "To");
		view_text(option, "value", value);
		view_text(option, "text", g->people[i].name);
		view_flag(option, "chosen", v->web->method == METHOD_POST && chosen_has_as(v, "to", value));
	}
}

static void
fill_fall(struct visit *v, const struct work_ground *g, const struct workplan *p, const struct workplan_fall *f)
{
	static const char *const colour[WORKPLAN_STATES] = { "blue", "yellow", "yellow", "green", "grey", "grey", "red", "red" };
	struct view *row = view_row(v->view, "Falls");
	const char *at = key(v, f);

	workplan_fill_line(v, row, f->line);
	view_text(row, "person", f->name);
	view_text(row, "key", at);
	view_text(row, "deadline", day_show(v->mem, f->deadline));
	if (day_compare(f->said, f->deadline) != 0)
		view_text(row, "moved", day_show(v->mem, f->said));
	view_text(row, "state", work_say(v, mem_print(v->mem, "workplan.state.%s", workplan_state_name[f->state])));
	view_text(row, "colour", colour[f->state]);
	if (f->why.label != NULL)
		view_text(row, "why", visit_label(v, f->why.label, f->why.a, f->why.b));
	if (f->state >= WORKPLAN_GIVEN)
		return;
	view_flag(row, "may", true);
	view_flag(row, "on", v->web->method == METHOD_POST ? chosen_has(v, at) : f->state == WORKPLAN_NEW);
	view_flag(row, "extra", f->kind == WORK_EXTRA);
	if (f->state != WORKPLAN_NEW)
		fill_to(v, row, g, p, at);
}

/* Periods whose window is not over, the next three. */
static void
fill_periods(struct visit *v, const struct work_ground *g, struct period shown)
{
	struct period p = periods_of(&g->periods, g->today);

	for (int i = 0; i < 4; i++) {
		struct day from, until;

		list_option(v, "Periods", period_text(v->mem, p), work_period_name(v, p), period_text(v->mem, shown));
		calendar_window(&g->periods.calendars, p, &from, &until);
		p = periods_of(&g->periods, day_of_number(day_number(until) + 1));
	}
}

static int
fill(struct visit *v, const struct work_ground *g, const struct workplan *p, struct period period)
{
	const struct day freeze = work_freezes(&g->periods, period, (struct day){ 0, 0, 0 });
	struct workplan_fall *list;
	size_t n, may = 0, extra = 0;

	if (workplan_falls_in(v->flow, g, p, period, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		fill_fall(v, g, p, &list[i]);
		may += list[i].state < WORKPLAN_GIVEN;
		extra += list[i].state < WORKPLAN_GIVEN && list[i].kind == WORK_EXTRA;
	}
	view_int(v->view, "total", (int64_t)n);
	view_flag(v->view, "may", may > 0);
	view_flag(v->view, "extra", extra > 0);
	view_text(v->view, "freeze", day_show(v->mem, freeze));
	view_text(v->view, "period", work_period_name(v, period));
	view_text(v->view, "ky", period_text(v->mem, period));
	fill_periods(v, g, period);
	return 1;
}

/* Which period is asked for, else the one in whose plan work can still be put. 1; 0. */
static int
period_asked(struct visit *v, const struct work_ground *g, struct period *period)
{
	const char *text = list_typed(v, "ky");

	if (text[0] != '\0')
		return work_period(g, text, period);
	*period = work_again_into(g);
	return 1;
}

static int
show(struct visit *v, int status)
{
	struct work_ground g;
	struct workplan p, of;
	struct period period;
	int found = workplan_asked(v, &g, &p);

	if (found == 1)
		found = period_asked(v, &g, &period);
	of = p;
	if (found == 1 && period.year != p.year)
		found = workplan_read(v->flow, &g, p.unit.id, period.year, &of);
	if (found != 1)
		return found;
	if (fill(v, &g, &of, period) != 1)
		return -1;
	visit_name_fields(v, given_fields);
	workplan_crumbs(v, &of, work_say(v, "workplan.give"));
	return visit_page_as(v, status, "workplan/give.cs", "workplan.give");
}

static int
give_page(struct visit *v)
{
	return show(v, form_ok(v->form) ? 200 : 422);
}

/* "line:version:month:slot", and who where it is an answer. 1; 0: it is none. */
static int
read_key(struct visit *v, const char *text, int parts, int64_t value[PARTS + 1])
{
	char *at = mem_text(v->mem, text == NULL ? "" : text);

	for (int i = 0; i < parts; i++) {
		char *end = strchr(at, ':');

		if ((end == NULL) != (i == parts - 1))
			return 0;
		if (end != NULL)
			*end++ = '\0';
		if (number_int(at, 0, INT64_MAX, &value[i]) != 1)
			return 0;
		at = end;
	}
	return 1;
}

/* Who was named for what was chosen; 0: nobody. */
static int64_t
named(struct visit *v, const char *at)
{
	const size_t n = strlen(at);

	for (size_t i = 0; i < form_count(v->form, "to"); i++) {
		const char *one = form_text_at(v->form, "to", i);
		int64_t value[PARTS + 1];

		if (one != NULL && strncmp(one, at, n) == 0 && one[n] == ':' && read_key(v, one, PARTS + 1, value) == 1)
			return value[PARTS];
	}
	return 0;
}

/* 1; 0: one of them is no key. */
static int
read_picks(struct visit *v, struct workplan_pick *list, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const char *at = form_text_at(v->form, "chosen", i);
		int64_t value[PARTS + 1], person;

		if (read_key(v, at, PARTS, value) != 1)
			return 0;
		person = named(v, at);
		list[i] = (struct workplan_pick){ .line = value[0], .version = value[1], .month = (int)value[2], .slot = value[3],
		    .person = person };
	}
	return 1;
}

static int
give(struct visit *v)
{
	const size_t n = form_count(v->form, "chosen");
	struct workplan_pick *list = mem_array(v->mem, n + 1, sizeof(*list));
	struct refusal why = { 0 };
	struct work_ground g;
	struct period period;
	int found;

	if (!form_ok(v->form))
		return show(v, 422);
	found = work_ground(v->flow, &g);
	if (found == 1)
		found = work_period(&g, form_text(v->form, "ky"), &period);
	if (found != 1)
		return found;
	if (read_picks(v, list, n) != 1)
		return visit_error(v, 400);
	return visit_answer(v, workplan_assign(v->flow, form_int(v->form, "don-vi", NULL), period, list, n, list_typed(v, "reason"), &why),
	    &why, show);
}

const struct route workplan_give_routes[] = {
	{ METHOD_GET,  WORKPLAN_PLACE "giao",	ROLE_PERSON, 0, give_fields, give_page },
	{ METHOD_POST, WORKPLAN_PLACE "giao",	ROLE_PERSON, ROUTE_LARGE, given_fields, give },
	{ 0 }
};
