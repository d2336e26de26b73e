#include "rules/year.h"

#include "rules/citation.h"

const char *const year_standing_name[YEAR_STANDINGS] = { "classified", "under_six_months", "no_scored_period" };

bool
year_is_long_enough(struct mem *mem, const struct year_case *y)
{
	const struct ratio *away = ratio_add(mem, y->sick, y->maternity);

	if (ratio_compare_int(y->worked, LAW_CLASSIFIED_MONTHS) >= 0)
		return true;
	return ratio_sign(y->worked) > 0 && ratio_compare_int(ratio_add(mem, y->worked, away), LAW_CLASSIFIED_MONTHS) >= 0;
}

const struct ratio *
year_weighted(struct mem *mem, const struct year_period *period, size_t n)
{
	const struct ratio *sum = ratio_int(mem, 0);
	int64_t months = 0;

	for (size_t i = 0; i < n; i++) {
		if (period[i].total == NULL)
			continue;
		sum = ratio_add(mem, sum, ratio_mul(mem, ratio_int(mem, period[i].months), period[i].total));
		months += period[i].months;
	}
	return months == 0 ? NULL : ratio_div(mem, sum, ratio_int(mem, months));
}

enum year_standing
year_mean(struct mem *mem, const struct year_case *y, const struct ratio **mean_r)
{
	*mean_r = NULL;
	if (!year_is_long_enough(mem, y))
		return YEAR_UNDER_SIX_MONTHS;
	*mean_r = year_weighted(mem, y->period, y->n);
	return *mean_r == NULL ? YEAR_NO_SCORED_PERIOD : YEAR_CLASSIFIED;
}
