#include "rules/bonus_forecast.h"

struct day
bonus_ends(int year)
{
	return (struct day){ (int16_t)(year + 1), 1, 31 };
}

bool
bonus_payable(int year, struct day day)
{
	return day.year >= year && day_compare(day, bonus_ends(year)) <= 0;
}

bool
bonus_warned(int year, struct day day)
{
	return day_compare(day, (struct day){ (int16_t)year, 12, 1 }) >= 0 && day_compare(day, bonus_ends(year)) <= 0;
}

int
bonus_years(struct day day, int year_r[2])
{
	int n = 0;

	for (int year = day.year - 1; year <= day.year; year++)
		if (bonus_payable(year, day))
			year_r[n++] = year;
	return n;
}

void
bonus_forecast(struct bonus_forecast *f)
{
	f->left = f->approved - f->spent - f->waiting;
	f->unspent = f->left > f->planned ? f->left - f->planned : 0;
}
