/* What says that a task is done: a part of plan.h. */
#include "base/utf8.h"
#include "flow/catalog_write.h"
#include "flow/plan_inside.h"
#include "store/plan.h"
#include "store/plan_file.h"

struct ticking {
	struct plan_tick tick;
	int64_t		 seen;
	struct refusal	*why;
};

/* The task, where the agency owes it and a document says that it is done. 1; 0: refused; -1. */
static int
owed_task(struct flow *f, const struct ticking *t, struct plan_task *task)
{
	struct plan_board board;
	int found = plan_task_get(f->db, f->mem, t->tick.task, task);

	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(t->why, "plan.refused.gone", NULL);
	if (!plan_may_tick(f->who, t->tick.agency))
		return catalog_refuse(t->why, "plan.refused.not_yours", NULL);
	if (task->withdrawn)
		return catalog_refuse(t->why, "plan.refused.withdrawn", NULL);
	if (task->known != PLAN_TICKED)
		return catalog_refuse(t->why, "plan.refused.known", NULL);
	if (plan_board_of(f, task->plan, t->tick.agency, &board) != 1)
		return -1;
	for (size_t i = 0; i < board.ntasks && board.nagencies == 1; i++)
		if (board.task[i].id == task->id && board.cell[i].standing.state != PLAN_NOT_OWED)
			return 1;
	return catalog_refuse(t->why, "plan.refused.not_owed", NULL);
}

/* The document that stands is the one that the person saw. 1; 0: refused; -1. */
static int
as_seen(struct flow *f, const struct ticking *t)
{
	int64_t stands;

	if (plan_tick_hold(f->db, f->mem, t->tick.task, t->tick.agency, &stands) < 0)
		return -1;
	return stands == t->seen ? 1 : catalog_conflict(t->why, "plan.refused.changed");
}

static struct json *
tick_json(struct flow *f, const struct plan_tick *t)
{
	struct json *json = json_new(f->mem);

	json_set_int(json, "agency", t->agency);
	json_set_text(json, "done", day_text(f->mem, t->done));
	json_set_text(json, "document", t->document);
	json_set_text(json, "document_day", day_text(f->mem, t->document_day));
	return json;
}

static int
put_body(struct flow *f, void *arg)
{
	const struct ticking *t = arg;
	struct plan_task task;
	int64_t id;
	int done = owed_task(f, t, &task);

	if (done == 1)
		done = as_seen(f, t);
	if (done == 1 && t->seen != 0)
		done = plan_tick_replace(f->db, t->seen);
	if (done == 1) {
		done = plan_tick_insert(f->db, f->mem, &t->tick, f->who->person, f->delegation, &id);
		if (done == 0)
			return catalog_conflict(t->why, "plan.refused.changed");
	}
	if (done == 1 && t->seen != 0)
		done = plan_file_carry(f->db, id, t->seen);
	if (done != 1)
		return done;
	f->location = plan_agency_path(f, task.plan, t->tick.agency);
	return flow_audit(f, "plan_task", task.id, t->seen == 0 ? "tick" : "tick_again", NULL,
	    tick_json(f, &t->tick));
}

int
plan_tick_put(struct flow *f, const struct plan_tick *tick, int64_t seen, struct refusal *why)
{
	struct ticking t = { .tick = *tick, .seen = seen, .why = why };

	if (t.tick.done.year == 0)
		t.tick.done = t.tick.document_day;
	if (day_compare(tick->document_day, day_today()) > 0)
		return catalog_refuse(why, "plan.refused.future", "document_day");
	if (day_compare(t.tick.done, day_today()) > 0)
		return catalog_refuse(why, "plan.refused.future", "done");
	return flow_write(f, put_body, &t);
}

static int
back_body(struct flow *f, void *arg)
{
	const struct ticking *t = arg;
	struct json *after = json_new(f->mem);
	struct plan_task task;
	int done = owed_task(f, t, &task);

	if (done == 1)
		done = as_seen(f, t);
	if (done != 1)
		return done;
	done = plan_tick_return(f->db, t->seen, t->tick.reason, f->who->person);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(t->why, "plan.refused.changed");
	f->location = plan_agency_path(f, task.plan, t->tick.agency);
	json_set_int(after, "agency", t->tick.agency);
	json_set_text(after, "reason", t->tick.reason);
	if (flow_audit(f, "plan_task", task.id, "tick_return", NULL, after) != 1)
		return -1;
	return plan_tell_agency(f, task.plan, t->tick.agency, "plan_returned", task.title,
	    utf8_short(f->mem, t->tick.reason, PLAN_WORDS_TOLD));
}

int
plan_tick_send_back(struct flow *f, const struct plan_tick *tick, struct refusal *why)
{
	struct ticking t = { .tick = *tick, .seen = tick->id, .why = why };

	if (tick->id == 0)
		return catalog_refuse(why, "plan.refused.no_tick", NULL);
	return flow_write(f, back_body, &t);
}
