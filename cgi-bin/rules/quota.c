#include "rules/quota.h"

#include <stdlib.h>
#include <string.h>

#include "rules/citation.h"

const char *const quota_base_name[QUOTA_BASES + 1] = { "good", "good_by_points", "good_or_better", NULL };
const char *const quota_ground_name[QUOTA_GROUNDS] = { "degradation", "discipline", "corruption" };
const char *const quota_why_name[QUOTA_WHYS] = {
	"points", "capped", "quota", "quota_tie", "chosen", "not_chosen", "ground", "under_six_months", "no_mean",
};

int
quota_person_level(const struct quota_person *p)
{
	return p->levelled ? (int)p->level : LEVEL_NONE;
}

/* What comes first counts: under six months, a ground, no mean, the cap. */
static void
level_of(struct quota_person *p)
{
	p->levelled = p->classified && (p->ground != GROUND_NONE || p->mean != NULL);
	p->candidate = false;
	if (!p->levelled) {
		p->why = p->classified ? QUOTA_NO_MEAN : QUOTA_UNDER_SIX_MONTHS;
		return;
	}
	p->why = p->ground != GROUND_NONE ? QUOTA_GROUND : QUOTA_POINTS;
	p->level = p->ground != GROUND_NONE ? LEVEL_FAILED : score_level_of(p->mean);
	if (p->cap != CAP_NONE && p->level < (enum score_level)p->cap) {
		p->level = (enum score_level)p->cap;
		p->why = QUOTA_CAPPED;
	}
	p->candidate = p->level == LEVEL_EXCELLENT;
}

/* By group, the excellent first, then by mean, the best first; ids last, so that every order of input gives the same. */
static int
order(const void *a, const void *b)
{
	const struct quota_person *x = *(struct quota_person *const *)a, *y = *(struct quota_person *const *)b;
	int by = strcmp(x->group, y->group);

	if (by == 0)
		by = y->candidate - x->candidate;
	if (by == 0 && x->candidate)
		by = ratio_compare(y->mean, x->mean);
	return by != 0 ? by : strcmp(x->id, y->id);
}

static struct quota_person **
in_order(struct mem *mem, const struct quota *q)
{
	struct quota_person **list = mem_array(mem, q->n + 1, sizeof(*list));

	for (size_t i = 0; i < q->n; i++)
		list[i] = &q->person[i];
	qsort(list, q->n, sizeof(*list), order);
	return list;
}

const struct ratio *
quota_share(struct mem *mem, const struct ratio *rate, enum quota_base base, int64_t candidates, int64_t good)
{
	const struct ratio *p = ratio_div(mem, rate, ratio_int(mem, LAW_PERCENT));
	const struct ratio *of = ratio_int(mem, base == QUOTA_GOOD_BY_POINTS ? good : candidates + good), *most = ratio_mul(mem, p, of);

	return base == QUOTA_GOOD ? ratio_div(mem, most, ratio_add(mem, ratio_int(mem, 1), p)) : most;
}

int64_t
quota_most(struct mem *mem, const struct ratio *rate, enum quota_base base, int64_t candidates, int64_t good)
{
	int64_t places;

	return ratio_floor(quota_share(mem, rate, base, candidates, good), &places) == 1 ? places : 0;
}

/* Of each the share that one person more adds is the same: the first place is there when they make 1. */
int64_t
quota_first(struct mem *mem, const struct ratio *rate, enum quota_base base)
{
	const struct ratio *one = quota_share(mem, rate, base, 0, 1);
	int64_t n;

	if (ratio_sign(one) <= 0 || ratio_floor(ratio_div(mem, ratio_int(mem, 1), one), &n) != 1)
		return 0;
	n += ratio_compare_int(ratio_mul(mem, one, ratio_int(mem, n)), 1) < 0;
	return base == QUOTA_GOOD_BY_POINTS ? n + 1 : n;
}

void
quota_levels(struct mem *mem, struct quota *q)
{
	struct quota_person **list;
	struct quota_group *g = NULL;

	for (size_t i = 0; i < q->n; i++)
		level_of(&q->person[i]);
	list = in_order(mem, q);
	q->group = mem_array(mem, q->n + 1, sizeof(*q->group));
	q->ngroups = 0;
	for (size_t i = 0; i < q->n; i++) {
		if (!list[i]->levelled || list[i]->level > LEVEL_GOOD)
			continue;
		if (g == NULL || strcmp(g->name, list[i]->group) != 0) {
			g = &q->group[q->ngroups++];
			*g = (struct quota_group){ .name = list[i]->group };
		}
		g->candidates += list[i]->candidate;
		g->good += !list[i]->candidate;
	}
	for (size_t i = 0; i < q->ngroups; i++)
		q->group[i].places = quota_most(mem, q->rate, q->base, q->group[i].candidates, q->group[i].good);
}

static int
choose(struct quota_person **list, const struct quota_group *g)
{
	int64_t chosen = 0;

	for (int64_t i = 0; i < g->candidates; i++) {
		chosen += list[i]->chosen;
		list[i]->why = list[i]->chosen ? QUOTA_CHOSEN : QUOTA_NOT_CHOSEN;
		if (!list[i]->chosen)
			list[i]->level = LEVEL_GOOD;
	}
	return chosen <= g->places;
}

/* The best have the places; who is equal to the first without one has none either. */
static void
rank(struct mem *mem, struct quota_person **list, struct quota_group *g)
{
	const struct ratio *cut;
	int64_t best = 0;

	if (g->candidates <= g->places)
		return;
	cut = list[g->places]->mean;
	while (ratio_compare(list[best]->mean, cut) > 0)
		best++;
	g->tied_places = g->places - best;
	g->tied = mem_array(mem, (size_t)g->candidates + 1, sizeof(*g->tied));
	for (int64_t i = best; i < g->candidates; i++) {
		const bool tied = g->tied_places > 0 && ratio_compare(list[i]->mean, cut) == 0;

		list[i]->level = LEVEL_GOOD;
		list[i]->why = tied ? QUOTA_TIE : QUOTA_CUT;
		if (tied)
			g->tied[g->ntied++] = list[i];
	}
}

int
quota_places(struct mem *mem, struct quota *q, const char **group_r)
{
	struct quota_person **list = in_order(mem, q);
	size_t at = 0;

	*group_r = NULL;
	for (size_t i = 0; i < q->ngroups; i++) {
		struct quota_group *g = &q->group[i];

		while (strcmp(list[at]->group, g->name) != 0)
			at++;
		if (!q->chooses)
			rank(mem, list + at, g);
		else if (!choose(list + at, g)) {
			*group_r = g->name;
			return 0;
		}
		at += (size_t)g->candidates;
	}
	return 1;
}

size_t
quota_ranking(struct mem *mem, const struct quota *q, const char *group, const struct quota_person ***list_r)
{
	struct quota_person **all = in_order(mem, q);
	size_t n = 0;

	*list_r = mem_array(mem, q->n + 1, sizeof(**list_r));
	for (size_t i = 0; i < q->n; i++)
		if (all[i]->candidate && strcmp(all[i]->group, group) == 0)
			(*list_r)[n++] = all[i];
	return n;
}

const struct ratio *
quota_short(struct mem *mem, const struct quota_person *const *ranking, size_t n, const struct quota_person *p)
{
	const struct ratio *last = NULL;

	if (p->why != QUOTA_CUT)
		return NULL;
	for (size_t i = 0; i < n; i++)
		if (ranking[i]->level == LEVEL_EXCELLENT || ranking[i]->why == QUOTA_TIE)
			last = ranking[i]->mean;
	return last == NULL ? NULL : ratio_sub(mem, last, p->mean);
}
