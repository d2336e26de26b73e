/* What the regulations of an agency in force need and nobody entered: salaries of people, the fund of this year. */
#include "flow/bonus_fund.h"
#include "flow/duty_inside.h"
#include "flow/regulation.h"
#include "flow/salary.h"

static int
salary_duty(struct duties *d)
{
	int64_t lacking;

	if (salary_lacking(d->f, &lacking) != 1)
		return -1;
	if (lacking > 0)
		duty_add(d, (struct duty){ .label = "duty.salary", .a = duty_number(d, lacking), .count = lacking, .path = SALARY_PLACE "?thieu=salary" },
		    (struct day){ 0 });
	return 1;
}

static int
fund_duty(struct duties *d, enum bonus_kind kind)
{
	static const char *const label[BONUS_KINDS] = { [BONUS_AWARD] = "duty.bonus_fund", [BONUS_INCOME] = "duty.bonus_fund_income" };
	const int year = day_today().year;
	struct bonus_fund_sum sum;

	if (bonus_fund_of(d->f, d->f->who->agency, kind, year, &sum) != 1)
		return -1;
	if (sum.approved == 0)
		duty_add(d, (struct duty){ .label = label[kind], .a = duty_number(d, year), .count = 1, .path = BONUS_FUND_PLACE }, (struct day){ 0 });
	return 1;
}

int
salary_duties(struct duties *d)
{
	bool by_salary = false, holds[BONUS_KINDS] = { false };
	struct regulation *list;
	size_t n;

	if (!salary_keeps(d->f->who))
		return 1;
	if (regulations_own(d->f, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (regulation_holds(&list[i], day_today())) {
			holds[list[i].kind] = true;
			by_salary = by_salary || list[i].rule.by_coefficient || (list[i].rule.method == BONUS_RATE && list[i].rule.base == BONUS_SALARY);
		}
	for (int k = 0; k < BONUS_KINDS; k++)
		if (holds[k] && fund_duty(d, (enum bonus_kind)k) != 1)
			return -1;
	return by_salary ? salary_duty(d) : 1;
}
