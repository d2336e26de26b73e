#include "flow/bonus_table.h"

#include "base/slice.h"
#include "flow/catalog_write.h"
#include "store/bonus_table.h"
#include "store/regulation.h"
#include "store/unit.h"

int
bonus_table_line(const struct bonus_table *t, int64_t id)
{
	for (size_t i = 0; i < t->v.r.rule.n; i++)
		if (t->v.r.rule.line[i].id == id)
			return (int)i;
	return -1;
}

static bool
is_named(const struct bonus_table *t, int64_t unit)
{
	for (size_t i = 0; i < t->v.r.rule.n; i++)
		if (t->v.r.rule.line[i].unit == unit)
			return true;
	return false;
}

static int
read_divisions(struct flow *f, struct bonus_table *t)
{
	const struct day today = day_today();
	struct unit *all;
	size_t n;

	if (unit_select(f->db, f->mem, today, &all, &n) != 1)
		return -1;
	t->division = mem_array(f->mem, n + 1, sizeof(*t->division));
	for (size_t i = 0; i < n; i++)
		if (all[i].kind == UNIT_DIVISION && all[i].parent == t->v.r.agency &&
		    (days_hold(all[i].from, all[i].until, today) || is_named(t, all[i].id)))
			t->division[t->ndivisions++] = &all[i];
	return 1;
}

int
bonus_table_read(struct flow *f, int64_t regulation, struct bonus_table *t)
{
	int64_t *place;
	int found;

	*t = (struct bonus_table){ .nremoved = 0 };
	found = regulation_read(f, regulation, &t->v);
	if (found != 1)
		return found;
	t->finding = bonus_check(f->mem, &t->v.r.rule, &t->nfindings);
	if ((t->v.may & REGULATION_MAY_WRITE) == 0)
		return 1;
	if (regulation_lines_removed(f->db, f->mem, regulation, &t->removed, &place, &t->nremoved) != 1)
		return -1;
	return read_divisions(f, t);
}

/* One write on the table of a draft. */
struct table_write {
	int64_t		 regulation, version, line;
	int		(*act)(struct flow *, struct table_write *);
	const char	*action;		/* of the audit */
	const struct bonus_line *as;
	const struct bonus_rule *rule;
	int		 to;
	struct refusal	*why;
	/* filled by table_body */
	struct bonus_table t;
	struct json	*before, *after;
};

/* Why a draft cannot be held. */
static int
not_held(struct flow *f, const struct table_write *w)
{
	struct regulation r;
	const int found = regulation_get(f->db, f->mem, w->regulation, &r);

	if (found < 0)
		return -1;
	if (found == 0 || r.agency != f->who->agency || r.state != REGULATION_DRAFT)
		return catalog_refuse(w->why, "bonus_table.refused.no_draft", NULL);
	return catalog_conflict(w->why, "bonus_table.refused.changed");
}

static int
table_body(struct flow *f, void *arg)
{
	struct table_write *w = arg;
	int done = bonus_table_touch(f->db, w->regulation, w->version, f->who->agency);

	if (done != 1)
		return done < 0 ? -1 : not_held(f, w);
	done = bonus_table_read(f, w->regulation, &w->t);
	if (done != 1)
		return done;
	if ((w->t.v.may & REGULATION_MAY_WRITE) == 0)
		return catalog_refuse(w->why, "bonus_table.refused.no_draft", NULL);
	w->before = w->after = NULL;
	f->location = regulation_path(f->mem, w->regulation, "bang/");
	done = w->act(f, w);
	return done != 1 ? done : flow_audit(f, "regulation", w->regulation, w->action, w->before, w->after);
}

static int
table_write(struct flow *f, struct table_write *w)
{
	return flow_write(f, table_body, w);
}

/* Where the answer leads: to a line. */
static void
lead(struct flow *f, const struct table_write *w, int64_t line)
{
	f->location = mem_print(f->mem, "%s#dong-%lld", regulation_path(f->mem, w->regulation, "bang/"), (long long)line);
}

static const char *
number(struct flow *f, const struct ratio *x)
{
	return x == NULL ? NULL : ratio_text(f->mem, x);
}

static struct json *
line_json(struct flow *f, const struct bonus_line *l)
{
	struct json *json = json_new(f->mem);

	json_set_int(json, "line", l->id);
	json_set_int(json, "levels", l->levels);
	json_set_int(json, "positions", l->positions);
	json_set_text(json, "total_from", number(f, l->total_from));
	json_set_text(json, "total_to", number(f, l->total_to));
	json_set_text(json, "months_from", number(f, l->months_from));
	json_set_text(json, "months_to", number(f, l->months_to));
	json_set_int(json, "unit", l->unit);
	json_set_int(json, "discipline", l->discipline);
	json_set_text(json, "effect", bonus_effect_name[l->effect]);
	if (l->effect == BONUS_FACTOR)
		json_set_text(json, "factor", number(f, l->factor));
	if (l->effect == BONUS_SUM)
		json_set_int(json, "sum", l->sum);
	if (l->effect == BONUS_FORMULA)
		json_set_text(json, "formula", l->formula);
	return json;
}

/* The ids of the lines in their order, without one, and that one at a place; behind all where there is no such place. */
static int
order(struct flow *f, const struct table_write *w, int64_t id, int place)
{
	const struct bonus_rule *rule = &w->t.v.r.rule;
	int64_t *ids = mem_array(f->mem, rule->n + 1, sizeof(*ids));
	size_t n = 0;

	for (size_t i = 0; i < rule->n; i++) {
		if (place >= 0 && n == (size_t)place)
			ids[n++] = id;
		if (rule->line[i].id != id)
			ids[n++] = rule->line[i].id;
	}
	if (!number_among(ids, n, id))
		ids[n++] = id;
	return bonus_line_order(f->db, f->mem, w->regulation, ids, n);
}

static int
has_room(const struct table_write *w)
{
	return w->t.v.r.rule.n < BONUS_LINES_MOST ? 1 : catalog_refuse(w->why, "bonus_table.refused.many", NULL);
}

static bool
is_division(const struct table_write *w, int64_t unit)
{
	for (size_t i = 0; i < w->t.ndivisions; i++)
		if (w->t.division[i]->id == unit)
			return true;
	return unit == 0;
}

static int
put(struct flow *f, struct table_write *w)
{
	const int at = bonus_table_line(&w->t, w->as->id);
	struct bonus_line line = *w->as;

	if (!is_division(w, line.unit))
		return catalog_refuse(w->why, "bonus_table.refused.unit", "division");
	if (line.id != 0 && at < 0)
		return catalog_refuse(w->why, "bonus_table.refused.gone", NULL);
	if (line.id != 0) {
		w->before = line_json(f, &w->t.v.r.rule.line[at]);
		if (bonus_line_set(f->db, f->mem, w->regulation, &line) != 1)
			return -1;
	} else if (has_room(w) == 0)
		return 0;
	else if (bonus_line_add(f->db, f->mem, w->regulation, &line, &line.id) != 1 || order(f, w, line.id, w->to) != 1)
		return -1;
	w->after = line_json(f, &line);
	lead(f, w, line.id);
	return 1;
}

int
bonus_table_put(struct flow *f, int64_t regulation, int64_t version, const struct bonus_line *l, int place, struct refusal *why)
{
	struct table_write w = { .regulation = regulation, .version = version, .act = put, .action = l->id == 0 ? "line_add" : "line_change", .as = l,
	    .to = place, .why = why };

	return table_write(f, &w);
}

/* The place of the line that is meant; -1: it is gone, which is said. */
static int
line_at(struct table_write *w)
{
	const int at = bonus_table_line(&w->t, w->line);

	if (at < 0)
		catalog_refuse(w->why, "bonus_table.refused.gone", NULL);
	return at;
}

static int
move_to(struct flow *f, struct table_write *w, int at, int to)
{
	if (to < 0 || to >= (int)w->t.v.r.rule.n)
		return catalog_refuse(w->why, "bonus_table.refused.place", NULL);
	w->before = json_new(f->mem);
	json_set_int(w->before, "place", at + 1);
	w->after = json_new(f->mem);
	json_set_int(w->after, "line", w->line);
	json_set_int(w->after, "place", to + 1);
	lead(f, w, w->line);
	return order(f, w, w->line, to);
}

static int
move(struct flow *f, struct table_write *w)
{
	const int at = line_at(w);

	return at < 0 ? 0 : move_to(f, w, at, at + w->to);
}

int
bonus_table_move(struct flow *f, int64_t regulation, int64_t version, int64_t line, int by, struct refusal *why)
{
	struct table_write w = { .regulation = regulation, .version = version, .line = line, .act = move, .action = "line_move", .to = by, .why = why };

	return table_write(f, &w);
}

static int
drop(struct flow *f, struct table_write *w)
{
	const int at = line_at(w);

	if (at < 0)
		return 0;
	w->before = line_json(f, &w->t.v.r.rule.line[at]);
	return bonus_line_remove(f->db, w->regulation, w->line, true) == 1 ? 1 : -1;
}

static int
mend(struct flow *f, struct table_write *w)
{
	const int at = line_at(w);

	if (at < 0)
		return 0;
	for (size_t i = 0; i < w->t.nfindings; i++) {
		const struct bonus_finding *found = &w->t.finding[i];

		if (found->row == at && found->mend == MEND_MOVE)
			return move_to(f, w, at, found->to);
		if (found->row == at && found->mend == MEND_REMOVE)
			return drop(f, w);
	}
	return catalog_refuse(w->why, "bonus_table.refused.mended", NULL);
}

int
bonus_table_mend(struct flow *f, int64_t regulation, int64_t version, int64_t line, struct refusal *why)
{
	struct table_write w = { .regulation = regulation, .version = version, .line = line, .act = mend, .action = "line_mend", .why = why };

	return table_write(f, &w);
}

static int
copy(struct flow *f, struct table_write *w)
{
	const int at = line_at(w);
	struct bonus_line line;

	if (at < 0 || has_room(w) == 0)
		return 0;
	line = w->t.v.r.rule.line[at];
	if (bonus_line_add(f->db, f->mem, w->regulation, &line, &line.id) != 1 || order(f, w, line.id, at + 1) != 1)
		return -1;
	w->after = line_json(f, &line);
	lead(f, w, line.id);
	return 1;
}

int
bonus_table_copy(struct flow *f, int64_t regulation, int64_t version, int64_t line, struct refusal *why)
{
	struct table_write w = { .regulation = regulation, .version = version, .line = line, .act = copy, .action = "line_add", .why = why };

	return table_write(f, &w);
}

int
bonus_table_remove(struct flow *f, int64_t regulation, int64_t version, int64_t line, struct refusal *why)
{
	struct table_write w = { .regulation = regulation, .version = version, .line = line, .act = drop, .action = "line_remove", .why = why };

	return table_write(f, &w);
}

static int
back(struct flow *f, struct table_write *w)
{
	struct bonus_line *list;
	int64_t *place;
	size_t n, k = 0;

	if (has_room(w) == 0)
		return 0;
	if (regulation_lines_removed(f->db, f->mem, w->regulation, &list, &place, &n) != 1)
		return -1;
	while (k < n && list[k].id != w->line)
		k++;
	if (k == n)
		return catalog_refuse(w->why, "bonus_table.refused.gone", NULL);
	if (bonus_line_remove(f->db, w->regulation, w->line, false) != 1 || order(f, w, w->line, (int)place[k] - 1) != 1)
		return -1;
	w->after = line_json(f, &list[k]);
	lead(f, w, w->line);
	return 1;
}

int
bonus_table_restore(struct flow *f, int64_t regulation, int64_t version, int64_t line, struct refusal *why)
{
	struct table_write w = { .regulation = regulation, .version = version, .line = line, .act = back, .action = "line_restore", .why = why };

	return table_write(f, &w);
}

static struct json *
rule_json(struct flow *f, const struct bonus_rule *rule)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "method", bonus_method_name[rule->method]);
	json_set_text(json, "base", bonus_base_name[rule->base]);
	json_set_text(json, "reserve", number(f, rule->reserve_percent));
	json_set_int(json, "unit", rule->unit);
	json_set_bool(json, "by_months", rule->by_months);
	json_set_bool(json, "by_coefficient", rule->by_coefficient);
	json_set_int(json, "absences", rule->absences);
	json_set_int(json, "floor", rule->floor);
	json_set_int(json, "ceiling", rule->ceiling);
	for (int p = 0; p < BONUS_POSITIONS; p++)
		json_set_text(json, bonus_position_name[p], number(f, rule->position_factor[p]));
	return json;
}

static int
settle(struct flow *f, struct table_write *w)
{
	w->before = rule_json(f, &w->t.v.r.rule);
	w->after = rule_json(f, w->rule);
	return bonus_rule_set(f->db, f->mem, w->regulation, w->rule);
}

int
bonus_table_settle(struct flow *f, int64_t regulation, int64_t version, const struct bonus_rule *rule, struct refusal *why)
{
	struct table_write w = { .regulation = regulation, .version = version, .act = settle, .action = "rule", .rule = rule, .why = why };

	return table_write(f, &w);
}
