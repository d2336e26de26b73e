#include "rules/province_report_mask.h"

/* The two periods of a report stand as the first two of a grid, which masks each by itself. */
static void
put(struct compare_grid *g, size_t row, const struct summary *s, bool before)
{
	summary_add(&compare_at(g, before, row, 0)->sum, s);
}

static struct compare_grid
whole_of(struct mem *mem, const struct report_figures *f)
{
	struct compare_grid g = compare_grid_new(mem, 1, 1);

	for (int before = 0; before < 2; before++) {
		const struct summary sum = report_sum(f, AGENCY_KINDS, before);

		put(&g, 0, &sum, before);
	}
	compare_mask(&g);
	return g;
}

static struct report_masks
masks_of(struct mem *mem, const struct report_figures *f)
{
	struct report_masks m = { .whole = whole_of(mem, f), .kinds = compare_grid_new(mem, AGENCY_KINDS, 1),
	    .groups = compare_grid_new(mem, SUM_GROUPS, 1), .agencies = compare_grid_new(mem, f->nagencies + f->ngone, 1) };

	for (size_t i = 0; i < f->nagencies + f->ngone; i++) {
		const struct report_agency *a = &f->agency[i];

		m.agencies.block[i] = (int)a->kind;
		for (int before = 0; before < 2; before++) {
			put(&m.kinds, a->kind, before ? &a->before : &a->now, before);
			put(&m.agencies, i, before ? &a->before : &a->now, before);
		}
	}
	for (size_t g = 0; g < SUM_GROUPS; g++)
		put(&m.groups, g, &f->group[g], false);
	compare_mask(&m.kinds);
	compare_mask_under(&m.agencies, &m.kinds);
	compare_mask(&m.groups);
	return m;
}

struct report_masks
report_masks_of(struct mem *mem, const struct report_figures *f)
{
	return f->given != NULL ? *f->given : masks_of(mem, f);
}

static bool
masks(const struct compare_grid *g, size_t row, enum compare_class class, bool before)
{
	const struct compare_atom *a = compare_at(g, before, row, 0);

	return a->masked[class] && (class == COMPARE_WORK || a->sum.of[SUM_PUBLISHED] > 0);
}

bool
report_masks_row(const struct compare_grid *g, size_t row, bool before)
{
	return masks(g, row, COMPARE_RESULTS, before);
}

bool
report_masks_whole(const struct report_masks *m, enum compare_class class, bool before)
{
	return masks(&m->whole, 0, class, before);
}
