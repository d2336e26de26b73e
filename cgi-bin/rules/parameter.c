#include "rules/parameter.h"

#include <string.h>

const char *const parameter_name[PARAMETERS] = {
	[PARAMETER_LATE_UNIT] = "late_unit",
	[PARAMETER_CAP] = "cap",
	[PARAMETER_PERIOD] = "period",
};

static const char *const late_units[] = { "occurrence", "day", NULL };
static const char *const caps[] = { "total", "each", NULL };
static const char *const periods[] = { "month", "quarter", NULL };

const char *const *const parameter_values[PARAMETERS] = {
	[PARAMETER_LATE_UNIT] = late_units,
	[PARAMETER_CAP] = caps,
	[PARAMETER_PERIOD] = periods,
};

const char *const parameter_flaw_name[PARAMETER_FLAWS] = {
	[PARAMETER_NOTHING] = "nothing",
	[PARAMETER_PAST] = "past",
	[PARAMETER_MONTH] = "month",
	[PARAMETER_QUARTER] = "quarter",
	[PARAMETER_ORDER] = "order",
	[PARAMETER_END] = "end",
	[PARAMETER_MEETS] = "meets",
};

const char *
parameter_of(const struct parameter_set *set, enum parameter p)
{
	return set == NULL || set->value[p] == NULL ? parameter_values[p][0] : set->value[p];
}

const char *
parameter_word(enum parameter p, const char *word)
{
	for (const char *const *value = parameter_values[p]; word != NULL && *value != NULL; value++)
		if (strcmp(*value, word) == 0)
			return *value;
	return NULL;
}

bool
parameter_set_holds(const struct parameter_set *set, struct day day)
{
	return day_compare(set->from, day) <= 0 &&
	    (set->end.year == 0 || day_compare(day, set->end) < 0);
}

static bool
says_nothing(const struct parameter_set *set)
{
	for (int p = 0; p < PARAMETERS; p++)
		if (set->value[p] != NULL)
			return false;
	return set->other[0] == '\0';
}

static bool
begins_quarter(struct day day)
{
	return day.day == 1 && (day.month - 1) % 3 == 0;
}

/* Which set holds on a day; NULL: the province's. */
static const struct parameter_set *
holding(const struct parameter_set *list, size_t n, struct day day)
{
	for (size_t i = 0; i < n; i++)
		if (parameter_set_holds(&list[i], day))
			return &list[i];
	return NULL;
}

/* Do both work with periods of one length? */
static bool
same_period(const struct parameter_set *a, const struct parameter_set *b)
{
	return strcmp(parameter_of(a, PARAMETER_PERIOD), parameter_of(b, PARAMETER_PERIOD)) == 0;
}

/* A set of quarters, and one that follows or leads to quarters, keeps to them. */
static bool
in_quarters(const struct parameter_set *a, const struct parameter_set *b)
{
	return !same_period(a, b) || strcmp(parameter_of(a, PARAMETER_PERIOD), "quarter") == 0;
}

/* Where it ends, the agency is the province's again: it works by months. */
static enum parameter_flaw
judge_end(const struct parameter_set *set)
{
	if (set->end.year == 0)
		return PARAMETER_SOUND;
	if (day_compare(set->end, set->from) <= 0)
		return PARAMETER_ORDER;
	return set->end.day == 1 && (!in_quarters(set, NULL) || begins_quarter(set->end)) ?
	    PARAMETER_SOUND : PARAMETER_END;
}

enum parameter_flaw
parameter_judge(const struct parameter_set *set, const struct parameter_set *others, size_t n,
    struct day today)
{
	const struct parameter_set *before = holding(others, n, set->from);

	if (says_nothing(set))
		return PARAMETER_NOTHING;
	if (day_compare(set->from, today) < 0)
		return PARAMETER_PAST;
	if (set->from.day != 1)
		return PARAMETER_MONTH;
	if (in_quarters(before, set) && !begins_quarter(set->from))
		return PARAMETER_QUARTER;
	for (size_t i = 0; i < n; i++)
		if (day_compare(others[i].from, set->from) >= 0)
			return PARAMETER_MEETS;
	return judge_end(set);
}
