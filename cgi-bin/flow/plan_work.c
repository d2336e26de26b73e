#include "flow/plan_work.h"

#include "base/log.h"
#include "base/pause.h"
#include "flow/plan_inside.h"
#include "store/plan.h"

#define PAUSE 10	/* seconds between two looks */

struct reminding {
	struct plan_board board;
	struct plan_reminder *sent;
	size_t		 nsent;
	const struct plan_task *task;
	struct plan_reminder now;	/* the one in hand */
};

static bool
was_sent(const struct reminding *r)
{
	for (size_t i = 0; i < r->nsent; i++) {
		const struct plan_reminder *m = &r->sent[i];

		if (m->task == r->now.task && m->agency == r->now.agency &&
		    day_compare(m->last, r->now.last) == 0 && m->step >= r->now.step)
			return true;
	}
	return false;
}

/* The row first: of two workers one meets the other's, and tells nobody. */
static int
remind_body(struct flow *f, void *arg)
{
	const struct reminding *r = arg;
	int done = plan_reminder_insert(f->db, f->mem, &r->now, 0);

	if (done != 1)
		return done;
	f->location = "/";
	return plan_tell_agency(f, r->task->plan, r->now.agency,
	    r->now.step < PLAN_STEP_LATE ? "plan_soon" : "plan_late", r->task->title,
	    day_show(f->mem, r->now.last));
}

/* 1: told; 0: not now; -1. */
static int
remind(struct flow *f, struct reminding *r, size_t a, size_t t)
{
	const struct plan_task *task = &r->board.task[t];
	const struct plan_standing *s = &PLAN_CELL(&r->board, a, t)->standing;

	if (s->state == PLAN_NOT_OWED || s->done.year != 0)
		return 0;
	r->task = task;
	r->now = (struct plan_reminder){ .task = task->id, .agency = plan_doer(task, r->board.agency[a].id),
	    .last = plan_last(task->due, task->word) };
	r->now.step = plan_step(r->now.last, r->board.today);
	return r->now.step == 0 || was_sent(r) ? 0 : flow_write(f, remind_body, r);
}

/* One word of mouth for all that a doer has not done: the first agency of them is enough. */
static int
remind_task(struct flow *f, struct reminding *r, size_t t)
{
	int told = 0;

	for (size_t a = 0; a < r->board.nagencies && (told == 0 || r->board.task[t].doer == 0); a++) {
		int done = remind(f, r, a, t);

		if (done < 0)
			return -1;
		told += done;
	}
	return told;
}

static int
look(struct flow *f)
{
	struct reminding r = { 0 };
	const char *now;
	int told = 0;

	if (plan_task_select(f->db, f->mem, 0, &r.board.task, &r.board.ntasks) != 1)
		return -1;
	if (r.board.ntasks == 0)
		return 0;
	if (plan_clock(f->db, f->mem, &now) != 1 || plan_step_day(now, &r.board.today) != 1 ||
	    plan_body_select(f->db, f->mem, r.board.today, &r.board.agency, &r.board.nagencies) != 1 ||
	    plan_board_fill(f, 0, &r.board) != 1 ||
	    plan_reminder_steps(f->db, f->mem, &r.sent, &r.nsent) != 1)
		return -1;
	for (size_t t = 0; t < r.board.ntasks; t++) {
		int n = remind_task(f, &r, t);

		if (n < 0)
			return -1;
		told += n;
	}
	if (told > 0)
		log_info(741, "%d reminders of plans were sent", told);
	return told > 0;
}

int
plan_work(struct flow *f)
{
	static time_t looked;

	if (!pause_over(&looked, PAUSE))
		return 0;
	return look(f);
}
