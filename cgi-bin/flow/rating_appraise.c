#include "flow/rating_appraise.h"

#include "flow/catalog_write.h"
#include "rules/role.h"
#include "store/rating.h"
#include "store/rating_complaint.h"

int
rating_open_held(struct flow *f, int64_t id, int64_t version, unsigned ties, struct rating_view *v, struct refusal *why)
{
	struct rated before;
	int64_t run_version;
	int found = rating_get(f->db, f->mem, id, &before);

	if (found == 1)
		found = rating_run_hold(f->db, f->mem, before.run, &run_version);
	if (found == 1)
		found = rating_look_held(f, id, v);
	if (found != 1 || (v->ties & ties) == 0)
		return found < 0 ? -1 : catalog_refuse(why, "rating.refused.gone", NULL);
	if (version != 0 && v->rated.version != version)
		return catalog_conflict(why, "rating.refused.changed");
	if ((f->who->roles & (ROLE_HEAD | ROLE_CHAIRMAN)) != 0)
		f->delegation = f->who->delegation;
	f->location = rating_path(f, id, "");
	return 1;
}

int
rating_not_above(struct flow *f, int64_t authority, int year, struct refusal *why)
{
	struct rating_cap cap = { .unit = authority };

	if (rating_caps(f, year, &cap, 1) != 1)
		return -1;
	return cap.level == CAP_NONE ? 1 : catalog_refuse(why, "rating.refused.above", NULL);
}

int
rating_close(struct flow *f, const struct rated *r, const char *act, const char *reason, struct json *after)
{
	return rating_run_mark(f->db, r->run) == 1 ? rating_done(f, r, act, reason, after) : -1;
}

struct appraise_write {
	const struct rated *typed;
	const struct rated_points *points;
	size_t		 n;
	struct refusal	*why;
	struct rating_view v;
};

static int
sound(struct flow *f, const struct appraise_write *w, struct rated *r)
{
	const struct rated *now = &w->v.rated;
	const enum rated_flaw flaw = rated_tasks_judge(&r->tasks);
	struct refusal *why = w->why;
	int64_t waiting;

	if (now->state == RATED_RECOGNISED || now->state == RATED_LEFT_OUT)
		return catalog_conflict(why, "rating.refused.changed");
	if (now->state == RATED_OPEN && r->silent_why[0] == '\0')
		return catalog_refuse(why, "rating.refused.silent", "silent_why");
	if (rating_count_below(f->db, f->mem, r->unit, r->year, &waiting, &r->failed_below) != 1)
		return -1;
	if (waiting > 0) {
		catalog_refuse(why, "rating.refused.below", NULL);
		why->a = mem_print(f->mem, "%lld", (long long)waiting);
		return 0;
	}
	if (flaw != RATED_SOUND)
		return catalog_refuse(why, mem_print(f->mem, "rating.refused.%s", rated_flaw_field[flaw]), rated_flaw_field[flaw]);
	r->points = 0;
	for (size_t i = 0; i < w->n; i++)
		r->points += w->points[i].points;
	return rating_points_sound(&w->v, w->points, w->n, true, true, why);
}

static struct json *
appraised_json(struct flow *f, const struct rated *r)
{
	struct json *json = json_new(f->mem);

	json_set_int(json, "points", r->points);
	json_set_int(json, "assigned", r->tasks.assigned);
	json_set_int(json, "done", r->tasks.done);
	json_set_int(json, "late", r->tasks.late);
	json_set_int(json, "exceeded", r->tasks.exceeded);
	json_set_int(json, "failed_below", r->failed_below);
	json_set_text(json, "law_level", score_level_name[r->law_level]);
	json_set_int(json, "choices", (int64_t)r->choices);
	return json;
}

static int
appraise_body(struct flow *f, void *arg)
{
	struct appraise_write *w = arg;
	struct rated r = *w->typed;
	struct rating rating;
	int done = rating_open_held(f, r.id, r.version, RATING_PREPARES, &w->v, w->why);

	if (done != 1)
		return done;
	r.run = w->v.rated.run;
	r.unit = w->v.rated.unit;
	r.year = w->v.rated.year;
	if (w->v.rated.state == RATED_PROPOSED || w->v.rated.sent_at != NULL)
		r.silent_why = "";
	else if (w->v.rated.state == RATED_APPRAISED && r.silent_why[0] == '\0')
		r.silent_why = w->v.rated.silent_why;
	done = sound(f, w, &r);
	if (done != 1)
		return done;
	rated_judge(f->mem, &r, &rating);
	r.law_level = (int)rating.level;
	r.choices = rating.choices;
	r.level = rating.choices == 1u << rating.level ? (int)rating.level : LEVEL_NONE;
	done = rating_set_appraised(f->db, &r, f->who->person, f->delegation);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "rating.refused.changed");
	if (rating_points_write(f->db, r.id, w->points, w->n, true) != 1)
		return -1;
	if (w->v.rated.state == RATED_OPEN && rating_done(f, &r, "silent", r.silent_why, NULL) != 1)
		return -1;
	return rating_close(f, &r, "appraise", r.opinion, appraised_json(f, &r));
}

int
rating_appraise(struct flow *f, const struct rated *typed, const struct rated_points *points, size_t n, struct refusal *why)
{
	struct appraise_write w = { .typed = typed, .points = points, .n = n, .why = why };

	return flow_write(f, appraise_body, &w);
}

struct level_write {
	const struct rated *typed;
	struct refusal	*why;
};

static int
choose_body(struct flow *f, void *arg)
{
	const struct level_write *w = arg;
	struct json *after = json_new(f->mem);
	struct rating_view v;
	int done = rating_open_held(f, w->typed->id, w->typed->version, RATING_DECIDES, &v, w->why);

	if (done != 1)
		return done;
	if (v.rated.state != RATED_APPRAISED)
		return catalog_conflict(w->why, "rating.refused.changed");
	if (w->typed->level == LEVEL_NONE || (v.rated.choices & 1u << w->typed->level) == 0)
		return catalog_refuse(w->why, "rating.refused.choice", "level");
	done = rating_set_level(f->db, w->typed);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "rating.refused.changed");
	json_set_text(after, "level", score_level_name[w->typed->level]);
	return rating_close(f, &v.rated, "choose", w->typed->level_why, after);
}

int
rating_choose(struct flow *f, const struct rated *typed, struct refusal *why)
{
	struct level_write w = { typed, why };

	return flow_write(f, choose_body, &w);
}

struct left_write {
	int64_t		 id, version;
	const char	*reason;	/* NULL: it is rated again */
	struct refusal	*why;
};

static int
left_body(struct flow *f, void *arg)
{
	const struct left_write *w = arg;
	struct rating_view v;
	int done = rating_open_held(f, w->id, w->version, RATING_DECIDES, &v, w->why);

	if (done == 1 && w->reason == NULL)
		done = rating_not_above(f, v.rated.authority, v.rated.year, w->why);
	if (done != 1)
		return done;
	done = w->reason == NULL ? rating_set_taken_in(f->db, w->id, w->version) : rating_set_left_out(f->db, w->id, w->version, w->reason);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "rating.refused.changed");
	return rating_close(f, &v.rated, w->reason == NULL ? "take_in" : "leave_out", w->reason == NULL ? "" : w->reason, NULL);
}

int
rating_leave_out(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct left_write w = { id, version, reason, why };

	return flow_write(f, left_body, &w);
}

int
rating_take_in(struct flow *f, int64_t id, int64_t version, struct refusal *why)
{
	struct left_write w = { id, version, NULL, why };

	return flow_write(f, left_body, &w);
}

struct complaint_write {
	const struct complaint *typed;
	struct refusal	*why;
};

static int
complain_body(struct flow *f, void *arg)
{
	const struct complaint_write *w = arg;
	const struct complaint *c = w->typed;
	struct json *after = json_new(f->mem);
	struct rating_view v;
	int64_t id;
	int done = rating_open_held(f, c->rating, 0, RATING_PREPARES, &v, w->why);

	if (done != 1)
		return done;
	if (v.rated.state == RATED_RECOGNISED || v.rated.state == RATED_LEFT_OUT)
		return catalog_conflict(w->why, "rating.refused.changed");
	if (day_compare(c->received, day_today()) > 0)
		return catalog_refuse(w->why, "period.refused.day_ahead", "received_day");
	if (complaint_insert(f->db, f->mem, c, f->who->person, f->delegation, &id) != 1 || rating_run_mark(f->db, v.rated.run) != 1)
		return -1;
	f->location = rating_path(f, c->rating, "don-thu");
	json_set_text(after, "kind", complaint_kind_name[c->kind]);
	json_set_int(after, "rating", c->rating);
	return flow_audit(f, "rating_complaint", id, "enter", NULL, after);
}

int
rating_complain(struct flow *f, const struct complaint *typed, struct refusal *why)
{
	struct complaint_write w = { typed, why };

	return flow_write(f, complain_body, &w);
}

static int
verify_body(struct flow *f, void *arg)
{
	const struct complaint_write *w = arg;
	struct json *after = json_new(f->mem);
	struct rating_view v;
	int done = rating_open_held(f, w->typed->rating, 0, RATING_PREPARES, &v, w->why);

	if (done != 1)
		return done;
	done = complaint_close(f->db, w->typed, f->who->person, f->delegation);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "rating.refused.verified");
	if (rating_run_mark(f->db, v.rated.run) != 1)
		return -1;
	f->location = rating_path(f, w->typed->rating, "don-thu");
	json_set_text(after, "outcome", complaint_outcome_name[w->typed->outcome]);
	return flow_audit(f, "rating_complaint", w->typed->id, "verify", NULL, after);
}

int
rating_verify(struct flow *f, const struct complaint *typed, struct refusal *why)
{
	struct complaint_write w = { typed, why };

	return flow_write(f, verify_body, &w);
}
