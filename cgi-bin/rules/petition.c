#include "rules/petition.h"

#include "rules/citation.h"

const char *const petition_kind_name[PETITION_KINDS] = { "objection", "petition" };
const char *const petition_state_name[PETITION_STATES] = { "waiting", "kept", "changed", "withdrawn" };

struct day
petition_due(const struct workdays *w, struct day received)
{
	return workday_after(w, received, LAW_PETITION_DAYS);
}

int
petition_left(const struct workdays *w, struct day due, struct day today)
{
	return day_compare(today, due) > 0 ? 0 : workdays_within(w, today, due);
}
