#include "rules/use.h"

#include "rules/citation.h"

#define YEAR_MONTHS	12
#define QUARTER_MONTHS	3
#define HALF_MONTHS	6

const char *const use_name[USES + 1] = { "praise", "training", "planning", "lower", "quarter", "half", NULL };
const char *const use_group_name[USE_GROUPS + 1] = { "chief", "leader", "staff", NULL };
const char *const use_trend_name[USE_TRENDS + 1] = { "below", "falling", "rising", NULL };

/* The most of each part: two criteria of five points, four and four of two and a half (Mẫu 01). */
static const int64_t most[USE_PARTS] = { 2 * LAW_CRITERION_MOST, 4 * LAW_CRITERION_LESS, 4 * LAW_CRITERION_LESS };

bool
use_of_year(enum use u)
{
	return u < USE_QUARTER;
}

int
use_level_of(const struct use_level *list, size_t n, int year)
{
	for (size_t i = 0; i < n; i++)
		if (list[i].year == year)
			return (int)list[i].level;
	return -1;
}

int
use_running(const struct use_level *list, size_t n, int year, enum score_level best, enum score_level worst)
{
	int running = 0;

	for (;; running++) {
		const int level = use_level_of(list, n, year - running);

		if (level < (int)best || level > (int)worst)
			return running;
	}
}

void
use_levels_of(enum use u, enum score_level *best_r, enum score_level *worst_r)
{
	static const enum score_level best[USES] = { LEVEL_EXCELLENT, LEVEL_DONE, LEVEL_EXCELLENT, LEVEL_FAILED };
	static const enum score_level worst[USES] = { LEVEL_EXCELLENT, LEVEL_DONE, LEVEL_GOOD, LEVEL_FAILED };

	*best_r = best[u];
	*worst_r = worst[u];
}

bool
use_low(const struct use_common *c, int part)
{
	return c->months > 0 && c->sum[part] * LAW_PERCENT < most[part] * c->months * LAW_GOOD_LEAST;
}

bool
use_low_any(const struct use_common *c)
{
	for (int part = 0; part < USE_PARTS; part++)
		if (use_low(c, part))
			return true;
	return false;
}

int64_t
use_part(const struct use_common *c, int part)
{
	return c->months == 0 ? 0 : c->sum[part] / c->months;
}

int64_t
use_whole(const struct use_common *c)
{
	int64_t sum = 0;

	for (int part = 0; part < USE_PARTS; part++)
		sum += c->sum[part];
	return c->months == 0 ? 0 : sum / c->months;
}

unsigned
use_trends(const struct ratio *mean, const struct ratio *before)
{
	const int by = before == NULL ? 0 : ratio_compare(mean, before);

	return (score_level_of(mean) == LEVEL_FAILED ? 1U << TREND_BELOW : 0) | (by < 0 ? 1U << TREND_FALLING : 0) |
	    (by > 0 ? 1U << TREND_RISING : 0);
}

struct use_span
use_span_of(enum use u, int year, int number)
{
	const int months = u == USE_QUARTER ? QUARTER_MONTHS : HALF_MONTHS, parts = YEAR_MONTHS / months;
	const int n = number < 1 ? 1 : number > parts ? parts : number;

	return (struct use_span){ year, n, (n - 1) * months + 1, n * months };
}

struct use_span
use_span_before(enum use u, struct use_span s)
{
	return s.number > 1 ? use_span_of(u, s.year, s.number - 1) : use_span_of(u, s.year - 1, YEAR_MONTHS);
}
