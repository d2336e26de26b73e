/* Plans and their tasks: made, changed, withdrawn. A part of plan.h. */
#include <string.h>

#include "base/utf8.h"
#include "flow/catalog_write.h"
#include "flow/plan_inside.h"
#include "store/plan.h"

struct writing {
	const struct plan *plan;
	const struct plan_task *task;
	const int64_t	*owner;
	size_t		 n;
	const char	*words;
	struct refusal	*why;
};

int
plan_tell_agency(struct flow *f, int64_t plan, int64_t agency, const char *kind, const char *a,
    const char *b)
{
	struct told *people;
	size_t n;

	if (plan_people(f->db, f->mem, agency, day_today(), &people, &n) != 1)
		return -1;
	return flow_notify_all(f, people, n, kind, a, b, plan_agency_path(f, plan, agency));
}

int64_t
plan_doer(const struct plan_task *task, int64_t agency)
{
	return task->doer != 0 ? task->doer : agency;
}

/* Tells each agency that owes one of the tasks of a board, and who acts for all. */
static int
tell_owing(struct flow *f, int64_t plan, int64_t task, const char *kind, const char *a, const char *b)
{
	struct plan_board board;

	if (plan_board_of(f, plan, 0, &board) != 1)
		return -1;
	for (size_t g = 0; g < board.nagencies; g++) {
		bool owes = false;

		for (size_t t = 0; t < board.ntasks; t++)
			if (task == 0 || board.task[t].id == task)
				owes = owes || (board.task[t].doer == 0 ?
				    PLAN_CELL(&board, g, t)->standing.state != PLAN_NOT_OWED :
				    board.task[t].doer == board.agency[g].id);
		if (owes && plan_tell_agency(f, plan, board.agency[g].id, kind, a, b) != 1)
			return -1;
	}
	return 1;
}

static struct json *
task_json(struct flow *f, const struct plan_task *t)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "title", t->title);
	json_set_text(json, "due", day_text(f->mem, t->due));
	json_set_text(json, "word", plan_word_name[t->word]);
	return json;
}

static int
insert_task(struct flow *f, const struct plan_task *t, const int64_t *owner, size_t n, int64_t *id_r)
{
	struct json *after = task_json(f, t);
	int done = plan_task_insert(f->db, f->mem, t, owner, n, f->who->person, id_r);

	if (done != 1)
		return done;
	json_set_text(after, "owes", plan_owes_name[t->owes]);
	json_set_text(after, "known", plan_known_name[t->known]);
	return flow_audit(f, "plan_task", *id_r, "add", NULL, after);
}

static int
open_body(struct flow *f, void *arg)
{
	const struct writing *w = arg;
	struct json *after = json_new(f->mem);
	int64_t id, task;

	if (plan_insert(f->db, f->mem, w->plan, f->who->person, &id) != 1)
		return -1;
	json_set_text(after, "name", w->plan->name);
	json_set_text(after, "document", w->plan->document);
	json_set_text(after, "day", day_text(f->mem, w->plan->day));
	if (flow_audit(f, "plan", id, "open", NULL, after) != 1)
		return -1;
	for (size_t i = 0; i < w->n; i++) {
		struct plan_task t = w->task[i];

		t.plan = id;
		if (insert_task(f, &t, &w->owner[i], t.owes == PLAN_CHOSEN, &task) != 1)
			return -1;
	}
	f->location = plan_path(f, id, "");
	return w->n == 0 ? 1 : tell_owing(f, id, 0, "plan_opened", w->plan->name, w->plan->document);
}

int
plan_open(struct flow *f, const struct plan *plan, const struct plan_task *task, const int64_t *owner,
    size_t n, struct refusal *why)
{
	struct writing w = { .plan = plan, .task = task, .owner = owner, .n = n, .why = why };

	if (day_compare(plan->day, day_today()) > 0)
		return catalog_refuse(why, "plan.refused.future", "day");
	return flow_write(f, open_body, &w);
}

/* The last day in time as notices say it. */
static const char *
last_day(struct flow *f, const struct plan_task *t)
{
	return day_show(f->mem, plan_last(t->due, t->word));
}

static int
add_body(struct flow *f, void *arg)
{
	const struct writing *w = arg;
	int64_t id;
	int done = insert_task(f, w->task, w->owner, w->n, &id);

	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(w->why, "plan.refused.gone", NULL);
	f->location = plan_path(f, w->task->plan, "");
	return tell_owing(f, w->task->plan, id, "plan_task_added", w->task->title, last_day(f, w->task));
}

int
plan_task_add(struct flow *f, const struct plan_task *task, const int64_t *owner, size_t n,
    struct refusal *why)
{
	struct writing w = { .task = task, .owner = owner, .n = n, .why = why };

	if (task->owes == PLAN_CHOSEN && n == 0)
		return catalog_refuse(why, "plan.refused.no_owner", "owner");
	if (task->doer != 0 && task->known == PLAN_TICKED)
		return catalog_refuse(why, "plan.refused.doer", "central");
	return flow_write(f, add_body, &w);
}

/* The task as it stands. 1; 0: refused; -1. */
static int
find(struct flow *f, const struct writing *w, struct plan_task *was)
{
	int found = plan_task_get(f->db, f->mem, w->task->id, was);

	return found == 0 ? catalog_refuse(w->why, "plan.refused.gone", NULL) : found;
}

/* The same where it may be changed. 1; 0: refused; -1. */
static int
current(struct flow *f, const struct writing *w, struct plan_task *was)
{
	int found = find(f, w, was);

	if (found != 1)
		return found;
	return was->withdrawn ? catalog_refuse(w->why, "plan.refused.withdrawn", NULL) : 1;
}

static int
edit_body(struct flow *f, void *arg)
{
	const struct writing *w = arg;
	struct plan_task was;
	int done = current(f, w, &was);

	if (done == 1) {
		done = plan_task_update(f->db, f->mem, w->task);
		if (done == 0)
			return catalog_conflict(w->why, "plan.refused.changed");
	}
	if (done != 1)
		return done;
	f->location = plan_path(f, was.plan, "");
	if (flow_audit(f, "plan_task", was.id, "edit", task_json(f, &was), task_json(f, w->task)) != 1)
		return -1;
	if (strcmp(was.title, w->task->title) == 0 && strcmp(last_day(f, &was), last_day(f, w->task)) == 0)
		return 1;
	return tell_owing(f, was.plan, was.id, "plan_task_changed", w->task->title, last_day(f, w->task));
}

int
plan_task_edit(struct flow *f, const struct plan_task *task, struct refusal *why)
{
	struct writing w = { .task = task, .why = why };

	return flow_write(f, edit_body, &w);
}

/* Told before it is withdrawn: afterwards nobody owes it. */
static int
withdraw_body(struct flow *f, void *arg)
{
	const struct writing *w = arg;
	struct json *after = json_new(f->mem);
	struct plan_task was;
	int done = current(f, w, &was);

	if (done == 1)
		done = tell_owing(f, was.plan, was.id, "plan_task_withdrawn", was.title,
		    utf8_short(f->mem, w->words, PLAN_WORDS_TOLD));
	if (done != 1)
		return done;
	done = plan_task_withdraw_row(f->db, w->task, w->words, f->who->person);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "plan.refused.changed");
	json_set_text(after, "reason", w->words);
	f->location = plan_path(f, was.plan, "");
	return flow_audit(f, "plan_task", was.id, "withdraw", NULL, after);
}

int
plan_task_withdraw(struct flow *f, int64_t id, int64_t version, const char *words, struct refusal *why)
{
	const struct plan_task task = { .id = id, .version = version };
	struct writing w = { .task = &task, .words = words, .why = why };

	return flow_write(f, withdraw_body, &w);
}

/* Reminders that were sent stay sent: plan_reminder. */
static int
restore_body(struct flow *f, void *arg)
{
	const struct writing *w = arg;
	struct json *before = json_new(f->mem);
	struct plan_task was;
	int done = find(f, w, &was);

	if (done == 1) {
		done = plan_task_restore_row(f->db, w->task);
		if (done == 0)
			return catalog_conflict(w->why, "plan.refused.changed");
	}
	if (done != 1)
		return done;
	json_set_text(before, "reason", was.withdrawn_why);
	f->location = plan_path(f, was.plan, "");
	if (flow_audit(f, "plan_task", was.id, "restore", before, NULL) != 1)
		return -1;
	return tell_owing(f, was.plan, was.id, "plan_task_restored", was.title, last_day(f, &was));
}

int
plan_task_restore(struct flow *f, int64_t id, int64_t version, struct refusal *why)
{
	const struct plan_task task = { .id = id, .version = version };
	struct writing w = { .task = &task, .why = why };

	return flow_write(f, restore_body, &w);
}
