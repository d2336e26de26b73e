/* What is written into the classification of a person. */
#include "base/slice.h"
#include "flow/catalog_write.h"
#include "flow/classification.h"
#include "flow/party_opinion.h"
#include "store/notice.h"

struct class_write {
	int64_t		 id, version;
	enum classification_act act;
	const char	*text;		/* report, reason, why; never NULL */
	enum score_level self;
	const struct classification_proposal *proposal;
	bool		 next;
	struct refusal	*why;
	struct classification_view v;	/* held */
};

/* Held in the version that was seen, for one of its acts. 1; 0: refused; -1. */
static int
begin(struct flow *f, struct class_write *w)
{
	enum classification_state state;
	int64_t version;
	int found = classification_hold(f->db, f->mem, w->id, &version, &state);

	if (found == 1)
		found = classification_read(f, w->id, &w->v);
	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(w->why, "classification.refused.gone", NULL);
	if (version != w->version)
		return catalog_conflict(w->why, "classification.refused.changed");
	if (w->v.p.c.superseded_at != NULL || !classification_may(w->act, state, w->v.ties))
		return catalog_refuse(w->why, w->v.ties == CLASS_OWN && w->act != CLASS_ACT_WRITE && w->act != CLASS_ACT_RECALL ?
		    "classification.refused.own" : "classification.refused.not_now", NULL);
	f->delegation = w->v.authority.decides && !w->v.authority.province && w->v.ties != CLASS_OWN ? f->who->delegation : 0;
	return 1;
}

static struct json *
said(struct flow *f, const struct class_write *w)
{
	struct json *json = json_new(f->mem);

	if (w->act == CLASS_ACT_WRITE)
		json_set_text(json, "self_level", score_level_name[w->self]);
	if (w->act == CLASS_ACT_PROPOSE) {
		json_set_text(json, "proposed_level", score_level_text(w->proposal->level));
		json_set_text(json, "proposed_words", w->proposal->words);
		json_set_text(json, "handling", w->proposal->handling);
	}
	if (w->text[0] != '\0')
		json_set_text(json, w->act == CLASS_ACT_WRITE ? "report" : "reason", w->text);
	return json;
}

/* The step, the audit row, the notice to the person (kind: NULL none). 1 or -1. */
static int
end(struct flow *f, const struct class_write *w, const char *kind)
{
	const struct classification *c = &w->v.p.c;
	const struct told told = { c->person, "sheet", NULL };
	const char *path = classification_path(f, c->id);
	struct json *before = json_new(f->mem);

	json_set_text(before, "state", classification_state_name[c->state]);
	if (f->location == NULL)
		f->location = path;
	if (classification_step_add(f->db, c->id, w->act, f->who->person, f->delegation, w->act == CLASS_ACT_WRITE ? "" : w->text) != 1)
		return -1;
	if (kind != NULL && flow_notify(f, &told, kind, mem_print(f->mem, "%d", c->year), w->text, path) != 1)
		return -1;
	return flow_audit(f, "classification", c->id, classification_act_name[w->act], before, said(f, w));
}

/* Is an act on his way that only the wait for the person stops? 1; 0: refused. */
static int
may_be_silent(const struct class_write *w)
{
	if (day_compare(day_today(), w->v.self_by) <= 0)
		return catalog_refuse(w->why, "classification.refused.early", NULL);
	return 1;
}

static int
step_body(struct flow *f, void *arg)
{
	struct class_write *w = arg;
	int done = begin(f, w);

	if (done == 1 && w->act == CLASS_ACT_SILENT)
		done = may_be_silent(w);
	if (done != 1)
		return done;
	switch (w->act) {
	case CLASS_ACT_WRITE:
		done = classification_set_self(f->db, w->id, w->version, w->self, w->text);
		break;
	case CLASS_ACT_SILENT:
		done = classification_set_silent(f->db, w->id, w->version, w->text);
		break;
	case CLASS_ACT_UNPROPOSE:
		done = classification_set_unproposed(f->db, w->id, w->version);
		break;
	default:
		done = classification_set_open(f->db, w->id, w->version);
	}
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "classification.refused.changed");
	return end(f, w, w->act == CLASS_ACT_RETURN ? "classification_returned" : w->act == CLASS_ACT_SILENT ? "classification_silent" : NULL);
}

static int
step(struct flow *f, int64_t id, int64_t version, enum classification_act act, const char *text, struct refusal *why)
{
	struct class_write w = { .id = id, .version = version, .act = act, .text = text, .why = why };

	return flow_write(f, step_body, &w);
}

int
classification_write(struct flow *f, int64_t id, int64_t version, enum score_level self, const char *report, struct refusal *why)
{
	struct class_write w = { .id = id, .version = version, .act = CLASS_ACT_WRITE, .self = self, .text = report, .why = why };

	return flow_write(f, step_body, &w);
}

int
classification_recall(struct flow *f, int64_t id, int64_t version, struct refusal *why)
{
	return step(f, id, version, CLASS_ACT_RECALL, "", why);
}

int
classification_return(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	return step(f, id, version, CLASS_ACT_RETURN, reason, why);
}

int
classification_silent(struct flow *f, int64_t id, int64_t version, const char *text, struct refusal *why)
{
	return step(f, id, version, CLASS_ACT_SILENT, text, why);
}

int
classification_unpropose(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	return step(f, id, version, CLASS_ACT_UNPROPOSE, reason, why);
}

/* Is everything there that a proposal rests on? 1; 0: refused. */
static int
grounded(struct flow *f, const struct run_person *p, struct refusal *why)
{
	if (p->y.owed > 0) {
		catalog_refuse(why, "classification.refused.owed", NULL);
		why->a = mem_print(f->mem, "%zu", p->y.owed);
		return 0;
	}
	return p->cap_owed ? catalog_refuse(why, "classification.refused.cap_owed", NULL) : 1;
}

/* Against what the rules say: never better, lower with words, no level where he is not classified. 1; 0: refused. */
static int
judge(const struct quota_person *rule, const struct classification_proposal *p, struct refusal *why)
{
	if (!rule->levelled)
		return p->level == LEVEL_NONE ? 1 : catalog_refuse(why, "classification.refused.no_level", "proposed_level");
	if (p->level == LEVEL_NONE)
		return catalog_refuse(why, "classification.refused.level", "proposed_level");
	if (p->level < (int)rule->level)
		return catalog_refuse(why, "classification.refused.above", "proposed_level");
	return p->level == (int)rule->level || p->words[0] != '\0' ? 1 : catalog_refuse(why, "classification.refused.words", "proposed_words");
}

/* Of a head or deputy the party committee said what it thinks (Art 21.1c, 21.2c). 1; 0: refused; -1. */
static int
heard(struct flow *f, int64_t id, struct refusal *why)
{
	const int missing = party_opinion_missing_of(f, id);

	return missing == 1 ? catalog_refuse(why, "party_opinion.refused.missing", NULL) : missing < 0 ? -1 : 1;
}

static int
propose_body(struct flow *f, void *arg)
{
	struct class_write *w = arg;
	size_t left;
	int64_t next;
	int done = begin(f, w);

	if (done == 1)
		done = grounded(f, &w->v.p, w->why);
	if (done == 1)
		done = heard(f, w->id, w->why);
	if (done == 1)
		done = judge(w->v.rule, w->proposal, w->why);
	if (done != 1)
		return done;
	done = classification_set_proposed(f->db, w->id, w->version, w->proposal, f->who->person, f->delegation);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "classification.refused.changed");
	if (w->next) {
		if (classification_next(f, &w->v, &next, &left) != 1)
			return -1;
		f->location = left > 0 ? classification_path(f, next) : mem_print(f->mem, RUN_PLACE "%lld/", (long long)w->v.run.id);
	} else
		f->location = NULL;
	return end(f, w, NULL);
}

int
classification_propose(struct flow *f, int64_t id, int64_t version, const struct classification_proposal *p, bool next, struct refusal *why)
{
	struct class_write w = { .id = id, .version = version, .act = CLASS_ACT_PROPOSE, .text = "", .proposal = p, .next = next, .why = why };

	return flow_write(f, propose_body, &w);
}

/* Has nothing of it to be looked at alone: met, nothing owed, no ground, no cap, no tie, and the own level is that of the rules? */
static bool
is_plain(const struct run_person *p, const struct quota_person *answer)
{
	return p->c.state == CLASS_MET && p->y.owed == 0 && !p->cap_owed && p->ground == GROUND_NONE && answer->levelled &&
	    answer->why != QUOTA_CAPPED && answer->why != QUOTA_TIE &&
	    p->c.self_level == (int)(answer->candidate ? LEVEL_EXCELLENT : answer->level);
}

struct plain {
	const struct run_person *p;
	int		 level;		/* of the rules */
};

/* Those that are plain, do not wait for the party committee and are not his own who acts. 1 or -1. */
static int
find_plain(struct flow *f, const struct year_run *r, const struct run_person *p, size_t n, struct plain **list_r, size_t *n_r)
{
	struct year_group *groups;
	struct quota q;
	const char *group, **name;
	int64_t *missing;
	size_t ngroups, nmissing;

	if (year_run_groups(f->db, f->mem, r->id, &groups, &ngroups) != 1 || party_opinions_missing(f, r->id, &missing, &name, &nmissing) != 1)
		return -1;
	year_run_quota(f->mem, r, groups, ngroups, p, n, &q);
	quota_levels(f->mem, &q);
	quota_places(f->mem, &q, &group);
	*list_r = mem_array(f->mem, n + 1, sizeof(**list_r));
	*n_r = 0;
	for (size_t i = 0; i < n; i++)
		if (p[i].c.person != f->who->person && is_plain(&p[i], &q.person[i]) && !number_among(missing, nmissing, p[i].c.id))
			(*list_r)[(*n_r)++] = (struct plain){ &p[i], q.person[i].candidate ? LEVEL_EXCELLENT : (int)q.person[i].level };
	return 1;
}

int
classifications_plain(struct flow *f, const struct year_run *r, const struct run_person *p, size_t n, size_t *n_r)
{
	struct plain *list;

	return find_plain(f, r, p, n, &list, n_r);
}

struct all_write {
	int64_t		 run, seen;
	const char	*const *handling;
	struct refusal	*why;
};

static int
propose_one(struct flow *f, const struct all_write *w, const struct plain *plain)
{
	const struct classification *c = &plain->p->c;
	const struct classification_proposal proposal = { plain->level, "", w->handling[plain->level] };
	struct class_write one = { .id = c->id, .version = c->version, .act = CLASS_ACT_PROPOSE, .text = "", .proposal = &proposal, .why = w->why };
	int done = classification_set_proposed(f->db, c->id, c->version, &proposal, f->who->person, f->delegation);

	one.v.p = *plain->p;
	return done == 1 ? end(f, &one, NULL) : done < 0 ? -1 : catalog_conflict(w->why, "classification.refused.changed");
}

static int
all_body(struct flow *f, void *arg)
{
	const struct all_write *w = arg;
	struct run_person *people;
	struct plain *plain;
	struct year_run run;
	size_t n, nplain;
	int done = year_run_begin(f, w->run, 0, 1u << RUN_OPEN | 1u << RUN_FROZEN | 1u << RUN_DECIDED, false, &run, w->why);

	if (done != 1)
		return done;
	if (year_run_people(f, &run, &people, &n) != 1 || find_plain(f, &run, people, n, &plain, &nplain) != 1)
		return -1;
	if (nplain == 0 || (int64_t)nplain != w->seen)
		return catalog_conflict(w->why, "classification.refused.changed");
	f->location = mem_print(f->mem, RUN_PLACE "%lld/", (long long)w->run);
	for (size_t i = 0; i < nplain && done == 1; i++)
		done = propose_one(f, w, &plain[i]);
	return done;
}

int
classification_propose_all(struct flow *f, int64_t run, int64_t seen, const char *const handling[SCORE_LEVELS], struct refusal *why)
{
	struct all_write w = { run, seen, handling, why };

	return flow_write(f, all_body, &w);
}
