/* Rows of a batch that are tasks. */
#include <stdlib.h>
#include <string.h>

#include "base/digest.h"
#include "base/slice.h"
#include "base/utf8.h"
#include "flow/charge.h"
#include "flow/task.h"
#include "flow/task_inside.h"
#include "rules/directory.h"
#include "store/notice.h"
#include "store/source.h"

static int
known_by(const void *key, const void *known)
{
	return strcmp(key, ((const struct task_known *)known)->external);
}

/* How it stands to what was confirmed: what is new of it for who is in charge, or NULL. */
static const char *
news_of(struct flow *f, const struct taken *t, const struct task_in *before)
{
	struct task_in a = *before, b = t->said;

	if (t->known->state != TASK_CONFIRMED)
		return NULL;
	if (b.withdrawn && !a.withdrawn)
		return "withdrawn";
	a.done_on = b.done_on = a.done_document = b.done_document = NULL;
	return strcmp(json_write(f->mem, task_json(f->mem, &a)), json_write(f->mem, task_json(f->mem, &b))) == 0 ? NULL : "changed";
}

/* Does what was declined ask for another answer: what was declined of it is another now, or it is given after it was taken back? */
static bool
asks_again(struct flow *f, const struct batch *b, const struct taken *t, const struct task_in *before)
{
	const struct task_good *is = &t->good;
	struct task_good was;
	struct task_flaw flaw;

	if (t->known->state != TASK_DECLINED || is->withdrawn)
		return false;
	return before->withdrawn || task_read(f->mem, before, b->today, &was, &flaw) != 1 ||
	    strcmp(utf8_lower(f->mem, was.person), utf8_lower(f->mem, is->person)) != 0 || strcmp(was.subject, is->subject) != 0 ||
	    strcmp(was.product, is->product) != 0 || day_compare(was.deadline, is->deadline) != 0;
}

/* Of a number by which nobody is found, and is not going to be, the end is kept. */
static struct task_in
unnumbered(struct flow *f, const struct taken *t)
{
	struct task_in in = *t->in;

	if (t->number != NULL && t->known != NULL && (t->known->state == TASK_CONFIRMED || (t->known->state == TASK_DECLINED && in.withdrawn)))
		in.person = number_masked(f->mem, t->number);
	return in;
}

/* What is to be done with a row of which nothing is said anew, or otherwise than before. */
static void
read_row(struct flow *f, const struct batch *b, struct taken *t)
{
	const struct task_in in = unnumbered(f, t);
	struct task_in before = { NULL };
	struct task_flaw flaw;
	const char *odd;

	if (t->known != NULL && task_of_json(f->mem, json_read(f->mem, t->known->said, strlen(t->known->said)), &before, &odd) != 1)
		before = (struct task_in){ NULL };
	task_merge(f->mem, &before, &in, &t->said);
	task_digest(f->mem, &t->said, t->digest);
	if (t->known != NULL && memcmp(t->digest, t->known->digest, sizeof(t->digest)) == 0) {
		t->answer->outcome = TASK_SAME;
		return;
	}
	if (task_read(f->mem, &t->said, b->today, &t->good, &flaw) != 1) {
		task_spoil(t, flaw.field, flaw.word, flaw.value, flaw.mender);
		return;
	}
	if (t->known == NULL && task_tells(t->in)) {
		task_spoil(t, "external_id", "unknown", t->good.external, MEND_SOURCE);
		return;
	}
	t->answer->outcome = t->known == NULL ? TASK_NEW : TASK_CHANGED;
	t->what = TAKE_PUT;
	t->again = t->known != NULL && asks_again(f, b, t, &before);
	if (t->known != NULL && !t->again && (t->known->state == TASK_CONFIRMED || t->known->state == TASK_DECLINED)) {
		t->what = TAKE_TELL;
		t->news = news_of(f, t, &before);
	}
}

/* 1 or -1. */
static int
read_rows(struct flow *f, const struct batch *b, struct taken *t, size_t n)
{
	const char **external = mem_array(f->mem, n + 1, sizeof(*external));
	struct task_known *known;
	size_t names = 0, nknown;

	for (size_t i = 0; i < n; i++)
		if (t[i].external != NULL)
			external[names++] = t[i].external;
	if (task_known(f->db, f->mem, b->source->id, external, names, &known, &nknown) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		if (t[i].external != NULL)
			t[i].known = bsearch(t[i].external, known, nknown, sizeof(*known), known_by);
		if (t[i].known != NULL)
			t[i].answer->task = t[i].known->id;
		read_row(f, b, &t[i]);
	}
	return 1;
}

/* Somebody of whom who is in charge has to be told. */
static void
tell_of(struct task_head *list, size_t *n, int64_t person, int64_t unit, int64_t agency)
{
	list[(*n)++] = (struct task_head){ person, unit, agency };
}

/* What was answered of a task that waits again is kept here. */
static int
audit_again(struct flow *f, const struct taken *t)
{
	struct json *before = json_new(f->mem), *after = json_new(f->mem);

	json_set_text(before, "state", task_state_name[t->known->state]);
	json_set_text(before, "reason", t->known->reason);
	json_set_int(before, "person", t->known->person);
	json_set_text(after, "state", task_state_name[TASK_WAITING]);
	json_set_int(after, "person", t->person->person);
	json_set_text(after, "subject", t->good.subject);
	return flow_audit(f, "task", t->known->id, "again", before, after);
}

static int
put_rows(struct flow *f, struct batch *b, const struct taken *t, size_t n)
{
	struct task_put *put = mem_array(f->mem, n + 1, sizeof(*put));
	size_t puts = 0;

	for (size_t i = 0; i < n; i++) {
		if (t[i].what != TAKE_PUT)
			continue;
		put[puts++] = (struct task_put){ &t[i].good, t[i].person, t[i].row, t[i].alike, t[i].digest,
		    json_write(f->mem, task_json(f->mem, &t[i].said)) };
		if (t[i].again && audit_again(f, &t[i]) != 1)
			return -1;
		if (!t[i].good.withdrawn && (t[i].known == NULL || t[i].known->state == TASK_WITHDRAWN || t[i].again ||
		    t[i].known->person != t[i].person->person))
			tell_of(b->waits, &b->nwaits, t[i].person->person, t[i].person->unit, t[i].person->agency);
	}
	return task_put(f->db, f->mem, b->source->id, b->run, put, puts);
}

static int
tell_rows(struct flow *f, struct batch *b, const struct taken *t, size_t n)
{
	struct task_tell *tell = mem_array(f->mem, n + 1, sizeof(*tell));
	size_t tells = 0;

	for (size_t i = 0; i < n; i++) {
		if (t[i].what != TAKE_TELL)
			continue;
		tell[tells++] = (struct task_tell){ t[i].known->id, &t[i].good, t[i].news, t[i].digest,
		    json_write(f->mem, task_json(f->mem, &t[i].said)) };
		if (t[i].news != NULL)
			tell_of(b->news, &b->nnews, t[i].known->person, t[i].known->unit, t[i].known->agency);
	}
	return task_tell(f->db, f->mem, b->run, tell, tells);
}

/* Ids of what is new; what is done and was confirmed is proposed. 1 or -1. */
static int
finish(struct flow *f, struct batch *b, struct taken *t, size_t n)
{
	const char **external = mem_array(f->mem, n + 1, sizeof(*external));
	struct taken **of = mem_array(f->mem, n + 1, sizeof(*of));
	int64_t *id = mem_array(f->mem, n + 1, sizeof(*id));
	size_t fresh = 0;

	for (size_t i = 0; i < n; i++) {
		if (t[i].what == TAKE_PUT && t[i].known == NULL) {
			external[fresh] = t[i].external;
			of[fresh++] = &t[i];
		}
		if (t[i].what == TAKE_TELL && t[i].known->state == TASK_CONFIRMED && !t[i].known->proposed && t[i].good.done_on.year != 0 &&
		    task_propose(f, t[i].known->id) != 1)
			return -1;
	}
	if (fresh > 0 && task_ids(f->db, f->mem, b->source->id, external, fresh, id) != 1)
		return -1;
	for (size_t i = 0; i < fresh; i++)
		of[i]->answer->task = id[i];
	return 1;
}

struct tell {
	int64_t		 person;
	size_t		 n;
};

/* Who is in charge of people, and of how many tasks. */
static size_t
scorers(const struct task_head *of, size_t n, const struct task_head *head, size_t nheads, struct tell *tell)
{
	size_t tells = 0;

	for (size_t i = 0; i < n; i++) {
		int64_t unit = 0, agency = 0, to;
		size_t k = 0;

		for (size_t h = 0; h < nheads; h++) {
			if (head[h].unit == of[i].unit && head[h].person != of[i].person)
				unit = head[h].person;
			if (head[h].unit == of[i].agency)
				agency = head[h].person;
		}
		to = unit != 0 ? unit : agency == of[i].person ? SCORED_ABOVE : agency == 0 ? SCORED_NOBODY : agency;
		while (k < tells && tell[k].person != to)
			k++;
		if (k == tells)
			tell[tells++] = (struct tell){ to, 0 };
		tell[k].n++;
	}
	return tells;
}

/* Once for all that a batch brought; who has not read that there is something is not told again. 1 or -1. */
static int
tell_heads(struct flow *f, const struct batch *b, const char *kind, const struct task_head *of, size_t n)
{
	int64_t *agency = mem_array(f->mem, n + 1, sizeof(*agency)), *person = mem_array(f->mem, n + 1, sizeof(*person)), *told;
	struct tell *tell = mem_array(f->mem, n + 1, sizeof(*tell));
	struct task_head *head;
	size_t nheads, tells, ntold, agencies = 0;

	if (n == 0)
		return 1;
	for (size_t i = 0; i < n; i++)
		if (!number_among(agency, agencies, of[i].agency))
			agency[agencies++] = of[i].agency;
	if (task_heads(f->db, f->mem, agency, agencies, b->today, &head, &nheads) != 1)
		return -1;
	tells = scorers(of, n, head, nheads, tell);
	for (size_t i = 0; i < tells; i++)
		person[i] = tell[i].person;
	if (task_told(f->db, f->mem, kind, person, tells, &told, &ntold) != 1)
		return -1;
	for (size_t i = 0; i < tells; i++) {
		const char *count = mem_print(f->mem, "%zu", tell[i].n);
		int done = 1;

		if (tell[i].person == SCORED_ABOVE)
			done = charge_tell_above(f, b->source->name, kind, b->source->name, count, TASK_PLACE);
		else if (tell[i].person > 0 && !number_among(told, ntold, tell[i].person))
			done = flow_notify(f, &(struct told){ tell[i].person, "charge", b->source->name }, kind, b->source->name, count, TASK_PLACE);
		if (done != 1)
			return -1;
	}
	return 1;
}

int
task_take_rows(struct flow *f, struct batch *b, struct taken *t, size_t n)
{
	return read_rows(f, b, t, n) == 1 && task_match_people(f, b->source, b->today, t, n) == 1 &&
	    task_match_products(f, b->today, &b->ready, t, n) == 1 && put_rows(f, b, t, n) == 1 &&
	    tell_rows(f, b, t, n) == 1 && finish(f, b, t, n) == 1 ? 1 : -1;
}

int
task_take_tell(struct flow *f, const struct batch *b)
{
	return tell_heads(f, b, "tasks_waiting", b->waits, b->nwaits) == 1 && tell_heads(f, b, "tasks_news", b->news, b->nnews) == 1 ? 1 : -1;
}
