#include "flow/petition.h"

#include "flow/charge.h"
#include "flow/sheet_inside.h"
#include "flow/sheet_publish.h"
#include "flow/sheet_write.h"
#include "rules/role.h"
#include "store/notice.h"

int
petitions_of(struct flow *f, const struct sheet_view *v, struct petition **list_r, size_t *n_r)
{
	return petition_select(f->db, f->mem, v->sheet.person, period_first(v->sheet.period), list_r, n_r);
}

bool
petition_can(const struct sheet_view *v, enum petition_kind *kind_r)
{
	if ((v->ties & SHEET_OWN) == 0 || v->sheet.superseded_at != NULL)
		return false;
	*kind_r = v->sheet.state == SHEET_PUBLISHED ? PETITION_PETITION : PETITION_OBJECTION;
	return v->sheet.state == SHEET_PUBLISHED || (v->sheet.state == SHEET_PREVIEW && !v->sheet.looked);
}

/* Who scores somebody answers what he says. */
static bool
answers(unsigned ties)
{
	return (ties & SHEET_OWN) == 0 && (ties & SHEET_SCORER) != 0;
}

bool
petition_can_answer(const struct sheet_view *v)
{
	return answers(v->ties);
}

/* Who scores the sheet of a view is told. 1 or -1. */
static int
tell_scorer(struct flow *f, const struct sheet_view *v, const char *kind)
{
	const struct told told = { v->sheet.confirmer, "scorer", NULL };

	return flow_notify(f, &told, kind, v->sheet.name, sheet_period_words(f, v->sheet.period), sheet_path(f, &v->sheet, "kien-nghi"));
}

struct file_write {
	const struct sheet *typed;
	const struct petition *said;
	struct refusal	*why;
};

static bool
has_row(const struct sheet_view *v, int64_t delivery)
{
	for (size_t i = 0; i < v->n; i++)
		if (v->list[i].id == delivery)
			return true;
	return delivery == 0;
}

static int
file_body(struct flow *f, void *arg)
{
	const struct file_write *w = arg;
	struct petition p = *w->said;
	struct json *after = json_new(f->mem);
	struct sheet_view v;
	int done = sheet_look(f, w->typed->person, w->typed->period, SHEET_EDITION_LAST, &v);

	if (done != 1)
		return done < 0 ? -1 : sheet_refuse(w->why, "sheet.refused.gone", NULL);
	if (!petition_can(&v, &p.kind))
		return sheet_refuse(w->why, "petition.refused.not_now", NULL);
	if (p.kind == PETITION_OBJECTION && p.delivery == 0 && p.criterion == 0)
		return sheet_refuse(w->why, "petition.refused.about", "about");
	if (v.sheet.state != SHEET_PUBLISHED && !has_row(&v, p.delivery))
		return sheet_refuse(w->why, "petition.refused.about", "about");
	p.sheet = v.sheet.id;
	p.received = day_today();
	p.due = p.kind == PETITION_PETITION ? petition_due(&v.periods.days, p.received) : p.received;
	if (petition_insert(f->db, f->mem, &p, &p.id) != 1)
		return -1;
	json_set_text(after, "kind", petition_kind_name[p.kind]);
	json_set_text(after, "words", p.words);
	f->location = sheet_path(f, &v.sheet, "kien-nghi");
	return tell_scorer(f, &v, p.kind == PETITION_PETITION ? "petition_filed" : "objection_filed") == 1 ?
	    flow_audit(f, "petition", p.id, "file", NULL, after) : -1;
}

int
petition_file(struct flow *f, const struct sheet *typed, const struct petition *said, struct refusal *why)
{
	struct file_write w = { typed, said, why };

	return flow_write(f, file_body, &w);
}

struct answer_write {
	const struct petition *said;
	struct refusal	*why;
	struct petition_held held;
	struct sheet_view v;
};

/* The petition in its version while it waits, and the sheet that the person who acts sees. 1; 0: refused; -1. */
static int
open_answer(struct flow *f, struct answer_write *w)
{
	int done = petition_hold(f->db, f->mem, w->said->id, &w->held);

	if (done == 1)
		done = sheet_look(f, w->held.person, w->held.period, SHEET_EDITION_LAST, &w->v);
	if (done != 1)
		return done < 0 ? -1 : sheet_refuse(w->why, "sheet.refused.gone", NULL);
	if (w->held.version != w->said->version || w->held.state != PETITION_WAITING)
		return sheet_conflict(w->why, "petition.refused.answered");
	return 1;
}

/* What it leads to where it is right: of a sheet in preview the confirmation goes, of a published one an edition begins. */
static int
change_sheet(struct flow *f, struct answer_write *w)
{
	const struct sheet *s = &w->v.sheet;

	if (s->id != w->held.sheet)	/* it was opened meanwhile */
		return 1;
	return s->state == SHEET_PREVIEW ? sheet_recall_inside(f, s, w->said->answer, w->why) :
	    s->state == SHEET_PUBLISHED ? sheet_reopen_inside(f, &w->v, w->said->answer) : 1;
}

static int
answer_body(struct flow *f, void *arg)
{
	struct answer_write *w = arg;
	const struct told told = { 0, "sheet", NULL };
	struct told person = told;
	struct json *after = json_new(f->mem);
	int done = open_answer(f, w);

	if (done != 1)
		return done;
	if (!petition_can_answer(&w->v))
		return sheet_refuse(w->why, "sheet.refused.not_now", NULL);
	if (w->held.kind == PETITION_PETITION && w->said->document[0] == '\0')
		return sheet_refuse(w->why, "petition.refused.document", "document");
	if (w->v.by_delegation)
		f->delegation = f->who->delegation;
	done = petition_set_answer(f->db, w->said, f->who->person, f->delegation);
	if (done != 1)
		return done < 0 ? -1 : sheet_conflict(w->why, "petition.refused.answered");
	if (w->said->state == PETITION_CHANGED) {
		done = change_sheet(f, w);
		if (done != 1)
			return done;
	}
	json_set_text(after, "state", petition_state_name[w->said->state]);
	json_set_text(after, "answer", w->said->answer);
	person.person = w->held.person;
	f->location = sheet_path(f, &w->v.sheet, "kien-nghi");
	return flow_notify(f, &person, "petition_answered", sheet_period_words(f, w->held.period), w->said->answer, f->location) == 1 ?
	    flow_audit(f, "petition", w->held.id, "answer", NULL, after) : -1;
}

int
petition_answer(struct flow *f, const struct petition *said, struct refusal *why)
{
	struct answer_write w = { .said = said, .why = why };

	return flow_write(f, answer_body, &w);
}

static int
back_body(struct flow *f, void *arg)
{
	struct answer_write *w = arg;
	int done = open_answer(f, w);

	if (done != 1)
		return done;
	if ((w->v.ties & SHEET_OWN) == 0)
		return sheet_refuse(w->why, "sheet.refused.not_now", NULL);
	done = petition_set_withdrawn(f->db, w->held.id, w->held.version);
	if (done != 1)
		return done < 0 ? -1 : sheet_conflict(w->why, "petition.refused.answered");
	f->location = sheet_path(f, &w->v.sheet, "kien-nghi");
	return flow_audit(f, "petition", w->held.id, "withdraw", NULL, NULL);
}

int
petition_take_back(struct flow *f, int64_t id, int64_t version, struct refusal *why)
{
	const struct petition said = { .id = id, .version = version };
	struct answer_write w = { .said = &said, .why = why };

	return flow_write(f, back_body, &w);
}

/* Of those that wait in the agency, what the person who acts answers. */
int
petitions_waiting(struct flow *f, struct petition_waiting **list_r, size_t *n_r)
{
	struct sheet_month m = { .on = day_today() };
	struct petition_waiting *all;
	struct charge charge;
	size_t n, kept = 0;

	*n_r = 0;
	if (f->who->roles & ROLE_CHAIRMAN)
		return petition_of_agency(f->db, f->mem, 0, list_r, n_r);
	if (charge_read(f, &charge) != 1)
		return -1;
	if (charge_empty(&charge))
		return 1;
	if (petition_of_agency(f->db, f->mem, f->who->agency, &all, &n) != 1)
		return -1;
	if (n > 0 && charge_places(f, f->who->agency, m.on, &m.places) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const struct place *p = place_of(&m.places, all[i].person);
		bool by_delegation;

		if (p != NULL && answers(sheet_ties(f, &m, &charge, p, &by_delegation)))
			all[kept++] = all[i];
	}
	*list_r = all;
	*n_r = kept;
	return 1;
}

int
stales(struct flow *f, struct stale **list_r, size_t *n_r)
{
	const bool above = (f->who->roles & ROLE_CHAIRMAN) != 0;

	*n_r = 0;
	if (!above && (f->who->roles & ROLE_HEAD) == 0)
		return 1;
	return stale_of_agency(f->db, f->mem, above ? 0 : f->who->agency, f->who->person, list_r, n_r);
}

struct stale_write {
	int64_t		 id, version;
	const char	*reason;
	struct refusal	*why;
};

static int
stale_body(struct flow *f, void *arg)
{
	const struct stale_write *w = arg;
	struct json *after = json_new(f->mem);
	struct sheet_view v;
	struct stale s;
	int done = stale_hold(f->db, f->mem, w->id, &s);

	if (done == 1)
		done = sheet_look(f, s.person, s.period, SHEET_EDITION_LAST, &v);
	if (done != 1)
		return done < 0 ? -1 : sheet_conflict(w->why, "petition.refused.decided");
	if (s.version != w->version)
		return sheet_conflict(w->why, "petition.refused.decided");
	if ((v.ties & SHEET_PUBLISHER) == 0)
		return sheet_refuse(w->why, "sheet.refused.not_now", NULL);
	done = stale_keep(f->db, &s, f->who->person, w->reason);
	if (done != 1)
		return done < 0 ? -1 : sheet_conflict(w->why, "petition.refused.decided");
	json_set_text(after, "reason", w->reason);
	f->location = STALE_PLACE;
	return flow_audit(f, "sheet_stale", w->id, "keep", NULL, after);
}

int
stale_decide(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct stale_write w = { id, version, reason, why };

	return flow_write(f, stale_body, &w);
}
