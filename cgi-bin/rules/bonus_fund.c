#include "rules/bonus_fund.h"

#define HUNDRED	100
#define MONTHS	12

int64_t
bonus_fund_most(int64_t salary_fund)
{
	return salary_fund / HUNDRED * BONUS_FUND_PART + salary_fund % HUNDRED * BONUS_FUND_PART / HUNDRED;
}

void
bonus_fund_count(struct bonus_fund_proposal *p)
{
	p->salary_fund = p->coefficient * p->base * MONTHS / HUNDRED;
	p->amount = bonus_fund_most(p->salary_fund);
}

struct day
bonus_fund_day(int year, struct day today)
{
	if (year == today.year)
		return today;
	return year < today.year ? (struct day){ (int16_t)year, 12, 31 } : (struct day){ (int16_t)year, 1, 1 };
}
