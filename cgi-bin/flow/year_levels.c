/* Levels counted by unit and by agency: a part of year_paper.h. */
#include "flow/year_paper.h"

#include <string.h>

#include "flow/see.h"
#include "rules/role.h"

static void
count(struct level_counts *to, int level, int64_t n)
{
	to->of[level == LEVEL_NONE ? SCORE_LEVELS : level] += n;
	to->all += n;
}

size_t
levels_by_unit(struct mem *mem, const struct classification *c, size_t n, struct level_counts **list_r)
{
	size_t units = 0;

	*list_r = mem_array(mem, n + 1, sizeof(**list_r));
	for (size_t i = 0; i < n; i++) {
		if (i == 0 || c[i].unit != c[i - 1].unit)
			(*list_r)[units++] = (struct level_counts){ .name = c[i].unit_name };
		count(&(*list_r)[units - 1], c[i].level, 1);
	}
	return units;
}

struct level_counts
levels_sum(const struct level_counts *list, size_t n)
{
	struct level_counts sum = { .name = "" };

	for (size_t i = 0; i < n; i++)
		for (int l = 0; l <= SCORE_LEVELS; l++)
			count(&sum, l == SCORE_LEVELS ? LEVEL_NONE : l, list[i].of[l]);
	return sum;
}

int
levels_by_agency(struct flow *f, int year, struct level_counts **list_r, size_t *n_r)
{
	struct decided_level *all;
	size_t n;

	*n_r = 0;
	if (!see_sheets(f->who) && (f->who->roles & ROLE_AUDITOR) == 0)
		return 0;
	if (year_decision_levels(f->db, f->mem, year, &all, &n) != 1)
		return -1;
	*list_r = mem_array(f->mem, n + 1, sizeof(**list_r));
	for (size_t i = 0; i < n; i++) {
		if (i == 0 || all[i].agency != all[i - 1].agency)
			(*list_r)[(*n_r)++] = (struct level_counts){ .name = all[i].name };
		count(&(*list_r)[*n_r - 1], all[i].level, all[i].n);
	}
	return 1;
}

int
decision_of(struct flow *f, int64_t run, int64_t id, struct year_run *r, struct year_decision *d, struct classification **list_r, size_t *n_r)
{
	struct year_authority a;
	int found = year_run_read(f, run, r, &a);

	if (found == 1)
		found = year_decision_get(f->db, f->mem, id, d);
	if (found != 1)
		return found;
	if (d->run != run)
		return 0;
	return year_decision_people(f->db, f->mem, id, list_r, n_r);
}
