#include "rules/parameter.h"

#include <string.h>

#include "rules/province.h"
#include "rules/quota.h"

#define QUARTER	"quarter"
#define NOTHING	((const struct parameter_set){ .other = "" })	/* the province again */

const char *const parameter_name[PROVINCE_PARAMETERS] = {
	[PARAMETER_LATE_UNIT] = "late_unit",
	[PARAMETER_CAP] = "cap",
	[PARAMETER_PERIOD] = "period",
	[PARAMETER_LEADER_SCOPE] = "leader_scope",
	[PARAMETER_MINIMUM_WORK_SHARE] = "minimum_work_share",
	[PARAMETER_TRANSFER_COMMON] = "transfer_common",
	[PARAMETER_RETENTION_YEARS] = "retention_years",
	[PARAMETER_QUOTA_BASE] = "quota_base",
	[PARAMETER_COUNTED_FROM] = "counted_from",
};

const char *const parameter_periods[] = { "month", QUARTER, NULL };
const char *const parameter_leader_scopes[] = { "own_and_staff", "own", NULL };
const char *const parameter_minimum_work_shares[] = { "off", "half", NULL };
const char *const parameter_transfer_commons[] = { "new_head", "weighted_days", NULL };
const char *const parameter_retention_years[] = { "70", "50", "30", "20", "10", NULL };
static const char *const counted_from[] = { "2026-05", NULL };

const char *const *const parameter_values[PROVINCE_PARAMETERS] = {
	[PARAMETER_LATE_UNIT] = late_unit_name,
	[PARAMETER_CAP] = score_cap_name,
	[PARAMETER_PERIOD] = parameter_periods,
	[PARAMETER_LEADER_SCOPE] = parameter_leader_scopes,
	[PARAMETER_MINIMUM_WORK_SHARE] = parameter_minimum_work_shares,
	[PARAMETER_TRANSFER_COMMON] = parameter_transfer_commons,
	[PARAMETER_RETENTION_YEARS] = parameter_retention_years,
	[PARAMETER_QUOTA_BASE] = quota_base_name,
	[PARAMETER_COUNTED_FROM] = counted_from,
};

const char *const parameter_source_name[PARAMETER_SOURCES] = { "programs", "province", "agency" };

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

/* Which of the agency's own holds on a day; NULL: none. */
static const struct parameter_set *
holding(const struct parameter_sets *all, struct day day)
{
	for (size_t i = 0; i < all->nown; i++)
		if (parameter_set_holds(&all->own[i], day))
			return &all->own[i];
	return NULL;
}

const struct parameter_set *
parameter_own(const struct parameter_sets *all, struct period p)
{
	return holding(all, (struct day){ p.year, p.month, 1 });
}

struct parameter_answer
parameter_of_province(const struct parameter_sets *all, struct period period, enum parameter p)
{
	const struct province_set *set = province_set_of(all->province, all->nprovince, period);

	return set == NULL ? (struct parameter_answer){ parameter_values[p][0], PARAMETER_OF_PROGRAMS, 0, "", { 0 } } :
	    (struct parameter_answer){ set->value[p], PARAMETER_OF_PROVINCE, set->id, set->document_number, set->document_day };
}

struct parameter_answer
parameter_in(const struct parameter_sets *all, struct period period, enum parameter p)
{
	const struct parameter_set *own = p < PARAMETERS ? parameter_own(all, period) : NULL;

	return own == NULL || own->value[p] == NULL ? parameter_of_province(all, period, p) :
	    (struct parameter_answer){ own->value[p], PARAMETER_OF_AGENCY, own->id, own->document_number, own->document_day };
}

int
parameter_months(const struct parameter_sets *all, int year, int month)
{
	const struct period first = { (int16_t)year, (int8_t)(month - (month - 1) % 3), 1 };

	return strcmp(parameter_in(all, first, PARAMETER_PERIOD).value, QUARTER) == 0 ? 3 : 1;
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

/* Would a set, or where it says nothing the province, count a month by quarters? */
static bool
in_quarters(const struct parameter_sets *all, const struct parameter_set *set, struct period month)
{
	const char *value = set->value[PARAMETER_PERIOD];

	return strcmp(value == NULL ? parameter_of_province(all, month, PARAMETER_PERIOD).value : value, QUARTER) == 0;
}

/* On a day one set follows another: from or to quarters only where a quarter begins. */
static bool
fits(const struct parameter_sets *all, const struct parameter_set *before, const struct parameter_set *behind, struct day day)
{
	const struct period month = { day.year, day.month, 1 };

	return begins_quarter(day) ||
	    (!in_quarters(all, before, period_last(month)) && !in_quarters(all, behind, month));
}

static enum parameter_flaw
judge_end(const struct parameter_set *set, const struct parameter_sets *all)
{
	if (set->end.year == 0)
		return PARAMETER_SOUND;
	if (day_compare(set->end, set->from) <= 0)
		return PARAMETER_ORDER;
	return set->end.day == 1 && fits(all, set, &NOTHING, set->end) ? PARAMETER_SOUND : PARAMETER_END;
}

enum parameter_flaw
parameter_judge(const struct parameter_set *set, const struct parameter_sets *all, struct day today)
{
	const struct parameter_set *before = holding(all, set->from);

	if (says_nothing(set))
		return PARAMETER_NOTHING;
	if (day_compare(set->from, today) < 0)
		return PARAMETER_PAST;
	if (set->from.day != 1)
		return PARAMETER_MONTH;
	if (!fits(all, before == NULL ? &NOTHING : before, set, set->from))
		return PARAMETER_QUARTER;
	for (size_t i = 0; i < all->nown; i++)
		if (day_compare(all->own[i].from, set->from) >= 0)
			return PARAMETER_MEETS;
	return judge_end(set, all);
}

enum late_unit
parameter_late_unit(const struct parameter_sets *all, struct period p)
{
	return strcmp(parameter_in(all, p, PARAMETER_LATE_UNIT).value, late_unit_name[LATE_DAY]) == 0 ? LATE_DAY : LATE_OCCURRENCE;
}

enum score_cap
parameter_cap(const struct parameter_sets *all, struct period p)
{
	return strcmp(parameter_in(all, p, PARAMETER_CAP).value, score_cap_name[CAP_EACH]) == 0 ? CAP_EACH : CAP_TOTAL;
}
