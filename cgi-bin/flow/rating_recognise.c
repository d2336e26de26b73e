#include "flow/catalog_write.h"
#include "flow/rating_appraise.h"
#include "flow/rating_run.h"
#include "store/rating.h"

struct recognise_write {
	const struct rating_recognition *r;
	struct refusal	*why;
	struct rating_run_view v;
};

static int
refuse(const struct recognise_write *w, const char *label, const struct rated *r)
{
	catalog_refuse(w->why, label, "chosen");
	w->why->a = r == NULL ? NULL : r->name;
	return 0;
}

/* May a unit be recognised as it stands? 1; 0: refused; -1. */
static int
ready(struct flow *f, const struct recognise_write *w, const struct rated *r)
{
	const struct quota_person *answer;
	int64_t waiting, failed;

	if (r == NULL || r->state != RATED_APPRAISED)
		return catalog_conflict(w->why, "rating.refused.run_changed");
	if (r->level == LEVEL_NONE)
		return refuse(w, "rating.refused.no_level", r);
	if (r->waiting > 0)
		return refuse(w, "rating.refused.complaint", r);
	if (rating_count_below(f->db, f->mem, r->unit, r->year, &waiting, &failed) != 1)
		return -1;
	if (waiting > 0 || failed != r->failed_below)
		return refuse(w, "rating.refused.below_changed", r);
	if (r->level != LEVEL_EXCELLENT)
		return 1;
	if (w->v.quota.pending > 0)
		return refuse(w, "rating.refused.pending", r);
	answer = rated_answer(&w->v.quota, r);
	return answer == NULL || answer->why == QUOTA_TIE ? refuse(w, "rating.refused.tie", r) : 1;
}

/* Those recognised already and those that are now. */
static int64_t
excellent(const struct recognise_write *w)
{
	const struct rating_run_view *v = &w->v;
	int64_t sum = 0;

	for (size_t i = 0; i < v->n; i++)
		sum += v->list[i].final_level == LEVEL_EXCELLENT;
	return sum;
}

static int
judge(struct flow *f, struct recognise_write *w)
{
	struct rating_run_view *v = &w->v;

	if (w->r->n == 0)
		return refuse(w, "rating.refused.none_chosen", NULL);
	if (day_compare(w->r->day, day_today()) > 0)
		return catalog_refuse(w->why, "period.refused.day_ahead", "decision_day");
	if (v->too_many)
		return refuse(w, "rating.refused.places", NULL);
	for (size_t i = 0; i < w->r->n; i++) {
		struct rated *r = rating_run_unit(v, w->r->rating[i]);
		const int done = ready(f, w, r);
		const struct quota_person *answer;

		if (done != 1)
			return done;
		answer = rated_answer(&v->quota, r);
		r->final_level = (int)answer->level;
		r->why = quota_why_name[answer->why];
		r->document_number = w->r->number;
		r->document_day = w->r->day;
	}
	return excellent(w) > v->quota.places ? refuse(w, "rating.refused.places", NULL) : 1;
}

static int
recognise_one(struct flow *f, const struct recognise_write *w, const struct rated *r)
{
	struct json *after = json_new(f->mem);
	const int done = rating_set_recognised(f->db, f->mem, r, f->who->person, f->delegation);

	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "rating.refused.run_changed");
	json_set_text(after, "level", score_level_name[r->final_level]);
	json_set_text(after, "document", r->document_number);
	return rating_done(f, r, "recognise", mem_print(f->mem, "%s, %s", r->document_number, day_show(f->mem, r->document_day)), after) == 1 ?
	    rating_tell_unit(f, r, "rating_recognised") : -1;
}

static int
recognise_body(struct flow *f, void *arg)
{
	struct recognise_write *w = arg;
	int done = rating_run_begin(f, w->r->run, w->r->version, RATING_DECIDES, &w->v, w->why);

	if (done == 1)
		done = judge(f, w);
	for (size_t i = 0; i < w->r->n && done == 1; i++)
		done = recognise_one(f, w, rating_run_unit(&w->v, w->r->rating[i]));
	return done == 1 ? rating_run_mark(f->db, w->r->run) : done;
}

int
rating_recognise(struct flow *f, const struct rating_recognition *r, struct refusal *why)
{
	struct recognise_write w = { .r = r, .why = why };

	return flow_write(f, recognise_body, &w);
}

struct reopen_write {
	int64_t		 id, version;
	const char	*reason;
	struct refusal	*why;
};

static int
reopen_body(struct flow *f, void *arg)
{
	const struct reopen_write *w = arg;
	struct rating_view v;
	int done = rating_open_held(f, w->id, w->version, RATING_DECIDES, &v, w->why);

	if (done == 1)
		done = rating_not_above(f, v.rated.authority, v.rated.year, w->why);
	if (done != 1)
		return done;
	done = rating_set_reopened(f->db, w->id, w->version);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "rating.refused.changed");
	return rating_close(f, &v.rated, "reopen", w->reason, NULL) == 1 ? rating_tell_unit(f, &v.rated, "rating_reopened") : -1;
}

int
rating_reopen(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct reopen_write w = { id, version, reason, why };

	return flow_write(f, reopen_body, &w);
}
