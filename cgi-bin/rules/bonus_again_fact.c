#include "rules/bonus_again_fact.h"

#define YEAR_MONTHS	12
#define DAYS_MOST	31

static int
days_in(int year, int month)
{
	const struct day first = { (int16_t)year, (int8_t)month, 1 };
	const struct day next = { (int16_t)(month < YEAR_MONTHS ? year : year + 1), (int8_t)(month % YEAR_MONTHS + 1), 1 };

	return day_number(next) - day_number(first);
}

/* How many days of a month lie in any of his spans. */
static int64_t
days_worked(const struct bonus_basis *b, int year, int month, int days)
{
	int64_t n = 0;

	for (int d = 1; d <= days; d++) {
		const struct day day = { (int16_t)year, (int8_t)month, (int8_t)d };
		size_t i = 0;

		while (i < b->nworked && (day_compare(day, b->worked[i].from) < 0 || day_compare(day, b->worked[i].until) > 0))
			i++;
		n += i < b->nworked;
	}
	return n;
}

static bool
months_follow(struct mem *mem, const struct bonus_document *d, const struct bonus_person *p, const struct bonus_basis *b)
{
	int64_t days[DAYS_MOST + 1] = { 0 };
	const struct ratio *months = ratio_int(mem, 0);

	for (int m = d->first_month; m < d->first_month + d->months; m++) {
		const int all = days_in(d->year, m);

		days[all] += days_worked(b, d->year, m, all);
	}
	for (int all = 1; all <= DAYS_MOST; all++)
		if (days[all] > 0)
			months = ratio_add(mem, months, ratio_of(mem, days[all], all));
	return ratio_compare(months, p->months) == 0 && ratio_compare_int(p->period_months, d->months) == 0;
}

/* total × months of the sheets = sum of their totals × months; of those without points nothing follows. */
static bool
mean_follows(struct mem *mem, const struct bonus_person *p, const struct bonus_basis *b)
{
	const struct ratio *sum = ratio_int(mem, 0);
	int64_t months = 0;

	for (size_t i = 0; i < b->n; i++) {
		if (b->sheet[i].total == NULL)
			continue;
		sum = ratio_add(mem, sum, ratio_mul(mem, b->sheet[i].total, ratio_int(mem, b->sheet[i].months)));
		months += b->sheet[i].months;
	}
	if (months == 0 || p->total == NULL)
		return months == 0 && p->total == NULL && p->level == LEVEL_NONE;
	return ratio_compare(ratio_mul(mem, p->total, ratio_int(mem, months)), sum) == 0 &&
	    p->level == (int)score_level_of(p->total);
}

bool
bonus_facts_follow(struct mem *mem, const struct bonus_document *d, size_t at)
{
	const struct bonus_person *p = &d->person[at];
	const struct bonus_basis *b = &d->basis[at];

	if (d->first_month < 1 || d->months < 1 || d->first_month + d->months > YEAR_MONTHS + 1 || !months_follow(mem, d, p, b))
		return false;
	return d->months == YEAR_MONTHS || mean_follows(mem, p, b);
}
