#include "flow/workplan.h"

#include <string.h>

#include "flow/catalog_write.h"
#include "flow/take_back.h"
#include "store/work_assign.h"

/* A unit as a place of its staff that nobody holds: who is in charge of it is in charge of the unit. */
static struct place
unit_place(const struct work_ground *g, int64_t unit)
{
	return (struct place){ .unit = unit, .agency = g->charge.agency, .rank = RANK_STAFF };
}

/* Is a unit of the agency in charge, and not only some of its people? Heads of agencies are no unit. */
static bool
keeps(const struct work_ground *g, int64_t unit)
{
	const struct place in = unit_place(g, unit);
	struct charge units = g->charge;

	if (g->charge.heads)
		return false;
	units.nones = 0;
	return charge_covers(&units, &in);
}

size_t
workplan_units(struct flow *f, const struct work_ground *g, struct workplan_unit **list_r)
{
	struct workplan_unit *list = mem_array(f->mem, g->npeople + 2, sizeof(*list));
	size_t n = 0;

	if (keeps(g, f->who->agency))
		list[n++] = (struct workplan_unit){ f->who->agency, f->who->agency_name };
	for (size_t i = 0; i < g->npeople; i++) {
		const struct place *p = &g->people[i];
		size_t k = 0, at;

		while (k < n && list[k].id != p->unit)
			k++;
		if (k < n || !keeps(g, p->unit))
			continue;
		for (at = n++; at > 0 && list[at - 1].id > p->unit && list[at - 1].id != f->who->agency; at--)
			list[at] = list[at - 1];
		list[at] = (struct workplan_unit){ p->unit, p->unit_name };
	}
	*list_r = list;
	return n;
}

/* One of them, or NULL. */
static const struct workplan_unit *
unit_of(struct flow *f, const struct work_ground *g, int64_t unit)
{
	struct workplan_unit *list;
	const size_t n = workplan_units(f, g, &list);

	for (size_t i = 0; i < n; i++)
		if (list[i].id == unit)
			return &list[i];
	return NULL;
}

int
workplan_read(struct flow *f, const struct work_ground *g, int64_t unit, int year, struct workplan *p)
{
	const struct workplan_unit *kept = unit_of(f, g, unit);
	int found;

	if (kept == NULL)
		return 0;
	*p = (struct workplan){ .unit = *kept, .year = year };
	found = workplan_find(f->db, f->mem, unit, year, &p->id);
	if (found != 1)
		return found < 0 ? -1 : 1;
	if (workplan_select(f->db, f->mem, p->id, &p->line, &p->n) != 1)
		return -1;
	return workplan_gifts(f->db, f->mem, p->line, p->n, &p->gift, &p->ngifts);
}

int
workplan_line_read(struct flow *f, const struct work_ground *g, int64_t id, struct workplan_line *l)
{
	const int found = workplan_line_get(f->db, f->mem, id, l);

	return found == 1 && unit_of(f, g, l->unit) == NULL ? 0 : found;
}

const struct place *
workplan_place(const struct flow *f, const struct work_ground *g, int64_t unit, int64_t person)
{
	const struct place *p = work_person(g, person);

	return p != NULL && (unit == f->who->agency || p->unit == unit) ? p : NULL;
}

const struct workplan_gift *
workplan_gift(const struct workplan *p, int64_t line, int month, int64_t slot)
{
	for (size_t i = 0; i < p->ngifts; i++) {
		const struct workplan_gift *g = &p->gift[i];

		if (g->line == line && g->month == month && (g->slot == slot || g->slot == 0 || slot == 0))
			return g;
	}
	return NULL;
}

struct day
workplan_day(const struct work_ground *g, const struct workplan_line *l, int month, struct day *said_r)
{
	struct day from, until;

	calendar_window(&g->periods.calendars, periods_of_month(&g->periods, l->year, month), &from, &until);
	*said_r = workplan_said(l, month);
	return workplan_due(*said_r, &g->periods.days, from, until);
}

const char *const workplan_cell_name[WORKPLAN_CELLS] = { "none", "given", "part", "due", "missed" };

enum workplan_cell
workplan_cell(const struct work_ground *g, const struct workplan *p, const struct workplan_line *l, int month, size_t *given_r,
    size_t *of_r)
{
	struct day said;

	*given_r = 0;
	*of_r = l->nwho == 0 ? 1 : l->nwho;
	if (!workplan_falls(l, month))
		return WORKPLAN_CELL_NONE;
	for (size_t i = 0; i < *of_r; i++)
		*given_r += workplan_gift(p, l->id, month, l->nwho == 0 ? 0 : l->who[i].id) != NULL;
	if (*given_r > 0)
		return *given_r == *of_r ? WORKPLAN_CELL_GIVEN : WORKPLAN_CELL_PART;
	return day_compare(workplan_day(g, l, month, &said), g->today) < 0 ? WORKPLAN_CELL_MISSED : WORKPLAN_CELL_DUE;
}

/* The product of a line in the catalog of today. 1; 0: it has none, said at its code; -1. */
static int
find_product(struct flow *f, const struct work_ground *g, struct workplan_line *l, struct refusal *why)
{
	struct product p;
	int64_t catalog;
	int found = work_catalog_of(f, &g->periods, periods_of(&g->periods, g->today), &catalog);

	if (found == 1)
		found = l->row != 0 ? work_product_of(f->db, f->mem, catalog, l->row, &p) :
		    work_product_coded(f->db, f->mem, catalog, l->code, &p);
	if (found < 0)
		return -1;
	if (found == 0) {
		catalog_refuse(why, "workplan.refused.product", "code");
		why->a = l->code;
		return 0;
	}
	l->row = p.row;
	l->product = p.task;
	l->task = l->output = "";
	l->coefficient = l->outside = 0;
	return 1;
}

int
workplan_line_judge(struct flow *f, const struct work_ground *g, int64_t unit, struct workplan_line *l, struct refusal *why)
{
	static const char *const field[WORKPLAN_FLAWS] = {
		[WORKPLAN_SPAN] = "until_month", [WORKPLAN_WHICH] = "month", [WORKPLAN_NEVER] = "month",
	};
	const enum workplan_flaw flaw = workplan_judge(l);

	if (flaw != WORKPLAN_SOUND)
		return catalog_refuse(why, mem_print(f->mem, "workplan.refused.%s", workplan_flaw_name[flaw]), field[flaw]);
	for (size_t i = 0; i < l->nwho; i++)
		if (workplan_place(f, g, unit, l->who[i].id) == NULL)
			return catalog_refuse(why, "workplan.refused.person", "person");
	if (l->nwho > WORKPLAN_PEOPLE)
		return catalog_refuse(why, "workplan.refused.people", "person");
	if (l->row != 0 || l->code[0] != '\0')
		return find_product(f, g, l, why);
	if (l->task[0] == '\0' || l->output[0] == '\0')
		return catalog_refuse(why, "workplan.refused.what", l->task[0] == '\0' ? "code" : "output");
	return l->coefficient > 0 ? 1 : catalog_refuse(why, "workplan.refused.coefficient", "coefficient");
}

static struct json *
line_json(struct flow *f, const struct workplan_line *l)
{
	struct json *json = json_new(f->mem), *who = json_list(f->mem);

	if (l->row != 0)
		json_set_int(json, "row", l->row);
	else
		json_set_text(json, "task", l->task);
	json_set_text(json, "subject", l->subject);
	json_set_text(json, "quantity", quantity_text(f->mem, l->quantity, ','));
	json_set_text(json, "rhythm", workplan_rhythm_name[l->rhythm]);
	json_set_int(json, "month", l->month);
	json_set_int(json, "day", l->day);
	json_set_int(json, "first_month", l->first);
	json_set_int(json, "last_month", l->last);
	for (size_t i = 0; i < l->nwho; i++)
		json_add_text(who, mem_print(f->mem, "%lld", (long long)l->who[i].id));
	json_set(json, "people", who);
	return json;
}

static const char *
plan_path(struct flow *f, int64_t unit, int year)
{
	return mem_print(f->mem, WORKPLAN_PLACE "?don-vi=%lld&nam=%d", (long long)unit, year);
}

/* Who acts for the head of a unit. */
static void
act_in(struct flow *f, const struct work_ground *g, int64_t unit)
{
	const struct place in = unit_place(g, unit);

	f->delegation = work_under(f, g, &in);
}

struct put_write {
	int64_t		 unit;
	int		 year;
	const struct workplan_line *list;
	size_t		 n;
	struct refusal	*why;
};

/* The plan, made where there is none yet. 1 or -1. */
static int
find_plan(struct flow *f, const struct put_write *w, int64_t *plan_r)
{
	int done = workplan_find(f->db, f->mem, w->unit, w->year, plan_r);

	if (done == 0)
		done = workplan_insert(f->db, f->who->agency, w->unit, w->year, f->who->person, plan_r);
	return done == 0 ? workplan_find(f->db, f->mem, w->unit, w->year, plan_r) == 1 ? 1 : -1 : done;
}

static int
put_body(struct flow *f, void *arg)
{
	struct put_write *w = arg;
	struct work_ground g;
	struct workplan plan;
	int done = work_ground(f, &g);

	if (done == 1)
		done = workplan_read(f, &g, w->unit, w->year, &plan);
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(w->why, "workplan.refused.unit", NULL);
	if (w->year < g.today.year || w->year > g.today.year + 1)
		return catalog_refuse(w->why, "workplan.refused.year", NULL);
	if (plan.n + w->n > WORKPLAN_LINES)
		return catalog_refuse(w->why, "workplan.refused.many", NULL);
	if (find_plan(f, w, &plan.id) != 1)
		return -1;
	act_in(f, &g, w->unit);
	for (size_t i = 0; i < w->n; i++) {
		struct workplan_line line = w->list[i];

		line.plan = plan.id;
		done = workplan_line_judge(f, &g, w->unit, &line, w->why);
		if (done != 1)
			return done;
		if (workplan_line_insert(f->db, &line, f->who->person, f->delegation, &line.id) != 1 ||
		    flow_audit(f, "workplan", line.id, "put", NULL, line_json(f, &line)) != 1)
			return -1;
	}
	f->location = plan_path(f, w->unit, w->year);
	return 1;
}

int
workplan_put(struct flow *f, int64_t unit, int year, const struct workplan_line *list, size_t n, struct refusal *why)
{
	struct put_write w = { .unit = unit, .year = year, .list = list, .n = n, .why = why };

	return n == 0 ? catalog_refuse(why, "workplan.refused.nothing", NULL) : flow_write(f, put_body, &w);
}

struct change_write {
	const struct workplan_line *line;
	struct refusal	*why;
};

/* What an outside work became stays with it while it is the same. */
static void
keep_outside(const struct workplan_line *was, struct workplan_line *line)
{
	if (line->row == 0 && strcmp(was->task, line->task) == 0 && strcmp(was->output, line->output) == 0 &&
	    was->coefficient == line->coefficient)
		line->outside = was->outside;
}

static int
change_body(struct flow *f, void *arg)
{
	const struct change_write *w = arg;
	struct workplan_line was, line = *w->line;
	struct work_ground g;
	int done = work_ground(f, &g);

	if (done == 1)
		done = workplan_line_read(f, &g, line.id, &was);
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(w->why, "workplan.refused.unit", NULL);
	line.unit = was.unit;
	line.year = was.year;
	done = workplan_line_judge(f, &g, was.unit, &line, w->why);
	if (done != 1)
		return done;
	keep_outside(&was, &line);
	act_in(f, &g, was.unit);
	done = workplan_line_save(f->db, &line);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "workplan.refused.changed");
	f->location = plan_path(f, was.unit, was.year);
	return flow_audit(f, "workplan", line.id, "change", line_json(f, &was), line_json(f, &line));
}

int
workplan_change(struct flow *f, const struct workplan_line *line, struct refusal *why)
{
	struct change_write w = { line, why };

	return flow_write(f, change_body, &w);
}

static int
end_begin(struct flow *f, const struct take_back *t, struct json **was_r)
{
	struct workplan_line line;
	struct work_ground g;
	int found = work_ground(f, &g);

	if (found == 1)
		found = workplan_line_read(f, &g, t->id, &line);
	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(t->why, "workplan.refused.unit", NULL);
	act_in(f, &g, line.unit);
	*was_r = line_json(f, &line);
	f->location = plan_path(f, line.unit, line.year);
	return 1;
}

int
workplan_end(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct take_back t = { .id = id, .version = version, .reason = reason, .why = why, .noun = "workplan",
	    .meanwhile = "workplan.refused.changed", .begin = end_begin, .withdraw = workplan_line_close };

	return take_back(f, &t);
}
