#include "rules/ground.h"

#include <stdlib.h>
#include <string.h>

const char *const ground_decided_name[GROUND_DECIDED + 1] = { "party", "administration", "none", NULL };
const char *const ground_penalty_name[GROUND_PENALTIES + 1] = { "reprimand", "warning", "removal", "expulsion", "dismissal", NULL };
const char *const ground_concerns_name[GROUND_CONCERNS + 1] = { "degradation", "duty", "other", NULL };
const char *const ground_why_name[GROUND_WHYS] = {
	"in_force", "said", "used", "old_body", "each_body", "once", "used_before", "other_cause", "no_leader",
};

static bool
is_decision(const struct ground *g)
{
	return g->kind == GROUND_DISCIPLINE && g->decided != GROUND_UNDECIDED;
}

static bool
same_body(const struct ground *a, const struct ground *b)
{
	return a->unit == b->unit && (a->unit != 0 || strcmp(a->body, b->body) == 0);
}

/* Why it can never count; GROUND_IN_FORCE: it can. */
static enum ground_why
never(const struct ground *g, const struct ground_place *place, size_t nplaces)
{
	if (g->kind == GROUND_CORRUPTION && !ground_leads(place, nplaces, g->act))
		return GROUND_NO_LEADER;
	return is_decision(g) && g->concerns == CONCERNS_OTHER ? GROUND_OTHER_CAUSE : GROUND_IN_FORCE;
}

/* Is the act, by decisions, one of several bodies (d)? */
static bool
is_split(const struct ground *list, size_t n, const struct ground *g)
{
	if (!is_decision(g))
		return false;
	for (size_t i = 0; i < n; i++)
		if (list[i].act_of == g->act_of && is_decision(&list[i]) && list[i].concerns != CONCERNS_OTHER && !same_body(&list[i], g))
			return true;
	return false;
}

/* Did he work on one of these days at the body of the act, as his main place? Of a body outside: where we know of no place. */
static bool
worked_there(const struct ground *g, const struct ground_place *place, size_t n, struct span days)
{
	bool ours = false;

	for (size_t i = 0; i < n; i++)
		if (place[i].main && span_meets(place[i].days, days)) {
			ours = true;
			if (g->unit != 0 && place[i].agency == g->unit)
				return true;
		}
	return g->unit == 0 && !ours;
}

static bool
has_place(const struct ground_place *place, size_t n, struct day day)
{
	for (size_t i = 0; i < n; i++)
		if (place[i].main && span_meets(place[i].days, (struct span){ day, day }))
			return true;
	return false;
}

/* The year in which the decision came into force, where he was then still in part at the old body; else that of the act (c). */
static int
year_of_old(const struct ground *g, const struct ground_place *place, size_t n)
{
	const struct day first = { g->effective.year, 1, 1 };
	const struct span until = { first, g->unit == 0 ? first : g->effective };

	return worked_there(g, place, n, until) ? g->effective.year : g->act.until.year;
}

static void
judge_alone(const struct ground *list, size_t n, const struct ground *g, const struct ground_place *place, size_t nplaces, struct ground_verdict *v)
{
	const struct span then = { g->effective, g->effective };

	*v = (struct ground_verdict){ .why = never(g, place, nplaces) };
	v->counts = v->why == GROUND_IN_FORCE;
	if (!v->counts)
		return;
	v->year = g->effective.year;
	if (g->said != 0) {
		v->year = g->said;
		v->why = g->kind == GROUND_DISCIPLINE && !is_decision(g) ? GROUND_USED : GROUND_SAID;
	} else if (is_split(list, n, g)) {
		v->year = g->act.until.year;
		v->why = GROUND_EACH_BODY;
	} else if (is_decision(g) && has_place(place, nplaces, g->effective) && !worked_there(g, place, nplaces, then)) {
		v->year = year_of_old(g, place, nplaces);
		v->why = GROUND_OLD_BODY;
	}
}

/* What was said goes first, then by the day in force. */
static int
order(const struct ground *a, const struct ground *b)
{
	const bool said = a->said != 0;

	if (said != (b->said != 0))
		return said ? -1 : 1;
	if (day_compare(a->effective, b->effective) != 0)
		return day_compare(a->effective, b->effective);
	return (a->id > b->id) - (a->id < b->id);
}

static int
by_order(const void *a, const void *b)
{
	return order(*(const struct ground *const *)a, *(const struct ground *const *)b);
}

/* Is it about what the other one counts for already? */
static bool
is_again(const struct ground *list, size_t n, const struct ground *g, const struct ground *other)
{
	return g->act_of == other->act_of && !(is_split(list, n, g) && is_split(list, n, other) && !same_body(g, other));
}

void
ground_judge(struct mem *mem, const struct ground *list, size_t n, const struct ground_place *place, size_t nplaces, struct ground_verdict *v)
{
	const struct ground **sorted = mem_array(mem, n + 1, sizeof(*sorted));

	for (size_t i = 0; i < n; i++) {
		judge_alone(list, n, &list[i], place, nplaces, &v[i]);
		sorted[i] = &list[i];
	}
	qsort(sorted, n, sizeof(*sorted), by_order);
	for (size_t i = 0; i < n; i++) {
		struct ground_verdict *own = &v[sorted[i] - list];

		for (size_t k = 0; k < i && own->counts; k++) {
			const struct ground_verdict *first = &v[sorted[k] - list];

			if (!first->counts || !is_again(list, n, sorted[i], sorted[k]))
				continue;
			*own = (struct ground_verdict){ .year = first->year, .by = sorted[k],
			    .why = is_decision(sorted[i]) && !is_decision(sorted[k]) ? GROUND_USED_BEFORE : GROUND_ONCE };
		}
	}
}

const struct ground *
ground_of_year(const struct ground *list, const struct ground_verdict *v, size_t n, int year)
{
	const struct ground *best = NULL;

	for (size_t i = 0; i < n; i++)
		if (v[i].counts && v[i].year == year && (best == NULL || list[i].kind < best->kind ||
		    (list[i].kind == best->kind && order(&list[i], best) < 0)))
			best = &list[i];
	return best;
}

bool
ground_leads(const struct ground_place *place, size_t n, struct span days)
{
	for (size_t i = 0; i < n; i++)
		if (place[i].leads && span_meets(place[i].days, days))
			return true;
	return false;
}
