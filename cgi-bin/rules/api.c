#include "rules/api.h"

#include <stdio.h>
#include <string.h>

#include "base/number.h"

#define DIGITS		"0123456789"
#define MOMENT_DIGITS	20	/* 20261130014500123456 */
#define VIETNAM		(7 * 3600)
#define DAY_SECONDS	86400

int
api_cursor_read(const char *text, bool placed, struct api_cursor *c)
{
	const size_t n = strspn(text, DIGITS);
	char place[24];

	*c = (struct api_cursor){ 0 };
	if (!placed)
		return number_int(text, 1, INT64_MAX, &c->id);
	if (text[n] != '-' || n >= sizeof(place))
		return 0;
	memcpy(place, text, n);
	place[n] = '\0';
	return number_int(place, 0, INT64_MAX, &c->place) == 1 && number_int(text + n + 1, 1, INT64_MAX, &c->id) == 1;
}

const char *
api_cursor_text(struct mem *mem, int64_t place, int64_t id)
{
	return mem_print(mem, "%lld-%lld", (long long)place, (long long)id);
}

/* The whole number of n digits at a place. */
static int
digits(const char *at, int n)
{
	int value = 0;

	for (int i = 0; i < n; i++)
		value = value * 10 + (at[i] - '0');
	return value;
}

int
api_moment_cursor_read(struct mem *mem, const char *text, struct api_cursor *c)
{
	struct day day;
	const char *date;

	*c = (struct api_cursor){ 0 };
	if (strspn(text, DIGITS) != MOMENT_DIGITS || text[MOMENT_DIGITS] != '-')
		return 0;
	date = mem_print(mem, "%.4s-%.2s-%.2s", text, text + 4, text + 6);
	if (day_iso(date, &day) != 1 || digits(text + 8, 2) > 23 || digits(text + 10, 2) > 59 || digits(text + 12, 2) > 59)
		return 0;
	c->moment = mem_print(mem, "%s %.2s:%.2s:%.2s.%.6s", date, text + 8, text + 10, text + 12, text + 14);
	return number_int(text + MOMENT_DIGITS + 1, 1, INT64_MAX, &c->id);
}

const char *
api_moment_cursor_text(struct mem *mem, const char *moment, int64_t id)
{
	char *text = mem_get(mem, strlen(moment) + 1);
	size_t n = 0;

	for (const char *p = moment; *p != '\0'; p++)
		if (*p >= '0' && *p <= '9')
			text[n++] = *p;
	return mem_print(mem, "%s-%lld", text, (long long)id);
}

const char *
api_moment_text(struct mem *mem, const char *sql)
{
	char *text;

	if (sql == NULL)
		return NULL;
	text = mem_print(mem, "%sZ", sql);
	if (strlen(text) > 10)
		text[10] = 'T';
	return text;
}

/* "+07:00", "Z": seconds ahead of UTC. 1 or 0. */
static int
offset(const char *text, int *seconds_r)
{
	if (strcmp(text, "Z") == 0 || strcmp(text, "z") == 0) {
		*seconds_r = 0;
		return 1;
	}
	if (strlen(text) != 6 || strchr("+- ", text[0]) == NULL || text[3] != ':' || strspn(text + 1, DIGITS) != 2 ||
	    strspn(text + 4, DIGITS) != 2 || digits(text + 1, 2) > 23 || digits(text + 4, 2) > 59)
		return 0;
	*seconds_r = (digits(text + 1, 2) * 60 + digits(text + 4, 2)) * 60;
	if (text[0] == '-')
		*seconds_r = -*seconds_r;
	return 1;
}

/* "08:41:52.12+07:00" behind a day: its second, the digits of its fraction, its offset. 1 or 0. */
static int
clock_of(const char *t, int *second_r, char fraction_r[7], int *offset_r)
{
	size_t n = 0;

	memcpy(fraction_r, "000000", 7);
	if (strspn(t, DIGITS) != 2 || t[2] != ':' || strspn(t + 3, DIGITS) != 2 || t[5] != ':' || strspn(t + 6, DIGITS) != 2)
		return 0;
	if (digits(t, 2) > 23 || digits(t + 3, 2) > 59 || digits(t + 6, 2) > 59)
		return 0;
	*second_r = digits(t, 2) * 3600 + digits(t + 3, 2) * 60 + digits(t + 6, 2);
	t += 8;
	if (*t == '.') {
		n = strspn(++t, DIGITS);
		if (n == 0)
			return 0;
		memcpy(fraction_r, t, n < 6 ? n : 6);
	}
	return offset(t + n, offset_r);
}

const char *
api_since(struct mem *mem, const char *text)
{
	char date[11] = "", fraction[7] = "000000";
	int second = 0, ahead = VIETNAM;
	struct day day;
	int64_t total;

	if (strlen(text) < 10)
		return NULL;
	memcpy(date, text, 10);
	if (day_iso(date, &day) != 1)
		return NULL;
	if (text[10] != '\0' && (strchr("Tt ", text[10]) == NULL || clock_of(text + 11, &second, fraction, &ahead) != 1))
		return NULL;
	total = (int64_t)day_number(day) * DAY_SECONDS + second - ahead;
	day = day_of_number((int32_t)(total / DAY_SECONDS));
	second = (int)(total % DAY_SECONDS);
	return mem_print(mem, "%s %02d:%02d:%02d.%s", day_text(mem, day), second / 3600, second / 60 % 60, second % 60, fraction);
}
