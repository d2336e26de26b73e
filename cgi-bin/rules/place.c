#include "rules/place.h"

#include "base/slice.h"

const struct place *
place_of(const struct places *all, int64_t person)
{
	for (size_t i = 0; i < all->n; i++)
		if (all->list[i].person == person && all->list[i].main)
			return &all->list[i];
	return NULL;
}

const struct place *
place_head(const struct places *all, int64_t unit)
{
	for (size_t i = 0; i < all->n; i++)
		if (all->list[i].unit == unit && all->list[i].rank == RANK_HEAD)
			return &all->list[i];
	return NULL;
}

/* Where the post in the unit is empty or held by the person himself the head of the agency scores. */
int64_t
place_scorer(const struct places *all, const struct place *p)
{
	const struct place *head = p->rank == RANK_HEAD ? NULL : place_head(all, p->unit);

	if (place_heads_agency(p))
		return SCORED_ABOVE;
	if (head == NULL || head->person == p->person)
		head = place_head(all, p->agency);
	if (head == NULL)
		return SCORED_NOBODY;
	return head->person == p->person ? SCORED_ABOVE : head->person;
}

bool
place_leads(const struct place *p)
{
	return p->rank != RANK_STAFF;
}

bool
place_heads_agency(const struct place *p)
{
	return p->rank == RANK_HEAD && p->unit == p->agency;
}

struct place
place_due(int64_t person, int64_t unit, int64_t agency)
{
	return (struct place){ .person = person, .name = "", .title = "", .unit = unit, .agency = agency, .unit_name = "",
	    .rank = RANK_STAFF };
}

/* Is it due where one of them is, or was, the head? */
static bool
led(const struct charge *c, const struct place *p)
{
	for (size_t i = 0; i < c->nled; i++)
		if (c->led[i].person == p->person && c->led[i].unit == p->unit)
			return true;
	return false;
}

bool
charge_covers(const struct charge *c, const struct place *p)
{
	if (p->person == c->person || (c->behalf != 0 && p->person == c->behalf))
		return false;
	if (place_heads_agency(p))
		return c->heads && led(c, p);
	if (c->heads && led(c, p))
		return true;
	if (p->agency != c->agency)
		return false;
	return c->whole || number_among(c->unit, c->nunits, p->unit) || number_among(c->one, c->nones, p->person);
}

bool
charge_empty(const struct charge *c)
{
	return !c->whole && !c->heads && c->nunits == 0 && c->nones == 0;
}

struct charge
charge_part(const struct charge *c)
{
	struct charge part = *c;

	part.heads = c->heads && c->whole;
	part.whole = false;
	return part;
}
