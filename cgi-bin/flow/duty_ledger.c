/* What of bonuses waits beside runs and regulations: shares that rest on corrected results. */
#include "flow/bonus_stale.h"
#include "flow/duty_inside.h"

int
ledger_duties(struct duties *d)
{
	int64_t stale;

	if (bonus_stales_waiting(d->f, &stale) != 1)
		return -1;
	if (stale > 0)
		duty_add(d, (struct duty){ .label = "duty.bonus_stale", .a = duty_number(d, stale), .count = stale, .path = BONUS_STALE_PLACE },
		    (struct day){ 0 });
	return 1;
}
