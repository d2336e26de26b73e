#include "flow/catalog_write.h"
#include "flow/see.h"
#include "rules/role.h"
#include "store/catalog_row.h"
#include "store/notice.h"

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
	if (w->seen && w->version != w->held.version)
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

int
catalog_standard_points(struct flow *f, const struct catalog_write *w, int64_t *points_r)
{
	struct catalog_row standard;
	int found;

	*points_r = 0;
	if (w->held.standard == 0)
		return 1;
	found = catalog_row_get(f->db, f->mem, w->catalog, 0, w->held.standard, &standard);
	if (found == 1 && standard.line.points > 0)
		*points_r = standard.line.points;
	return found < 0 ? -1 : 1;
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

static int
people_of(struct flow *f, int role, int64_t agency, int64_t **list_r, size_t *n_r)
{
	switch (1 << role) {
	case ROLE_HEAD:
		return catalog_people(f->db, f->mem, agency, CATALOG_HEADS, day_today(), list_r,
		    n_r);
	case ROLE_OFFICER:
		return catalog_people(f->db, f->mem, agency, CATALOG_OFFICERS, day_today(), list_r,
		    n_r);
	default:
		return catalog_role_people(f->db, f->mem, role_name[role], list_r, n_r);
	}
}

int
catalog_audience(struct flow *f, uint64_t roles, int64_t agency, const char *name,
    struct told **list_r, size_t *n_r)
{
	int64_t *found[ROLE_COUNT] = { NULL };
	size_t n[ROLE_COUNT] = { 0 }, most = 0;

	for (int role = 0; role < ROLE_COUNT; role++) {
		if ((roles & (1u << role)) != 0 &&
		    people_of(f, role, agency, &found[role], &n[role]) != 1)
			return -1;
		most += n[role];
	}
	*list_r = mem_array(f->mem, most + 1, sizeof(**list_r));
	*n_r = 0;
	for (int role = 0; role < ROLE_COUNT; role++)
		for (size_t i = 0; i < n[role]; i++)
			told_add(*list_r, n_r, (struct told){ found[role][i], role_name[role],
			    (1u << role) & ROLES_AGENCY ? name : NULL });
	return 1;
}

int
catalog_tell(struct flow *f, const struct catalog_write *w, uint64_t roles, const char *kind,
    const char *rest)
{
	const char *agency = catalog_agency_name(f, w);
	struct told *people;
	size_t n;

	if (agency == NULL ||
	    catalog_audience(f, roles, w->held.agency, agency, &people, &n) != 1)
		return -1;
	return flow_notify_all(f, people, n, kind, agency, f->who->name,
	    catalog_path(f, w->catalog, rest));
}

int
catalog_tell_appraiser(struct flow *f, const struct catalog_write *w, const char *kind,
    const char *rest)
{
	const char *agency;

	if (w->held.appraiser == 0)
		return catalog_tell(f, w, ROLE_APPRAISER, kind, rest);
	agency = catalog_agency_name(f, w);
	return agency == NULL ? -1 : flow_notify(f, &(struct told){ w->held.appraiser,
	    "claimed", NULL }, kind, agency, f->who->name,
	    catalog_path(f, w->catalog, rest));
}
