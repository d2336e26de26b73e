#include "flow/feedback.h"

#include "flow/charge.h"
#include "flow/sheet_write.h"
#include "store/feedback.h"
#include "store/notice.h"

static bool
open_now(const struct sheet_view *v)
{
	return v->sheet.state == SHEET_OPEN || v->sheet.state == SHEET_SELF || v->sheet.state == SHEET_RETURNED;
}

static int
read_sum(struct flow *f, struct feedback_view *b)
{
	struct feedback_answer *list;
	size_t n;

	if (feedback_answers(f->db, f->mem, b->feedback.id, &list, &n) != 1)
		return -1;
	b->sum = feedback_sum(list, n, b->feedback.due, day_today());
	b->words = mem_array(f->mem, n + 1, sizeof(*b->words));
	for (size_t i = 0; i < n && b->sum.shown; i++)
		if (list[i].words[0] != '\0')
			b->words[b->nwords++] = list[i].words;
	return 1;
}

int
feedback_of(struct flow *f, const struct sheet_view *v, struct feedback_view *b)
{
	struct day plain;
	int found;

	*b = (struct feedback_view){ .sees = (v->ties & (SHEET_OWN | SHEET_SCORER)) != 0 };
	if (!b->sees)
		return 1;
	b->due = periods_step(&v->periods, v->sheet.period, PERIOD_SELF, &plain);
	found = feedback_find(f->db, f->mem, v->sheet.person, period_first(v->sheet.period), &b->feedback);
	if (found < 0)
		return -1;
	b->stands = found == 1;
	b->can_ask = !b->stands && open_now(v) && day_compare(day_today(), b->due) <= 0;
	b->can_withdraw = b->stands && b->feedback.maker == f->who->person && day_compare(day_today(), b->feedback.due) <= 0;
	return b->stands ? read_sum(f, b) : 1;
}

int
feedback_colleagues(struct flow *f, const struct sheet_view *v, struct place **list_r, size_t *n_r)
{
	const struct place *place;
	struct places all;
	int64_t scorer;

	*n_r = 0;
	if (charge_places(f, v->sheet.agency, day_today(), &all) != 1)
		return -1;
	place = place_of(&all, v->sheet.person);
	scorer = place == NULL ? SCORED_NOBODY : place_scorer(&all, place);
	*list_r = mem_array(f->mem, all.n + 1, sizeof(**list_r));
	for (int near = 1; near >= 0; near--)
		for (size_t i = 0; i < all.n; i++) {
			const struct place *p = &all.list[i];

			if (p->main && p->person != v->sheet.person && p->person != scorer && p->person != f->who->person &&
			    (p->unit == v->sheet.unit) == (near == 1))
				(*list_r)[(*n_r)++] = *p;
		}
	return 1;
}

struct feedback_write {
	const struct sheet *typed;
	const int64_t	*person;
	size_t		 n;
	const char	*reason;
	struct refusal	*why;
	struct sheet_view v;
	struct feedback_view b;
};

/* What it is about, as it stands. 1; 0: refused; -1. */
static int
begin(struct flow *f, struct feedback_write *w)
{
	const int found = sheet_look(f, w->typed->person, w->typed->period, SHEET_EDITION_LAST, &w->v);

	if (found != 1)
		return found < 0 ? -1 : sheet_refuse(w->why, "sheet.refused.gone", NULL);
	f->location = sheet_path(f, &w->v.sheet, "gop-y");
	return feedback_of(f, &w->v, &w->b);
}

static bool
among(const struct place *list, size_t n, int64_t person)
{
	for (size_t i = 0; i < n; i++)
		if (list[i].person == person)
			return true;
	return false;
}

static int
invite(struct flow *f, const struct feedback_write *w, const struct feedback *b)
{
	for (size_t i = 0; i < w->n; i++) {
		const struct told told = { w->person[i], "asked", NULL };

		if (feedback_insert_invited(f->db, b->id, w->person[i]) != 1)
			return -1;
		if (flow_notify(f, &told, "feedback_asked", w->v.sheet.name, day_show(f->mem, b->due),
		    mem_print(f->mem, FEEDBACK_PLACE "%lld", (long long)b->id)) != 1)
			return -1;
	}
	return 1;
}

static int
ask_body(struct flow *f, void *arg)
{
	struct feedback_write *w = arg;
	struct json *after = json_new(f->mem);
	struct feedback b;
	struct place *all;
	enum feedback_flaw flaw;
	size_t n;
	int done = begin(f, w);

	if (done != 1)
		return done;
	if (w->b.stands)
		return sheet_conflict(w->why, "evidence.refused.stands");
	flaw = feedback_judge(w->n, w->b.due, day_today());
	if (!w->b.sees || !open_now(&w->v))
		return sheet_refuse(w->why, "evidence.refused.not_you", NULL);
	if (flaw != FEEDBACK_SOUND)
		return sheet_refuse(w->why, mem_print(f->mem, "evidence.refused.%s", feedback_flaw_name[flaw]), "colleague");
	if (feedback_colleagues(f, &w->v, &all, &n) != 1)
		return -1;
	for (size_t i = 0; i < w->n; i++)
		if (!among(all, n, w->person[i]))
			return sheet_refuse(w->why, "evidence.refused.colleague", "colleague");
	b = (struct feedback){ .person = w->v.sheet.person, .agency = w->v.sheet.agency, .period = w->v.sheet.period, .due = w->b.due };
	done = feedback_insert(f->db, f->mem, &b, f->who->person, &b.id);
	if (done != 1)
		return done < 0 ? -1 : sheet_conflict(w->why, "evidence.refused.stands");
	if (invite(f, w, &b) != 1)
		return -1;
	json_set_int(after, "person", b.person);
	json_set_int(after, "invited", (int64_t)w->n);
	return flow_audit(f, "feedback", b.id, "ask", NULL, after);
}

int
feedback_ask(struct flow *f, const struct sheet *typed, const int64_t *person, size_t n, struct refusal *why)
{
	struct feedback_write w = { .typed = typed, .person = person, .n = n, .why = why };

	return flow_write(f, ask_body, &w);
}

/* Those who have not answered are told that they need not. */
static int
tell_withdrawn(struct flow *f, const struct feedback_write *w)
{
	int64_t *person;
	size_t n;

	if (feedback_invited(f->db, f->mem, w->b.feedback.id, &person, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (flow_notify(f, &(struct told){ person[i], "asked", NULL }, "feedback_withdrawn", w->v.sheet.name, w->reason,
		    FEEDBACK_PLACE) != 1)
			return -1;
	return 1;
}

static int
withdraw_body(struct flow *f, void *arg)
{
	struct feedback_write *w = arg;
	struct json *after = json_new(f->mem);
	int done = begin(f, w);

	if (done != 1)
		return done;
	if (!w->b.stands || w->b.feedback.version != w->typed->version)
		return sheet_conflict(w->why, "evidence.refused.withdrawn");
	if (!w->b.can_withdraw)
		return sheet_refuse(w->why, "evidence.refused.not_now", NULL);
	done = feedback_set_withdrawn(f->db, w->b.feedback.id, w->b.feedback.version, f->who->person, w->reason);
	if (done != 1)
		return done < 0 ? -1 : sheet_conflict(w->why, "evidence.refused.withdrawn");
	json_set_text(after, "reason", w->reason);
	return tell_withdrawn(f, w) == 1 ? flow_audit(f, "feedback", w->b.feedback.id, "withdraw", NULL, after) : -1;
}

int
feedback_take_back(struct flow *f, const struct sheet *typed, const char *reason, struct refusal *why)
{
	struct feedback_write w = { .typed = typed, .reason = reason, .why = why };

	return flow_write(f, withdraw_body, &w);
}

int
feedbacks_waiting(struct flow *f, struct feedback **list_r, size_t *n_r)
{
	return feedback_select_waiting(f->db, f->mem, f->who->person, day_today(), list_r, n_r);
}

int
feedback_read(struct flow *f, int64_t id, struct feedback *b)
{
	struct feedback *list;
	size_t n;

	if (feedbacks_waiting(f, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].id == id) {
			*b = list[i];
			return 1;
		}
	return 0;
}

struct answer_write {
	int64_t		 id;
	const struct feedback_answer *said;
	struct refusal	*why;
};

/* The operation holds a digest over the form's random token, which is kept nowhere: it tells nothing of what was said. */
static int
answer_body(struct flow *f, void *arg)
{
	const struct answer_write *w = arg;
	struct feedback b;
	int done = feedback_hold(f->db, f->mem, w->id);

	if (done == 1)
		done = feedback_read(f, w->id, &b);
	if (done == 1)
		done = feedback_mark(f->db, w->id, f->who->person);
	if (done != 1)
		return done < 0 ? -1 : sheet_conflict(w->why, "evidence.refused.answered");
	f->location = FEEDBACK_PLACE;
	return feedback_insert_answer(f->db, w->id, w->said) == 1 ? flow_audit(f, "feedback", w->id, "answer", NULL, NULL) : -1;
}

int
feedback_answer(struct flow *f, int64_t id, const struct feedback_answer *said, struct refusal *why)
{
	struct answer_write w = { id, said, why };

	return flow_write(f, answer_body, &w);
}
