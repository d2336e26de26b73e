#include "base/day.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>
#include <time.h>

#define VIETNAM_SECONDS	(7 * 3600)

static bool
leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int
day_make(int64_t day, int64_t month, int64_t year, struct day *day_r)
{
	static const int8_t length[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

	if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 ||
	    day > length[month - 1] + (month == 2 && leap((int)year)))
		return 0;
	*day_r = (struct day){ (int16_t)year, (int8_t)month, (int8_t)day };
	return 1;
}

/* Up to `most` digits; how many, and the value. */
static int
digits(const char **p, int most, int64_t *value_r)
{
	int n = 0;

	*value_r = 0;
	for (; n < most && isdigit((unsigned char)**p); n++)
		*value_r = *value_r * 10 + *(*p)++ - '0';
	return n;
}

int
day_read(const char *text, struct day *day_r)
{
	int64_t day, month, year;
	char separator;
	int n;

	if (digits(&text, 2, &day) == 0)
		return 0;
	separator = *text;
	if (separator == '\0' || strchr("/-.", separator) == NULL)
		return 0;
	text++;
	if (digits(&text, 2, &month) == 0 || *text++ != separator)
		return 0;
	n = digits(&text, 4, &year);
	if (*text != '\0' || (n != 2 && n != 4))
		return 0;
	return day_make(day, month, n == 2 ? 2000 + year : year, day_r);
}

int
day_iso(const char *text, struct day *day_r)
{
	int64_t day, month, year;

	if (digits(&text, 4, &year) != 4 || *text++ != '-' ||
	    digits(&text, 2, &month) != 2 || *text++ != '-' ||
	    digits(&text, 2, &day) != 2 || *text != '\0')
		return 0;
	return day_make(day, month, year, day_r);
}

char *
day_show(struct mem *mem, struct day d)
{
	return d.year == 0 ? mem_text(mem, "") :
	    mem_print(mem, "%02d/%02d/%04d", d.day, d.month, d.year);
}

char *
day_text(struct mem *mem, struct day d)
{
	return d.year == 0 ? NULL : mem_print(mem, "%04d-%02d-%02d", d.year, d.month, d.day);
}

/* Days of the civil calendar from eras of 400 years that begin in March. */
int32_t
day_number(struct day d)
{
	int32_t year = d.year - (d.month <= 2), era = year / 400;
	int32_t of_era = year - era * 400;
	int32_t of_year = (153 * (d.month + (d.month > 2 ? -3 : 9)) + 2) / 5 + d.day - 1;

	return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

struct day
day_of_number(int32_t number)
{
	int32_t z = number + 719468, era = z / 146097, of_era = z - era * 146097;
	int32_t year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
	int32_t of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
	int32_t m = (5 * of_year + 2) / 153;
	int32_t month = m < 10 ? m + 3 : m - 9;

	return (struct day){
		.year = (int16_t)(year_of_era + era * 400 + (month <= 2)),
		.month = (int8_t)month,
		.day = (int8_t)(of_year - (153 * m + 2) / 5 + 1),
	};
}

struct day
day_before(struct day day)
{
	return day_of_number(day_number(day) - 1);
}

int
day_compare(struct day a, struct day b)
{
	if (a.year != b.year)
		return a.year - b.year;
	return a.month != b.month ? a.month - b.month : a.day - b.day;
}

struct day
day_today(void)
{
	return day_of_number((int32_t)((time(NULL) + VIETNAM_SECONDS) / 86400));
}

/* "2026-11-24 08:41…" in UTC as day and minute in Viet Nam. */
static int
moment(const char *sql, struct day *day_r, int *minute_r)
{
	char date[11];
	const char *p = sql + 11;
	int64_t hour, minute;
	struct day utc;
	int at;

	if (strlen(sql) < 16)
		return 0;
	memcpy(date, sql, 10);
	date[10] = '\0';
	if (day_iso(date, &utc) != 1 || digits(&p, 2, &hour) != 2 || *p++ != ':' ||
	    digits(&p, 2, &minute) != 2)
		return 0;
	at = (int)(hour * 60 + minute) + VIETNAM_SECONDS / 60;
	*day_r = day_of_number(day_number(utc) + at / (24 * 60));
	*minute_r = at % (24 * 60);
	return 1;
}

char *
moment_show(struct mem *mem, const char *sql)
{
	struct day day;
	int minute;

	if (sql == NULL || moment(sql, &day, &minute) != 1)
		return NULL;
	return mem_print(mem, "%02d/%02d/%04d %02d:%02d", day.day, day.month, day.year,
	    minute / 60, minute % 60);
}
