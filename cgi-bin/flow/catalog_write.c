#include "flow/catalog_write.h"
#include "flow/see.h"
#include "rules/role.h"

int
catalog_refuse(struct refusal *why, const char *label, const char *field)
{
	*why = (struct refusal){ .label = label, .field = field };
	return 0;
}

int
catalog_conflict(struct refusal *why, const char *label)
{
	*why = (struct refusal){ .label = label, .conflict = true };
	return 0;
}

int
catalog_begin(struct flow *f, struct catalog_write *w)
{
	int found = catalog_hold(f->db, f->mem, w->catalog, &w->held);
	const struct see see = see_catalogs(f->who);
	bool own;

	if (found < 0)
		return -1;
	own = found == 1 && w->held.agency == f->who->agency;
	if (found == 0 || (!see.all && !own))
		return catalog_refuse(w->why, "catalog.refused.gone", NULL);
	if (!catalog_possible(w->held.state, w->act))
		return catalog_conflict(w->why, "catalog.refused.not_now");
	if (!catalog_may(w->held.state, w->act, f->who->roles, own, &w->to))
		return catalog_refuse(w->why, "catalog.refused.not_you", NULL);
	if (w->version != 0 && w->version != w->held.version)
		return catalog_conflict(w->why, "catalog.refused.changed");
	return 1;
}

int
catalog_proceed(struct flow *f, struct catalog_write *w)
{
	int done;

	if (w->to == w->held.state)
		return catalog_mark(f->db, w->catalog);
	done = catalog_set_state(f->db, w->catalog, w->held.version, w->held.state, w->to);
	return done == 0 ? catalog_conflict(w->why, "catalog.refused.changed") : done;
}

int
catalog_audit(struct flow *f, const struct catalog_write *w, struct json *after)
{
	struct json *before = NULL;

	if (w->to != w->held.state) {
		before = json_new(f->mem);
		if (after == NULL)
			after = json_new(f->mem);
		json_set_text(before, "state", catalog_state_name[w->held.state]);
		json_set_text(after, "state", catalog_state_name[w->to]);
	}
	return flow_audit(f, "catalog", w->catalog, catalog_act_name[w->act], before, after);
}

const char *
catalog_agency_name(struct flow *f, const struct catalog_write *w)
{
	const struct see all = { .all = true };
	struct catalog c;

	return catalog_get(f->db, f->mem, w->catalog, all, &c) == 1 ? c.agency_name : NULL;
}

const char *
catalog_path(struct flow *f, int64_t catalog, const char *rest)
{
	return mem_print(f->mem, "/danh-muc/%lld/%s", (long long)catalog, rest);
}

static bool
told(const int64_t *people, size_t before, int64_t person)
{
	for (size_t i = 0; i < before; i++)
		if (people[i] == person)
			return true;
	return false;
}

static int
tell(struct flow *f, const struct catalog_write *w, const char *kind, const int64_t *people,
    size_t n)
{
	const char *agency = catalog_agency_name(f, w);

	if (agency == NULL)
		return -1;
	for (size_t i = 0; i < n; i++) {
		if (people[i] == f->who->person || told(people, i, people[i]))
			continue;
		if (flow_notify(f, people[i], kind, agency, f->who->name,
		    catalog_path(f, w->catalog, "")) != 1)
			return -1;
	}
	return 1;
}

int
catalog_tell_heads(struct flow *f, const struct catalog_write *w, const char *kind)
{
	int64_t *people;
	size_t n;

	if (catalog_people(f->db, f->mem, w->held.agency, CATALOG_HEADS, day_today(), &people,
	    &n) != 1)
		return -1;
	return tell(f, w, kind, people, n);
}

int
catalog_tell_agency(struct flow *f, const struct catalog_write *w, const char *kind)
{
	int64_t *heads, *officers, *all;
	size_t nheads, nofficers;

	if (catalog_people(f->db, f->mem, w->held.agency, CATALOG_HEADS, day_today(), &heads,
	    &nheads) != 1 || catalog_people(f->db, f->mem, w->held.agency, CATALOG_OFFICERS,
	    day_today(), &officers, &nofficers) != 1)
		return -1;
	all = mem_array(f->mem, nheads + nofficers + 1, sizeof(*all));
	for (size_t i = 0; i < nheads; i++)
		all[i] = heads[i];
	for (size_t i = 0; i < nofficers; i++)
		all[nheads + i] = officers[i];
	return tell(f, w, kind, all, nheads + nofficers);
}

int
catalog_tell_role(struct flow *f, const struct catalog_write *w, unsigned role, const char *kind)
{
	int64_t *people;
	size_t n;

	for (int i = 0; i < ROLE_COUNT; i++) {
		if ((role & (1u << i)) == 0)
			continue;
		if (catalog_role_people(f->db, f->mem, role_name[i], &people, &n) != 1 ||
		    tell(f, w, kind, people, n) != 1)
			return -1;
	}
	return 1;
}
