#include "page/bonus_table.h"

#include "page/bonus_say.h"
#include "page/formula.h"

static const char *
say(struct visit *v, const char *name, const char *a, const char *b)
{
	return visit_label(v, mem_print(v->mem, "bonus_check.%s", name), a, b);
}

/* "dòng 1, 3". */
static const char *
rows(struct visit *v, uint64_t bits)
{
	const char *list = NULL;

	for (; bits != 0; bits &= bits - 1) {
		const int n = __builtin_ctzll(bits) + 1;

		list = list == NULL ? mem_print(v->mem, "%d", n) : mem_print(v->mem, "%s, %d", list, n);
	}
	return say(v, "rows", list == NULL ? "" : list, NULL);
}

static const char *
who(struct visit *v, const struct bonus_rule *rule, const struct bonus_finding *f)
{
	const struct bonus_line *w = &f->who;
	const bool all = w->levels == 0 && w->positions == 0 && w->total_from == NULL && w->total_to == NULL && w->months_from == NULL &&
	    w->months_to == NULL && w->unit == 0 && w->discipline == BONUS_ANY;
	const char *words = all ? visit_label(v, "bonus_say.everybody", NULL, NULL) : bonus_line_who(v, rule, w);

	return f->elsewhere ? say(v, "elsewhere", words, NULL) : words;
}

const char *
bonus_finding_text(struct visit *v, const struct bonus_rule *rule, const struct bonus_finding *f)
{
	const char *name = bonus_fault_name[f->fault];

	if (f->fault == CHECK_FORMULA)
		return formula_flaw_text(v, &f->flaw);
	if (f->fault == CHECK_UNFIT)
		name = rule->line[f->row].effect == BONUS_SUM ? "unfit_sum" : "unfit";
	if (f->fault == CHECK_FALLS)
		return say(v, "falls", who(v, rule, f), mem_print(v->mem, "%s (%s)", visit_say(v, "sheet.level.", score_level_name[f->than]), rows(v, f->others)));
	return say(v, name, f->has_who ? who(v, rule, f) : "", f->others == 0 ? "" : rows(v, f->others));
}

const char *
bonus_finding_mend(struct visit *v, const struct bonus_rule *rule, const struct bonus_finding *f)
{
	const char *name = bonus_fault_name[f->fault];

	if (f->fault == CHECK_UNFIT)
		name = rule->line[f->row].effect == BONUS_SUM ? "unfit_sum" : "unfit";
	if (f->fault == CHECK_UNREACHABLE && f->mend == MEND_REMOVE)
		name = "needless";
	return visit_label(v, mem_print(v->mem, "bonus_check.mend.%s", name), mem_print(v->mem, "%d", f->to + 1), NULL);
}
