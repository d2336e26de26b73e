#include "rules/agency.h"

#include <string.h>

const char *const agency_duty_name[AGENCY_DUTIES] = { "officer", "drafter", "deputy", "accountant" };
const char *const delegation_kind_name[DELEGATION_KINDS] = { "delegated", "acting" };
const char *const delegation_state_name[DELEGATION_STATES] = {
	"waiting", "accepted", "declined", "withdrawn", "over"
};

bool
agency_duty_of_unit(enum agency_duty kind)
{
	return kind == DUTY_DRAFTER || kind == DUTY_DEPUTY;
}

enum delegation_state
delegation_on(const struct delegation *d, struct day day)
{
	if (d->ended_why != NULL)
		return strcmp(d->ended_why, "declined") == 0 ? DELEGATION_DECLINED : DELEGATION_WITHDRAWN;
	if (day_compare(d->until, day) < 0)
		return DELEGATION_OVER;
	return d->accepted ? DELEGATION_ACCEPTED : DELEGATION_WAITING;
}
