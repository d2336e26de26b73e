#include "rules/office.h"

#include <stdbool.h>
#include <string.h>

#include "base/day.h"
#include "base/number.h"

#define DAY		1440		/* minutes */
#define AHEAD		420		/* of UTC */
#define SATURDAY	2		/* day 0, 1970-01-01, was a Thursday */
#define SUNDAY		3
#define WEEK_DAYS	7

static const struct { int64_t from, until; } spans[] = { { 450, 690 }, { 810, 1020 } };
#define SPANS (sizeof(spans) / sizeof(*spans))

static bool
is_open(int64_t day)
{
	return day % WEEK_DAYS != SATURDAY && day % WEEK_DAYS != SUNDAY;
}

/* Two digits of a time. 1 or 0. */
static int
two(const char *text, int64_t most, int64_t *n_r)
{
	if (text[0] < '0' || text[0] > '9' || text[1] < '0' || text[1] > '9')
		return 0;
	*n_r = (text[0] - '0') * 10 + (text[1] - '0');
	return *n_r <= most;
}

int
office_moment(const char *sql, int64_t *minute_r)
{
	char date[sizeof("2026-01-05")];
	struct day day;
	int64_t hour, minute;

	if (sql == NULL || strlen(sql) < sizeof("2026-01-05 08:41") - 1)
		return 0;
	memcpy(date, sql, sizeof(date) - 1);
	date[sizeof(date) - 1] = '\0';
	if (day_iso(date, &day) != 1 || sql[10] != ' ' || sql[13] != ':' ||
	    two(sql + 11, 23, &hour) != 1 || two(sql + 14, 59, &minute) != 1)
		return 0;
	*minute_r = (int64_t)day_number(day) * DAY + hour * 60 + minute + AHEAD;
	return 1;
}

char *
office_text(struct mem *mem, int64_t minute)
{
	const int64_t utc = minute - AHEAD;

	return mem_print(mem, "%s %02d:%02d:00", day_text(mem, day_of_number((int32_t)(utc / DAY))),
	    (int)(utc % DAY / 60), (int)(utc % 60));
}

/* Working minutes of a day before a minute of it. */
static int64_t
before(int64_t day, int64_t minute)
{
	int64_t n = 0;

	for (size_t i = 0; is_open(day) && i < SPANS; i++)
		if (minute > spans[i].from)
			n += (minute < spans[i].until ? minute : spans[i].until) - spans[i].from;
	return n;
}

int64_t
office_minutes(int64_t from, int64_t to)
{
	const int64_t first = from / DAY, last = to / DAY;
	int64_t n;

	if (to <= from)
		return 0;
	n = before(last, to % DAY) - before(first, from % DAY);
	/* Whole weeks at once: a span of years stays short. */
	n += (last - first) / WEEK_DAYS * 5 * OFFICE_DAY;
	for (int64_t day = last - (last - first) % WEEK_DAYS; day < last; day++)
		n += is_open(day) ? OFFICE_DAY : 0;
	return n;
}

int64_t
office_after(int64_t from, int64_t minutes)
{
	int64_t day = from / DAY, done = before(day, from % DAY), left = minutes + done;

	if (minutes <= 0)
		return from;
	for (; !is_open(day) || left > OFFICE_DAY; day++)
		left -= is_open(day) ? OFFICE_DAY : 0;
	for (size_t i = 0; i < SPANS; i++) {
		if (left <= spans[i].until - spans[i].from)
			return day * DAY + spans[i].from + left;
		left -= spans[i].until - spans[i].from;
	}
	return day * DAY + spans[SPANS - 1].until;
}
