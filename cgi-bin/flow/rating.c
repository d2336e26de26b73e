#include "flow/rating.h"

#include "flow/catalog_write.h"
#include "flow/see.h"
#include "rules/role.h"
#include "store/notice.h"
#include "store/past.h"
#include "store/rating.h"
#include "store/rating_complaint.h"
#include "store/rating_set.h"

_Static_assert(LEVEL_NONE == CAP_NONE, "no level is no cap");

const char *
rating_path(struct flow *f, int64_t id, const char *rest)
{
	return mem_print(f->mem, RATING_PLACE "%lld/%s", (long long)id, rest);
}

/* Units that the person heads in his agency. */
struct headed {
	int64_t		*unit;
	size_t		 n;
};

static int
read_headed(struct flow *f, struct headed *h)
{
	*h = (struct headed){ 0 };
	return f->who->agency == 0 ? 1 : rating_headed(f->db, f->mem, f->who->agency, f->who->person, day_today(), &h->unit, &h->n);
}

static bool
heads(const struct headed *h, int64_t unit)
{
	for (size_t i = 0; i < h->n; i++)
		if (h->unit[i] == unit)
			return true;
	return false;
}

/* On the side of the authority, whoever the unit is. */
static unsigned
above(const struct flow *f, int64_t authority, enum unit_kind kind)
{
	const uint64_t roles = f->who->roles;

	if (kind == UNIT_PROVINCE) {
		if ((roles & ROLE_CHAIRMAN) != 0)
			return RATING_AUTHORITY;
		return see_appraises(f->who) ? RATING_PREPARES : 0;
	}
	if (f->who->agency == authority && (roles & ROLE_HEAD) != 0)
		return RATING_AUTHORITY;
	if (f->who->agency == authority && (roles & ROLE_OFFICER) != 0)
		return RATING_PREPARES;
	return see_sheets(f->who) ? RATING_READS : 0;
}

static unsigned
ties_of(const struct flow *f, const struct headed *h, const struct rated *r)
{
	const struct who *who = f->who;
	unsigned ties = above(f, r->authority, r->kind == UNIT_AGENCY ? UNIT_PROVINCE : UNIT_AGENCY);

	if (r->kind != UNIT_AGENCY) {
		if (heads(h, r->unit))
			ties |= RATING_OWN | RATING_SENDS;
		return who->unit == r->unit ? ties | RATING_MEMBER : ties;
	}
	if (who->agency != r->unit)
		return ties;
	if ((who->roles & ROLE_CHAIRMAN) == 0 && (ties & RATING_PREPARES) != 0)
		ties = RATING_READS;
	if ((who->roles & ROLES_AGENCY) != 0)
		ties |= RATING_OWN;
	if ((who->roles & ROLE_HEAD) != 0)
		ties |= RATING_SENDS;
	return ties | RATING_MEMBER;
}

unsigned
rating_run_ties(const struct flow *f, const struct rating_run *run)
{
	return above(f, run->authority, run->kind);
}

/* In the order of the criteria; those that have none are empty. */
static int
read_points(struct flow *f, struct rating_view *v)
{
	struct rated_points *found;
	size_t nfound;

	if (rating_criterion_select(f->db, f->mem, v->run.set, &v->criterion, &v->n) != 1 ||
	    rating_points_select(f->db, f->mem, v->rated.id, &found, &nfound) != 1)
		return -1;
	v->points = mem_array(f->mem, v->n + 1, sizeof(*v->points));
	for (size_t i = 0; i < v->n; i++) {
		v->points[i] = (struct rated_points){ .criterion = v->criterion[i].id, .self_why = "", .why = "" };
		for (size_t k = 0; k < nfound; k++)
			if (found[k].criterion == v->criterion[i].id)
				v->points[i] = found[k];
	}
	return 1;
}

static int
count(struct flow *f, const struct rated *r, struct rated_tasks *t)
{
	return rating_count_tasks(f->db, f->mem, r->kind == UNIT_AGENCY ? r->unit : r->authority, r->unit, r->year, day_today(), t);
}

static int
look_around(struct flow *f, struct rating_view *v)
{
	const struct rated *r = &v->rated;
	int64_t failed;

	if (rating_run_get(f->db, f->mem, r->run, &v->run) != 1 || read_points(f, v) != 1 ||
	    rating_count_below(f->db, f->mem, r->unit, r->year, &v->below, &failed) != 1 ||
	    rating_step_select(f->db, f->mem, r->id, &v->step, &v->nsteps) != 1)
		return -1;
	if ((v->ties & RATING_AUTHORITY) != 0 && complaint_select(f->db, f->mem, r->id, &v->complaint, &v->ncomplaints) != 1)
		return -1;
	v->counted = r->counted;
	return r->state == RATED_OPEN ? count(f, r, &v->counted) : 1;
}

static int
look(struct flow *f, int64_t id, bool held, struct rating_view *v)
{
	struct headed headed;
	int found;

	*v = (struct rating_view){ 0 };
	found = held ? rating_get_held(f->db, f->mem, id, &v->rated) : rating_get(f->db, f->mem, id, &v->rated);
	if (found != 1)
		return found;
	if (read_headed(f, &headed) != 1)
		return -1;
	v->ties = ties_of(f, &headed, &v->rated);
	if ((v->ties & RATING_INSIDE) == 0 && ((v->ties & RATING_MEMBER) == 0 || v->rated.state != RATED_RECOGNISED))
		return 0;
	return look_around(f, v);
}

int
rating_look(struct flow *f, int64_t id, struct rating_view *v)
{
	return look(f, id, false, v);
}

int
rating_look_held(struct flow *f, int64_t id, struct rating_view *v)
{
	return look(f, id, true, v);
}

/* His agency, where he works, and what he heads. */
static int
read_own(struct flow *f, int year, struct rating_index *x)
{
	struct headed headed;
	struct rated *all;
	int64_t *unit;
	size_t n = 0, nall;

	if (read_headed(f, &headed) != 1)
		return -1;
	unit = mem_array(f->mem, headed.n + 2, sizeof(*unit));
	for (size_t i = 0; i < headed.n; i++)
		unit[n++] = headed.unit[i];
	if (f->who->agency != 0)
		unit[n++] = f->who->agency;
	if (f->who->unit != f->who->agency && !heads(&headed, f->who->unit))
		unit[n++] = f->who->unit;
	if (rating_select_units(f->db, f->mem, unit, n, year, &all, &nall) != 1)
		return -1;
	x->own = all;
	x->own_ties = mem_array(f->mem, nall + 1, sizeof(*x->own_ties));
	for (size_t i = 0; i < nall; i++) {
		const unsigned ties = ties_of(f, &headed, &all[i]);

		if ((ties & RATING_OWN) == 0 && all[i].state != RATED_RECOGNISED)
			continue;
		x->own[x->nown] = all[i];
		x->own_ties[x->nown++] = ties;
	}
	return 1;
}

/* One that is opened is not opened again. */
static void
take_open(struct flow *f, int64_t authority, enum unit_kind kind, const struct rating_run *run, size_t n, struct rating_index *x)
{
	if (authority == 0 || (above(f, authority, kind) & RATING_AUTHORITY) == 0)
		return;
	for (size_t i = 0; i < n; i++)
		if (run[i].authority == authority)
			return;
	x->opens[x->nopens++] = authority;
}

int
rating_index(struct flow *f, int year, struct rating_index *x)
{
	struct rating_run *all;
	int64_t set, province = 0;
	size_t n;
	int found;

	*x = (struct rating_index){ 0 };
	if (read_own(f, year, x) != 1 || rating_run_select(f->db, f->mem, year, &all, &n) != 1 || past_province(f->db, f->mem, &province) < 0)
		return -1;
	found = rating_set_of_year(f->db, f->mem, year, &set);
	if (found < 0)
		return -1;
	x->ruled = found == 1;
	take_open(f, province, UNIT_PROVINCE, all, n, x);
	if (f->who->agency != province)
		take_open(f, f->who->agency, UNIT_AGENCY, all, n, x);
	x->run = all;
	for (size_t i = 0; i < n; i++)
		if (above(f, all[i].authority, all[i].kind) != 0)
			x->run[x->nruns++] = all[i];
	return 1;
}

int
rating_caps(struct flow *f, int year, struct rating_cap *cap, size_t n)
{
	int64_t *unit = mem_array(f->mem, n + 1, sizeof(*unit));
	struct rating_standing *list = mem_array(f->mem, n + 1, sizeof(*list));

	for (size_t i = 0; i < n; i++)
		unit[i] = cap[i].unit;
	if (n > 0 && rating_select_standings(f->db, f->mem, unit, n, year, list) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const enum rated_state s = list[i].state;

		cap[i].level = list[i].level;
		cap[i].owed = s == RATED_STATES ? cap[i].agency : s != RATED_RECOGNISED && s != RATED_LEFT_OUT;
	}
	return 1;
}

int
rating_tell_unit(struct flow *f, const struct rated *r, const char *kind)
{
	const char *year = mem_print(f->mem, "%d", r->year), *path = rating_path(f, r->id, "");
	struct told *people;
	int64_t *head;
	size_t n;

	if (r->kind == UNIT_AGENCY)
		return catalog_audience(f, ROLES_AGENCY, r->unit, r->name, &people, &n) == 1 ?
		    flow_notify_all(f, people, n, kind, r->name, year, path) : -1;
	if (rating_heads(f->db, f->mem, r->unit, day_today(), &head, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const struct told told = { head[i], "head", r->name };

		if (flow_notify(f, &told, kind, r->name, year, path) != 1)
			return -1;
	}
	return 1;
}

int
rating_done(struct flow *f, const struct rated *r, const char *act, const char *reason, struct json *after)
{
	return rating_step_insert(f->db, r->id, act, f->who->person, f->delegation, reason) == 1 ?
	    flow_audit(f, "rating", r->id, act, NULL, after) : -1;
}

/* Those who prepare; of Home Affairs itself the chairman. */
static int
tell_authority(struct flow *f, const struct rating_view *v)
{
	const struct rated *r = &v->rated;
	const uint64_t roles = r->kind != UNIT_AGENCY ? ROLES_AGENCY : see_appraises(f->who) ? ROLE_CHAIRMAN : ROLES_APPRAISAL;
	struct told *people;
	size_t n;

	if (catalog_audience(f, roles, r->authority, v->run.name, &people, &n) != 1)
		return -1;
	return flow_notify_all(f, people, n, "rating_sent", r->name, mem_print(f->mem, "%d", r->year), rating_path(f, r->id, ""));
}

struct own_write {
	const struct rated *typed;
	const struct rated_points *points;
	size_t		 n;
	bool		 sends;
	struct refusal	*why;
	struct rating_view v;
};

int
rating_points_sound(const struct rating_view *v, const struct rated_points *points, size_t n, bool given, bool whole, struct refusal *why)
{
	if (n != v->n)
		return catalog_refuse(why, "rating.refused.set", NULL);
	for (size_t i = 0; i < n; i++) {
		const struct rated_points *p = &points[i];
		const struct rating_criterion *c = &v->criterion[i];
		const bool there = given ? p->given : p->said;

		if (p->criterion != c->id)
			return catalog_refuse(why, "rating.refused.set", NULL);
		if (there ? (given ? p->points : p->self) > c->most : whole) {
			catalog_refuse(why, there ? "rating.refused.points" : "rating.refused.no_points", "points");
			why->a = c->code;
			return 0;
		}
	}
	return 1;
}

static int
sound_tasks(struct flow *f, const struct own_write *w)
{
	const struct rated *r = w->typed;
	const enum rated_flaw flaw = rated_tasks_judge(&r->self);

	if (flaw != RATED_SOUND && (w->sends || r->self.assigned > 0))
		return catalog_refuse(w->why, mem_print(f->mem, "rating.refused.%s", rated_flaw_field[flaw]), rated_flaw_field[flaw]);
	return w->sends && r->self_level == LEVEL_NONE ? catalog_refuse(w->why, "error.required", "level") : 1;
}

static int
own_begin(struct flow *f, struct own_write *w)
{
	const int found = rating_look_held(f, w->typed->id, &w->v);
	int sound;

	if (found != 1 || (w->v.ties & RATING_OWN) == 0)
		return found < 0 ? -1 : catalog_refuse(w->why, "rating.refused.gone", NULL);
	if (w->v.rated.state != RATED_OPEN || w->v.rated.version != w->typed->version)
		return catalog_conflict(w->why, "rating.refused.changed");
	if (w->sends && (w->v.ties & RATING_SENDS) == 0)
		return catalog_refuse(w->why, "rating.refused.head", NULL);
	sound = rating_points_sound(&w->v, w->points, w->n, false, w->sends, w->why);
	if (sound == 1)
		sound = sound_tasks(f, w);
	if (w->v.rated.kind == UNIT_AGENCY && (f->who->roles & ROLE_HEAD) != 0)
		f->delegation = f->who->delegation;
	return sound;
}

static int
own_body(struct flow *f, void *arg)
{
	struct own_write *w = arg;
	struct rated r = *w->typed;
	struct json *after = json_new(f->mem);
	int done = own_begin(f, w);

	if (done != 1)
		return done;
	r.counted = w->v.counted;
	r.counted_on = day_today();
	done = rating_save(f->db, f->mem, &r);
	if (done == 1)
		done = rating_points_write(f->db, r.id, w->points, w->n, false);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "rating.refused.changed");
	f->location = rating_path(f, r.id, w->sends ? "" : "de-xuat");
	json_set_int(after, "assigned", r.self.assigned);
	json_set_int(after, "done", r.self.done);
	json_set_int(after, "late", r.self.late);
	json_set_int(after, "exceeded", r.self.exceeded);
	if (!w->sends)
		return flow_audit(f, "rating", r.id, "write", NULL, after);
	json_set_text(after, "level", score_level_name[r.self_level]);
	return rating_set_sent(f->db, r.id, f->who->person, f->delegation) == 1 && tell_authority(f, &w->v) == 1 ?
	    rating_done(f, &r, "send", "", after) : -1;
}

int
rating_write(struct flow *f, const struct rated *typed, const struct rated_points *points, size_t n, bool sends, struct refusal *why)
{
	struct own_write w = { .typed = typed, .points = points, .n = n, .sends = sends, .why = why };

	return flow_write(f, own_body, &w);
}

struct back_write {
	int64_t		 id, version;
	const char	*reason;
	struct refusal	*why;
};

static int
back_body(struct flow *f, void *arg)
{
	const struct back_write *w = arg;
	struct rating_view v;
	int done = rating_look_held(f, w->id, &v);
	bool own;

	if (done != 1 || (v.ties & (RATING_SENDS | RATING_AUTHORITY)) == 0)
		return done < 0 ? -1 : catalog_refuse(w->why, "rating.refused.gone", NULL);
	own = (v.ties & RATING_AUTHORITY) == 0;
	if ((f->who->roles & (ROLE_HEAD | ROLE_CHAIRMAN)) != 0)
		f->delegation = f->who->delegation;
	done = rating_set_recalled(f->db, w->id, w->version);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "rating.refused.changed");
	f->location = rating_path(f, w->id, "");
	if (rating_done(f, &v.rated, own ? "recall" : "return", w->reason, NULL) != 1)
		return -1;
	return own ? 1 : rating_tell_unit(f, &v.rated, "rating_returned");
}

int
rating_give_back(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct back_write w = { id, version, reason, why };

	return flow_write(f, back_body, &w);
}
