/* Home Affairs reminds who is late: a part of plan.h. */
#include "flow/catalog_write.h"
#include "flow/plan_inside.h"
#include "store/plan.h"

struct reminding {
	int64_t		 plan;
	const struct plan_chosen *chosen;
	size_t		 n;
	struct refusal	*why;
};

static bool
is_chosen(const struct reminding *r, int64_t task, int64_t agency)
{
	for (size_t i = 0; i < r->n; i++)
		if (r->chosen[i].task == task && r->chosen[i].agency == agency)
			return true;
	return false;
}

static int
remind_one(struct flow *f, const struct plan_task *task, int64_t agency)
{
	const struct plan_reminder m = { .task = task->id, .agency = agency,
	    .last = plan_last(task->due, task->word) };

	if (plan_reminder_insert(f->db, f->mem, &m, f->who->person) != 1)
		return -1;
	return plan_tell_agency(f, task->plan, agency, "plan_remind", task->title,
	    day_show(f->mem, m.last));
}

/* Those of a task; who acts for all is told once. How many were told; -1. */
static int64_t
remind_task(struct flow *f, const struct reminding *r, const struct plan_board *b, size_t t)
{
	int64_t told = 0;

	for (size_t a = 0; a < b->nagencies && (told == 0 || b->task[t].doer == 0); a++) {
		if (PLAN_CELL(b, a, t)->standing.state != PLAN_LATE ||
		    !is_chosen(r, b->task[t].id, b->agency[a].id))
			continue;
		if (remind_one(f, &b->task[t], plan_doer(&b->task[t], b->agency[a].id)) != 1)
			return -1;
		told++;
	}
	return told;
}

static int
remind_body(struct flow *f, void *arg)
{
	const struct reminding *r = arg;
	struct json *after = json_new(f->mem);
	struct plan_board board;
	int64_t told = 0;

	if (plan_board_of(f, r->plan, 0, &board) != 1)
		return -1;
	for (size_t t = 0; t < board.ntasks; t++) {
		int64_t n = remind_task(f, r, &board, t);

		if (n < 0)
			return -1;
		told += n;
	}
	if (told == 0)
		return catalog_refuse(r->why, "plan.refused.none_late", NULL);
	json_set_int(after, "reminders", told);
	f->location = plan_path(f, r->plan, "cham");
	return flow_audit(f, "plan", r->plan, "remind", NULL, after);
}

int
plan_remind(struct flow *f, int64_t plan, const struct plan_chosen *chosen, size_t n, struct refusal *why)
{
	struct reminding r = { plan, chosen, n, why };

	return flow_write(f, remind_body, &r);
}
