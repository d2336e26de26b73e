#include "page/year_quota.h"
#include "rules/fairness.h"

/* "3/12 (25%)"; of few people nothing. */
static const char *
share(struct visit *v, const struct fair_line *line, int y)
{
	if (line->n[y] == 0)
		return visit_say(v, "fairness.", "nobody");
	if (line->masked[y])
		return visit_say(v, "fairness.", "few");
	return mem_print(v->mem, "%lld/%lld (%s%%)", (long long)line->excellent[y], (long long)line->n[y],
	    ratio_cut(v->mem, ratio_of(v->mem, line->excellent[y] * 100, line->n[y]), 1, ','));
}

static void
fill_running(struct visit *v, struct view *to, const struct fairness *f)
{
	for (int k = FAIR_BEFORE; k >= 1; k--) {
		struct view *row;

		if (f->running[k] == 0)
			continue;
		row = view_row(to, "running");
		view_text(row, "text", visit_label(v, k == FAIR_BEFORE ? "fairness.running_most" : "fairness.running",
		    mem_print(v->mem, "%lld", (long long)f->running[k]), mem_print(v->mem, "%d", k + 1)));
	}
	if (f->known > 0)
		view_text(to, "never", f->masked_never ? visit_say(v, "fairness.", "never_few") : visit_label(v, "fairness.never",
		    mem_print(v->mem, "%lld", (long long)f->never), mem_print(v->mem, "%lld", (long long)f->known)));
}

void
year_quota_fill_fairness(struct visit *v, int year, const struct fairness *f)
{
	struct view *to = view_node(v->view, "Fair");

	for (int y = 0; y <= FAIR_BEFORE; y++)
		view_int(view_row(to, "years"), "year", year - y);
	for (int k = 0; k < FAIR_KINDS; k++) {
		struct view *row = view_row(to, "lines");

		view_text(row, "name", visit_say(v, "fairness.kind.", fair_kind_name[k]));
		for (int y = 0; y <= FAIR_BEFORE; y++) {
			struct view *cell = view_row(row, "cells");

			view_int(cell, "year", year - y);
			view_text(cell, "text", share(v, &f->line[k], y));
		}
	}
	fill_running(v, to, f);
}
