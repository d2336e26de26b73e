#include "flow/year_petition.h"

#include "flow/catalog_write.h"
#include "flow/period.h"
#include "flow/year_replace.h"
#include "rules/role.h"
#include "store/classification.h"
#include "store/notice.h"
#include "store/petition.h"

const char *
year_petition_path(struct flow *f, int64_t classification)
{
	return mem_print(f->mem, NOTICE_PLACE "%lld/kien-nghi/", (long long)classification);
}

/* Does one of the edition wait? */
static bool
waits(const struct year_petitions *y)
{
	for (size_t i = 0; i < y->n; i++)
		if (y->list[i].classification == y->c.id && y->list[i].p.state == PETITION_WAITING)
			return true;
	return false;
}

int
year_petitions(struct flow *f, int64_t classification, struct year_petitions *y)
{
	struct agency_periods periods;
	struct year_authority a;
	struct year_decision d;
	const int found = notice_of(f, classification, &y->c, &d, &y->run);

	if (found != 1)
		return found;
	y->own = y->c.person == f->who->person;
	if (year_petition_select(f->db, f->mem, y->c.person, y->c.year, &y->list, &y->n) != 1 || periods_on(f, y->c.agency, &periods) != 1 ||
	    year_authority_of(f, y->c.authority, &a) < 0)
		return -1;
	y->days = periods.days;
	y->files = y->own && y->c.superseded_at == NULL && !waits(y);
	y->answers = a.decides && !y->own;
	return 1;
}

/* Whoever decides in a run. 1 or -1. */
static int
tell_authority(struct flow *f, const struct year_petitions *y)
{
	struct told *list;
	size_t n;

	if (catalog_audience(f, y->run.province ? ROLE_CHAIRMAN : ROLE_HEAD, y->run.authority, y->run.authority_name, &list, &n) != 1)
		return -1;
	return flow_notify_all(f, list, n, "year_petition_filed", y->c.name, mem_print(f->mem, "%d", y->c.year), year_petition_path(f, y->c.id));
}

struct petition_write {
	int64_t		 classification;
	const struct petition *said;
	struct refusal	*why;
	struct year_petitions y;
};

static int
file_body(struct flow *f, void *arg)
{
	struct petition_write *w = arg;
	struct year_petition p = { .p = *w->said, .classification = w->classification };
	struct json *after = json_new(f->mem);
	enum classification_state state;
	int64_t version;
	int done = classification_hold(f->db, f->mem, w->classification, &version, &state);

	if (done == 1)
		done = year_petitions(f, w->classification, &w->y);
	if (done != 1)
		return done;
	if (!w->y.files)
		return catalog_refuse(w->why, "year_petition.refused.not_now", NULL);
	p.p.received = day_today();
	p.p.due = petition_due(&w->y.days, p.p.received);
	if (year_petition_insert(f->db, f->mem, &p, &p.p.id) != 1 || tell_authority(f, &w->y) != 1)
		return -1;
	json_set_int(after, "classification", w->classification);
	json_set_text(after, "words", p.p.words);
	f->location = year_petition_path(f, w->classification);
	return flow_audit(f, "petition", p.p.id, "file", NULL, after);
}

int
year_petition_file(struct flow *f, int64_t classification, const struct petition *said, struct refusal *why)
{
	struct petition_write w = { .classification = classification, .said = said, .why = why };

	return flow_write(f, file_body, &w);
}

/* The petition in its version while it waits. 1; 0: refused; -1. */
static int
open_petition(struct flow *f, struct petition_write *w)
{
	struct year_petition held;
	int done = year_petitions(f, w->classification, &w->y);

	if (done == 1)
		done = year_petition_hold(f->db, f->mem, w->said->id, &held);
	if (done != 1)
		return done;
	if (held.p.version != w->said->version || held.p.state != PETITION_WAITING || held.classification != w->classification)
		return catalog_conflict(w->why, "petition.refused.answered");
	f->location = year_petition_path(f, w->classification);
	return 1;
}

static int
answer_body(struct flow *f, void *arg)
{
	struct petition_write *w = arg;
	struct json *after = json_new(f->mem);
	struct year_run r;
	int done = open_petition(f, w);

	if (done != 1)
		return done;
	if (!w->y.answers)
		return catalog_refuse(w->why, "year_run.refused.not_yours", NULL);
	done = year_run_begin(f, w->y.run.id, 0, 1U << RUN_DECIDED, true, &r, w->why);
	if (done == 1)
		done = petition_set_answer(f->db, w->said, f->who->person, f->delegation);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "petition.refused.answered");
	json_set_text(after, "state", petition_state_name[w->said->state]);
	json_set_text(after, "answer", w->said->answer);
	if (flow_notify(f, &(struct told){ w->y.c.person, "classified", NULL }, "year_petition_answered", mem_print(f->mem, "%d", w->y.c.year),
	    w->said->answer, f->location) != 1)
		return -1;
	return flow_audit(f, "petition", w->said->id, "answer", NULL, after);
}

int
year_petition_answer(struct flow *f, int64_t classification, const struct petition *said, struct refusal *why)
{
	struct petition_write w = { .classification = classification, .said = said, .why = why };

	return flow_write(f, answer_body, &w);
}

static int
back_body(struct flow *f, void *arg)
{
	struct petition_write *w = arg;
	int done = open_petition(f, w);

	if (done != 1)
		return done;
	if (!w->y.own)
		return catalog_refuse(w->why, "year_petition.refused.not_now", NULL);
	done = petition_set_withdrawn(f->db, w->said->id, w->said->version);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "petition.refused.answered");
	return flow_audit(f, "petition", w->said->id, "withdraw", NULL, NULL);
}

int
year_petition_take_back(struct flow *f, int64_t classification, int64_t id, int64_t version, struct refusal *why)
{
	const struct petition said = { .id = id, .version = version };
	struct petition_write w = { .classification = classification, .said = &said, .why = why };

	return flow_write(f, back_body, &w);
}

int
year_petitions_due(struct flow *f, const struct year_authority *a, struct year_petitions_due *due)
{
	struct year_petition_open *list;
	size_t n;

	*due = (struct year_petitions_due){ 0 };
	if (!a->decides)
		return 1;
	if (year_petition_open(f->db, f->mem, a->unit, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		if (list[i].person == f->who->person)
			continue;
		if (list[i].state == PETITION_CHANGED) {
			if (due->accepted++ == 0)
				due->replace = mem_print(f->mem, RUN_PLACE "%lld/" REPLACE_PLACE, (long long)list[i].run);
		} else if (due->waiting++ == 0) {
			due->due = list[i].due;
			due->path = year_petition_path(f, list[i].classification);
		}
	}
	return 1;
}
