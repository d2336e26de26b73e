/* People are told of what was decided: a part of year_decision.h. */
#include "flow/year_decision_inside.h"

#include "flow/catalog_write.h"
#include "store/classification.h"
#include "store/notice.h"

const char *
notice_path(struct flow *f, int64_t classification)
{
	return mem_print(f->mem, NOTICE_PLACE "%lld/thong-bao/", (long long)classification);
}

struct notice_write {
	int64_t		 run;
	const struct year_decision *typed;
	struct refusal	*why;
};

static int
days_typed(const struct year_decision *d, const struct year_decision *typed, struct refusal *why)
{
	if (day_compare(typed->notice_day, day_today()) > 0)
		return catalog_refuse(why, "year_decision.refused.day_ahead", "notice_day");
	if (day_compare(typed->notice_day, d->day) < 0)
		return catalog_refuse(why, "year_decision.refused.notice_early", "notice_day");
	if (day_compare(typed->public_day, typed->notice_day) < 0)
		return catalog_refuse(why, "year_decision.refused.public_early", "public_day");
	return 1;
}

/* Each hears of his own. 1 or -1. */
static int
tell(struct flow *f, const struct year_run *r, const struct year_decision *d)
{
	struct classification *list;
	size_t n;

	if (year_decision_people(f->db, f->mem, d->id, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const struct told told = { list[i].person, "classified", NULL };

		if (flow_notify(f, &told, "year_noticed", mem_print(f->mem, "%d", r->year), d->number, notice_path(f, list[i].id)) != 1)
			return -1;
	}
	return 1;
}

static int
notice_body(struct flow *f, void *arg)
{
	const struct notice_write *w = arg;
	struct json *after = json_new(f->mem);
	struct year_decision d;
	struct year_run r;
	int done = year_run_begin(f, w->run, 0, 1U << RUN_DECIDED, true, &r, w->why);

	if (done == 1)
		done = year_decision_get(f->db, f->mem, w->typed->id, &d);
	if (done != 1)
		return done;
	if (d.run != w->run)
		return 0;
	if (d.version != w->typed->version || d.noticed_at != NULL)
		return catalog_conflict(w->why, "year_decision.refused.noticed");
	done = days_typed(&d, w->typed, w->why);
	if (done != 1)
		return done;
	done = year_decision_set_notice(f->db, f->mem, w->typed, f->who->person);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "year_decision.refused.noticed");
	if (year_decision_step(f->db, d.id, CLASS_ACT_NOTICE, f->who->person, f->delegation, "") != 1 || tell(f, &r, &d) != 1)
		return -1;
	json_set_text(after, "number", w->typed->notice_number);
	json_set_text(after, "public", day_text(f->mem, w->typed->public_day));
	f->location = mem_print(f->mem, RUN_PLACE "%lld/" DECISION_PLACE, (long long)w->run);
	return flow_audit(f, "year_decision", d.id, "notice", NULL, after);
}

int
decision_notice(struct flow *f, int64_t run, const struct year_decision *typed, struct refusal *why)
{
	struct notice_write w = { run, typed, why };

	return flow_write(f, notice_body, &w);
}

int
notice_of(struct flow *f, int64_t classification, struct classification *c, struct year_decision *d, struct year_run *r)
{
	struct year_authority a;
	int found = classification_get(f->db, f->mem, classification, c);

	if (found != 1)
		return found;
	if (c->state != CLASS_NOTICED)
		return 0;
	if (c->person != f->who->person) {
		found = year_authority_of(f, c->authority, &a);
		if (found != 1)
			return found;
	}
	if (year_decision_get(f->db, f->mem, c->decision, d) != 1 || year_run_find(f->db, f->mem, c->run, r) != 1)
		return -1;
	return 1;
}

struct read_write {
	int64_t		 classification;
	struct refusal	*why;
};

static int
read_body(struct flow *f, void *arg)
{
	const struct read_write *w = arg;
	const int done = year_decision_set_read(f->db, w->classification, f->who->person);

	f->location = notice_path(f, w->classification);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "year_decision.refused.read");
	return flow_audit(f, "classification", w->classification, "read", NULL, NULL);
}

int
notice_read_by(struct flow *f, int64_t classification, struct refusal *why)
{
	struct read_write w = { classification, why };

	return flow_write(f, read_body, &w);
}

int
notice_unread(struct flow *f, struct classification *c)
{
	return year_decision_unread(f->db, f->mem, f->who->person, c);
}

int
levels_public(struct flow *f, int year, struct classification **list_r, size_t *n_r)
{
	*n_r = 0;
	if (f->who->agency == 0)
		return 0;
	return year_decision_public(f->db, f->mem, f->who->agency, year, day_today(), list_r, n_r);
}
