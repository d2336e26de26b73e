#include "base/money.h"

#include <ctype.h>
#include <stdbool.h>

#define GROUP		3
#define THOUSAND	1000
#define BILLION		1000000000
#define TEXT_MOST	32

char *
money_show(struct mem *mem, int64_t value)
{
	uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
	char text[TEXT_MOST], *p = text + sizeof(text);
	int digits = 0;

	*--p = '\0';
	do {
		if (digits > 0 && digits % GROUP == 0)
			*--p = '.';
		*--p = (char)('0' + rest % 10);
		rest /= 10;
		digits++;
	} while (rest > 0);
	if (value < 0)
		*--p = '-';
	return mem_text(mem, p);
}

int
money_read(const char *text, int64_t *value_r)
{
	const char *p = text;
	int64_t value = 0;
	int group = 0;		/* digits since the last point */
	bool points = false;

	for (; *p != '\0'; p++) {
		if (*p == '.') {
			if (points ? group != GROUP : group < 1 || group > GROUP)
				return 0;
			points = true;
			group = 0;
			continue;
		}
		if (!isdigit((unsigned char)*p) || __builtin_mul_overflow(value, (int64_t)10, &value) ||
		    __builtin_add_overflow(value, (int64_t)(*p - '0'), &value))
			return 0;
		group++;
	}
	if (group == 0 || (points && group != GROUP))
		return 0;
	*value_r = value;
	return 1;
}

static char *
join(struct mem *mem, const char *before, const char *word)
{
	return mem_print(mem, "%s%s%s", before, before[0] == '\0' ? "" : " ", word);
}

/* 1 to 999; whole: with its hundreds even where there are none. */
static const char *
group_said(struct mem *mem, const struct money_words *w, int n, bool whole)
{
	const int hundreds = n / 100, tens = n / 10 % 10, ones = n % 10;
	const bool front = hundreds > 0 || whole;
	const char *text = "";

	if (front)
		text = join(mem, w->digit[hundreds], w->hundred);
	if (tens == 1)
		text = join(mem, text, w->ten);
	else if (tens > 1)
		text = join(mem, join(mem, text, w->digit[tens]), w->tens);
	else if (front && ones > 0)
		text = join(mem, text, w->odd);
	if (ones == 0)
		return text;
	if (ones == 5 && tens > 0)
		return join(mem, text, w->five);
	if (tens > 1 && (ones == 1 || ones == 4))
		return join(mem, text, ones == 1 ? w->one : w->four);
	return join(mem, text, w->digit[ones]);
}

/* Below a billion; whole: something stands before it. */
static const char *
part_said(struct mem *mem, const struct money_words *w, int64_t n, bool whole)
{
	const int group[GROUP] = { (int)(n / THOUSAND / THOUSAND), (int)(n / THOUSAND % THOUSAND), (int)(n % THOUSAND) };
	const char *const name[GROUP] = { w->million, w->thousand, NULL };
	const char *text = "";

	for (int i = 0; i < GROUP; i++) {
		if (group[i] == 0)
			continue;
		text = join(mem, text, group_said(mem, w, group[i], whole || text[0] != '\0'));
		if (name[i] != NULL)
			text = join(mem, text, name[i]);
	}
	return text;
}

char *
money_said(struct mem *mem, const struct money_words *w, int64_t value)
{
	char *text;

	if (value == 0)
		return mem_text(mem, w->digit[0]);
	if (value < BILLION)
		return mem_text(mem, part_said(mem, w, value, false));
	text = join(mem, money_said(mem, w, value / BILLION), w->billion);
	return value % BILLION == 0 ? text : join(mem, text, part_said(mem, w, value % BILLION, true));
}
