#include "flow/year_decision_inside.h"

#include <string.h>

#include "base/digest.h"
#include "base/log.h"
#include "flow/catalog_write.h"
#include "flow/classification.h"
#include "rules/decision_check.h"
#include "rules/quota_read.h"
#include "store/classification.h"

#define NAMES_MOST	8	/* said of those who keep a run from being decided */

static void
block(struct flow *f, struct decision_view *d, enum decision_stop stop, const char *who)
{
	struct decision_block *b = d->nblocks > 0 ? &d->block[d->nblocks - 1] : NULL;

	if (b == NULL || b->stop != stop) {
		b = &d->block[d->nblocks++];
		*b = (struct decision_block){ .stop = stop, .who = "" };
	}
	b->n++;
	if (b->n <= NAMES_MOST)
		b->who = mem_print(f->mem, "%s%s%s", b->who, b->n == 1 ? "" : ", ", who);
	else if (b->n == NAMES_MOST + 1)
		b->who = mem_print(f->mem, "%s…", b->who);
}

static bool
ahead(const struct year_view *y)
{
	for (size_t i = 0; i < y->n; i++)
		if (y->row[i].mark == YEAR_AHEAD)
			return true;
	return false;
}

/* Does one of the people keep it from being decided? */
static bool
stops(const struct flow *f, const struct decision_view *d, enum decision_stop stop, size_t i)
{
	const struct run_person *p = &d->person[i];
	const bool classified = p->standing != YEAR_UNDER_SIX_MONTHS;

	switch (stop) {
	case STOP_SELF:
		return d->authority.decides && p->c.person == f->who->person;
	case STOP_STEPS:
		return classified && p->c.state != CLASS_PROPOSED;
	case STOP_OWED:
		return p->y.owed > 0;
	case STOP_AHEAD:
		return ahead(&p->y);
	case STOP_UNRATED:
		return p->cap_owed;
	case STOP_GROUP:
		return classified && p->c.group == 0;
	case STOP_CHOSEN:
		return d->quota.chooses && p->c.chosen && !d->quota.person[i].candidate;
	default:
		return false;
	}
}

static const char *
group_name(const struct decision_view *d, const char *key)
{
	for (size_t i = 0; i < d->n; i++)
		if (strcmp(d->quota.person[i].group, key) == 0)
			return d->person[i].c.group_name;
	return key;
}

static void
find_blocks(struct flow *f, struct decision_view *d, const char *overfull)
{
	if (d->n == 0)
		block(f, d, STOP_NOBODY, "");
	if (d->run.state == RUN_OPEN)
		block(f, d, STOP_OPEN, "");
	for (enum decision_stop s = STOP_SELF; s <= STOP_CHOSEN; s++)
		for (size_t i = 0; i < d->n; i++)
			if (stops(f, d, s, i))
				block(f, d, s, d->person[i].c.name);
	if (overfull != NULL)
		block(f, d, STOP_PLACES, group_name(d, overfull));
	for (size_t i = 0; i < d->quota.ngroups; i++)
		if (d->quota.group[i].ntied > 0)
			block(f, d, STOP_TIE, group_name(d, d->quota.group[i].name));
}

/* All that is decided on, and what keeps it back. 1 or -1. */
static int
read_run(struct flow *f, struct decision_view *d)
{
	const char *overfull = NULL;
	struct year_group *group;
	size_t ngroups;

	if (year_run_people(f, &d->run, &d->person, &d->n) != 1 || year_run_groups(f->db, f->mem, d->run.id, &group, &ngroups) != 1)
		return -1;
	year_run_quota(f->mem, &d->run, group, ngroups, d->person, d->n, &d->quota);
	quota_levels(f->mem, &d->quota);
	quota_places(f->mem, &d->quota, &overfull);
	d->nblocks = 0;
	find_blocks(f, d, overfull);
	return 1;
}

/* What was decided. 1 or -1. */
static int
read_decided(struct flow *f, struct decision_view *d)
{
	struct classification *list;

	if (classification_of_run(f->db, f->mem, d->run.id, &list, &d->n) != 1)
		return -1;
	d->person = mem_array(f->mem, d->n + 1, sizeof(*d->person));
	d->quota = (struct quota){ 0 };
	d->nblocks = 0;
	for (size_t i = 0; i < d->n; i++)
		d->person[i].c = list[i];
	return 1;
}

int
decision_read(struct flow *f, int64_t run, struct decision_view *d)
{
	const int found = year_run_read(f, run, &d->run, &d->authority);

	if (found != 1)
		return found;
	if ((d->run.state == RUN_DECIDED ? read_decided(f, d) : read_run(f, d)) != 1)
		return -1;
	return year_decisions(f->db, f->mem, run, &d->list, &d->ndecisions);
}

int
decision_typed(const struct year_run *r, const struct year_decision *d, struct refusal *why)
{
	if (day_compare(d->day, day_today()) > 0)
		return catalog_refuse(why, "year_decision.refused.day_ahead", "document_day");
	if (r->group_day.year != 0 && day_compare(d->day, r->group_day) < 0)
		return catalog_refuse(why, "year_decision.refused.day_early", "document_day");
	return 1;
}

int
decision_alarm(int64_t run, const char *classification, struct refusal *why)
{
	log_error(860, "run %lld: two ways of counting differ at classification %s, nothing is decided", (long long)run, classification);
	return catalog_refuse(why, "year_decision.refused.alarm", NULL);
}

int
decision_agrees(struct flow *f, const struct decision_view *d, struct refusal *why)
{
	const char *id;
	bool holds = decision_levels_hold(f->mem, &d->quota, &id);

	for (size_t i = 0; holds && i < d->n; i++) {
		holds = decision_mean_holds(f->mem, &d->person[i].y.c, d->person[i].standing, d->person[i].mean);
		id = d->quota.person[i].id;
	}
	if (holds)
		return 1;
	return decision_alarm(d->run.id, id, why);
}

int
decision_freeze(struct flow *f, int64_t decision, const struct json *document)
{
	const char *body = json_write(f->mem, document);
	uint8_t digest[DIGEST_SIZE];

	digest_sha256(body, strlen(body), digest);
	return year_decision_keep(f->db, decision, body, digest);
}

int
decision_end(struct flow *f, const struct year_decision *d, size_t people, const char *action)
{
	struct json *after = json_new(f->mem);

	if (year_decision_step(f->db, d->id, CLASS_ACT_DECIDE, f->who->person, f->delegation, d->reason) != 1 || year_decision_send(f->db, d->id) != 1)
		return -1;
	json_set_int(after, "run", d->run);
	json_set_text(after, "number", d->number);
	json_set_text(after, "day", day_text(f->mem, d->day));
	json_set_int(after, "people", (int64_t)people);
	f->location = mem_print(f->mem, RUN_PLACE "%lld/" DECISION_PLACE, (long long)d->run);
	return flow_audit(f, "year_decision", d->id, action, NULL, after);
}

struct make_write {
	int64_t		 run, version;
	const struct year_decision *typed;
	struct refusal	*why;
	struct decision_view d;
};

/* What each comes to is written down. 1; 0: somebody was changed meanwhile; -1. */
static int
write_levels(struct flow *f, struct make_write *w, int64_t decision)
{
	struct decision_view *d = &w->d;

	for (size_t i = 0; i < d->n; i++) {
		const struct quota_person *q = &d->quota.person[i];
		struct classification c = d->person[i].c;
		int done;

		c.standing = d->person[i].standing;
		c.mean = d->person[i].mean;
		c.level = quota_person_level(q);
		c.why = classification_why(q);
		done = year_decision_set_level(f->db, f->mem, &c, decision);
		if (done != 1)
			return done < 0 ? -1 : catalog_conflict(w->why, "year_run.refused.changed");
		if (classification_freeze(f, &d->person[i], q) != 1)
			return -1;
	}
	return 1;
}

static int
make_body(struct flow *f, void *arg)
{
	struct make_write *w = arg;
	struct decision_view *d = &w->d;
	struct year_decision made = *w->typed;
	int done = year_run_begin(f, w->run, w->version, 1U << RUN_FROZEN, true, &d->run, w->why);

	if (done == 1)
		done = decision_typed(&d->run, w->typed, w->why);
	if (done == 1)
		done = year_authority_of(f, d->run.authority, &d->authority) == 1 ? read_run(f, d) : -1;
	if (done != 1)
		return done;
	if (d->nblocks > 0) {
		catalog_refuse(w->why, mem_print(f->mem, "year_decision.stop.%s", decision_stop_name[d->block[0].stop]), NULL);
		w->why->a = d->block[0].who;
		return 0;
	}
	done = decision_agrees(f, d, w->why);
	if (done != 1)
		return done;
	made.run = w->run;
	made.kind = DECISION_FIRST;
	made.cause = -1;
	made.stated = LEVEL_NONE;
	made.reason = "";
	if (year_decision_insert(f->db, f->mem, &made, f->who->person, f->delegation, &made.id) != 1)
		return -1;
	done = write_levels(f, w, made.id);
	if (done != 1)
		return done;
	if (year_decision_end_run(f->db, w->run, d->run.version) != 1 || decision_freeze(f, made.id, quota_case_json(f->mem, &d->quota)) != 1)
		return -1;
	return decision_end(f, &made, d->n, "decide");
}

int
decision_make(struct flow *f, int64_t run, int64_t version, const struct year_decision *typed, struct refusal *why)
{
	struct make_write w = { .run = run, .version = version, .typed = typed, .why = why };

	return flow_write(f, make_body, &w);
}
