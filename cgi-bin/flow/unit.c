#include "flow/unit.h"

#include <string.h>

#include "store/holding.h"
#include "store/unit.h"

struct unit_write {
	const struct unit *unit;
	struct day	 day;		/* from when, or the last day */
	struct refusal	*why;
};

int
unit_look(struct flow *f, int64_t id, struct day on, struct unit_view *view)
{
	return unit_pasts(f->db, f->mem, id, &view->past, &view->npast) == 1 &&
	    holding_of_unit(f->db, f->mem, id, on, &view->people, &view->npeople) == 1 &&
	    holding_changes(f->db, f->mem, id, &view->change, &view->nchanges) == 1 ? 1 : -1;
}

static const char *
place(struct flow *f, int64_t id)
{
	return mem_print(f->mem, "/quan-tri/don-vi/%lld/", (long long)id);
}

/* The tree as it stands now, held until the end of the transaction. 1 or -1. */
static int
begin(struct flow *f, struct tree *tree)
{
	return unit_hold(f->db, f->mem) == 1 && tree_on(f, day_today(), tree) == 1 ? 1 : -1;
}

static struct json *
unit_json(struct flow *f, const struct tree *tree, const struct unit *u)
{
	const struct unit *parent = tree_unit(tree, u->parent);
	struct json *json = json_new(f->mem);

	json_set_text(json, "name", u->name);
	if (parent != NULL)
		json_set_text(json, "parent", parent->name);
	json_set_int(json, "position", u->position);
	return json;
}

/* Whether a parent may have a unit of this kind from a day on. 1; 0: refused. */
static int
parent_fits(struct flow *f, const struct unit *parent, enum unit_kind kind, struct day from,
    struct day until, struct refusal *why)
{
	if (parent == NULL || (int)parent->kind != (int)kind - 1)
		return organisation_refuse(why, "parent", "unit.refused.parent", NULL, NULL);
	if (!days_within(from, until, parent->from, parent->until))
		return organisation_refuse(why, "parent", "unit.refused.parent_days",
		    day_show(f->mem, parent->from), parent->until.year == 0 ? "…" :
		    day_show(f->mem, parent->until));
	return 1;
}

/* Behind its siblings. */
static int64_t
last_position(const struct tree *tree, int64_t parent)
{
	int64_t last = 0;

	for (size_t i = 0; i < tree->n; i++)
		if (tree->unit[i].parent == parent && tree->unit[i].position > last)
			last = tree->unit[i].position;
	return last + 1;
}

/* What kind the new unit is, from its parent. 1; 0: refused. */
static int
settle_kind(struct flow *f, const struct tree *tree, struct unit *u, struct refusal *why)
{
	const struct unit *parent = tree_unit(tree, u->parent);

	if (u->parent == 0 && tree->n > 0)
		return organisation_refuse(why, "parent", "unit.refused.one_province", NULL, NULL);
	if (u->parent != 0 && (parent == NULL || parent->kind == UNIT_DIVISION))
		return organisation_refuse(why, "parent", "unit.refused.parent", NULL, NULL);
	u->kind = u->parent == 0 ? UNIT_PROVINCE : (enum unit_kind)(parent->kind + 1);
	if (u->parent != 0 && parent_fits(f, parent, u->kind, u->from, u->until, why) != 1)
		return 0;
	if (u->kind != UNIT_AGENCY)
		u->agency_kind = NO_KIND;
	else if (u->agency_kind == NO_KIND)
		return organisation_refuse(why, "agency_kind", "unit.refused.no_agency_kind", NULL, NULL);
	if (u->position == 0)
		u->position = last_position(tree, u->parent);
	return 1;
}

static int
open_body(struct flow *f, void *arg)
{
	const struct unit_write *w = arg;
	struct unit u = *w->unit;
	struct json *after;
	struct tree tree;
	int done;

	if (begin(f, &tree) != 1)
		return -1;
	if (settle_kind(f, &tree, &u, w->why) != 1)
		return 0;
	done = unit_insert(f->db, f->mem, &u, &u.id);
	if (done != 1)
		return done < 0 ? -1 : organisation_refuse(w->why, "code", "unit.refused.code_taken", u.code,
		    NULL);
	f->location = place(f, u.id);
	after = unit_json(f, &tree, &u);
	json_set_text(after, "code", u.code);
	json_set_text(after, "from", day_text(f->mem, u.from));
	if (u.until.year != 0)
		json_set_text(after, "until", day_text(f->mem, u.until));
	return flow_audit(f, "unit", u.id, "open", NULL, after);
}

int
unit_open(struct flow *f, const struct unit *u, struct refusal *why)
{
	struct unit_write w = { .unit = u, .why = why };

	if (!unit_code_good(u->code))
		return organisation_refuse(why, "code", "unit.refused.code", NULL, NULL);
	if (u->until.year != 0 && day_compare(u->until, u->from) < 0)
		return organisation_refuse(why, "until", "organisation.refused.end_before", NULL, NULL);
	return flow_write(f, open_body, &w);
}

/* The unit that is changed, in the version that was shown. 1; 0: refused. */
static int
current(const struct tree *tree, const struct unit_write *w, const struct unit **was_r)
{
	*was_r = tree_unit(tree, w->unit->id);
	if (*was_r == NULL)
		return organisation_refuse(w->why, NULL, "unit.refused.gone", NULL, NULL);
	return (*was_r)->version == w->unit->version ? 1 : organisation_changed(w->why);
}

static int
amend_body(struct flow *f, void *arg)
{
	const struct unit_write *w = arg;
	const struct unit *was;
	struct unit u = *w->unit;
	struct json *after;
	struct tree tree;
	bool renamed, moved;

	if (begin(f, &tree) != 1)
		return -1;
	if (current(&tree, w, &was) != 1)
		return 0;
	if (was->kind == UNIT_PROVINCE && u.parent != 0)
		return organisation_refuse(w->why, "parent", "unit.refused.parent", NULL, NULL);
	if (was->kind != UNIT_PROVINCE && parent_fits(f, tree_unit(&tree, u.parent), was->kind, w->day,
	    was->until, w->why) != 1)
		return 0;
	if (u.position == 0)
		u.position = was->position;
	renamed = strcmp(u.name, was->name) != 0;
	moved = u.parent != was->parent;
	if (!renamed && !moved && u.position == was->position)
		return organisation_refuse(w->why, NULL, "organisation.refused.no_change", NULL, NULL);
	if (day_compare(w->day, was->since) < 0)
		return organisation_refuse(w->why, "from", "unit.refused.before_last",
		    day_show(f->mem, was->since), NULL);
	if ((renamed || moved) && day_compare(w->day, was->since) > 0 &&
	    unit_keep(f->db, f->mem, was, was->since, day_before(w->day)) != 1)
		return -1;
	if (unit_update(f->db, &u) != 1)
		return -1;
	f->location = place(f, u.id);
	after = unit_json(f, &tree, &u);
	json_set_text(after, "from", day_text(f->mem, w->day));
	return flow_audit(f, "unit", u.id, renamed ? "rename" : moved ? "move" : "order",
	    unit_json(f, &tree, was), after);
}

int
unit_amend(struct flow *f, const struct unit *u, struct day from, struct refusal *why)
{
	struct unit_write w = { .unit = u, .day = from, .why = why };

	if (day_compare(from, day_today()) > 0)
		return organisation_refuse(why, "from", "unit.refused.future", NULL, NULL);
	return flow_write(f, amend_body, &w);
}

/* Units below that go on after a day. */
static size_t
below_after(struct flow *f, const struct tree *tree, int64_t id, struct day until,
    const struct unit ***list_r)
{
	size_t n = 0;

	*list_r = mem_array(f->mem, tree->n + 1, sizeof(**list_r));
	for (size_t i = 0; i < tree->n; i++) {
		const struct unit *u = &tree->unit[i];

		if (u->parent == id && (u->until.year == 0 || day_compare(u->until, until) > 0))
			(*list_r)[n++] = u;
	}
	return n;
}

int
unit_blockers(struct flow *f, int64_t id, struct day until, struct holding **people_r,
    size_t *npeople_r, const struct unit ***units_r, size_t *nunits_r)
{
	struct tree tree;

	if (tree_on(f, day_today(), &tree) != 1)
		return -1;
	*nunits_r = below_after(f, &tree, id, until, units_r);
	return holding_after(f->db, f->mem, id, until, people_r, npeople_r);
}

/* An end that anybody or anything in it stands against. 1; 0: refused; -1. */
static int
may_end(struct flow *f, const struct tree *tree, const struct unit *was, struct unit_write *w)
{
	const struct unit **below;
	struct holding *people;
	size_t n, nbelow = below_after(f, tree, was->id, w->day, &below);

	if (day_compare(w->day, was->from) < 0)
		return organisation_refuse(w->why, "until", "organisation.refused.end_before", NULL, NULL);
	if (holding_after(f->db, f->mem, was->id, w->day, &people, &n) != 1)
		return -1;
	return n + nbelow == 0 ? 1 :
	    organisation_refuse(w->why, "until", "unit.refused.in_use", NULL, NULL);
}

static int
close_body(struct flow *f, void *arg)
{
	struct unit_write *w = arg;
	const struct unit *was, *parent;
	struct json *before = json_new(f->mem), *after = json_new(f->mem);
	struct tree tree;
	int done = begin(f, &tree);

	if (done == 1)
		done = current(&tree, w, &was);
	if (done != 1)
		return done;
	parent = tree_unit(&tree, was->parent);
	if (w->day.year != 0)
		done = may_end(f, &tree, was, w);
	else if (was->until.year == 0)
		return organisation_refuse(w->why, NULL, "unit.refused.open", NULL, NULL);
	else if (parent != NULL)
		done = parent_fits(f, parent, was->kind, was->from, w->day, w->why);
	if (done != 1)
		return done;
	if (unit_set_end(f->db, f->mem, was->id, was->version, w->day) != 1)
		return -1;
	f->location = place(f, was->id);
	json_set_text(before, "until", day_text(f->mem, was->until));
	json_set_text(after, "until", day_text(f->mem, w->day));
	return flow_audit(f, "unit", was->id, w->day.year != 0 ? "close" : "reopen", before, after);
}

int
unit_close(struct flow *f, int64_t id, int64_t version, struct day until, struct refusal *why)
{
	struct unit u = { .id = id, .version = version };
	struct unit_write w = { .unit = &u, .day = until, .why = why };

	return flow_write(f, close_body, &w);
}
