#include "rules/bonus.h"

#include "rules/apportion.h"

const char *const bonus_kind_name[] = { "award", "income", NULL };
const char *const bonus_method_name[] = { "share", "rate", NULL };
const char *const bonus_base_name[] = { "fixed", "base_salary", "salary", NULL };
const char *const bonus_position_name[] = { "agency_head", "agency_deputy", "division_head", "division_deputy", "staff", NULL };
const char *const bonus_effect_name[] = { "factor", "sum", "formula", "exclude", NULL };
const char *const bonus_input_name[] = { "diem", "so_thang", "so_thang_ky", "he_so_luong", "luong_co_so", "he_so_chuc_vu", NULL };
const char *const bonus_why_name[] = { "line", "excluded", "no_line", "no_coefficient", "no_base", "bad_formula", "negative", "too_large", "unfit", NULL };

const struct ratio *
bonus_weight(struct mem *mem, const struct ratio *factor, const struct ratio *position, const struct ratio *months,
    const struct ratio *period_months, const struct ratio *coefficient)
{
	const struct ratio *weight = factor;

	if (position != NULL)
		weight = ratio_mul(mem, weight, position);
	if (months != NULL && ratio_compare(months, period_months) != 0)
		weight = ratio_mul(mem, weight, ratio_div(mem, months, period_months));
	return coefficient == NULL ? weight : ratio_mul(mem, weight, coefficient);
}

int64_t
bonus_reserve(struct mem *mem, int64_t fund, const struct ratio *percent)
{
	int64_t whole = 0;

	ratio_floor(ratio_mul(mem, ratio_int(mem, fund), ratio_div(mem, percent, ratio_int(mem, 100))), &whole);
	return whole;
}

static bool
between(const struct ratio *x, const struct ratio *from, const struct ratio *to)
{
	return (from == NULL && to == NULL) || (x != NULL && (from == NULL || ratio_compare(x, from) >= 0) &&
	    (to == NULL || ratio_compare(x, to) < 0));
}

bool
bonus_matches(const struct bonus_line *l, const struct bonus_person *p)
{
	const unsigned level = 1u << (p->level == LEVEL_NONE ? BONUS_UNCLASSIFIED : p->level);

	return (l->levels == 0 || (l->levels & level) != 0) && (l->positions == 0 || (l->positions & 1u << p->position) != 0) &&
	    (l->unit == 0 || l->unit == p->unit) && (l->discipline == BONUS_ANY || (l->discipline != 0) == p->discipline) &&
	    between(p->total, l->total_from, l->total_to) && between(p->months, l->months_from, l->months_to);
}
