#include "rules/decision_check.h"

#include <string.h>

#include "rules/citation.h"

/* Months of a year in which something kept him from six: what is missing to them, at or below 0 where nothing is. */
static const struct ratio *
missing(struct mem *mem, const struct ratio *months)
{
	return ratio_sub(mem, ratio_int(mem, LAW_CLASSIFIED_MONTHS), months);
}

static bool
short_year(struct mem *mem, const struct year_case *y)
{
	const struct ratio *without = missing(mem, y->worked);
	const struct ratio *excused = ratio_sub(mem, ratio_sub(mem, without, y->sick), y->maternity);

	return ratio_sign(without) > 0 && (ratio_sign(y->worked) <= 0 || ratio_sign(excused) > 0);
}

/* What the periods are above a mean and below it makes nothing, each as often as it has months. */
static bool
balances(struct mem *mem, const struct year_case *y, const struct ratio *mean)
{
	const struct ratio *over = ratio_int(mem, 0);
	bool any = false;

	for (size_t i = 0; i < y->n; i++)
		for (int64_t m = 0; y->period[i].total != NULL && m < y->period[i].months; m++) {
			over = ratio_add(mem, over, mean == NULL ? y->period[i].total : ratio_sub(mem, y->period[i].total, mean));
			any = true;
		}
	return mean == NULL ? !any : any && ratio_sign(over) == 0;
}

bool
decision_mean_holds(struct mem *mem, const struct year_case *y, enum year_standing standing, const struct ratio *mean)
{
	if (short_year(mem, y))
		return standing == YEAR_UNDER_SIX_MONTHS && mean == NULL;
	return standing == (mean == NULL ? YEAR_NO_SCORED_PERIOD : YEAR_CLASSIFIED) && balances(mem, y, mean);
}

/* Would so many excellent people keep the share, where `candidates` could be and `good` others are good? */
static bool
share_holds(struct mem *mem, const struct quota *q, int64_t excellent, int64_t candidates, int64_t good)
{
	const int64_t of = q->base == QUOTA_GOOD_BY_POINTS ? good : q->base == QUOTA_GOOD ? good + candidates - excellent : good + candidates;

	return ratio_compare(ratio_int(mem, excellent * LAW_PERCENT), ratio_mul(mem, q->rate, ratio_int(mem, of))) <= 0;
}

/* The level before places: the worst of what the points, the cap and a ground leave. LEVEL_FAILED + 1: none. */
static int
before_places(const struct quota_person *p)
{
	int level = LEVEL_EXCELLENT;

	if (!p->classified || (p->ground == GROUND_NONE && p->mean == NULL))
		return LEVEL_FAILED + 1;
	if (p->ground != GROUND_NONE || ratio_compare_int(p->mean, LAW_DONE_LEAST) < 0)
		return LEVEL_FAILED;
	if (ratio_compare_int(p->mean, LAW_GOOD_LEAST) < 0)
		level = LEVEL_DONE;
	else if (ratio_compare_int(p->mean, LAW_EXCELLENT_LEAST) < 0)
		level = LEVEL_GOOD;
	return p->cap > level ? p->cap : level;
}

/* Of a group: who could be excellent, who is good beside them, who is better than somebody or his equal, who was chosen. */
struct beside {
	int64_t		 candidates, good, better, equal, chosen;
};

static struct beside
beside(const struct quota *q, const struct quota_person *p)
{
	struct beside b = { 0 };

	for (size_t i = 0; i < q->n; i++) {
		const struct quota_person *o = &q->person[i];
		const int level = strcmp(o->group, p->group) == 0 ? before_places(o) : LEVEL_FAILED;
		int by;

		b.good += level == LEVEL_GOOD;
		if (level != LEVEL_EXCELLENT)
			continue;
		by = ratio_compare(o->mean, p->mean);
		b.candidates++;
		b.better += by > 0;
		b.equal += by == 0;
		b.chosen += o->chosen;
	}
	return b;
}

static enum quota_why
why_without(const struct quota_person *p, int level)
{
	if (level > LEVEL_FAILED)
		return p->classified ? QUOTA_NO_MEAN : QUOTA_UNDER_SIX_MONTHS;
	if (p->ground != GROUND_NONE)
		return QUOTA_GROUND;
	return p->cap == level && score_level_of(p->mean) < (enum score_level)level ? QUOTA_CAPPED : QUOTA_POINTS;
}

/* What somebody who could be excellent comes to. */
static bool
place_holds(struct mem *mem, const struct quota *q, const struct quota_person *p)
{
	const struct beside b = beside(q, p);
	const bool has = share_holds(mem, q, b.better + b.equal, b.candidates, b.good);

	if (q->chooses)
		return share_holds(mem, q, b.chosen, b.candidates, b.good) && p->level == (p->chosen ? LEVEL_EXCELLENT : LEVEL_GOOD) &&
		    p->why == (p->chosen ? QUOTA_CHOSEN : QUOTA_NOT_CHOSEN);
	if (has)
		return p->level == LEVEL_EXCELLENT && p->why == QUOTA_POINTS;
	return p->level == LEVEL_GOOD && p->why == (share_holds(mem, q, b.better + 1, b.candidates, b.good) ? QUOTA_TIE : QUOTA_CUT);
}

bool
decision_levels_hold(struct mem *mem, const struct quota *q, const char **id_r)
{
	for (size_t i = 0; i < q->n; i++) {
		const struct quota_person *p = &q->person[i];
		const int level = before_places(p);
		bool holds = p->levelled == (level <= LEVEL_FAILED) && p->candidate == (level == LEVEL_EXCELLENT);

		*id_r = p->id;
		if (holds && level == LEVEL_EXCELLENT)
			holds = place_holds(mem, q, p);
		else if (holds)
			holds = (!p->levelled || p->level == (enum score_level)level) && p->why == why_without(p, level);
		if (!holds)
			return false;
	}
	*id_r = NULL;
	return true;
}
