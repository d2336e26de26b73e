/* What the sheets of leaders rest on: published sheets below, and work of others that is pooled. */
#include <string.h>

#include "base/slice.h"
#include "flow/sheet_inside.h"
#include "store/place.h"
#include "store/sheet_months.h"

int
sheet_pool_read(struct flow *f, const struct sheet_month *m, struct sheet_pool *pool)
{
	const struct day first = period_first(m->period);
	const int64_t agency = m->places.agency;

	return sheet_below(f->db, f->mem, agency, first, &pool->below, &pool->nbelow) == 1 &&
	    sheet_below_sums(f->db, f->mem, agency, first, &pool->sum, &pool->nsums) == 1 &&
	    sheet_of_agency(f->db, f->mem, agency, first, &pool->sheet, &pool->nsheets) == 1 ? 1 : -1;
}

/* Is somebody below a leader: in his charge, and in the leader's own unit neither its head nor another deputy? */
static bool
below(const struct charge *c, const struct sheet *leader, const struct place *p)
{
	if (!p->main || p->kind != PERSON_CIVIL_SERVANT || !charge_covers(c, p))
		return false;
	return leader->rank == RANK_HEAD || p->unit != leader->unit || !place_leads(p);
}

/* What a leader has to do with: of whom he is in charge, and whose products alone are pooled with his. */
struct leading {
	const struct sheet *leader;
	struct charge	 charge;
	const char	**section;	/* of the catalog */
	size_t		 nsections;
	struct sheet_sum *sum;		/* of published sheets, what of them is of sections */
	size_t		 nsums;
	int64_t		*seen;		/* people whose work was looked at, though they are not below him */
	size_t		 nseen;
};

static bool
in_charge_of(const struct charge *c, int64_t unit)
{
	for (size_t i = 0; i < c->nunits; i++)
		if (c->unit[i] == unit)
			return true;
	return c->whole;
}

const struct sheet *
sheet_in(const struct sheet_pool *pool, int64_t person, size_t *n_r)
{
	const struct slice his = SLICE_OF(struct sheet, person, pool->sheet, pool->nsheets, person);

	*n_r = his.n;
	return his.n == 0 ? NULL : &pool->sheet[his.first];
}

static const struct sheet_below *
published_in(const struct sheet_pool *pool, int64_t person)
{
	const struct slice his = SLICE_OF(struct sheet_below, person, pool->below, pool->nbelow, person);

	return his.n == 0 ? NULL : &pool->below[his.first];
}

static bool
excepted_in(const struct sheet_pool *pool, int64_t person)
{
	size_t n;
	const struct sheet *s = sheet_in(pool, person, &n);

	return s != NULL && s->state == SHEET_EXCEPTED;
}

/* What a leader is in charge of on the day on which the people of a period are looked at. */
static int
charge_of(struct flow *f, const struct sheet_month *m, const struct sheet *leader, struct leading *l)
{
	struct charge *c = &l->charge;
	int64_t *unit, *one;

	*l = (struct leading){ .leader = leader, .seen = mem_array(f->mem, m->places.n + 1, sizeof(*l->seen)) };
	*c = (struct charge){ .person = leader->person, .agency = leader->agency,
	    .whole = leader->rank == RANK_HEAD && leader->unit == leader->agency };
	if (c->whole)		/* of all units */
		return 1;
	if (place_charges(f->db, f->mem, leader->person, m->on, &unit, &c->nunits) != 1 ||
	    place_charge_parts(f->db, f->mem, leader->person, m->on, &one, &c->nones, &l->section, &l->nsections) != 1)
		return -1;
	c->unit = unit;
	c->one = one;
	return l->nsections == 0 ? 1 :
	    sheet_below_section_sums(f->db, f->mem, m->places.agency, period_first(m->period), &l->sum, &l->nsums);
}

static bool
has_section(const struct leading *l, const char *section)
{
	for (size_t i = 0; i < l->nsections; i++)
		if (strcmp(l->section[i], section) == 0)
			return true;
	return false;
}

/* Is all work of a person, due in a unit, pooled with the leader's: of who or what is in his charge? */
static bool
pools_all(const struct leading *l, int64_t person, int64_t unit)
{
	const struct place single = { .person = person, .agency = l->charge.agency };

	return in_charge_of(&l->charge, unit) || charge_covers(&l->charge, &single);
}

/* A published sheet with the sums of its work that is pooled. */
static struct sheet_below
summed(struct flow *f, const struct sheet_pool *pool, const struct leading *l, const struct sheet_below *published)
{
	const struct slice its = SLICE_OF(struct sheet_sum, sheet, pool->sum, pool->nsums, published->sheet);
	const struct slice of_sections = SLICE_OF(struct sheet_sum, sheet, l->sum, l->nsums, published->sheet);
	struct sheet_below b = *published;

	for (size_t k = its.first; k < its.first + its.n; k++)
		if (pools_all(l, b.person, pool->sum[k].unit))
			score_sums_add(f->mem, &b.sums, &pool->sum[k].sums);
	for (size_t k = of_sections.first; k < of_sections.first + of_sections.n; k++) {
		const struct sheet_sum *m = &l->sum[k];

		if (has_section(l, m->section) && !pools_all(l, b.person, m->unit))
			score_sums_add(f->mem, &b.sums, &m->sums);
	}
	return b;
}

/* People below: their sheets, or who has none yet. */
static void
add_below(struct flow *f, const struct sheet_month *m, const struct sheet_pool *pool, const struct leading *l, struct sheet_ground *g,
    struct sheet_stop *stop)
{
	struct sheet_below *list = mem_array(f->mem, m->places.n + 1, sizeof(*list));

	for (size_t i = 0; i < m->places.n; i++) {
		const struct place *p = &m->places.list[i];
		const struct sheet_below *published = published_in(pool, p->person);

		if (!below(&l->charge, l->leader, p) || excepted_in(pool, p->person))
			continue;
		if (published == NULL)
			stop->below[stop->nbelow++] = p->name;
		else
			list[g->nbelow++] = summed(f, pool, l, published);
	}
	g->below = list;
}

/* Is the work of somebody who is not below him still to be looked at? Once. */
static bool
fresh(struct leading *l, const struct sheet_pool *pool, const struct place *now)
{
	if (now->person == l->leader->person || below(&l->charge, l->leader, now) || excepted_in(pool, now->person))
		return false;
	for (size_t i = 0; i < l->nseen; i++)
		if (l->seen[i] == now->person)
			return false;
	l->seen[l->nseen++] = now->person;
	return true;
}

static void
add_work(struct flow *f, const struct sheet_pool *pool, const struct leading *l, const struct place *now, struct sheet_below *list,
    struct sheet_ground *g, struct sheet_stop *stop)
{
	const struct sheet_below *published = published_in(pool, now->person);

	if (published == NULL)
		stop->below[stop->nbelow++] = now->name;
	else
		list[g->nleft++] = summed(f, pool, l, published);
}

/*
 * Whose work counts and whose total does not: who left a unit of the charge in the period and is below him no more, for the
 * work due there stays with it; and who made products of his sections of the catalog. Heads and deputies of the agency are
 * no such people: one would wait for the other. 1 or -1.
 */
static int
add_left(struct flow *f, const struct sheet_month *m, const struct sheet_pool *pool, struct leading *l, struct sheet_ground *g,
    struct sheet_stop *stop)
{
	struct sheet_below *list = mem_array(f->mem, m->places.n + 1, sizeof(*list));
	struct sheet_section *made = NULL;
	size_t nmade = 0;

	for (size_t i = 0; i < m->left.n; i++) {
		const struct place *p = &m->left.list[i], *now = place_of(&m->places, p->person);

		if (now != NULL && !place_leads(now) && in_charge_of(&l->charge, p->unit) && fresh(l, pool, now))
			add_work(f, pool, l, now, list, g, stop);
	}
	if (l->nsections > 0 && sheet_sections(f->db, f->mem, l->charge.agency, m->from, m->until, &made, &nmade) != 1)
		return -1;
	for (size_t i = 0; i < nmade; i++) {
		const struct place *now = has_section(l, made[i].section) ? place_of(&m->places, made[i].person) : NULL;

		if (now != NULL && now->kind == PERSON_CIVIL_SERVANT && !(place_leads(now) && now->unit == now->agency) && fresh(l, pool, now))
			add_work(f, pool, l, now, list, g, stop);
	}
	g->left = list;
	return 1;
}

int
sheet_sections_read(struct flow *f, const struct sheet_month *m, struct sheet_section **list_r, size_t *n_r)
{
	const int any = place_sections(f->db, f->mem, m->places.agency, m->on);

	*list_r = NULL;
	*n_r = 0;
	return any == 1 ? sheet_sections(f->db, f->mem, m->places.agency, m->from, m->until, list_r, n_r) : any == 0 ? 1 : -1;
}

int
sheet_lead(struct flow *f, const struct sheet_month *m, const struct sheet_pool *pool, const struct sheet *leader,
    struct sheet_ground *g, struct sheet_stop *stop)
{
	struct leading l;

	if (charge_of(f, m, leader, &l) != 1)
		return -1;
	stop->below = mem_array(f->mem, 2 * m->places.n + 1, sizeof(*stop->below));
	add_below(f, m, pool, &l, g, stop);
	return add_left(f, m, pool, &l, g, stop);
}
