/* A workbook of results from outside the system is taken as a whole, or dropped; one that came in is withdrawn. */
#include <string.h>

#include "flow/catalog_write.h"
#include "flow/past_inside.h"
#include "flow/sheet_write.h"
#include "flow/take_back.h"
#include "flow/year.h"
#include "rules/role.h"
#include "store/notice.h"
#include "store/past.h"
#include "store/past_level.h"

struct taking {
	int64_t		 id, version;
	struct past_scope scope;	/* found before the write: what it reads first is what it holds */
	const char	*seen, *reason;
	struct refusal	*why;
};

void
past_act_for(struct flow *f, const struct past_scope *s)
{
	f->delegation = s->heads ? 0 : f->who->delegation;
}

const char *
past_when(struct flow *f, const struct past_result *p)
{
	return p->period.months == PAST_YEAR ? mem_print(f->mem, "%d", p->period.year) : sheet_period_words(f, p->period);
}

static struct json *
result_json(struct flow *f, const struct past_result *p)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "name", p->name);
	json_set_text(json, "period", p->period.months == PAST_YEAR ? past_when(f, p) : period_text(f->mem, p->period));
	json_set_text(json, "body", p->body);
	if (p->common != PAST_UNTOLD)
		json_set_int(json, "common", p->common);
	if (p->total != PAST_UNTOLD)
		json_set_int(json, "total", p->total);
	json_set_text(json, "level", score_level_name[p->level]);
	json_set_text(json, "document_number", p->document_number);
	json_set_text(json, "document_day", day_text(f->mem, p->document_day));
	return json;
}

/*
 * The batch, held as it was shown. The agency comes first: what the write sees begins with its first read, and nobody brings
 * anything in from there on. 1; 0: refused; -1.
 */
static int
hold(struct flow *f, const struct taking *t, struct past_batch *b)
{
	struct import_batch held;
	int done = past_hold(f->db, f->mem, t->scope.agency);

	if (done == 1)
		done = import_hold(f->db, f->mem, past_owner(&t->scope), t->id, &held);
	if (done == 1)
		done = past_look(f, t->scope.levels, t->id, b);
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(t->why, "past.refused.gone", NULL);
	return held.version == t->version && strcmp(held.state, "read") == 0 ? 1 : catalog_conflict(t->why, "past.refused.meanwhile");
}

/* Writes what is to be done with a workbook of his. */
static int
write_as(struct flow *f, bool levels, struct taking *t, int (*body)(struct flow *, void *))
{
	const int found = past_scope_for(f, levels, t->id, &t->scope);

	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(t->why, "past.refused.gone", NULL);
	return flow_write(f, body, t);
}

/* May all of it be taken? 1; 0: refused. */
static int
whole(struct flow *f, const struct taking *t, const struct past_batch *b)
{
	const struct past_book *book = &b->book;

	if (!b->scope.may_take)
		return catalog_refuse(t->why, "past.refused.not_you", NULL);
	if (strcmp(t->seen, past_seen(f->mem, book)) != 0)
		return catalog_conflict(t->why, "past.refused.changed");
	if (book->count[PAST_BAD] > 0)
		return catalog_refuse(t->why, "past.refused.bad", NULL);
	if (book->count[PAST_NEW] + book->count[PAST_CHANGED] == 0)
		return catalog_refuse(t->why, "past.refused.nothing", NULL);
	if (book->count[PAST_CHANGED] > 0 && (t->reason == NULL || t->reason[0] == '\0'))
		return catalog_refuse(t->why, "past.refused.reason", "reason");
	for (size_t i = 0; i < book->n; i++)
		if (book->row[i].verdict != PAST_SAME && book->row[i].said.person == f->who->person)
			return catalog_refuse(t->why, "past.refused.own", NULL);
	return 1;
}

int
past_take_row(struct flow *f, const struct past_scope *s, struct past_row *row, const char *reason, struct refusal *why)
{
	struct past_result *p = &row->said;
	int done = 1;

	p->agency = s->agency;
	if (row->was != NULL) {
		p->before = row->was->id;
		done = (s->levels ? past_level_withdraw : past_withdraw)(f->db, row->was->id, row->was->version, f->who->person, reason);
	}
	if (done == 1)
		done = (s->levels ? past_level_insert : past_insert)(f->db, f->mem, p, f->who->person, f->delegation, &p->id);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(why, "past.refused.changed");
	return flow_audit(f, s->levels ? "past_level" : "past_result", p->id, row->was == NULL ? "take" : "correct",
	    row->was == NULL ? NULL : result_json(f, row->was), result_json(f, p));
}

static bool
taken(const struct past_row *row)
{
	return row->verdict == PAST_NEW || row->verdict == PAST_CHANGED;
}

/* Each person once, with all periods of his that came in. 1 or -1. */
static int
tell(struct flow *f, const struct past_scope *s, const struct past_book *book)
{
	bool *told = mem_array(f->mem, book->n + 1, sizeof(*told));

	for (size_t i = 0; i < book->n; i++) {
		const struct told to = { book->row[i].said.person, "past", NULL };
		const char *periods = NULL;

		if (!taken(&book->row[i]) || told[i])
			continue;
		for (size_t k = i; k < book->n; k++)
			if (taken(&book->row[k]) && book->row[k].said.person == to.person) {
				told[k] = true;
				periods = mem_print(f->mem, "%s%s%s", periods == NULL ? "" : periods, periods == NULL ? "" : ", ",
				    past_when(f, &book->row[k].said));
			}
		if (flow_notify(f, &to, s->levels ? "past_level_taken" : "past_taken", periods, book->row[i].said.document_number,
		    s->levels ? YEAR_PLACE : SHEET_PLACE) != 1)
			return -1;
	}
	return 1;
}

static int
take_body(struct flow *f, void *arg)
{
	const struct taking *t = arg;
	struct json *after = json_new(f->mem);
	struct past_batch b;
	struct import_batch done_batch = { .id = t->id, .version = t->version };
	int done = hold(f, t, &b);

	if (done == 1)
		done = whole(f, t, &b);
	if (done != 1)
		return done;
	past_act_for(f, &b.scope);
	for (size_t i = 0; i < b.book.n && done == 1; i++)
		if (taken(&b.book.row[i])) {
			b.book.row[i].said.import = t->id;
			done = past_take_row(f, &b.scope, &b.book.row[i], t->reason, t->why);
		}
	if (done != 1)
		return done;
	done_batch.good = (int64_t)b.book.count[PAST_NEW];
	done_batch.changed = (int64_t)b.book.count[PAST_CHANGED];
	done_batch.same = (int64_t)b.book.count[PAST_SAME];
	if (import_set_taken(f->db, &done_batch, 0, f->who->person) != 1 || tell(f, &b.scope, &b.book) != 1)
		return -1;
	f->location = past_batch_path(f, b.scope.levels, t->id);
	json_set_int(after, "new", done_batch.good);
	json_set_int(after, "changed", done_batch.changed);
	return flow_audit(f, past_batch_noun(&b.scope), t->id, "take", NULL, after);
}

int
past_take(struct flow *f, bool levels, int64_t id, int64_t version, const char *seen, const char *reason, struct refusal *why)
{
	struct taking t = { .id = id, .version = version, .seen = seen, .reason = reason, .why = why };

	return write_as(f, levels, &t, take_body);
}

static int
drop_body(struct flow *f, void *arg)
{
	const struct taking *t = arg;
	struct past_batch b;
	int done = hold(f, t, &b);

	if (done != 1)
		return done;
	past_act_for(f, &b.scope);
	done = import_set_dropped(f->db, t->id, t->version, f->who->person);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(t->why, "past.refused.meanwhile");
	f->location = past_place(f, &b.scope);
	return flow_audit(f, past_batch_noun(&b.scope), t->id, "drop", NULL, NULL);
}

int
past_drop(struct flow *f, bool levels, int64_t id, int64_t version, struct refusal *why)
{
	struct taking t = { .id = id, .version = version, .why = why };

	return write_as(f, levels, &t, drop_body);
}

static bool
of_levels(const struct take_back *t)
{
	return t->withdraw == past_level_withdraw;
}

static int
away_begin(struct flow *f, const struct take_back *t, struct json **was_r)
{
	struct past_result p;
	struct past_scope s;
	const int found = past_one(f, of_levels(t), t->id, &p, &s);

	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(t->why, "past.refused.gone", NULL);
	if (p.withdrawn_at != NULL)
		return catalog_conflict(t->why, "past.refused.withdrawn");
	if (!past_can_withdraw(f, &s, &p))
		return catalog_refuse(t->why, "past.refused.not_you", NULL);
	past_act_for(f, &s);
	*was_r = result_json(f, &p);
	f->location = past_place(f, &s);
	return 1;
}

static int
away_tell(struct flow *f, const struct take_back *t)
{
	const bool levels = of_levels(t);
	struct past_result p;

	if ((levels ? past_level_get : past_get)(f->db, f->mem, t->id, &p) != 1)
		return -1;
	return flow_notify(f, &(struct told){ p.person, "past", NULL }, levels ? "past_level_withdrawn" : "past_withdrawn", past_when(f, &p),
	    t->reason, levels ? YEAR_PLACE : SHEET_PLACE);
}

static int
take_away(struct flow *f, bool levels, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct take_back t = { .id = id, .version = version, .reason = reason, .why = why, .noun = levels ? "past_level" : "past_result",
	    .meanwhile = "past.refused.withdrawn", .begin = away_begin, .withdraw = levels ? past_level_withdraw : past_withdraw,
	    .tell = away_tell };

	return take_back(f, &t);
}

int
past_take_away(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	return take_away(f, false, id, version, reason, why);
}

int
past_level_take_away(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	return take_away(f, true, id, version, reason, why);
}
