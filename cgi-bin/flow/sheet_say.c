/* What a person and the authority say of a sheet, step by step. */
#include <string.h>

#include "flow/entry_carry.h"
#include "flow/sheet_inside.h"
#include "flow/sheet_seen.h"
#include "flow/sheet_write.h"
#include "store/work.h"

static void
take_self(struct sheet *s, const struct sheet *typed)
{
	memcpy(s->self, typed->self, sizeof(s->self));
	memcpy(s->support_self, typed->support_self, sizeof(s->support_self));
	s->strengths = typed->strengths;
	s->weaknesses = typed->weaknesses;
}

static int
say_body(struct flow *f, void *arg)
{
	struct sheet_write *w = arg;
	int done = sheet_begin(f, w);

	if (done != 1)
		return done;
	for (int i = 0; i < CRITERIA; i++)
		if (w->typed->self[i] == NOT_GIVEN)
			return sheet_refuse(w->why, "sheet.refused.points", criteria[i].name);
	take_self(&w->v.sheet, w->typed);
	done = sheet_score(f->db, f->mem, &w->v.sheet);
	if (done != 1)
		return done < 0 ? -1 : sheet_conflict(w->why, "sheet.refused.changed");
	return sheet_end(f, w, NULL);
}

int
sheet_say(struct flow *f, const struct sheet *typed, struct refusal *why)
{
	struct sheet_write w = { .typed = typed, .act = SHEET_SCORE, .why = why };

	return flow_write(f, say_body, &w);
}

static void
take_head(struct sheet *s, const struct sheet *typed)
{
	memcpy(s->head, typed->head, sizeof(s->head));
	memcpy(s->support_head, typed->support_head, sizeof(s->support_head));
	s->opinion = typed->opinion;
	s->organising = typed->organising;
	s->organising_why = typed->organising_why;
	s->unity = typed->unity;
	s->unity_why = typed->unity_why;
	s->silent_why = s->self_at == NULL ? typed->silent_why : "";
}

/* What is undone when the sheet closes counts in the next window too. 1 or -1. */
static int
carry(struct flow *f, const struct sheet_view *v)
{
	const struct day next = day_of_number(day_number(v->sheet.until) + 1);

	for (size_t i = 0; i < v->n; i++) {
		struct delivery d;
		int64_t id;

		if (delivery_rest(&v->list[i]) == 0)
			continue;
		if (delivery_get(f->db, f->mem, v->list[i].id, true, &d) != 1 || entry_carry(f, &d, next, &id) < 0)
			return -1;
	}
	return 1;
}

/* Inside a write: one sheet. */
static int
confirm(struct flow *f, struct sheet_write *w)
{
	int done = sheet_begin(f, w);

	if (done == 1)
		done = sheet_ready(f, &w->v, w->typed, w->why);
	if (done != 1)
		return done;
	take_head(&w->v.sheet, w->typed);
	done = sheet_confirm(f->db, f->mem, &w->v.sheet, f->who->person, f->delegation);
	if (done != 1)
		return done < 0 ? -1 : sheet_conflict(w->why, "sheet.refused.changed");
	if (sheet_seen_begin(f, &w->v) != 1)
		return -1;
	return carry(f, &w->v) == 1 ? sheet_end(f, w, "sheet_confirmed") : -1;
}

static int
prepare_body(struct flow *f, void *arg)
{
	struct sheet_write *w = arg;
	int done = sheet_begin(f, w);

	if (done != 1)
		return done;
	take_head(&w->v.sheet, w->typed);
	done = sheet_prepare(f->db, f->mem, &w->v.sheet, f->who->person);
	if (done != 1)
		return done < 0 ? -1 : sheet_conflict(w->why, "sheet.refused.changed");
	return sheet_end(f, w, NULL);
}

int
sheet_prepare_one(struct flow *f, const struct sheet *typed, struct refusal *why)
{
	struct sheet_write w = { .typed = typed, .act = SHEET_PREPARE, .why = why };

	return flow_write(f, prepare_body, &w);
}

struct one_write {
	struct sheet_write w;
	const char	*then;
};

static int
confirm_body(struct flow *f, void *arg)
{
	struct one_write *one = arg;
	const int done = confirm(f, &one->w);

	if (done == 1 && one->then != NULL)
		f->location = one->then;
	return done;
}

int
sheet_confirm_one(struct flow *f, const struct sheet *typed, const char *then, struct refusal *why)
{
	struct one_write one = { { .typed = typed, .act = SHEET_CONFIRM, .why = why }, then };

	return flow_write(f, confirm_body, &one);
}

struct many_write {
	struct period	 month;
	const struct chosen *people;
	size_t		 n;
	struct refusal	*why;
};

/* As it was prepared, else with the points that the person gave himself. */
static struct sheet
plain(const struct sheet *now, const struct chosen *one, struct period month)
{
	struct sheet s = *now;

	s.person = one->id;
	s.version = one->version;
	s.period = month;
	if (now->prepared_at != NULL)
		return s;
	memcpy(s.head, now->self, sizeof(s.head));
	memcpy(s.support_head, now->support_self, sizeof(s.support_head));
	s.opinion = s.silent_why = "";
	return s;
}

static int
many_body(struct flow *f, void *arg)
{
	const struct many_write *m = arg;

	for (size_t i = 0; i < m->n; i++) {
		struct sheet_view v;
		struct sheet typed;
		struct sheet_write w = { .typed = &typed, .act = SHEET_CONFIRM, .why = m->why };
		int done = sheet_look(f, m->people[i].id, m->month, SHEET_EDITION_LAST, &v);

		if (done == 1) {
			typed = plain(&v.sheet, &m->people[i], m->month);
			done = confirm(f, &w);
		} else if (done == 0)
			sheet_refuse(m->why, "sheet.refused.gone", NULL);
		if (done != 1)
			return done;
	}
	f->location = sheets_path(f, m->month);
	return 1;
}

int
sheet_confirm_many(struct flow *f, struct period month, const struct chosen *people, size_t n, struct refusal *why)
{
	struct many_write m = { month, people, n, why };

	return n == 0 ? sheet_refuse(why, "sheet.refused.nobody", NULL) : flow_write(f, many_body, &m);
}

/* Into another state, with a reason and nothing else. */
static int
move_body(struct flow *f, void *arg)
{
	static const char *const kinds[SHEET_ACTS] = {
		[SHEET_RETURN] = "sheet_returned", [SHEET_RECALL] = "sheet_recalled", [SHEET_EXCEPT] = "sheet_excepted",
		[SHEET_UNEXCEPT] = "sheet_unexcepted",
	};
	struct sheet_write *w = arg;
	int done = sheet_begin(f, w);

	if (done != 1)
		return done;
	w->v.sheet.exception = w->typed->exception;
	w->v.sheet.exception_why = w->typed->exception_why;
	if (w->to == SHEET_SELF && w->v.sheet.self_at == NULL)
		w->to = SHEET_OPEN;
	done = sheet_move(f->db, &w->v.sheet, w->to);
	if (done != 1)
		return done < 0 ? -1 : sheet_conflict(w->why, "sheet.refused.changed");
	return sheet_end(f, w, kinds[w->act]);
}

int
sheet_return(struct flow *f, const struct sheet *typed, const char *reason, struct refusal *why)
{
	struct sheet_write w = { .typed = typed, .act = SHEET_RETURN, .reason = reason, .why = why };

	return flow_write(f, move_body, &w);
}

int
sheet_recall_inside(struct flow *f, const struct sheet *s, const char *reason, struct refusal *why)
{
	struct sheet_write w = { .typed = s, .act = SHEET_RECALL, .reason = reason, .why = why };

	return move_body(f, &w);
}

int
sheet_recall(struct flow *f, const struct sheet *typed, const char *reason, struct refusal *why)
{
	struct sheet_write w = { .typed = typed, .act = SHEET_RECALL, .reason = reason, .why = why };

	return flow_write(f, move_body, &w);
}

int
sheet_except(struct flow *f, const struct sheet *typed, struct refusal *why)
{
	struct sheet_write w = { .typed = typed, .act = SHEET_EXCEPT, .reason = typed->exception_why, .why = why };

	return flow_write(f, move_body, &w);
}

int
sheet_unexcept(struct flow *f, const struct sheet *typed, const char *reason, struct refusal *why)
{
	struct sheet_write w = { .typed = typed, .act = SHEET_UNEXCEPT, .reason = reason, .why = why };

	return flow_write(f, move_body, &w);
}

static int
acknowledge_body(struct flow *f, void *arg)
{
	struct sheet_write *w = arg;
	int done = sheet_begin(f, w);

	if (done != 1)
		return done;
	done = sheet_acknowledge(f->db, &w->v.sheet);
	if (done != 1)
		return done < 0 ? -1 : sheet_conflict(w->why, "sheet.refused.changed");
	return sheet_end(f, w, NULL);
}

int
sheet_acknowledged(struct flow *f, const struct sheet *typed, struct refusal *why)
{
	struct sheet_write w = { .typed = typed, .act = SHEET_ACKNOWLEDGE, .why = why };

	return flow_write(f, acknowledge_body, &w);
}
