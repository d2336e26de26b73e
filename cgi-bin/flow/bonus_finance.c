#include "flow/bonus_finance.h"

#include "store/bonus_finance.h"

int
finance_read(struct flow *f, int year, enum bonus_kind kind, struct finance *to)
{
	*to = (struct finance){ .year = year, .kind = kind };
	if ((f->who->roles & ROLES_FINANCE) == 0)
		return 0;
	if (finance_select(f->db, f->mem, to) != 1)
		return -1;
	finance_judge(f->mem, to);
	return 1;
}

int
finance_years_read(struct flow *f, int64_t **list_r, size_t *n_r)
{
	return finance_years(f->db, f->mem, list_r, n_r);
}
