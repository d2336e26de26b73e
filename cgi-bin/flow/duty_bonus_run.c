/* Runs of bonuses that are frozen and wait for the decision of the head. */
#include "flow/bonus_run.h"
#include "flow/duty_inside.h"

int
bonus_run_duties(struct duties *d)
{
	int64_t waiting;

	if (bonus_runs_waiting(d->f, &waiting) != 1)
		return -1;
	if (waiting > 0)
		duty_add(d, (struct duty){ .label = "duty.bonus_run", .a = duty_number(d, waiting), .count = waiting, .path = BONUS_RUN_PLACE },
		    (struct day){ 0 });
	return 1;
}
