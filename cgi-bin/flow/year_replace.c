#include "flow/year_replace.h"

#include <string.h>

#include "flow/catalog_write.h"
#include "flow/classification.h"
#include "flow/year_decision_inside.h"
#include "rules/decision_check.h"
#include "rules/quota_read.h"
#include "rules/role.h"
#include "store/year_petition.h"

/* Whose petition was accepted, among the people of a run. 1 or -1. */
static int
read_accepted(struct flow *f, struct replace_view *v)
{
	struct year_petition_open *list;
	size_t n;

	v->accepted = mem_array(f->mem, v->n + 1, sizeof(*v->accepted));
	if (year_petition_open(f->db, f->mem, v->run.authority, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < v->n; i++)
		for (size_t k = 0; k < n; k++)
			if (list[k].state == PETITION_CHANGED && list[k].classification == v->person[i].c.id)
				v->accepted[i] = true;
	return 1;
}

int
replace_read(struct flow *f, int64_t run, struct replace_view *v)
{
	const int found = year_run_read(f, run, &v->run, &v->authority);

	if (found != 1)
		return found;
	v->any = (f->who->roles & ROLE_CHAIRMAN) != 0;
	if (v->run.state != RUN_DECIDED || !(v->any || v->authority.decides))
		return 0;
	return year_run_people(f, &v->run, &v->person, &v->n) == 1 ? read_accepted(f, v) : -1;
}

bool
replace_same(struct mem *mem, const struct run_person *p)
{
	const struct classification_facts facts = run_person_facts(p);
	const struct quota_person *rule = classification_rule(mem, &facts);
	const bool ground = p->c.why != NULL && rule->why == QUOTA_GROUND && strcmp(p->c.why, quota_ground_name[p->ground]) != 0;

	if (p->c.standing != (int)p->standing || !ratio_same(p->c.mean, p->mean) || ground || rule->levelled != (p->c.level != LEVEL_NONE))
		return false;
	return !rule->levelled || rule->candidate || p->c.level == (int)rule->level;
}

struct replace_write {
	int64_t		 run;
	const struct year_decision *typed;
	const struct chosen *chosen;
	size_t		 n;
	bool		 place;
	struct refusal	*why;
	struct replace_view v;
	size_t		*at;		/* of each chosen: among the people */
	struct quota	 q;		/* the run counted with them anew */
	size_t		*seat;		/* of each person of the run: in q; q.n: not there */
};

static int
refuse_about(struct refusal *why, const char *label, const char *field, const char *name)
{
	catalog_refuse(why, label, field);
	why->a = name;
	return 0;
}

/* May each of them be replaced by this decision? 1; 0: refused. */
static int
find_chosen(struct flow *f, struct replace_write *w)
{
	w->at = mem_array(f->mem, w->n + 1, sizeof(*w->at));
	if (w->n == 0)
		return catalog_refuse(w->why, "year_replace.refused.nobody", "chosen");
	for (size_t i = 0; i < w->n; i++) {
		const struct classification *c;
		size_t k = 0;

		while (k < w->v.n && w->v.person[k].c.id != w->chosen[i].id)
			k++;
		if (k == w->v.n || w->v.person[k].c.version != w->chosen[i].version || w->v.person[k].c.decision == 0)
			return catalog_conflict(w->why, "year_replace.refused.changed");
		c = &w->v.person[k].c;
		if (c->person == f->who->person)
			return catalog_refuse(w->why, "year_replace.refused.self", "chosen");
		if (w->typed->cause == CAUSE_PETITION ? !w->v.accepted[k] : !w->v.any)
			return refuse_about(w->why, w->typed->cause == CAUSE_PETITION ? "year_replace.refused.petition" : "year_replace.refused.not_yours",
			    "cause", c->name);
		w->at[i] = k;
	}
	return 1;
}

/* The places as the last decision left them, by id of classification; where it kept nothing, as the data stand. 1 or -1. */
static int
read_places(struct flow *f, struct replace_write *w)
{
	const char *body, *field;
	struct year_group *group;
	size_t ngroups;
	const int found = year_decision_kept(f->db, f->mem, w->run, &body);

	if (found < 0 || year_run_groups(f->db, f->mem, w->run, &group, &ngroups) != 1)
		return -1;
	if (found == 0)
		year_run_quota(f->mem, &w->v.run, group, ngroups, w->v.person, w->v.n, &w->q);
	else if (quota_read(f->mem, json_read(f->mem, body, strlen(body)), &w->q, &field) != 1)
		return -1;
	w->seat = mem_array(f->mem, w->v.n + 1, sizeof(*w->seat));
	for (size_t i = 0; i < w->v.n; i++) {
		const char *id = mem_print(f->mem, "%lld", (long long)w->v.person[i].c.id);

		while (w->seat[i] < w->q.n && strcmp(w->q.person[w->seat[i]].id, id) != 0)
			w->seat[i]++;
	}
	return 1;
}

/* Counts the run with the data of the chosen as they stand now. 1; 0: refused. */
static int
count(struct flow *f, struct replace_write *w)
{
	const char *overfull = NULL;
	bool candidate = false;

	for (size_t i = 0; i < w->n; i++) {
		const struct run_person *p = &w->v.person[w->at[i]];
		struct quota_person *q = &w->q.person[w->seat[w->at[i]]];

		q->mean = p->mean;
		q->classified = p->standing != YEAR_UNDER_SIX_MONTHS;
		q->cap = p->cap;
		q->ground = p->ground;
		if (w->typed->stated != LEVEL_NONE && w->typed->stated > q->cap)
			q->cap = w->typed->stated;
	}
	quota_levels(f->mem, &w->q);
	for (size_t i = 0; i < w->n; i++) {
		struct quota_person *q = &w->q.person[w->seat[w->at[i]]];

		q->chosen = w->q.chooses && q->candidate && (q->chosen || w->place);
		candidate = candidate || q->candidate;
	}
	if (quota_places(f->mem, &w->q, &overfull) == 1)
		return 1;
	if (candidate)
		return catalog_refuse(w->why, "year_replace.refused.places", "chosen");
	w->q.chooses = false;		/* more were chosen than there are places now: the ranking says whom it bears on */
	quota_levels(f->mem, &w->q);
	quota_places(f->mem, &w->q, &overfull);
	return 1;
}

/* What each of the chosen comes to is another level or mean than before, and by both ways. 1; 0: refused. */
static int
judge(struct flow *f, struct replace_write *w)
{
	const struct decision_view d = { .run = w->v.run, .quota = w->q };

	for (size_t i = 0; i < w->n; i++) {
		const struct run_person *p = &w->v.person[w->at[i]];
		const struct quota_person *q = &w->q.person[w->seat[w->at[i]]];
		const int level = quota_person_level(q);

		if (w->typed->stated != LEVEL_NONE && level != w->typed->stated)
			return refuse_about(w->why, "year_replace.refused.better", "stated", p->c.name);
		if (w->typed->stated == LEVEL_NONE && level == p->c.level && ratio_same(p->c.mean, p->mean))
			return refuse_about(w->why, "year_replace.refused.same", "chosen", p->c.name);
		if (!decision_mean_holds(f->mem, &p->y.c, p->standing, p->mean))
			return decision_alarm(w->run, q->id, w->why);
	}
	return decision_agrees(f, &d, w->why);
}

/* The next edition of one of them, with all that it rests on. 1; 0: changed meanwhile; -1. */
static int
replace_one(struct flow *f, struct replace_write *w, const struct year_decision *made, size_t i, struct json *stated)
{
	struct run_person next = w->v.person[w->at[i]];
	const struct classification before = next.c;
	struct quota_person *q = &w->q.person[w->seat[w->at[i]]];
	int done;

	next.c.standing = next.standing;
	next.c.mean = next.mean;
	next.c.level = quota_person_level(q);
	next.c.why = made->stated != LEVEL_NONE ? CLASSIFICATION_STATED : classification_why(q);
	next.c.chosen = q->chosen;
	next.c.edition++;
	done = year_replace(f->db, f->mem, &before, &next.c, made->id, f->who->person, f->delegation, made->number, &next.c.id);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "year_replace.refused.changed");
	q->id = mem_print(f->mem, "%lld", (long long)next.c.id);
	if (made->stated != LEVEL_NONE)
		json_set_text(stated, q->id, score_level_name[made->stated]);
	if (year_stale_insert(f->db, made->id, YEAR_STALE_RECORD, next.c.id, LEVEL_NONE) < 0)
		return -1;
	w->v.person[w->at[i]].c = next.c;
	return classification_freeze_stated(f, &next, q, score_level_text(made->stated)) == 1 ? 1 : -1;
}

static bool
is_chosen(const struct replace_write *w, size_t person)
{
	for (size_t i = 0; i < w->n; i++)
		if (w->at[i] == person)
			return true;
	return false;
}

/* The head of the agency of whom did not complete his tasks by the new level, and did before. 1 or -1. */
static int
find_head(struct flow *f, const struct replace_write *w, const struct year_decision *made, size_t i, int before)
{
	const struct classification *c = &w->v.person[w->at[i]].c;
	int64_t head;

	if (c->level != LEVEL_FAILED || before == LEVEL_FAILED || classification_heads_agency(c))
		return 1;
	switch (year_stale_head(f->db, f->mem, c->agency, c->year, &head)) {
	case 1:
		return year_stale_insert(f->db, made->id, YEAR_STALE_HEAD, head, LEVEL_NONE) < 0 ? -1 : 1;
	case 0:
		return 1;
	default:
		return -1;
	}
}

/* Whose level the places make another now. 1 or -1. */
static int
find_others(struct flow *f, const struct replace_write *w, const struct year_decision *made)
{
	for (size_t i = 0; i < w->v.n; i++) {
		const struct classification *c = &w->v.person[i].c;
		const struct quota_person *q = &w->q.person[w->seat[i]];
		const int kind = w->seat[i] == w->q.n || is_chosen(w, i) || (c->why != NULL && strcmp(c->why, CLASSIFICATION_STATED) == 0) ? -1 :
		    year_stale_of(q, c->level);

		if (kind >= 0 && year_stale_insert(f->db, made->id, (enum year_stale_kind)kind, c->id, (int)q->level) < 0)
			return -1;
	}
	return 1;
}

/* All of them, the snapshot, and what rests on them. 1; 0: changed meanwhile; -1. */
static int
replace_all(struct flow *f, struct replace_write *w, const struct year_decision *made)
{
	struct json *stated = json_new(f->mem), *document;

	for (size_t i = 0; i < w->n; i++) {
		const int before = w->v.person[w->at[i]].c.level, done = replace_one(f, w, made, i, stated);

		if (done != 1)
			return done;
		if (find_head(f, w, made, i, before) != 1)
			return -1;
	}
	document = quota_case_json(f->mem, &w->q);
	if (made->stated != LEVEL_NONE)
		json_set(document, "stated", stated);
	return decision_freeze(f, made->id, document) == 1 ? find_others(f, w, made) : -1;
}

static int
typed_right(const struct replace_write *w)
{
	const struct year_decision *t = w->typed;

	if (t->stated != LEVEL_NONE && t->cause != CAUSE_DISHONEST)
		return catalog_refuse(w->why, "year_replace.refused.stated", "stated");
	return decision_typed(&w->v.run, t, w->why);
}

static int
make_body(struct flow *f, void *arg)
{
	struct replace_write *w = arg;
	struct year_decision made = *w->typed;
	enum year_run_state state;
	int64_t version;
	int done = year_run_hold(f->db, f->mem, w->run, &version, &state);

	if (done == 1)
		done = replace_read(f, w->run, &w->v);
	if (done == 1)
		done = typed_right(w);
	if (done == 1)
		done = find_chosen(f, w);
	if (done != 1)
		return done;
	if (read_places(f, w) != 1)
		return -1;
	for (size_t i = 0; i < w->n; i++)
		if (w->seat[w->at[i]] == w->q.n)
			return catalog_conflict(w->why, "year_replace.refused.changed");
	done = count(f, w);
	if (done == 1)
		done = judge(f, w);
	if (done != 1)
		return done;
	made.run = w->run;
	made.kind = DECISION_REPLACING;
	made.replaces = w->v.person[w->at[0]].c.decision;
	f->delegation = w->v.authority.decides && !w->v.run.province ? f->who->delegation : 0;
	if (year_decision_insert(f->db, f->mem, &made, f->who->person, f->delegation, &made.id) != 1)
		return -1;
	done = replace_all(f, w, &made);
	return done == 1 ? decision_end(f, &made, w->n, "replace") : done;
}

int
replace_make(struct flow *f, int64_t run, const struct year_decision *typed, const struct chosen *chosen, size_t n, bool place, struct refusal *why)
{
	struct replace_write w = { .run = run, .typed = typed, .chosen = chosen, .n = n, .place = place, .why = why };

	return flow_write(f, make_body, &w);
}
