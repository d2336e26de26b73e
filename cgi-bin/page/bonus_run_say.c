/* What the pages of runs say alike. */
#include "page/bonus_run.h"

#include "base/money.h"
#include "page/bonus_place.h"
#include "page/bonus_say.h"

const char *
bonus_run_period(struct visit *v, struct period p)
{
	static const char *const names[BONUS_YEAR + 1] = { [1] = "month", [3] = "quarter", [BONUS_HALF] = "half", [BONUS_YEAR] = "year" };
	const char *year = mem_print(v->mem, "%d", p.year);

	if (p.months == BONUS_HALF)
		return visit_label(v, p.month == 1 ? "bonus_run.period.first" : "bonus_run.period.second", year, NULL);
	return visit_label(v, mem_print(v->mem, "bonus_run.period.%s", names[p.months]), year,
	    mem_print(v->mem, "%d", p.months == 3 ? (p.month + 2) / 3 : p.month));
}

const char *
bonus_run_level(struct visit *v, int level)
{
	return level == LEVEL_NONE ? visit_say(v, "bonus_say.", "unclassified") : visit_say(v, "sheet.level.", score_level_name[level]);
}

void
bonus_run_crumbs(struct visit *v, const struct bonus_run *r)
{
	bonus_crumb(v);
	visit_crumb(v, BONUS_RUN_PLACE, visit_say(v, "bonus_run.", "title"));
	if (r != NULL)
		visit_crumb(v, bonus_run_path(v->mem, r->id, ""), bonus_run_period(v, r->period));
}

static void
proof_line(struct visit *v, const char *name, bool holds, const char *a, const char *b)
{
	struct view *row = view_row(v->view, "Proof");

	view_text(row, "text", visit_label(v, mem_print(v->mem, "bonus_run.proof.%s", name), a, b));
	view_flag(row, "holds", holds);
	view_text(row, "mark", visit_say(v, "bonus_run.", holds ? "holds" : "fails"));
}

void
bonus_run_fill_proof(struct visit *v, const struct bonus_run_view *r)
{
	const struct bonus_proof *p = &r->proof;
	const struct bonus_result *s = r->d.result;
	const bool rate = r->d.rule->method == BONUS_RATE;
	const char *sums = mem_print(v->mem, "%s + %s = %s", money_show(v->mem, s->spent), money_show(v->mem, s->left), money_show(v->mem, s->pot));

	proof_line(v, "sum", p->sum, sums, NULL);
	proof_line(v, rate ? "within_rate" : "within", p->within, p->farthest == NULL ? "0" : bonus_exact(v->mem, p->farthest),
	    money_show(v->mem, r->d.rule->unit));
	proof_line(v, rate ? "rising_rate" : "rising", p->rising, mem_print(v->mem, "%d", (int)p->weights), NULL);
	proof_line(v, "equal", p->equal, NULL, NULL);
	if (!rate)
		proof_line(v, "stopped", p->stopped, money_show(v->mem, s->left), NULL);
	if (r->kept)
		proof_line(v, "kept", r->sound, bonus_digest_shown(v->mem, r->sha256), NULL);
}
