/*
 * Working days: Monday to Friday without the days off that are entered, and the Saturdays and Sundays that are
 * worked instead. What ends on a day off ends on the next working day.
 */
#ifndef RULES_WORKDAY_H
#define RULES_WORKDAY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/day.h"

struct workdays {
	const struct day	*off, *on;	/* each ascending; on: worked though a Saturday or Sunday */
	size_t			 noff, non;
};

/* "monday" … "sunday": labels holiday.week.<name>. */
const char	*day_week(struct day);
bool		 workday(const struct workdays *, struct day);
/* The day, or the next that is worked; the last that is. */
struct day	 workday_from(const struct workdays *, struct day);
struct day	 workday_until(const struct workdays *, struct day);
/* The n-th working day behind a day, which itself does not count (Art 22: 7 from the receipt of a petition). n >= 1. */
struct day	 workday_after(const struct workdays *, struct day, int n);
/* How many are worked from one day to another, both with them. */
int		 workdays_within(const struct workdays *, struct day from, struct day until);

#endif
