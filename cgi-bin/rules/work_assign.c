#include "rules/work_assign.h"

#include <string.h>

#include "base/number.h"

#define NEWCOMER	5	/* days that a newcomer has until his plan freezes */
#define PERCENT		10000	/* hundredths of a per cent in the whole */

static int64_t
common(int64_t a, int64_t b)
{
	while (b != 0) {
		const int64_t rest = a % b;

		a = b;
		b = rest;
	}
	return a;
}

struct work_share
work_hour_worth(int64_t standard_hours)
{
	const int64_t by = common(QUANTITY, standard_hours);

	return (struct work_share){ QUANTITY / by, standard_hours / by };
}

static int
read_fraction(const char *text, const char *stroke, struct work_share *s)
{
	char part[16] = "";
	const size_t n = (size_t)(stroke - text);

	if (n >= sizeof(part))
		return 0;
	memcpy(part, text, n);
	return number_int(part, 1, WORK_SHARE_WHOLE, &s->part) == 1 &&
	    number_int(stroke + 1, 1, WORK_SHARE_WHOLE, &s->whole) == 1;
}

static int
read_percent(const char *text, size_t n, struct work_share *s)
{
	char number[16] = "";

	if (n >= sizeof(number))
		return 0;
	memcpy(number, text, n);
	while (n > 0 && number[n - 1] == ' ')
		number[--n] = '\0';
	s->whole = PERCENT;
	return number_typed(number, 2, &s->part) == 1;
}

int
work_share_read(const char *text, struct work_share *s)
{
	const char *stroke = strchr(text, '/');
	const size_t n = strlen(text);
	int64_t by;
	int got;

	if (stroke != NULL)
		got = read_fraction(text, stroke, s);
	else if (n > 0 && text[n - 1] == '%')
		got = read_percent(text, n - 1, s);
	else {
		s->whole = PERCENT;
		got = number_typed(text, 4, &s->part);
	}
	if (got != 1 || s->part <= 0 || s->part > s->whole)
		return 0;
	by = common(s->part, s->whole);
	s->part /= by;
	s->whole /= by;
	return 1;
}

int
work_shares_join(struct work_share *list, size_t n, struct work_share *sum_r)
{
	int64_t whole = 1, sum = 0, by;

	*sum_r = (struct work_share){ 0, 0 };
	for (size_t i = 0; i < n; i++) {
		whole = whole / common(whole, list[i].whole) * list[i].whole;
		if (whole > WORK_SHARE_WHOLE)
			return 0;
	}
	for (size_t i = 0; i < n; i++) {
		list[i].part *= whole / list[i].whole;
		list[i].whole = whole;
		sum += list[i].part;
	}
	by = common(sum, whole);
	*sum_r = (struct work_share){ sum / by, whole / by };
	return sum == whole;
}

struct day
work_freeze(struct day freeze, struct day until, struct day began)
{
	if (day_compare(began, freeze) <= 0 || day_compare(began, until) > 0)
		return freeze;
	return day_of_number(day_number(began) + NEWCOMER);
}

static int
month_days(int year, int month)
{
	const struct day next = { (int16_t)(month == 12 ? year + 1 : year), (int8_t)(month == 12 ? 1 : month + 1), 1 };

	return day_before(next).day;
}

struct day
work_again(struct day deadline, int months, const struct workdays *w, struct day from, struct day until)
{
	const int month = deadline.month - 1 + months, year = deadline.year + month / 12;
	const int last = month_days(year, month % 12 + 1);
	struct day day = { (int16_t)year, (int8_t)(month % 12 + 1), (int8_t)(deadline.day > last ? last : deadline.day) };

	day = workday_from(w, day_compare(day, from) < 0 ? from : day);
	return day_compare(day, until) > 0 ? workday_until(w, until) : day;
}

void
work_load(struct mem *mem, const struct delivery *list, size_t n, struct day today, struct work_load *load)
{
	*load = (struct work_load){ ratio_int(mem, 0), ratio_int(mem, 0), ratio_int(mem, 0), 0, 0, 0, 0 };
	for (size_t i = 0; i < n; i++) {
		const struct delivery *d = &list[i];
		const struct ratio *k = ratio_of(mem, d->work.coefficient, 10);
		const struct ratio *size = ratio_mul(mem, k, work_quantity(mem, &d->work, d->quantity));

		if (d->kind == WORK_WITHDRAWN || d->kind == WORK_HANDED_OVER)
			continue;
		load->given = ratio_add(mem, load->given, size);
		load->done = ratio_add(mem, load->done, ratio_mul(mem, k, work_quantity(mem, &d->work, d->accepted)));
		if (d->kind == WORK_EXTRA)
			load->extra = ratio_add(mem, load->extra, size);
		load->ended += d->state == DELIVERY_DONE;
		load->waiting += d->declared > 0;
		load->open += d->state == DELIVERY_OPEN;
		load->late += delivery_rest(d) > 0 && day_compare(d->deadline, today) < 0;
	}
}

const struct ratio *
work_load_mean(struct mem *mem, const struct work_load *const *list, size_t n)
{
	const struct ratio *sum = ratio_int(mem, 0);

	for (size_t i = 0; i < n; i++)
		sum = ratio_add(mem, sum, list[i]->given);
	return n == 0 ? sum : ratio_div(mem, sum, ratio_int(mem, (int64_t)n));
}
