#include "flow/rating_run.h"

#include "flow/catalog_write.h"
#include "flow/rating_appraise.h"
#include "flow/year_calendar.h"
#include "flow/year_group.h"
#include "rules/role.h"
#include "store/rating.h"
#include "store/rating_set.h"

static const char *
run_path(struct flow *f, int64_t id)
{
	return mem_print(f->mem, RATING_RUN "%lld/", (long long)id);
}

/* Units and places. 1 or -1. */
static int
read_list(struct flow *f, struct rating_run_view *v)
{
	if (rating_select(f->db, f->mem, v->run.id, &v->list, &v->n) != 1 || year_run_base(f, v->run.year, &v->base) != 1)
		return -1;
	v->too_many = rated_places(f->mem, v->list, v->n, v->run.rate, v->base, v->run.chosen_why != NULL, &v->quota) != 1;
	for (size_t i = 0; i < v->n; i++)
		v->placed |= v->list[i].state == RATED_RECOGNISED && v->list[i].level == LEVEL_EXCELLENT;
	return 1;
}

int
rating_run_look(struct flow *f, int64_t id, struct rating_run_view *v)
{
	struct year_calendar c;
	int64_t *unit;
	int found;

	*v = (struct rating_run_view){ 0 };
	found = rating_run_get(f->db, f->mem, id, &v->run);
	if (found != 1)
		return found;
	v->ties = rating_run_ties(f, &v->run);
	if (v->ties == 0)
		return 0;
	if (year_calendar_of(f, v->run.authority, v->run.year, &c) != 1)
		return -1;
	v->due = c.day[STEP_RATING];
	return rating_set_get(f->db, f->mem, v->run.set, &v->set) == 1 && read_list(f, v) == 1 &&
	    rating_run_missing(f->db, f->mem, &v->run, day_today(), &unit, &v->missing) == 1 ? 1 : -1;
}

int
rating_run_begin(struct flow *f, int64_t id, int64_t version, unsigned ties, struct rating_run_view *v, struct refusal *why)
{
	int64_t now;
	int found = rating_run_hold(f->db, f->mem, id, &now);

	if (found == 1)
		found = rating_run_look(f, id, v);
	if (found != 1 || (v->ties & ties) == 0)
		return found < 0 ? -1 : catalog_refuse(why, "rating.refused.gone", NULL);
	if (version != ANY_VERSION && now != version)
		return catalog_conflict(why, "rating.refused.run_changed");
	if ((f->who->roles & (ROLE_HEAD | ROLE_CHAIRMAN)) != 0)
		f->delegation = f->who->delegation;
	f->location = run_path(f, id);
	return 1;
}

struct open_write {
	int64_t		 id, authority;
	int		 year;
	struct refusal	*why;
};

static int
add_units(struct flow *f, const struct rating_run *run, struct refusal *why)
{
	int64_t *unit;
	size_t n;

	if (rating_run_missing(f->db, f->mem, run, day_today(), &unit, &n) != 1)
		return -1;
	if (n == 0)
		return catalog_refuse(why, "rating.refused.nobody", NULL);
	for (size_t i = 0; i < n; i++) {
		struct rated r;
		int64_t id;

		if (rating_insert(f->db, run, unit[i], &id) != 1 || rating_get(f->db, f->mem, id, &r) != 1 ||
		    rating_done(f, &r, "open", "", NULL) != 1 || rating_tell_unit(f, &r, "rating_opened") != 1)
			return -1;
	}
	return 1;
}

static bool
opens(const struct rating_index *x, int64_t authority)
{
	for (size_t i = 0; i < x->nopens; i++)
		if (x->opens[i] == authority)
			return true;
	return false;
}

static int
open_body(struct flow *f, void *arg)
{
	const struct open_write *w = arg;
	struct rating_run run = { .authority = w->authority, .year = w->year };
	struct rating_index x;
	struct json *after = json_new(f->mem);
	int done;

	if (rating_set_hold(f->db, f->mem) != 1 || rating_index(f, w->year, &x) != 1)
		return -1;
	if (!opens(&x, w->authority))
		return catalog_conflict(w->why, "rating.refused.opened");
	done = rating_set_of_year(f->db, f->mem, w->year, &run.set);
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(w->why, "rating.refused.no_set", NULL);
	done = rating_not_above(f, w->authority, w->year, w->why);
	if (done != 1)
		return done;
	if ((f->who->roles & (ROLE_HEAD | ROLE_CHAIRMAN)) != 0)
		f->delegation = f->who->delegation;
	done = rating_run_insert(f->db, &run, f->who->person, f->delegation, &run.id);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "rating.refused.opened");
	f->location = run_path(f, run.id);
	json_set_int(after, "authority", run.authority);
	json_set_int(after, "year", run.year);
	done = add_units(f, &run, w->why);
	return done == 1 ? flow_audit(f, "rating_run", run.id, "open", NULL, after) : done;
}

int
rating_run_open(struct flow *f, int64_t authority, int year, struct refusal *why)
{
	struct open_write w = { 0, authority, year, why };

	return flow_write(f, open_body, &w);
}

static int
add_body(struct flow *f, void *arg)
{
	const struct open_write *w = arg;
	struct rating_run_view v;
	int done = rating_run_begin(f, w->id, ANY_VERSION, RATING_PREPARES, &v, w->why);

	if (done == 1)
		done = rating_not_above(f, v.run.authority, v.run.year, w->why);
	if (done == 1)
		done = add_units(f, &v.run, w->why);
	if (done != 1)
		return done;
	return rating_run_mark(f->db, w->id) == 1 ? flow_audit(f, "rating_run", w->id, "add", NULL, NULL) : -1;
}

int
rating_run_add(struct flow *f, int64_t id, struct refusal *why)
{
	struct open_write w = { .id = id, .why = why };

	return flow_write(f, add_body, &w);
}

struct rate_write {
	const struct rating_run *typed;
	struct refusal	*why;
};

static int
rate_body(struct flow *f, void *arg)
{
	const struct rate_write *w = arg;
	const struct rating_run *t = w->typed;
	struct json *after = json_new(f->mem);
	struct rating_run_view v;
	int done = rating_run_begin(f, t->id, t->version, RATING_DECIDES, &v, w->why);

	if (done != 1)
		return done;
	if (v.placed)
		return catalog_refuse(w->why, "rating.refused.placed", NULL);
	if (t->rate > RATING_RATE_USUAL && t->outstanding_number[0] == '\0')
		return catalog_refuse(w->why, "rating.refused.rate_document", "document_number");
	if (t->outstanding_number[0] != '\0' && t->outstanding_day.year == 0)
		return catalog_refuse(w->why, "error.required", "document_day");
	if (t->outstanding_day.year != 0 && day_compare(t->outstanding_day, day_today()) > 0)
		return catalog_refuse(w->why, "period.refused.day_ahead", "document_day");
	done = rating_run_set_rate(f->db, f->mem, t);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "rating.refused.run_changed");
	json_set_int(after, "rate", t->rate);
	json_set_text(after, "document", t->outstanding_number);
	return flow_audit(f, "rating_run", t->id, "rate", NULL, after);
}

int
rating_run_rate(struct flow *f, const struct rating_run *typed, struct refusal *why)
{
	struct rate_write w = { typed, why };

	return flow_write(f, rate_body, &w);
}

struct choose_write {
	int64_t		 id, version;
	const int64_t	*rating;
	size_t		 n;
	const char	*reason;
	struct refusal	*why;
};

struct rated *
rating_run_unit(const struct rating_run_view *v, int64_t id)
{
	for (size_t i = 0; i < v->n; i++)
		if (v->list[i].id == id)
			return &v->list[i];
	return NULL;
}

static int
sound_choice(const struct choose_write *w, const struct rating_run_view *v)
{
	if (v->placed)
		return catalog_refuse(w->why, "rating.refused.placed", NULL);
	if (w->reason == NULL)
		return 1;
	if (w->n == 0)
		return catalog_refuse(w->why, "rating.refused.none_chosen", "chosen");
	for (size_t i = 0; i < w->n; i++) {
		const struct rated *r = rating_run_unit(v, w->rating[i]);

		if (r == NULL || !rated_levelled(r) || r->level != LEVEL_EXCELLENT)
			return catalog_refuse(w->why, "rating.refused.no_candidate", "chosen");
	}
	return (int64_t)w->n > v->quota.places ? catalog_refuse(w->why, "rating.refused.places", "chosen") : 1;
}

static int
run_choose_body(struct flow *f, void *arg)
{
	const struct choose_write *w = arg;
	struct rating_run_view v;
	struct json *after = json_new(f->mem);
	int done = rating_run_begin(f, w->id, w->version, RATING_DECIDES, &v, w->why);

	if (done == 1)
		done = sound_choice(w, &v);
	if (done != 1)
		return done;
	v.run.chosen_why = w->reason;
	done = rating_run_set_chosen(f->db, &v.run);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "rating.refused.run_changed");
	json_set_text(after, "reason", w->reason == NULL ? "" : w->reason);
	json_set_int(after, "chosen", (int64_t)w->n);
	return rating_set_chosen(f->db, f->mem, w->id, w->rating, w->reason == NULL ? 0 : w->n) == 1 ?
	    flow_audit(f, "rating_run", w->id, "choose", NULL, after) : -1;
}

int
rating_run_choose(struct flow *f, int64_t id, int64_t version, const int64_t *rating, size_t n, const char *reason, struct refusal *why)
{
	struct choose_write w = { id, version, rating, n, reason, why };

	return flow_write(f, run_choose_body, &w);
}
