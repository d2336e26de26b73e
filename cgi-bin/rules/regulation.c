#include "rules/regulation.h"

const char *const regulation_state_name[REGULATION_STATES + 1] = { "draft", "issued", "dropped", NULL };
const char *const regulation_part_name[REGULATION_PARTS + 1] = { "scope", "criteria", "amounts", "steps", "other", NULL };

bool
regulation_holds(const struct regulation *r, struct day on)
{
	return r->state == REGULATION_ISSUED && day_compare(r->from, on) <= 0 && (r->until.year == 0 || day_compare(on, r->until) <= 0);
}
