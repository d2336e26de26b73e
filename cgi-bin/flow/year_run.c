#include "flow/year_run.h"

#include "base/slice.h"
#include "flow/catalog_write.h"
#include "flow/charge.h"
#include "flow/ground.h"
#include "flow/rating.h"
#include "flow/see.h"
#include "rules/role.h"
#include "rules/year_group.h"
#include "store/classification.h"
#include "store/past.h"
#include "store/place.h"

#define YEAR_LEAST	2025	/* the one before the system */

int
year_authorities(struct flow *f, struct year_authority list_r[AUTHORITIES_MOST], size_t *n_r)
{
	const uint64_t roles = f->who->roles;
	struct year_authority province = { .province = true, .decides = (roles & ROLE_CHAIRMAN) != 0, .prepares = see_appraises(f->who) };

	*n_r = 0;
	if (f->who->agency != 0 && (roles & ROLES_AGENCY) != 0)
		list_r[(*n_r)++] = (struct year_authority){ .unit = f->who->agency, .decides = (roles & ROLE_HEAD) != 0, .prepares = true };
	if (!province.decides && !province.prepares)
		return 1;
	province.prepares = true;
	switch (past_province(f->db, f->mem, &province.unit)) {
	case 1:
		list_r[(*n_r)++] = province;
		return 1;
	case 0:
		return 1;
	default:
		return -1;
	}
}

int
year_authority_of(struct flow *f, int64_t unit, struct year_authority *a)
{
	struct year_authority list[AUTHORITIES_MOST];
	size_t n;

	if (year_authorities(f, list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].unit == unit) {
			*a = list[i];
			return 1;
		}
	*a = (struct year_authority){ .unit = unit };
	return see_sheets(f->who);
}

int
year_run_list(struct flow *f, const struct year_authority *a, struct year_run_short **list_r, size_t *n_r)
{
	return year_run_years(f->db, f->mem, a->unit, list_r, n_r);
}

int
year_run_read(struct flow *f, int64_t id, struct year_run *r, struct year_authority *a)
{
	const int found = year_run_find(f->db, f->mem, id, r);

	return found == 1 ? year_authority_of(f, r->authority, a) : found;
}

int
year_run_begin(struct flow *f, int64_t id, int64_t version, unsigned states, bool decides, struct year_run *r, struct refusal *why)
{
	struct year_authority a;
	enum year_run_state state;
	int64_t held;
	int found = year_run_hold(f->db, f->mem, id, &held, &state);

	if (found == 1)
		found = year_run_read(f, id, r, &a);
	if (found != 1)
		return found;
	if (!(decides ? a.decides : a.prepares))
		return catalog_refuse(why, "year_run.refused.not_yours", NULL);
	if (version != 0 && version != held)
		return catalog_conflict(why, "year_run.refused.changed");
	if ((states & 1U << state) == 0)
		return catalog_refuse(why, mem_print(f->mem, "year_run.refused.%s", year_run_state_name[state]), NULL);
	f->delegation = a.province || !a.decides ? 0 : f->who->delegation;
	return 1;
}

int
year_authority_people(struct flow *f, const struct year_authority *a, struct place **list_r, size_t *n_r)
{
	struct places all = { 0 };
	struct place *heads;

	if (a->province) {
		if (place_heads(f->db, f->mem, day_today(), &heads, &all.n) != 1)
			return -1;
		all.list = heads;
	} else if (charge_places(f, a->unit, day_today(), &all) != 1)
		return -1;
	*list_r = mem_array(f->mem, all.n + 1, sizeof(**list_r));
	*n_r = 0;
	for (size_t i = 0; i < all.n; i++)
		if (all.list[i].main && all.list[i].kind == PERSON_CIVIL_SERVANT && place_heads_agency(&all.list[i]) == a->province)
			(*list_r)[(*n_r)++] = all.list[i];
	return 1;
}

/* Without those who have one of the year. 1 or -1. */
static int
leave_taken(struct flow *f, int year, struct place *list, size_t *n)
{
	int64_t *person = mem_array(f->mem, *n + 1, sizeof(*person)), *taken;
	size_t ntaken, kept = 0;

	for (size_t i = 0; i < *n; i++)
		person[i] = list[i].person;
	if (classification_taken(f->db, f->mem, person, *n, year, &taken, &ntaken) != 1)
		return -1;
	for (size_t i = 0; i < *n; i++)
		if (!number_among(taken, ntaken, person[i]))
			list[kept++] = list[i];
	*n = kept;
	return 1;
}

struct open_write {
	int64_t		 authority;
	int		 year;
	struct refusal	*why;
};

static int
open_body(struct flow *f, void *arg)
{
	const struct open_write *w = arg;
	struct json *after = json_new(f->mem);
	struct year_authority a;
	struct place *people;
	int64_t run;
	size_t n;
	int done = year_authority_of(f, w->authority, &a);

	if (done != 1)
		return done;
	if (!a.prepares)
		return catalog_refuse(w->why, "year_run.refused.not_yours", NULL);
	if (w->year < YEAR_LEAST || w->year > day_today().year)
		return catalog_refuse(w->why, "year_run.refused.year", "year");
	if (past_hold(f->db, f->mem, w->authority) != 1 || year_authority_people(f, &a, &people, &n) != 1 || leave_taken(f, w->year, people, &n) != 1)
		return -1;
	f->delegation = a.decides && !a.province ? f->who->delegation : 0;
	done = year_run_insert(f->db, w->authority, w->year, f->who->person, f->delegation, &run);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "year_run.refused.opened");
	if (classification_open(f->db, f->mem, run, w->year, people, n, f->who->person, f->delegation) != 1)
		return -1;
	json_set_int(after, "year", w->year);
	json_set_int(after, "people", (int64_t)n);
	f->location = mem_print(f->mem, RUN_PLACE "%lld/", (long long)run);
	return flow_audit(f, "year_run", run, "open", NULL, after);
}

int
year_run_open(struct flow *f, int64_t authority, int year, struct refusal *why)
{
	struct open_write w = { authority, year, why };

	return flow_write(f, open_body, &w);
}

static struct place
place_of_classification(const struct classification *c)
{
	return (struct place){ .person = c->person, .name = c->name, .title = c->title, .kind = PERSON_CIVIL_SERVANT, .unit = c->unit,
	    .agency = c->agency, .unit_name = c->unit_name, .rank = c->rank, .main = true };
}

/* A head's level is not above that of his organisation (Art 20.6). 1 or -1. */
static int
put_caps(struct flow *f, int year, struct run_person *list, size_t n)
{
	struct rating_cap *cap = mem_array(f->mem, n + 1, sizeof(*cap));
	size_t heads = 0;

	for (size_t i = 0; i < n; i++)
		if (list[i].c.rank == RANK_HEAD)
			cap[heads++] = (struct rating_cap){ .unit = list[i].c.unit, .agency = list[i].c.unit == list[i].c.agency };
	if (rating_caps(f, year, cap, heads) != 1)
		return -1;
	heads = 0;
	for (size_t i = 0; i < n; i++)
		if (list[i].c.rank == RANK_HEAD) {
			list[i].cap = cap[heads].level;
			list[i].cap_owed = cap[heads++].owed;
		}
	return 1;
}

int
year_run_people_of(struct flow *f, const struct year_run *r, const struct classification *c, size_t n, struct run_person **list_r)
{
	struct place *place = mem_array(f->mem, n + 1, sizeof(*place));
	int64_t *person = mem_array(f->mem, n + 1, sizeof(*person));
	struct ground_counted *ground;
	struct year_view *y;

	for (size_t i = 0; i < n; i++) {
		place[i] = place_of_classification(&c[i]);
		person[i] = c[i].person;
	}
	if (years_of(f, place, n, r->year, &y) != 1 || grounds_of_people(f, person, n, r->year, &ground) != 1)
		return -1;
	*list_r = mem_array(f->mem, n + 1, sizeof(**list_r));
	for (size_t i = 0; i < n; i++) {
		struct run_person *p = &(*list_r)[i];

		*p = (struct run_person){ .c = c[i], .y = y[i], .cap = CAP_NONE, .ground = ground[i].kind,
		    .ground_words = ground[i].document };
		p->standing = year_mean(f->mem, &p->y.c, &p->mean);
	}
	return put_caps(f, r->year, *list_r, n);
}

int
year_run_people(struct flow *f, const struct year_run *r, struct run_person **list_r, size_t *n_r)
{
	struct classification *c;

	return classification_of_run(f->db, f->mem, r->id, &c, n_r) == 1 ? year_run_people_of(f, r, c, *n_r, list_r) : -1;
}

void
year_run_quota(struct mem *mem, const struct year_run *r, const struct year_group *group, size_t ngroups, const struct run_person *p, size_t n,
    struct quota *q)
{
	*q = (struct quota){ .rate = ratio_of(mem, r->rate, 100), .base = r->base < 0 ? QUOTA_GOOD : (enum quota_base)r->base,
	    .person = mem_array(mem, n + 1, sizeof(*q->person)), .n = n, .chooses = r->chosen_why != NULL };
	for (size_t i = 0; i < n; i++)
		q->person[i] = (struct quota_person){ .id = mem_print(mem, "%lld", (long long)p[i].c.id),
		    .group = year_group_key(mem, group, ngroups, p[i].c.group), .mean = p[i].mean, .leader = p[i].c.rank != RANK_STAFF,
		    .classified = p[i].standing != YEAR_UNDER_SIX_MONTHS, .cap = p[i].cap, .ground = p[i].ground, .chosen = p[i].c.chosen };
}
