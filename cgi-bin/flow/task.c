#include "flow/task.h"

#include "base/utf8.h"
#include "flow/catalog_write.h"
#include "flow/entry_inside.h"
#include "flow/task_inside.h"
#include "store/notice.h"
#include "store/task.h"
#include "store/work.h"

#define DOCUMENT_LETTERS	100	/* that a work keeps of its document */
#define TITLE_MOST		200

static int64_t *
people(struct flow *f, const struct work_ground *g)
{
	int64_t *id = mem_array(f->mem, g->npeople + 1, sizeof(*id));

	for (size_t i = 0; i < g->npeople; i++)
		id[i] = g->people[i].person;
	return id;
}

int
tasks_waiting(struct flow *f, const struct work_ground *g, struct task **list_r, size_t *n_r, int64_t *total_r)
{
	const int64_t *id = people(f, g);

	if (task_waiting_of(f->db, f->mem, id, g->npeople, TASKS_SHOWN, list_r, n_r) != 1)
		return -1;
	*total_r = (int64_t)*n_r;
	return *n_r < TASKS_SHOWN ? 1 : task_waiting_count(f->db, f->mem, id, g->npeople, total_r);
}

int
tasks_news(struct flow *f, const struct work_ground *g, struct task **list_r, size_t *n_r)
{
	return task_news_of(f->db, f->mem, people(f, g), g->npeople, TASKS_SHOWN, list_r, n_r);
}

int
tasks_count(struct flow *f, const struct entry_charge *c, int64_t *waiting_r, int64_t *news_r)
{
	int64_t *id = mem_array(f->mem, c->places.n + 1, sizeof(*id));
	size_t n = 0;

	*waiting_r = *news_r = 0;
	for (size_t i = 0; i < c->places.n; i++)
		if (c->places.list[i].main && charge_covers(&c->charge, &c->places.list[i]))
			id[n++] = c->places.list[i].person;
	if (n == 0)
		return 1;
	return task_waiting_count(f->db, f->mem, id, n, waiting_r) == 1 ? task_news_count(f->db, f->mem, id, n, news_r) : -1;
}

int
task_read_held(struct flow *f, const struct work_ground *g, int64_t id, struct task *t)
{
	const int found = task_get(f->db, f->mem, id, t);

	return found == 1 && work_person(g, t->person) == NULL ? 0 : found;
}

int
tasks_own(struct flow *f, struct task **list_r, size_t *n_r)
{
	return task_waiting_of(f->db, f->mem, &f->who->person, 1, TASKS_SHOWN, list_r, n_r);
}

int
tasks_of(struct flow *f, const struct delivery *d, size_t n, struct task **list_r, size_t *n_r)
{
	int64_t *work = mem_array(f->mem, n + 1, sizeof(*work));

	*n_r = 0;
	for (size_t i = 0; i < n; i++)
		work[i] = d[i].work.id;
	return n == 0 ? 1 : task_of_works(f->db, f->mem, work, n, list_r, n_r);
}

/* The task is the work that was made of it; what is done already is proposed. */
static int
made(struct flow *f, const struct assignment *a, size_t which, const struct delivery *d, struct refusal *why)
{
	struct task t = *(const struct task *)a->of;
	int done;

	(void)which;
	t.row = d->work.row;
	t.quantity = d->quantity;
	t.deadline = d->deadline;
	t.work = d->work.id;
	t.delivery = d->id;
	done = task_confirm(f->db, f->mem, &t, f->who->person, f->delegation);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(why, "task.refused.answered");
	return t.done_on.year == 0 ? 1 : task_propose(f, t.id);
}

static const char *
document_of(struct flow *f, const struct task *t)
{
	const char *day = day_show(f->mem, t->document_day);

	return utf8_short(f->mem, t->document[0] == '\0' || day[0] == '\0' ? t->document :
	    mem_print(f->mem, "%s, %s", t->document, day), DOCUMENT_LETTERS);
}

/* 1; 0: it waits no more, or something is missing; -1. */
static int
choose(struct flow *f, const struct task_choice *c, const char *reason, struct assignment *a, struct assigned *to, struct refusal *why)
{
	struct task *t = mem_get(f->mem, sizeof(*t));
	const int found = task_get(f->db, f->mem, c->task, t);

	if (found != 1 || t->state != TASK_WAITING || t->version != c->version)
		return found < 0 ? -1 : catalog_conflict(why, "task.refused.answered");
	if (c->row == 0 && c->coefficient == 0)
		return catalog_refuse(why, "task.refused.product", "product");
	if (c->deadline.year == 0)
		return catalog_refuse(why, "error.required", "deadline");
	if (c->quantity <= 0)
		return catalog_refuse(why, "error.required", "quantity");
	*to = (struct assigned){ t->person, c->quantity, c->deadline, { 1, 1 } };
	*a = (struct assignment){ .row = c->row, .task = c->words, .output = c->output, .coefficient = c->coefficient, .subject = t->subject,
	    .reason = reason, .because = document_of(f, t), .document = document_of(f, t), .to = to, .n = 1, .given = t->given_on,
	    .made = made, .of = t };
	return 1;
}

int
tasks_confirm(struct flow *f, const struct task_choice *list, size_t n, const char *reason, struct refusal *why, size_t *bad_r)
{
	struct assignment *a = mem_array(f->mem, n + 1, sizeof(*a));
	struct assigned *to = mem_array(f->mem, n + 1, sizeof(*to));
	int done = n == 0 ? catalog_refuse(why, "task.refused.none", NULL) : 1;

	for (*bad_r = 0; *bad_r < n && done == 1; *bad_r += done == 1)
		done = choose(f, &list[*bad_r], reason, &a[*bad_r], &to[*bad_r], why);
	if (done == 1)
		done = work_assign(f, a, n, why, bad_r);
	if (done == 1)
		f->location = mem_print(f->mem, TASK_PLACE "?da-nhan=%zu", n);
	return done;
}

struct answering {
	int64_t		 id, version;
	const char	*reason;
	struct refusal	*why;
};

/* One of somebody in charge of, as it stands. 1; 0; -1. */
static int
begin(struct flow *f, const struct answering *w, struct task *t)
{
	const struct place *place;
	struct work_ground g;
	int done = work_ground(f, &g);

	if (done == 1)
		done = task_read_held(f, &g, w->id, t);
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(w->why, "task.refused.gone", NULL);
	place = work_person(&g, t->person);
	f->delegation = work_under(f, &g, place);
	f->location = TASK_PLACE;
	return 1;
}

static int
refuse_body(struct flow *f, void *arg)
{
	const struct answering *w = arg;
	struct json *after = json_new(f->mem);
	struct task t;
	int done = begin(f, w, &t);

	if (done != 1)
		return done;
	done = task_decline(f->db, w->id, w->version, w->reason, f->who->person, f->delegation);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "task.refused.answered");
	json_set_text(after, "reason", w->reason);
	if (flow_audit(f, "task", t.id, "decline", NULL, after) != 1)
		return -1;
	return flow_notify(f, &(struct told){ t.person, "assigned", NULL }, "task_declined", utf8_short(f->mem, t.subject, TITLE_MOST),
	    f->who->name, WORK_PLACE);
}

int
task_refuse(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct answering w = { id, version, reason, why };

	return flow_write(f, refuse_body, &w);
}

static int
look_body(struct flow *f, void *arg)
{
	const struct answering *w = arg;
	struct task t;
	int done = begin(f, w, &t);

	if (done != 1)
		return done;
	done = task_seen(f->db, w->id, w->version);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "task.refused.changed");
	return flow_audit(f, "task", t.id, "seen", NULL, NULL);
}

int
task_look(struct flow *f, int64_t id, int64_t version, struct refusal *why)
{
	struct answering w = { id, version, NULL, why };

	return flow_write(f, look_body, &w);
}
