#include "flow/agency.h"

#include <string.h>

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

int
agency_sections(struct flow *f, const char ***list_r, size_t *n_r)
{
	return duty_sections(f->db, f->mem, f->who->agency, list_r, n_r);
}

struct giving {
	const struct duty_order *order;
	struct refusal	*why;
	const struct member *member;
	const struct unit **unit;
	size_t		 nunits;
	struct member	*people;
	size_t		 npeople;
};

static const struct unit *
unit_of(const struct giving *g, int64_t id)
{
	for (size_t i = 0; i < g->nunits; i++)
		if (g->unit[i]->id == id)
			return g->unit[i];
	return NULL;
}

static const struct member *
member_of(const struct giving *g, int64_t person)
{
	for (size_t i = 0; i < g->npeople; i++)
		if (g->people[i].person == person)
			return &g->people[i];
	return NULL;
}

/* People that a deputy may have: of the agency, neither its head nor a deputy of it. 1; 0. */
static int
sound_members(struct flow *f, struct giving *g)
{
	for (size_t i = 0; i < g->order->nmembers; i++) {
		const struct member *m = member_of(g, g->order->member[i]);

		if (m == NULL || (m->unit == f->who->agency && m->rank != RANK_STAFF))
			return organisation_refuse(g->why, "member_id", "agency.refused.member", m == NULL ? "" : m->name, NULL);
	}
	return 1;
}

/* Sections that he may have: of the catalog in force. 1; 0; -1. */
static int
sound_sections(struct flow *f, struct giving *g)
{
	const char **list;
	size_t n;

	if (g->order->nsections > 0 && agency_sections(f, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < g->order->nsections; i++) {
		bool known = false;

		for (size_t k = 0; k < n && !known; k++)
			known = strcmp(list[k], g->order->section[i]) == 0;
		if (!known)
			return organisation_refuse(g->why, "section", "agency.refused.section", NULL, NULL);
	}
	return 1;
}

/* For what it is: divisions; of a deputy also people and sections. 1; 0; -1. */
static int
sound_parts(struct flow *f, struct giving *g)
{
	const struct duty_order *o = g->order;
	const bool deputy = o->kind == DUTY_DEPUTY;
	int good;

	if (!agency_duty_of_unit(o->kind))
		return 1;
	if (o->nunits + (deputy ? o->nmembers + o->nsections : 0) == 0)
		return organisation_refuse(g->why, "unit_id", deputy ? "agency.refused.no_part" : "agency.refused.no_unit", NULL, NULL);
	for (size_t i = 0; i < o->nunits; i++)
		if (unit_of(g, o->unit[i]) == NULL)
			return organisation_refuse(g->why, "unit_id", "agency.refused.unit", NULL, NULL);
	good = deputy ? sound_members(f, g) : 1;
	return good == 1 && deputy ? sound_sections(f, g) : good;
}

/* The person is of the agency, a deputy where that is asked, the divisions are its own. 1; 0; -1. */
static int
sound(struct flow *f, struct giving *g)
{
	const struct duty_order *o = g->order;
	int good;

	if (agency_choices(f, &g->people, &g->npeople, &g->unit, &g->nunits) != 1)
		return -1;
	g->member = member_of(g, o->person);
	if (g->member == NULL)
		return organisation_refuse(g->why, "person", "agency.refused.person", NULL, NULL);
	if (o->kind == DUTY_DEPUTY && (g->member->rank != RANK_DEPUTY ||
	    g->member->unit != f->who->agency))
		return organisation_refuse(g->why, "person", "agency.refused.deputy", g->member->name, NULL);
	good = sound_parts(f, g);
	if (good != 1)
		return good;
	if (day_compare(o->from, day_today()) < 0)
		return organisation_refuse(g->why, "from", "agency.refused.past", NULL, NULL);
	if (o->until.year != 0 && day_compare(o->until, o->from) < 0)
		return organisation_refuse(g->why, "until", "organisation.refused.end_before", NULL, NULL);
	return 1;
}

/* What a duty is for, as people read it; NULL: the whole agency. */
static const char *
part_words(const struct duty_given *d)
{
	return d->unit_name != NULL ? d->unit_name : d->section != NULL ? d->section : d->member != 0 ? d->member_name : NULL;
}

static bool
same_part(const struct duty_given *a, const struct duty_given *b)
{
	return a->unit == b->unit && a->member == b->member && (a->section == NULL) == (b->section == NULL) &&
	    (a->section == NULL || strcmp(a->section, b->section) == 0);
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
		if (list[i].person == d->person && list[i].kind == d->kind && same_part(&list[i], d) &&
		    days_meet(list[i].from, list[i].until, d->from, d->until))
			return organisation_refuse(g->why, "person", "agency.refused.has",
			    part_words(d) == NULL ? list[i].name : mem_print(f->mem, "%s, %s", list[i].name, part_words(d)), day_show(f->mem, list[i].from));
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

/* part: what it is for; the rest is said here. */
static int
give_one(struct flow *f, const struct giving *g, const struct duty_given *part)
{
	const struct duty_order *o = g->order;
	struct duty_given d = *part;
	const char *words = part_words(part);
	int done;

	d.kind = o->kind;
	d.person = o->person;
	d.from = o->from;
	d.until = o->until;
	done = not_yet(f, g, &d);
	if (done != 1)
		return done;
	if (duty_insert(f->db, f->mem, f->who->agency, &d, f->who->person) != 1)
		return -1;
	if (flow_notify(f, &(struct told){ d.person, "duty", f->who->agency_name },
	    mem_print(f->mem, "duty_%s", agency_duty_name[d.kind]), words == NULL ? f->who->agency_name : words,
	    day_show(f->mem, d.from), "/co-quan/") != 1)
		return -1;
	return flow_audit(f, "agency", f->who->agency, "duty", NULL, duty_json(f, d.kind,
	    g->member->name, words, d.from, d.until));
}

/* One for each of what it is for. 1; 0; -1. */
static int
give_parts(struct flow *f, const struct giving *g)
{
	const struct duty_order *o = g->order;
	int done = 1;

	for (size_t i = 0; done == 1 && i < o->nunits; i++)
		done = give_one(f, g, &(struct duty_given){ .unit = o->unit[i], .unit_name = unit_of(g, o->unit[i])->name });
	for (size_t i = 0; done == 1 && i < o->nmembers && o->kind == DUTY_DEPUTY; i++)
		done = give_one(f, g, &(struct duty_given){ .member = o->member[i], .member_name = member_of(g, o->member[i])->name });
	for (size_t i = 0; done == 1 && i < o->nsections && o->kind == DUTY_DEPUTY; i++)
		done = give_one(f, g, &(struct duty_given){ .section = o->section[i] });
	return done;
}

static int
give_body(struct flow *f, void *arg)
{
	struct giving g = { .order = ((struct giving *)arg)->order, .why = ((struct giving *)arg)->why };
	int done;

	if (duty_hold(f->db, f->mem, f->who->agency) != 1)
		return -1;
	done = sound(f, &g);
	if (done == 1)
		done = agency_duty_of_unit(g.order->kind) ? give_parts(f, &g) : give_one(f, &g, &(struct duty_given){ .unit = 0 });
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
	    part_words(d), d->from, d->until), duty_json(f, d->kind, d->name, part_words(d), d->from, until));
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
