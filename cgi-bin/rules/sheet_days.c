#include "rules/sheet_days.h"

#include <string.h>

void
sheet_days_add(struct sheet_days *d, const struct workdays *w, struct day window_from, struct day window_until, struct day from,
    struct day until)
{
	const struct day first = day_compare(from, window_from) > 0 ? from : window_from;
	const struct day last = until.year != 0 && day_compare(until, window_until) < 0 ? until : window_until;

	d->present += workdays_within(w, first, last);
}

bool
sheet_days_asked(const struct parameter_sets *all, struct period p)
{
	return strcmp(parameter_in(all, p, PARAMETER_MINIMUM_WORK_SHARE).value, parameter_minimum_work_shares[1]) == 0;
}

bool
sheet_days_short(const struct sheet_days *d)
{
	return 2 * d->present < d->working;
}
