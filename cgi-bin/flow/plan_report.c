#include "flow/plan_report.h"

#include "base/number.h"
#include "store/plan.h"

static int64_t
owing(const struct plan_board *b)
{
	int64_t n = 0;

	for (size_t a = 0; a < b->nagencies; a++)
		for (size_t t = 0; t < b->ntasks; t++)
			if (PLAN_CELL(b, a, t)->standing.state != PLAN_NOT_OWED) {
				n++;
				break;
			}
	return n;
}

int
plan_report_read(struct flow *f, int64_t id, struct plan_report *r)
{
	int found = (f->who->roles & ROLES_REPORT) == 0 ? 0 : plan_one(f, id, &r->plan);

	if (found != 1)
		return found;
	if (plan_board_of(f, id, 0, &r->board) != 1 ||
	    plan_reminders(f, id, 0, &r->reminder, &r->nreminders) != 1 ||
	    plan_told_select(f->db, f->mem, id, &r->told.timer, &r->told.pressed, &r->told.last) != 1)
		return -1;
	r->leaves = NULL;
	r->late = plan_late_of(f, &r->board, &r->nlate);
	r->owing = owing(&r->board);
	return 1;
}

const char *
plan_hindrance(struct flow *f, const struct plan_task *task, const struct plan_cell *cell)
{
	if (task->known == PLAN_TICKED)
		return "plan.report.no_document";
	return cell->catalog == NULL ? "plan.report.no_catalog" :
	    mem_print(f->mem, "catalog.state.%s", cell->catalog);
}

const char *
plan_share_text(struct flow *f, int64_t part, int64_t whole)
{
	return whole == 0 ? "–" : mem_print(f->mem, "%s%%", number_show(f->mem, plan_share(part, whole), 1, 1));
}

/* "12 lượt (34,2%)" */
static const char *
of_owed(struct flow *f, const struct render *render, enum lang lang, int64_t part, int64_t owed)
{
	return label_fill(f->mem, render, lang, "plan.report.items", mem_print(f->mem, "%lld", (long long)part),
	    plan_share_text(f, part, owed));
}

static const char *
told_sentence(struct flow *f, const struct render *render, enum lang lang, const struct plan_told *t)
{
	if (t->last == NULL)
		return label(render, lang, "plan.report.not_told");
	return label_fill(f->mem, render, lang, "plan.report.told", label_fill(f->mem, render, lang,
	    "plan.report.told_by", mem_print(f->mem, "%lld", (long long)t->timer),
	    mem_print(f->mem, "%lld", (long long)t->pressed)), moment_show(f->mem, t->last));
}

const char *
plan_report_sentence(struct flow *f, const struct render *render, enum lang lang,
    const struct plan_report *r, enum plan_sentence which)
{
	const struct plan_sum sum = plan_sum_of(&r->board, r->board.ntasks, AGENCY_KINDS);

	switch (which) {
	case PLAN_SAYS_OWED:
		return label_fill(f->mem, render, lang, "plan.report.owed", mem_print(f->mem, "%lld",
		    (long long)r->owing), mem_print(f->mem, "%lld", (long long)sum.owed));
	case PLAN_SAYS_DONE:
		return label_fill(f->mem, render, lang, "plan.report.done",
		    of_owed(f, render, lang, sum.done + sum.done_late, sum.owed),
		    label_fill(f->mem, render, lang, "plan.report.of_these",
		    of_owed(f, render, lang, sum.done, sum.owed), of_owed(f, render, lang, sum.done_late, sum.owed)));
	case PLAN_SAYS_NOT_DONE:
		return label_fill(f->mem, render, lang, "plan.report.not_done",
		    of_owed(f, render, lang, sum.late, sum.owed), of_owed(f, render, lang, sum.waits, sum.owed));
	case PLAN_SAYS_TOLD:
		return told_sentence(f, render, lang, &r->told);
	default:
		return label(render, lang, "plan.report.cut");
	}
}
