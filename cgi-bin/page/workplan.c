#include "page/workplan.h"

#include <string.h>

#include "page/catalog.h"
#include "page/list.h"
#include "page/listing.h"
#include "page/take_back.h"
#include "page/work.h"
#include "rules/role.h"

#define CODE_MOST	40
#define DAYS		31

static const struct field index_fields[] = { WORKPLAN_AT, LISTING_FIELD, { 0 } };
static const struct field at_fields[] = { WORKPLAN_AT, { 0 } };

#define LINE_FIELDS \
	{ "code", FIELD_TEXT, .max = CODE_MOST }, \
	{ "task", FIELD_AREA, .max = TASK_MOST }, \
	{ "output", FIELD_AREA, .max = OUTPUT_MOST }, \
	{ "coefficient", FIELD_DECIMAL, .min = 1, .max = COEFFICIENT_MOST, .places = 1 }, \
	{ "subject", FIELD_TEXT, .max = SUBJECT_MOST }, \
	{ "person", FIELD_ID, .many = true }, \
	{ "quantity", FIELD_DECIMAL, .required = true, .min = 1, .max = QUANTITY_MOST, .places = 3 }, \
	{ .name = "rhythm", .type = FIELD_CHOICE, .required = true, .choices = workplan_rhythm_name }, \
	{ "month", FIELD_INT, .min = 1, .max = MONTHS }, \
	{ "due_day", FIELD_INT, .required = true, .min = 1, .max = DAYS }, \
	{ "from_month", FIELD_INT, .min = 1, .max = MONTHS }, \
	{ "until_month", FIELD_INT, .min = 1, .max = MONTHS }
static const struct field new_fields[] = { WORKPLAN_OF, LINE_FIELDS, { 0 } };
static const struct field line_fields[] = { LINE_FIELDS, { 0 } };

const char *
workplan_path(struct visit *v, const struct workplan *p, const char *rest)
{
	return mem_print(v->mem, WORKPLAN_PLACE "%s?don-vi=%lld&nam=%d", rest, (long long)p->unit.id, p->year);
}

static void
fill_plan(struct visit *v, const struct workplan *p)
{
	view_text(v->view, "unit", p->unit.name);
	view_int(v->view, "unit_id", p->unit.id);
	view_int(v->view, "year", p->year);
	view_text(v->view, "year_path", workplan_path(v, p, ""));
	view_text(v->view, "new_path", workplan_path(v, p, "dong"));
	view_text(v->view, "paste_path", workplan_path(v, p, "bang"));
	view_text(v->view, "past_path", workplan_path(v, p, "nam-truoc"));
	view_print(v->view, "give_path", WORKPLAN_PLACE "giao?don-vi=%lld", (long long)p->unit.id);
}

static void
fill_choices(struct visit *v, const struct work_ground *g, const struct workplan *p, const struct workplan_unit *units, size_t n)
{
	const char *unit = mem_print(v->mem, "%lld", (long long)p->unit.id), *year = mem_print(v->mem, "%d", p->year);

	fill_plan(v, p);
	for (size_t i = 0; i < n; i++)
		list_option(v, "Units", mem_print(v->mem, "%lld", (long long)units[i].id), units[i].name, unit);
	for (int y = g->today.year + 1; y >= g->today.year - 1; y--)
		list_option(v, "Years", mem_print(v->mem, "%d", y), mem_print(v->mem, "%d", y), year);
	view_flag(v->view, "several", n > 1);
}

int
workplan_asked(struct visit *v, struct work_ground *g, struct workplan *p)
{
	int64_t unit = form_int(v->form, "don-vi", NULL), year = form_int(v->form, "nam", NULL);
	struct workplan_unit *units;
	int found = work_ground(v->flow, g);
	size_t n;

	if (found != 1)
		return found;
	n = workplan_units(v->flow, g, &units);
	if (n == 0)
		return 0;
	if (unit == 0)
		unit = units[0].id;
	if (year == 0)
		year = g->today.year;
	found = workplan_read(v->flow, g, unit, (int)year, p);
	if (found == 1)
		fill_choices(v, g, p, units, n);
	return found;
}

void
workplan_crumbs(struct visit *v, const struct workplan *p, const char *below)
{
	visit_crumb(v, WORK_UNIT_PLACE, work_say(v, "work.unit"));
	visit_crumb(v, below == NULL ? NULL : workplan_path(v, p, ""), work_say(v, "workplan.title"));
	if (below != NULL)
		visit_crumb(v, NULL, below);
}

/* "Hằng quý, tháng thứ 3, ngày 20". */
static const char *
when(struct visit *v, const struct workplan_line *l)
{
	return visit_label(v, mem_print(v->mem, "workplan.when.%s", workplan_rhythm_name[l->rhythm]),
	    mem_print(v->mem, "%lld", (long long)l->day), mem_print(v->mem, "%lld", (long long)l->month));
}

void
workplan_fill_line(struct visit *v, struct view *row, const struct workplan_line *l)
{
	const char *who = "";

	for (size_t i = 0; i < l->nwho; i++)
		who = mem_print(v->mem, "%s%s%s", who, i == 0 ? "" : ", ", l->who[i].name);
	view_text(row, "subject", l->subject);
	view_text(row, "code", l->code);
	view_text(row, "product", l->product);
	view_text(row, "who", who);
	view_text(row, "quantity", quantity_text(v->mem, l->quantity, ','));
	view_text(row, "when", when(v, l));
	if (l->first != 1 || l->last != MONTHS)
		view_text(row, "span", visit_label(v, "workplan.span", mem_print(v->mem, "%lld", (long long)l->first),
		    mem_print(v->mem, "%lld", (long long)l->last)));
}

static void
fill_month(struct view *cell, const struct work_ground *g, const struct workplan *p, const struct workplan_line *l, int month)
{
	size_t given, of;
	const enum workplan_cell is = workplan_cell(g, p, l, month, &given, &of);

	view_int(cell, "month", month);
	if (is == WORKPLAN_CELL_NONE)
		return;
	view_text(cell, "state", workplan_cell_name[is]);
	view_print(cell, "part", "%zu/%zu", given, of);
}

/* Names of those of a line who left the unit. */
static const char *
left(struct visit *v, const struct work_ground *g, const struct workplan_line *l)
{
	const char *names = "";

	for (size_t i = 0; i < l->nwho; i++)
		if (workplan_place(v->flow, g, l->unit, l->who[i].id) == NULL)
			names = mem_print(v->mem, "%s%s%s", names, names[0] == '\0' ? "" : ", ", l->who[i].name);
	return names;
}

static void
fill_row(struct visit *v, const struct work_ground *g, const struct workplan *p, const struct workplan_line *l)
{
	struct view *row = view_row(v->view, l->ended_at == NULL ? "Lines" : "Ended");

	workplan_fill_line(v, row, l);
	view_print(row, "path", WORKPLAN_PLACE "dong/%lld", (long long)l->id);
	if (l->ended_at != NULL) {
		view_text(row, "ended", moment_show(v->mem, l->ended_at));
		view_text(row, "ender", l->ender);
		view_text(row, "reason", l->reason);
		return;
	}
	view_text(row, "left", left(v, g, l));
	for (int m = 1; m <= MONTHS; m++)
		fill_month(view_row(row, "Months"), g, p, l, m);
}

static int
index_page(struct visit *v)
{
	struct work_ground g;
	struct workplan p;
	const int found = workplan_asked(v, &g, &p);

	if (found != 1)
		return found;
	if (listing_asked(v))
		return workplan_file(v, &g, &p);
	for (size_t i = 0; i < p.n; i++)
		fill_row(v, &g, &p, &p.line[i]);
	for (int m = 1; m <= MONTHS; m++) {
		const struct period period = periods_of_month(&g.periods, p.year, m);
		struct view *row = view_row(v->view, "Months");
		struct day from, until;

		calendar_window(&g.periods.calendars, period, &from, &until);
		view_int(row, "month", m);
		if (day_compare(until, g.today) >= 0 && p.n > 0)
			view_print(row, "path", WORKPLAN_PLACE "giao?don-vi=%lld&ky=%s", (long long)p.unit.id, period_text(v->mem, period));
	}
	workplan_crumbs(v, &p, NULL);
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "workplan/year.cs", "workplan.title");
}

static bool
ticked(struct visit *v, const struct workplan_line *l, int64_t person)
{
	if (v->web->method == METHOD_POST)
		return form_has_int(v->form, "person", person);
	for (size_t i = 0; l != NULL && i < l->nwho; i++)
		if (l->who[i].id == person)
			return true;
	return false;
}

/* Of a division all its people, of the agency who leads or works in it directly; and whoever the line has. */
static void
fill_people(struct visit *v, const struct work_ground *g, int64_t unit, const struct workplan_line *l)
{
	for (size_t i = 0; i < g->npeople; i++) {
		const struct place *p = &g->people[i];
		const bool on = ticked(v, l, p->person);
		struct view *row;

		if (workplan_place(v->flow, g, unit, p->person) == NULL || (p->unit != unit && !place_leads(p) && !on))
			continue;
		row = view_row(v->view, "People");
		view_int(row, "value", p->person);
		view_flag(row, "on", on);
		view_print(row, "text", "%s \302\267 %s%s%s", p->name, p->title, p->unit == unit ? "" : ", ", p->unit == unit ? "" : p->unit_name);
	}
}

static void
default_line(struct visit *v, const struct workplan_line *l)
{
	visit_default(v, "code", l->code);
	visit_default(v, "task", l->task);
	visit_default(v, "output", l->output);
	if (l->coefficient > 0)
		visit_default(v, "coefficient", catalog_coefficient_text(v, l->coefficient));
	visit_default(v, "subject", l->subject);
	visit_default(v, "quantity", quantity_text(v->mem, l->quantity, ','));
	visit_default(v, "rhythm", workplan_rhythm_name[l->rhythm]);
	if (l->month > 0)
		visit_default(v, "month", mem_print(v->mem, "%lld", (long long)l->month));
	visit_default(v, "due_day", mem_print(v->mem, "%lld", (long long)l->day));
	visit_default(v, "from_month", mem_print(v->mem, "%lld", (long long)l->first));
	visit_default(v, "until_month", mem_print(v->mem, "%lld", (long long)l->last));
}

/* line: NULL for a new one of a plan. */
static int
show_form(struct visit *v, int status, const struct work_ground *g, const struct workplan *p, const struct workplan_line *line)
{
	const struct workplan_line fresh = { .code = "", .task = "", .output = "", .subject = "", .quantity = QUANTITY, .day = 20,
	    .first = 1, .last = MONTHS };

	visit_name_fields(v, line == NULL ? new_fields : line_fields);
	default_line(v, line == NULL ? &fresh : line);
	for (int i = 0; i < WORKPLAN_RHYTHMS; i++)
		list_option(v, "Rhythms", workplan_rhythm_name[i], work_say(v, mem_print(v->mem, "workplan.rhythm.%s",
		    workplan_rhythm_name[i])), "");
	fill_people(v, g, p->unit.id, line);
	view_flag(v->view, "outside", line != NULL && line->row == 0);
	if (line != NULL) {
		view_print(v->view, "path", WORKPLAN_PLACE "dong/%lld", (long long)line->id);
		view_print(v->view, "end", WORKPLAN_PLACE "dong/%lld/ket-thuc", (long long)line->id);
		if (status != 422)
			v->version = line->version;
	} else
		view_text(v->view, "path", WORKPLAN_PLACE "dong");
	workplan_crumbs(v, p, work_say(v, line == NULL ? "workplan.new" : "workplan.line"));
	return visit_page_as(v, status, "workplan/line.cs", line == NULL ? "workplan.new" : "workplan.line");
}

static int
show_new(struct visit *v, int status)
{
	struct work_ground g;
	struct workplan p;
	const int found = workplan_asked(v, &g, &p);

	return found == 1 ? show_form(v, status, &g, &p, NULL) : found;
}

static int
new_page(struct visit *v)
{
	return show_new(v, form_ok(v->form) ? 200 : 422);
}

/* The line of the path with the plan that it stands in. 1; 0; -1. */
static int
line_of(struct visit *v, struct work_ground *g, struct workplan *p, struct workplan_line *l)
{
	int found = work_ground(v->flow, g);

	if (found == 1)
		found = workplan_line_read(v->flow, g, v->id[0], l);
	if (found == 1)
		found = workplan_read(v->flow, g, l->unit, l->year, p);
	return found;
}

static int
show_line(struct visit *v, int status)
{
	struct workplan_line l;
	struct work_ground g;
	struct workplan p;
	const int found = line_of(v, &g, &p, &l);

	if (found != 1 || (status == 200 && l.ended_at != NULL))
		return found < 0 ? -1 : 0;
	fill_plan(v, &p);
	return show_form(v, status, &g, &p, &l);
}

static int
line_page(struct visit *v)
{
	return show_line(v, 200);
}

static struct workplan_line
typed_line(struct visit *v)
{
	const size_t n = form_count(v->form, "person");
	struct workplan_person *who = mem_array(v->mem, n + 1, sizeof(*who));
	struct workplan_line l = { .code = list_typed(v, "code"), .task = list_typed(v, "task"), .output = list_typed(v, "output"),
	    .coefficient = form_int(v->form, "coefficient", NULL), .subject = list_typed(v, "subject"),
	    .quantity = form_int(v->form, "quantity", NULL), .month = form_int(v->form, "month", NULL),
	    .day = form_int(v->form, "due_day", NULL), .first = form_int(v->form, "from_month", NULL),
	    .last = form_int(v->form, "until_month", NULL), .who = who, .nwho = n };

	for (size_t i = 0; i < n; i++)
		who[i].id = form_int_at(v->form, "person", i);
	for (int i = 0; i < WORKPLAN_RHYTHMS; i++)
		if (strcmp(list_typed(v, "rhythm"), workplan_rhythm_name[i]) == 0)
			l.rhythm = (enum workplan_rhythm)i;
	if (l.rhythm == WORKPLAN_MONTH)
		l.month = 0;
	else if (l.rhythm == WORKPLAN_QUARTER && l.month == 0)
		l.month = 3;
	if (l.first == 0)
		l.first = 1;
	if (l.last == 0)
		l.last = MONTHS;
	return l;
}

static int
new_post(struct visit *v)
{
	const struct workplan_line l = typed_line(v);
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_new(v, 422);
	return visit_answer(v, workplan_put(v->flow, form_int(v->form, "don-vi", NULL), (int)form_int(v->form, "nam", NULL), &l, 1, &why),
	    &why, show_new);
}

static int
line_post(struct visit *v)
{
	struct workplan_line l = typed_line(v);
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_line(v, 422);
	l.id = v->id[0];
	l.version = form_version(v->form);
	return visit_answer(v, workplan_change(v->flow, &l, &why), &why, show_line);
}

static const struct take_back_labels end_labels = { "workplan.end", "workplan.end_about", "workplan.end_why" };

static int
show_end(struct visit *v, int status)
{
	struct workplan_line l;
	struct work_ground g;
	struct workplan p;
	const int found = line_of(v, &g, &p, &l);

	if (found != 1 || (status == 200 && l.ended_at != NULL))
		return found < 0 ? -1 : 0;
	take_back_fact(v, "work.product", l.product);
	if (l.subject[0] != '\0')
		take_back_fact(v, "work.subject", l.subject);
	take_back_fact(v, "workplan.when.title", when(v, &l));
	visit_crumb(v, WORK_UNIT_PLACE, work_say(v, "work.unit"));
	visit_crumb(v, workplan_path(v, &p, ""), work_say(v, "workplan.title"));
	return take_back_show(v, status, &end_labels, mem_print(v->mem, WORKPLAN_PLACE "dong/%lld/ket-thuc", (long long)l.id), l.version,
	    l.ended_at == NULL);
}

static int
end_page(struct visit *v)
{
	return show_end(v, 200);
}

static int
end_post(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_end(v, 422);
	return visit_answer(v, workplan_end(v->flow, v->id[0], form_version(v->form), form_text(v->form, "reason"), &why), &why, show_end);
}

const struct route workplan_routes[] = {
	{ METHOD_GET,  WORKPLAN_PLACE,			ROLE_PERSON, 0, index_fields, index_page },
	{ METHOD_GET,  WORKPLAN_PLACE "dong",		ROLE_PERSON, 0, at_fields, new_page },
	{ METHOD_POST, WORKPLAN_PLACE "dong",		ROLE_PERSON, 0, new_fields, new_post },
	{ METHOD_GET,  WORKPLAN_PLACE "dong/:",		ROLE_PERSON, 0, NULL, line_page },
	{ METHOD_POST, WORKPLAN_PLACE "dong/:",		ROLE_PERSON, 0, line_fields, line_post },
	{ METHOD_GET,  WORKPLAN_PLACE "dong/:/ket-thuc", ROLE_PERSON, 0, NULL, end_page },
	{ METHOD_POST, WORKPLAN_PLACE "dong/:/ket-thuc", ROLE_PERSON, 0, take_back_fields, end_post },
	{ 0 }
};
