#include "rules/record_request.h"

const char *const record_request_kind_name[RECORD_REQUEST_KINDS + 1] = { "copy", "correction", "access", NULL };
const char *const record_request_state_name[RECORD_REQUEST_STATES + 1] = { "waiting", "answered", "refused", "withdrawn", NULL };

struct day
record_request_due(const struct workdays *days, struct day received)
{
	return workday_after(days, received, RECORD_REQUEST_DAYS);
}

bool
record_request_late(const struct record_request *r, struct day today)
{
	return r->state == RECORD_WAITING && day_compare(r->due, today) < 0;
}
