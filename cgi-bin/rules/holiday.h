/*
 * Days off and days that are worked instead, as somebody enters them: only ahead, because a day that passed has moved
 * deadlines already.
 */
#ifndef RULES_HOLIDAY_H
#define RULES_HOLIDAY_H

#include <stdint.h>

#include "rules/workday.h"

#define HOLIDAY_MOST	16	/* days that are entered at once */

enum holiday_kind { HOLIDAY_OFF, HOLIDAY_WORKED, HOLIDAY_KINDS };
/* "off", "worked": columns, labels holiday.kind.<name>; ends in NULL. */
extern const char *const holiday_kind_name[HOLIDAY_KINDS + 1];

struct holiday {
	int64_t		 id, version;
	struct day	 day;
	enum holiday_kind kind;
	const char	*name;
	const char	*document_number;	/* "": of the Labour Code */
	const char	*maker;
	const char	*withdrawn_at;		/* NULL: it stands */
	const char	*withdrawer, *reason;
};

enum holiday_flaw {
	HOLIDAY_SOUND,
	HOLIDAY_ORDER,		/* ends before it begins */
	HOLIDAY_LONG,		/* more than HOLIDAY_MOST days */
	HOLIDAY_PAST,		/* begins today or before */
	HOLIDAY_TWICE,		/* one of its days has a row that stands */
	HOLIDAY_WEEKEND,	/* none of its days would be worked anyhow */
	HOLIDAY_WEEK,		/* worked instead: one of its days is no Saturday or Sunday */
	HOLIDAY_FLAWS
};
/* "order", "long", …: labels holiday.refused.<name>; NULL for sound. */
extern const char *const holiday_flaw_name[HOLIDAY_FLAWS];

/*
 * May the days from one to another be entered beside those that stand? day_r, n_r: the days that get a row; Saturdays
 * and Sundays between days off get none. Of twice and week day_r[0] is the day that is meant.
 */
enum holiday_flaw	holiday_judge(const struct workdays *, enum holiday_kind, struct day from, struct day until,
			    struct day today, struct day day_r[HOLIDAY_MOST], size_t *n_r);

#endif
