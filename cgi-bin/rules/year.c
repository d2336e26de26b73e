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

enum year_standing
year_mean(struct mem *mem, const struct year_case *y, const struct ratio **mean_r)
{
	const struct ratio *sum = ratio_int(mem, 0);
	int64_t months = 0;

	*mean_r = NULL;
	if (!year_is_long_enough(mem, y))
		return YEAR_UNDER_SIX_MONTHS;
	for (size_t i = 0; i < y->n; i++) {
		const struct year_period *p = &y->period[i];

		if (p->total == NULL)
			continue;
		sum = ratio_add(mem, sum, ratio_mul(mem, ratio_int(mem, p->months), p->total));
		months += p->months;
	}
	if (months == 0)
		return YEAR_NO_SCORED_PERIOD;
	*mean_r = ratio_div(mem, sum, ratio_int(mem, months));
	return YEAR_CLASSIFIED;
}
