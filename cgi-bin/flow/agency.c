#include "flow/agency.h"

#include "flow/organisation.h"
#include "store/agency.h"
#include "store/notice.h"

int
agency_look(struct flow *f, struct agency_view *view)
{
	int64_t agency = f->who->agency;

	if (delegation_head(f->db, f->mem, agency, day_today(), &view->head, &view->head_name) < 0)
		return -1;
	return duty_select(f->db, f->mem, agency, &view->duty, &view->nduties) == 1 &&
	    delegation_select(f->db, f->mem, agency, &view->delegation, &view->ndelegations) == 1 ? 1 : -1;
}

int
agency_choices(struct flow *f, struct member **people_r, size_t *npeople_r,
    const struct unit ***units_r, size_t *nunits_r)
{
	struct tree tree;

	if (tree_on(f, day_today(), &tree) != 1)
		return -1;
	*units_r = mem_array(f->mem, tree.n + 1, sizeof(**units_r));
	*nunits_r = 0;
	for (size_t i = 0; i < tree.n; i++)
		if (tree.unit[i].parent == f->who->agency && tree_stands(&tree, &tree.unit[i]))
			(*units_r)[(*nunits_r)++] = &tree.unit[i];
	return duty_people(f->db, f->mem, f->who->agency, day_today(), people_r, npeople_r);
}

struct giving {
	const struct duty_order *order;
	struct refusal	*why;
	const struct member *member;
	const struct unit **unit;
	size_t		 nunits;
};

static const struct unit *
unit_of(const struct giving *g, int64_t id)
{
	for (size_t i = 0; i < g->nunits; i++)
		if (g->unit[i]->id == id)
			return g->unit[i];
	return NULL;
}

/* The person is of the agency, a deputy where that is asked, the divisions are its own. 1; 0; -1. */
static int
sound(struct flow *f, struct giving *g)
{
	const struct duty_order *o = g->order;
	struct member *people;
	size_t n;

	if (agency_choices(f, &people, &n, &g->unit, &g->nunits) != 1)
		return -1;
	for (size_t i = 0; i < n && g->member == NULL; i++)
		if (people[i].person == o->person)
			g->member = &people[i];
	if (g->member == NULL)
		return organisation_refuse(g->why, "person", "agency.refused.person", NULL, NULL);
	if (o->kind == DUTY_DEPUTY && (g->member->rank != RANK_DEPUTY ||
	    g->member->unit != f->who->agency))
		return organisation_refuse(g->why, "person", "agency.refused.deputy", g->member->name, NULL);
	if (agency_duty_of_unit(o->kind) && o->nunits == 0)
		return organisation_refuse(g->why, "unit_id", "agency.refused.no_unit", NULL, NULL);
	for (size_t i = 0; i < o->nunits && agency_duty_of_unit(o->kind); i++)
		if (unit_of(g, o->unit[i]) == NULL)
			return organisation_refuse(g->why, "unit_id", "agency.refused.unit", NULL, NULL);
	if (day_compare(o->from, day_today()) < 0)
		return organisation_refuse(g->why, "from", "agency.refused.past", NULL, NULL);
	if (o->until.year != 0 && day_compare(o->until, o->from) < 0)
		return organisation_refuse(g->why, "until", "organisation.refused.end_before", NULL, NULL);
	return 1;
}

/* Does the person have the duty at that time already? 1: no; 0: refused; -1. */
static int
not_yet(struct flow *f, const struct giving *g, const struct duty_given *d)
{
	struct duty_given *list;
	size_t n;

	if (duty_select(f->db, f->mem, f->who->agency, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].person == d->person && list[i].kind == d->kind && list[i].unit == d->unit &&
		    days_meet(list[i].from, list[i].until, d->from, d->until))
			return organisation_refuse(g->why, "person", "agency.refused.has",
			    list[i].unit_name == NULL ? list[i].name : mem_print(f->mem, "%s, %s", list[i].name,
			    list[i].unit_name), day_show(f->mem, list[i].from));
	return 1;
}

static struct json *
duty_json(struct flow *f, enum agency_duty kind, const char *name, const char *unit,
    struct day from, struct day until)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "duty", agency_duty_name[kind]);
	json_set_text(json, "person", name);
	json_set_text(json, "unit", unit);
	json_set_text(json, "from", day_text(f->mem, from));
	json_set_text(json, "until", day_text(f->mem, until));
	return json;
}

static int
give_one(struct flow *f, const struct giving *g, int64_t unit)
{
	const struct duty_order *o = g->order;
	const struct duty_given d = {
		.kind = o->kind, .person = o->person, .unit = unit, .from = o->from, .until = o->until,
	};
	const char *unit_name = unit == 0 ? NULL : unit_of(g, unit)->name;
	int done = not_yet(f, g, &d);

	if (done != 1)
		return done;
	if (duty_insert(f->db, f->mem, f->who->agency, &d, f->who->person) != 1)
		return -1;
	if (flow_notify(f, &(struct told){ d.person, "duty", f->who->agency_name },
	    mem_print(f->mem, "duty_%s", agency_duty_name[d.kind]), unit_name == NULL ? f->who->agency_name : unit_name,
	    day_show(f->mem, d.from), "/co-quan/") != 1)
		return -1;
	return flow_audit(f, "agency", f->who->agency, "duty", NULL, duty_json(f, d.kind,
	    g->member->name, unit_name, d.from, d.until));
}

static int
give_body(struct flow *f, void *arg)
{
	struct giving g = { .order = ((struct giving *)arg)->order, .why = ((struct giving *)arg)->why };
	int done;

	if (duty_hold(f->db, f->mem, f->who->agency) != 1)
		return -1;
	done = sound(f, &g);
	if (done == 1 && !agency_duty_of_unit(g.order->kind))
		done = give_one(f, &g, 0);
	for (size_t i = 0; done == 1 && i < g.order->nunits && agency_duty_of_unit(g.order->kind); i++)
		done = give_one(f, &g, g.order->unit[i]);
	f->location = "/co-quan/";
	return done;
}

int
agency_give_duty(struct flow *f, const struct duty_order *order, struct refusal *why)
{
	struct giving g = { .order = order, .why = why };

	return flow_write(f, give_body, &g);
}

struct ending {
	int64_t		 id, version;
	struct day	 until;
	struct refusal	*why;
};

static int
end_body(struct flow *f, void *arg)
{
	const struct ending *e = arg;
	const struct duty_given *d = NULL;
	struct duty_given *list;
	struct day until = e->until.year != 0 ? e->until : day_before(day_today());
	size_t n;

	if (duty_hold(f->db, f->mem, f->who->agency) != 1 ||
	    duty_select(f->db, f->mem, f->who->agency, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].id == e->id)
			d = &list[i];
	if (d == NULL)
		return organisation_refuse(e->why, NULL, "agency.refused.gone", NULL, NULL);
	if (d->version != e->version)
		return organisation_changed(e->why);
	if (day_compare(until, day_before(d->from)) < 0)
		until = day_before(d->from);		/* it had not begun */
	if (d->until.year != 0 && day_compare(d->until, until) < 0)
		return organisation_refuse(e->why, NULL, "agency.refused.ended", day_show(f->mem, d->until),
		    NULL);
	if (duty_set_end(f->db, f->mem, f->who->agency, d, until) != 1)
		return -1;
	f->location = "/co-quan/";
	if (flow_notify(f, &(struct told){ d->person, "duty", f->who->agency_name }, "duty_ended",
	    f->who->agency_name, day_show(f->mem, until), "/co-quan/") != 1)
		return -1;
	return flow_audit(f, "agency", f->who->agency, "duty_end", duty_json(f, d->kind, d->name,
	    d->unit_name, d->from, d->until), duty_json(f, d->kind, d->name, d->unit_name, d->from, until));
}

int
agency_end_duty(struct flow *f, int64_t id, int64_t version, struct day until,
    struct refusal *why)
{
	struct ending e = { .id = id, .version = version, .until = until, .why = why };

	if (until.year != 0 && day_compare(until, day_today()) < 0)
		return organisation_refuse(why, "until", "agency.refused.past", NULL, NULL);
	return flow_write(f, end_body, &e);
}
