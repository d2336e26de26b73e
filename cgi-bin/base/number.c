#include "base/number.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define DIGITS_MOST 19

/* Value so far times ten plus a digit; false if it does not fit. */
static bool
push(int64_t *value, int digit)
{
	return !__builtin_mul_overflow(*value, (int64_t)10, value) &&
	    !__builtin_add_overflow(*value, (int64_t)digit, value);
}

int
number_int(const char *text, int64_t min, int64_t max, int64_t *value_r)
{
	bool negative = text[0] == '-';
	const char *p = text + negative;
	int64_t value = 0;

	if (!isdigit((unsigned char)p[0]) || (p[0] == '0' && (p[1] != '\0' || negative)))
		return 0;
	for (; *p != '\0'; p++)
		if (!isdigit((unsigned char)*p) || !push(&value, *p - '0'))
			return 0;
	if (negative)
		value = -value;
	if (value < min || value > max)
		return 0;
	*value_r = value;
	return 1;
}

int
number_decimal(const char *text, int places, int64_t *scaled_r)
{
	bool negative = text[0] == '-';
	const char *p = text + negative;
	int64_t value = 0;
	int after = 0;

	if (!isdigit((unsigned char)p[0]))
		return 0;
	for (; isdigit((unsigned char)*p); p++)
		if (!push(&value, *p - '0'))
			return 0;
	if (*p == ',' || *p == '.') {
		if (!isdigit((unsigned char)*++p))
			return 0;
		for (; isdigit((unsigned char)*p); p++) {
			if (after == places) {
				if (*p != '0')
					return 0;
				continue;
			}
			if (!push(&value, *p - '0'))
				return 0;
			after++;
		}
	}
	if (*p != '\0')
		return 0;
	for (; after < places; after++)
		if (!push(&value, 0))
			return 0;
	*scaled_r = negative ? -value : value;
	return 1;
}

int
number_typed(const char *text, int places, int64_t *scaled_r)
{
	const char *point = strchr(text, '.');

	if (point != NULL && strspn(point + 1, "0123456789") == 3)
		return 0;
	return number_decimal(text, places, scaled_r);
}

static char *
decimal(struct mem *mem, int64_t scaled, int places, char point, bool fixed)
{
	uint64_t whole = scaled < 0 ? 0 - (uint64_t)scaled : (uint64_t)scaled;
	uint64_t unit = 1, part;
	char digits[DIGITS_MOST + 1];

	for (int i = 0; i < places; i++)
		unit *= 10;
	part = whole % unit;
	for (int i = places - 1; i >= 0; i--, part /= 10)
		digits[i] = (char)('0' + part % 10);
	while (!fixed && places > 0 && digits[places - 1] == '0')
		places--;
	digits[places] = '\0';
	if (places == 0)
		return mem_print(mem, "%s%llu", scaled < 0 ? "-" : "",
		    (unsigned long long)(whole / unit));
	return mem_print(mem, "%s%llu%c%s", scaled < 0 ? "-" : "",
	    (unsigned long long)(whole / unit), point, digits);
}

char *
number_show(struct mem *mem, int64_t scaled, int places, int fixed)
{
	return decimal(mem, scaled, places, ',', fixed != 0);
}

char *
number_plain(struct mem *mem, int64_t scaled, int places)
{
	return decimal(mem, scaled, places, '.', false);
}

int
number_order(const void *a, const void *b)
{
	const int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return x < y ? -1 : x > y;
}
