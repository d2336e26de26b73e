#include "rules/province.h"

#include <string.h>

#define YEAR_FIRST	2026	/* nobody is evaluated by the Decree before */

const char *const province_flaw_name[PROVINCE_FLAWS] = {
	[PROVINCE_LATER] = "later", [PROVINCE_SAME] = "same", [PROVINCE_QUARTER] = "quarter", [PROVINCE_COUNTED] = "counted",
};

const struct province_set *
province_set_of(const struct province_set *list, size_t n, struct period p)
{
	const struct province_set *held = NULL;

	for (size_t i = 0; i < n; i++)
		if (period_compare(list[i].first, p) <= 0 && (held == NULL || period_compare(list[i].first, held->first) > 0))
			held = &list[i];
	return held;
}

bool
province_set_last(const struct province_set *set, const struct province_set *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (period_compare(list[i].first, set->first) > 0)
			return false;
	return true;
}

bool
province_counts(const struct province_set *list, size_t n, struct period month)
{
	const struct province_set *set = province_set_of(list, n, month);
	struct period from;

	return period_read(set == NULL ? parameter_values[PARAMETER_COUNTED_FROM][0] : set->value[PARAMETER_COUNTED_FROM],
	    &from) == 1 && period_compare(from, month) <= 0;
}

static bool
same(const struct province_set *a, const struct province_set *b)
{
	for (int p = 0; p < PROVINCE_PARAMETERS; p++)
		if (strcmp(a->value[p], b->value[p]) != 0)
			return false;
	return true;
}

static bool
in_quarters(const struct province_set *set)
{
	return set != NULL && strcmp(set->value[PARAMETER_PERIOD], parameter_values[PARAMETER_PERIOD][0]) != 0;
}

static bool
counted_from_is_sound(const struct province_set *set)
{
	struct period from;

	return period_read(set->value[PARAMETER_COUNTED_FROM], &from) == 1 && from.months == 1 && from.year >= YEAR_FIRST;
}

enum province_flaw
province_judge(const struct province_set *set, const struct province_set *list, size_t n)
{
	const struct province_set *before = province_set_of(list, n, set->first);

	if (!province_set_last(set, list, n) || (before != NULL && period_compare(before->first, set->first) == 0))
		return PROVINCE_LATER;
	if (before != NULL && same(before, set))
		return PROVINCE_SAME;
	if ((in_quarters(before) || in_quarters(set)) && (set->first.month - 1) % 3 != 0)
		return PROVINCE_QUARTER;
	return counted_from_is_sound(set) ? PROVINCE_SOUND : PROVINCE_COUNTED;
}
