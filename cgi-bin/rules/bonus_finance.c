#include "rules/bonus_finance.h"

bool
finance_has(const struct finance_row *r)
{
	return r->funds > 0 || r->people > 0 || r->waiting_people > 0;
}

/* Masks the groups of rows; returns whether the sum of them is masked too. */
static bool
mask(struct bonus_group *group, size_t n)
{
	int64_t people = 0;

	bonus_mask(group, n);
	for (size_t i = 0; i < n; i++)
		people += group[i].people;
	return few(people);
}

static void
mask_rows(struct mem *mem, struct finance *f)
{
	struct bonus_group *spent = mem_array(mem, f->n + 1, sizeof(*spent)), *waiting = mem_array(mem, f->n + 1, sizeof(*waiting));

	for (size_t i = 0; i < f->n; i++) {
		spent[i] = (struct bonus_group){ .people = f->row[i].people };
		waiting[i] = (struct bonus_group){ .people = f->row[i].waiting_people };
	}
	f->spent_masked = mask(spent, f->n);
	f->waiting_masked = mask(waiting, f->n);
	for (size_t i = 0; i < f->n; i++) {
		struct finance_row *r = &f->row[i];

		r->spent_masked = spent[i].masked;
		r->waiting_masked = waiting[i].masked;
		r->left_masked = r->spent_masked || r->waiting_masked;
	}
}

void
finance_judge(struct mem *mem, struct finance *f)
{
	int64_t unspent = 0;

	f->sum = (struct bonus_forecast){ 0, 0, 0, 0, 0, 0 };
	f->behind = 0;
	for (size_t i = 0; i < f->n; i++) {
		struct bonus_forecast *r = &f->row[i].f;

		bonus_forecast(r);
		f->sum.approved += r->approved;
		f->sum.spent += r->spent;
		f->sum.waiting += r->waiting;
		f->sum.planned += r->planned;
		unspent += r->unspent;
		f->behind += r->unspent > 0;
	}
	bonus_forecast(&f->sum);
	f->sum.unspent = unspent;
	mask_rows(mem, f);
	bonus_mask(f->level, FINANCE_LEVELS);
	bonus_mask(f->rank, FINANCE_RANKS);
}
