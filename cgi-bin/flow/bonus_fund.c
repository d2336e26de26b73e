#include "flow/bonus_fund.h"

#include "store/bonus_fund.h"

int
bonus_fund_of(struct flow *f, int64_t agency, enum bonus_kind kind, int year, struct bonus_fund_sum *sum)
{
	return bonus_fund_sum(f->db, f->mem, agency, kind, year, sum);
}
