#include "rules/period_letter.h"

const char *const period_letter_name[PERIOD_LETTERS] = { "self", "silent", "confirm", "late", "publish" };

/* behind: from the working day behind the step until the other one, else from the working day before it until it. */
static const struct {
	enum period_step step;
	bool		 behind;
	enum period_step until;
} when[PERIOD_LETTERS] = {
	[LETTER_SELF] =		{ PERIOD_SELF, false, PERIOD_SELF },
	[LETTER_SILENT] =	{ PERIOD_SELF, true, PERIOD_PUBLICATION },
	[LETTER_CONFIRM] =	{ PERIOD_HEAD, false, PERIOD_HEAD },
	[LETTER_LATE] =		{ PERIOD_HEAD, true, PERIOD_PUBLICATION },
	[LETTER_PUBLISH] =	{ PERIOD_PUBLICATION, false, PERIOD_PUBLICATION },
};

bool
period_letter_due(enum period_letter l, const struct workdays *w, const struct day step[PERIOD_STEPS], struct day today)
{
	const struct day at = step[when[l].step];
	const struct day from = when[l].behind ? workday_after(w, at, 1) : workday_until(w, day_of_number(day_number(at) - 1));

	return day_compare(today, from) >= 0 && day_compare(today, step[when[l].until]) <= 0;
}
