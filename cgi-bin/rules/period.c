#include "rules/period.h"

#include <string.h>

#include "base/number.h"

#define DECEMBER 12

const char *const period_step_name[PERIOD_STEPS] = { "freeze", "self", "head", "decision", "publication" };

const struct period_calendar period_calendar_default = {
	.closes = 25, .closes_december = 10,
	.step = { 5, 25, 26, 28, 5 },
	.step_december = { 5, 10, 11, 12, 14 },
};

/* Two digits, or one for a quarter. */
static int
digits(const char *text, int64_t least, int64_t most, int64_t *value_r)
{
	return number_int(text[0] == '0' ? text + 1 : text, least, most, value_r);
}

int
period_read(const char *text, struct period *p)
{
	char year[5];
	int64_t y, part;

	if (strlen(text) != 7 || text[4] != '-')
		return 0;
	memcpy(year, text, 4);
	year[4] = '\0';
	if (number_int(year, 1900, 2199, &y) != 1)
		return 0;
	if (text[5] == 'Q') {
		if (number_int(text + 6, 1, 4, &part) != 1)
			return 0;
		*p = (struct period){ (int16_t)y, (int8_t)(3 * part - 2), 3 };
		return 1;
	}
	if (digits(text + 5, 1, 12, &part) != 1)
		return 0;
	*p = (struct period){ (int16_t)y, (int8_t)part, 1 };
	return 1;
}

char *
period_text(struct mem *mem, struct period p)
{
	return p.months == 3 ? mem_print(mem, "%04d-Q%d", p.year, (p.month + 2) / 3) :
	    mem_print(mem, "%04d-%02d", p.year, p.month);
}

/* Months since year 0, of its first. */
static int
count(struct period p)
{
	return 12 * p.year + p.month - 1;
}

static struct period
of_count(int n, int months)
{
	return (struct period){ (int16_t)(n / 12), (int8_t)(n % 12 + 1), (int8_t)months };
}

int
period_compare(struct period a, struct period b)
{
	return count(a) - count(b);
}

bool
period_same(struct period a, struct period b)
{
	return period_compare(a, b) == 0 && a.months == b.months;
}

struct period
period_next(struct period p)
{
	return of_count(count(p) + p.months, p.months);
}

struct period
period_last(struct period p)
{
	return of_count(count(p) - p.months, p.months);
}

/* The last day of the window of a month, counted as in count. */
static struct day
close_of(const struct period_calendar *c, int month)
{
	const struct period p = of_count(month, 1);

	return (struct day){ p.year, p.month, p.month == DECEMBER ? c->closes_december : c->closes };
}

struct day
period_first(struct period p)
{
	return (struct day){ p.year, p.month, 1 };
}

void
period_window(const struct period_calendar *c, struct period p, struct day *from_r, struct day *until_r)
{
	*from_r = day_of_number(day_number(close_of(c, count(p) - 1)) + 1);
	*until_r = close_of(c, count(p) + p.months - 1);
}

struct period
period_of(const struct period_calendar *c, int months, struct day day)
{
	int month = 12 * day.year + day.month - 1;

	if (day_compare(day, close_of(c, month)) > 0)
		month++;
	return of_count(month - month % months, months);
}

struct day
period_step_day(const struct period_calendar *c, const struct workdays *w, struct period p, enum period_step step)
{
	const int last = count(p) + p.months - 1, december = last % 12 + 1 == DECEMBER && step != PERIOD_FREEZE;
	const struct period month = of_count(step == PERIOD_FREEZE ? count(p) :
	    step == PERIOD_PUBLICATION && !december ? last + 1 : last, 1);
	const struct day day = { month.year, month.month, december ? c->step_december[step] : c->step[step] };

	return december ? workday_until(w, day) : workday_from(w, day);
}

struct period_late
period_late(const struct period_calendar *c, int months, const struct day *deadline, size_t n, struct day done)
{
	struct period_late late = { 0, 0 };
	int closes;

	for (size_t i = 0; i < n; i++)
		late.occurrences += day_compare(done, deadline[i]) > 0;
	if (late.occurrences == 0)
		return late;
	late.days = day_number(done) - day_number(deadline[0]);
	closes = (count(period_of(c, months, done)) - count(period_of(c, months, deadline[0]))) / months;
	late.occurrences += closes > 1 ? closes - 1 : 0;
	return late;
}
