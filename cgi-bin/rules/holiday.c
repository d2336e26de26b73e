#include "rules/holiday.h"

const char *const holiday_kind_name[HOLIDAY_KINDS + 1] = { "off", "worked", NULL };
const char *const holiday_flaw_name[HOLIDAY_FLAWS] = {
	[HOLIDAY_ORDER] = "order", [HOLIDAY_LONG] = "long", [HOLIDAY_PAST] = "past", [HOLIDAY_TWICE] = "twice",
	[HOLIDAY_WEEKEND] = "weekend", [HOLIDAY_WEEK] = "week",
};

static const struct workdays plain = { NULL, NULL, 0, 0 };	/* a week as it is */

enum holiday_flaw
holiday_judge(const struct workdays *w, enum holiday_kind kind, struct day from, struct day until, struct day today,
    struct day day_r[HOLIDAY_MOST], size_t *n_r)
{
	*n_r = 0;
	if (day_compare(until, from) < 0)
		return HOLIDAY_ORDER;
	if (day_number(until) - day_number(from) >= HOLIDAY_MOST)
		return HOLIDAY_LONG;
	if (day_compare(from, today) <= 0)
		return HOLIDAY_PAST;
	for (int32_t n = day_number(from); n <= day_number(until); n++) {
		const struct day day = day_of_number(n);
		const bool week = workday(&plain, day);
		const bool stands = workday(w, day) != week;

		if (stands || (week && kind == HOLIDAY_WORKED)) {
			day_r[0] = day;
			return stands ? HOLIDAY_TWICE : HOLIDAY_WEEK;
		}
		if (week == (kind == HOLIDAY_OFF))
			day_r[(*n_r)++] = day;
	}
	return *n_r == 0 ? HOLIDAY_WEEKEND : HOLIDAY_SOUND;
}
