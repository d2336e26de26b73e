#include "rules/workday.h"

#include <stdlib.h>

static int
order(const void *a, const void *b)
{
	return day_compare(*(const struct day *)a, *(const struct day *)b);
}

static bool
stands(const struct day *list, size_t n, struct day day)
{
	return n > 0 && bsearch(&day, list, n, sizeof(day), order) != NULL;
}

/* 0: Monday; 1970-01-01 was a Thursday. */
static int
of_week(struct day day)
{
	return (day_number(day) % 7 + 7 + 3) % 7;
}

const char *
day_week(struct day day)
{
	static const char *const name[] = { "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" };

	return name[of_week(day)];
}

static bool
weekend(struct day day)
{
	return of_week(day) >= 5;
}

bool
workday(const struct workdays *w, struct day day)
{
	return weekend(day) ? stands(w->on, w->non, day) : !stands(w->off, w->noff, day);
}

static struct day
step(const struct workdays *w, struct day day, int way)
{
	int32_t number = day_number(day);

	while (!workday(w, day_of_number(number)))
		number += way;
	return day_of_number(number);
}

struct day
workday_from(const struct workdays *w, struct day day)
{
	return step(w, day, 1);
}

struct day
workday_until(const struct workdays *w, struct day day)
{
	return step(w, day, -1);
}

struct day
workday_after(const struct workdays *w, struct day day, int n)
{
	while (n-- > 0)
		day = workday_from(w, day_of_number(day_number(day) + 1));
	return day;
}

int
workdays_within(const struct workdays *w, struct day from, struct day until)
{
	int n = 0;

	for (int32_t day = day_number(from); day <= day_number(until); day++)
		n += workday(w, day_of_number(day));
	return n;
}
