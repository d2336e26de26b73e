/* What of bonuses waits beside runs and regulations: shares that rest on corrected results; funds that will not be spent in time. */
#include "base/money.h"
#include "flow/bonus_finance.h"
#include "flow/bonus_stale.h"
#include "flow/duty_inside.h"
#include "rules/bonus_forecast.h"

static int
stale_duty(struct duties *d)
{
	int64_t stale;

	if (bonus_stales_waiting(d->f, &stale) != 1)
		return -1;
	if (stale > 0)
		duty_add(d, (struct duty){ .label = "duty.bonus_stale", .a = duty_number(d, stale), .count = stale, .path = BONUS_STALE_PLACE },
		    (struct day){ 0 });
	return 1;
}

/* Of his own agency, for its head. 1 or -1. */
static int
unspent_duty(struct duties *d, int year)
{
	for (int k = 0; k < BONUS_KINDS; k++) {
		struct bonus_fund_sum sum;

		if (ledger_left(d->f, (enum bonus_kind)k, year, &sum) != 1)
			return -1;
		if (sum.left > 0)
			duty_add(d, (struct duty){ .label = k == BONUS_AWARD ? "duty.bonus_unspent" : "duty.bonus_unspent_income", .a = duty_number(d, year),
			    .b = money_show(d->f->mem, sum.left), .count = 1, .path = mem_print(d->f->mem, LEDGER_PLACE "?nam=%d", year) }, bonus_ends(year));
	}
	return 1;
}

/* Of all agencies, for finance. 1 or -1. */
static int
behind_duty(struct duties *d, int year)
{
	size_t behind = 0;

	for (int k = 0; k < BONUS_KINDS; k++) {
		struct finance f;

		if (finance_read(d->f, year, (enum bonus_kind)k, &f) != 1)
			return -1;
		behind += f.behind;
	}
	if (behind > 0)
		duty_add(d, (struct duty){ .label = "duty.bonus_behind", .a = duty_number(d, (int64_t)behind), .b = duty_number(d, year), .count = (int64_t)behind,
		    .path = mem_print(d->f->mem, FINANCE_PLACE "?nam=%d", year) }, bonus_ends(year));
	return 1;
}

int
ledger_duties(struct duties *d)
{
	const struct day today = day_today();
	int year[2];
	const int n = bonus_years(today, year);

	for (int i = 0; i < n; i++) {
		if (!bonus_warned(year[i], today))
			continue;
		if (bonus_heads(d->f->who) && unspent_duty(d, year[i]) != 1)
			return -1;
		if ((d->f->who->roles & ROLE_FINANCE) != 0 && behind_duty(d, year[i]) != 1)
			return -1;
	}
	return stale_duty(d);
}
