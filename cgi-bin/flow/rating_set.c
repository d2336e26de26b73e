#include "flow/rating_set.h"

#include "flow/catalog_write.h"
#include "flow/see.h"
#include "flow/take_back.h"
#include "store/rating_set.h"

bool
rating_set_may(const struct flow *f)
{
	return see_appraises(f->who);
}

int
rating_sets(struct flow *f, struct rating_set **list_r, size_t *n_r)
{
	return rating_set_select(f->db, f->mem, list_r, n_r);
}

int
rating_set_look(struct flow *f, int64_t id, struct rating_set *s, struct rating_criterion **list_r, size_t *n_r)
{
	const int found = rating_set_get(f->db, f->mem, id, s);

	return found == 1 ? rating_criterion_select(f->db, f->mem, id, list_r, n_r) : found;
}

static const char *
set_path(struct flow *f, int64_t id)
{
	return mem_print(f->mem, RATING_SETS "%lld/", (long long)id);
}

static int
audit(struct flow *f, int64_t id, const char *act, const char *words)
{
	struct json *after = json_new(f->mem);

	json_set_text(after, "what", words);
	f->location = set_path(f, id);
	return flow_audit(f, "rating_set", id, act, NULL, after);
}

static int
begin_body(struct flow *f, void *arg)
{
	struct refusal *why = arg;
	struct rating_set *all;
	const char *name = "";
	int64_t id, like = 0;
	int year = day_today().year, done;
	size_t n;

	if (!rating_set_may(f))
		return catalog_refuse(why, "rating.refused.gone", NULL);
	if (rating_set_hold(f->db, f->mem) != 1 || rating_sets(f, &all, &n) != 1)
		return -1;
	for (size_t i = 0; i < n && like == 0; i++)
		if (all[i].state == RATING_SET_IN_FORCE) {
			like = all[i].id;
			name = all[i].name;
			year = all[i].from_year + 1;
		}
	if (like == 0 && n > 0) {
		like = all[0].id;
		name = all[0].name;
	}
	done = rating_set_insert(f->db, name, year, like, f->who->person, &id);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(why, "rating.refused.draft");
	return audit(f, id, "begin", name);
}

int
rating_set_begin(struct flow *f, struct refusal *why)
{
	return flow_write(f, begin_body, why);
}

struct set_write {
	const struct rating_set *set;
	const struct rating_criterion *criterion;
	int64_t		 id, version;
	bool		 removes;
	struct refusal	*why;
};

static int
change_body(struct flow *f, void *arg)
{
	const struct set_write *w = arg;
	int done;

	if (!rating_set_may(f))
		return catalog_refuse(w->why, "rating.refused.gone", NULL);
	done = rating_set_amend(f->db, w->set);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "rating.refused.set_changed");
	return audit(f, w->set->id, "change", w->set->name);
}

int
rating_set_change(struct flow *f, const struct rating_set *s, struct refusal *why)
{
	struct set_write w = { .set = s, .why = why };

	return flow_write(f, change_body, &w);
}

static int
criterion_body(struct flow *f, void *arg)
{
	const struct set_write *w = arg;
	const struct rating_criterion *c = w->criterion;
	struct rating_criterion *all;
	size_t n;
	int done;

	if (!rating_set_may(f))
		return catalog_refuse(w->why, "rating.refused.gone", NULL);
	done = rating_set_mark(f->db, c->set, w->version);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "rating.refused.set_changed");
	if (rating_criterion_select(f->db, f->mem, c->set, &all, &n) != 1)
		return -1;
	if (!w->removes && c->id == 0 && n >= RATING_CRITERIA)
		return catalog_refuse(w->why, "rating.refused.many", "code");
	done = w->removes ? rating_criterion_drop(f->db, c->set, c->id) : rating_criterion_write(f->db, c);
	if (done < 0)
		return -1;
	if (done == 0)
		return w->removes ? catalog_conflict(w->why, "rating.refused.set_changed") : catalog_refuse(w->why, "rating.refused.code", "code");
	return audit(f, c->set, w->removes ? "remove" : "criterion", w->removes ? "" : c->code);
}

int
rating_criterion_put(struct flow *f, const struct rating_criterion *c, int64_t version, struct refusal *why)
{
	struct set_write w = { .criterion = c, .version = version, .why = why };

	return flow_write(f, criterion_body, &w);
}

int
rating_criterion_remove(struct flow *f, int64_t set, int64_t id, int64_t version, struct refusal *why)
{
	const struct rating_criterion c = { .id = id, .set = set };
	struct set_write w = { .criterion = &c, .version = version, .removes = true, .why = why };

	return flow_write(f, criterion_body, &w);
}

static int
in_force_body(struct flow *f, void *arg)
{
	const struct set_write *w = arg;
	struct rating_criterion *all;
	enum rating_set_flaw flaw;
	bool twice = false;
	size_t n;
	int done;

	if (!rating_set_may(f))
		return catalog_refuse(w->why, "rating.refused.gone", NULL);
	if (rating_set_hold(f->db, f->mem) != 1 || rating_criterion_select(f->db, f->mem, w->set->id, &all, &n) != 1)
		return -1;
	if (day_compare(w->set->document_day, day_today()) > 0)
		return catalog_refuse(w->why, "period.refused.day_ahead", "document_day");
	flaw = rating_set_judge(all, n);
	if (flaw != RATING_SET_SOUND)
		return catalog_refuse(w->why, mem_print(f->mem, "rating.refused.sum_%s", rating_set_flaw_name[flaw]), NULL);
	done = rating_set_put(f->db, f->mem, w->set, f->who->person, &twice);
	if (done == 0)
		return twice ? catalog_refuse(w->why, "rating.refused.year", NULL) : catalog_conflict(w->why, "rating.refused.set_changed");
	return done == 1 ? audit(f, w->set->id, "put", w->set->document_number) : -1;
}

int
rating_set_in_force(struct flow *f, const struct rating_set *s, struct refusal *why)
{
	struct set_write w = { .set = s, .why = why };

	return flow_write(f, in_force_body, &w);
}

static int
withdraw_begin(struct flow *f, const struct take_back *t, struct json **was_r)
{
	struct rating_set s;
	int found;

	if (rating_set_hold(f->db, f->mem) != 1)
		return -1;
	found = rating_set_get(f->db, f->mem, t->id, &s);
	if (found != 1 || !rating_set_may(f))
		return found < 0 ? -1 : catalog_refuse(t->why, "rating.refused.gone", NULL);
	if (s.runs > 0)
		return catalog_refuse(t->why, "rating.refused.used", NULL);
	*was_r = json_new(f->mem);
	json_set_text(*was_r, "document", s.document_number);
	f->location = RATING_SETS;
	return 1;
}

int
rating_set_take_back(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct take_back t = { .id = id, .version = version, .reason = reason, .why = why, .noun = "rating_set",
	    .meanwhile = "rating.refused.set_changed", .begin = withdraw_begin, .withdraw = rating_set_withdraw };

	return take_back(f, &t);
}
