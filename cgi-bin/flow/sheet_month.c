#include <stdlib.h>
#include <string.h>

#include "flow/charge.h"
#include "flow/see.h"
#include "flow/sheet_inside.h"
#include "rules/role.h"
#include "store/holding.h"
#include "store/place.h"
#include "store/work.h"

/* The day on which people's main places are looked up: by the end of a month, today while it runs. */
static struct day
looked_up_on(struct period month)
{
	const struct day last = { month.year, month.month, 28 }, today = day_today();

	return day_compare(last, today) < 0 ? last : today;
}

/* Those who are elsewhere at the end of the quarter belong there, where that agency counts by quarters. 1 or -1. */
static int
by_quarter(struct flow *f, const int64_t *person, size_t n, struct period month, int64_t *agency_r)
{
	const struct day end = looked_up_on((struct period){ month.year, (int8_t)(month.month + 2 - (month.month - 1) % 3), 1 });
	int64_t *then = mem_array(f->mem, n + 1, sizeof(*then)), counted = 0;
	bool quarters = false;

	if (day_compare(end, looked_up_on(month)) <= 0)
		return 1;
	if (sheet_agencies_of(f->db, f->mem, person, n, end, then) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct parameter_sets sets;

		if (then[i] == 0 || then[i] == agency_r[i])
			continue;
		if (then[i] != counted && parameter_sets_read(f, then[i], &sets) != 1)
			return -1;
		if (then[i] != counted)
			quarters = parameter_months(&sets, month.year, month.month) == 3;
		counted = then[i];
		if (quarters)
			agency_r[i] = then[i];
	}
	return 1;
}

int
sheet_agencies(struct flow *f, const int64_t *person, size_t n, struct period month, int64_t *agency_r)
{
	return sheet_agencies_of(f->db, f->mem, person, n, looked_up_on(month), agency_r) == 1 ?
	    by_quarter(f, person, n, month, agency_r) : -1;
}

int
sheet_month_read(struct flow *f, int64_t agency, struct period month, struct sheet_month *m)
{
	*m = (struct sheet_month){ .on = day_today() };
	if (periods_on(f, agency, &m->periods) != 1)
		return -1;
	m->period = periods_of_month(&m->periods, month.year, month.month);
	calendar_window(&m->periods.calendars, m->period, &m->from, &m->until);
	if (day_compare(m->until, m->on) < 0)
		m->on = m->until;
	return place_left(f->db, f->mem, agency, m->from, m->until, &m->left) == 1 ? charge_places(f, agency, m->on, &m->places) : -1;
}

/* How many days of the window a place was held. */
static int32_t
days_in(const struct sheet_month *m, const struct holding *h)
{
	const struct day from = day_compare(h->from, m->from) > 0 ? h->from : m->from;
	const struct day until = h->until.year != 0 && day_compare(h->until, m->until) < 0 ? h->until : m->until;

	return day_number(until) - day_number(from) + 1;
}

/* Of the main places the one held longest in the window, of two the later. 1 or -1. */
static int
longest(struct flow *f, const struct sheet_month *m, int64_t person, enum rank *rank_r)
{
	struct holding *list;
	int32_t most = 0;
	size_t n;

	if (holding_of_person(f->db, f->mem, person, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {		/* the last first */
		const int32_t days = list[i].main ? days_in(m, &list[i]) : 0;

		if (days > most) {
			most = days;
			*rank_r = list[i].rank;
		}
	}
	return 1;
}

int
sheet_fresh(struct flow *f, const struct sheet_month *m, const struct place *p, struct sheet *s)
{
	*s = (struct sheet){
		.person = p->person, .agency = p->agency, .unit = p->unit, .name = p->name, .uid = "", .title = p->title,
		.unit_name = p->unit_name, .agency_name = "", .rank = p->rank, .kind = p->kind, .period = m->period,
		.from = m->from, .until = m->until, .edition = 1, .strengths = "", .weaknesses = "", .opinion = "",
		.organising = NOT_GIVEN, .organising_why = "", .unity = NOT_GIVEN, .unity_why = "", .silent_why = "",
		.exception = NOT_GIVEN, .exception_why = "", .confirmer_name = "", .publisher_name = "",
	};
	for (int i = 0; i < CRITERIA; i++)
		s->self[i] = s->head[i] = NOT_GIVEN;
	for (int i = 0; i < SUPPORTS; i++)
		s->support_self[i] = s->support_head[i] = NOT_GIVEN;
	return day_compare(p->from, m->from) > 0 ? longest(f, m, p->person, &s->rank) : 1;
}

int
sheet_follow(struct flow *f, const struct sheet_month *m, const struct place *p, struct sheet *s)
{
	struct sheet now;

	if (s->state != SHEET_OPEN && s->state != SHEET_SELF && s->state != SHEET_RETURNED)
		return 1;
	if (sheet_fresh(f, m, p, &now) != 1)
		return -1;
	sheet_place(s, &now);
	return 1;
}

/* Does he act as the head of the agency, and by whose right? */
static bool
heads(const struct flow *f, const struct sheet_month *m)
{
	return (f->who->roles & ROLE_HEAD) != 0 && f->who->agency == m->places.agency;
}

unsigned
sheet_ties(const struct flow *f, const struct sheet_month *m, const struct charge *charge, const struct place *p, bool *by_delegation_r)
{
	const int64_t scorer = place_scorer(&m->places, p);
	const struct place *head = place_head(&m->places, m->places.agency);
	const bool own = p->person == f->who->person, chief = heads(f, m);
	unsigned ties = 0;

	*by_delegation_r = false;
	if (own)
		return SHEET_OWN;
	if (scorer == SCORED_ABOVE)
		return (f->who->roles & ROLE_CHAIRMAN) != 0 ? SHEET_SCORER | SHEET_PUBLISHER | SHEET_ABOVE :
		    see_appraises(f->who) ? SHEET_PREPARER | SHEET_ABOVE : chief ? SHEET_ABOVE : 0;
	if (scorer == f->who->person)
		ties |= SHEET_SCORER | SHEET_ABOVE;
	if (chief && (scorer == SCORED_NOBODY || (head != NULL && scorer == head->person)))
		ties |= SHEET_SCORER | SHEET_ABOVE;
	if (chief)
		ties |= SHEET_PUBLISHER | SHEET_ABOVE;
	if (charge_covers(charge, p))
		ties |= SHEET_ABOVE;
	*by_delegation_r = chief && f->who->delegation != 0 && scorer != f->who->person;
	return ties;
}

int
sheet_days_read(struct flow *f, const struct sheet_month *m, const struct place *p, struct sheet_ground *g)
{
	const struct workdays *w = &m->periods.days;
	struct holding *list;
	size_t n;

	if (p == NULL || !sheet_days_asked(&m->periods.parameters, m->period))
		return 1;
	g->days.working = workdays_within(w, m->from, m->until);
	if (day_compare(p->from, m->from) <= 0) {
		g->days.present = g->days.working;
		return 1;
	}
	if (holding_of_person(f->db, f->mem, p->person, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].main && days_meet(list[i].from, list[i].until, m->from, m->until))
			sheet_days_add(&g->days, w, m->from, m->until, list[i].from, list[i].until);
	return 1;
}

void
sheet_work_of(const struct delivery *all, size_t n, int64_t person, struct sheet_view *v)
{
	size_t low = 0, high = n;

	while (low < high) {
		const size_t middle = low + (high - low) / 2;

		if (all[middle].work.person < person)
			low = middle + 1;
		else
			high = middle;
	}
	v->list = all + low;
	for (v->n = 0; low + v->n < n && v->list[v->n].work.person == person; v->n++)
		;
}

void
sheet_ground_own(struct sheet_view *v)
{
	v->ground = (struct sheet_ground){ .sheet = &v->sheet, .list = v->list, .n = v->n, .calendars = &v->periods.calendars,
	    .parameters = &v->periods.parameters };
}

void
sheet_work_stops(const struct delivery *list, size_t n, struct sheet_stop *stop)
{
	for (size_t i = 0; i < n; i++) {
		bool exempting = false;

		for (size_t e = 0; e < list[i].nentries; e++)
			exempting = exempting || list[i].entry[e].pending;
		stop->declared += list[i].declared > 0;
		stop->exempting += exempting;
		stop->extending += list[i].extending;
	}
}

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

static int
sheet_by_person(const void *key, const void *at)
{
	const int64_t a = *(const int64_t *)key, b = ((const struct sheet *)at)->person;

	return a < b ? -1 : a > b;
}

const struct sheet *
sheet_in(const struct sheet_pool *pool, int64_t person, size_t *n_r)
{
	const struct sheet *end = pool->sheet + pool->nsheets;
	const struct sheet *found = pool->nsheets == 0 ? NULL :
	    bsearch(&person, pool->sheet, pool->nsheets, sizeof(*found), sheet_by_person);

	*n_r = 0;
	if (found == NULL)
		return NULL;
	while (found > pool->sheet && found[-1].person == person)
		found--;
	while (found + *n_r < end && found[*n_r].person == person)
		(*n_r)++;
	return found;
}

static int
below_by_person(const void *key, const void *at)
{
	const int64_t a = *(const int64_t *)key, b = ((const struct sheet_below *)at)->person;

	return a < b ? -1 : a > b;
}

static const struct sheet_below *
published_in(const struct sheet_pool *pool, int64_t person)
{
	return pool->nbelow == 0 ? NULL : bsearch(&person, pool->below, pool->nbelow, sizeof(*pool->below), below_by_person);
}

static bool
excepted_in(const struct sheet_pool *pool, int64_t person)
{
	size_t n;
	const struct sheet *s = sheet_in(pool, person, &n);

	return s != NULL && s->state == SHEET_EXCEPTED;
}

static int
sum_by_sheet(const void *key, const void *at)
{
	const int64_t a = *(const int64_t *)key, b = ((const struct sheet_sum *)at)->sheet;

	return a < b ? -1 : a > b;
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
	const struct sheet_sum *end = pool->sum + pool->nsums;
	const struct sheet_sum *sum = pool->nsums == 0 ? NULL :
	    bsearch(&published->sheet, pool->sum, pool->nsums, sizeof(*sum), sum_by_sheet);
	struct sheet_below b = *published;

	while (sum != NULL && sum > pool->sum && sum[-1].sheet == b.sheet)
		sum--;
	for (; sum != NULL && sum < end && sum->sheet == b.sheet; sum++)
		if (pools_all(l, b.person, sum->unit))
			score_sums_add(f->mem, &b.sums, &sum->sums);
	for (size_t k = 0; k < l->nsums; k++) {
		const struct sheet_sum *m = &l->sum[k];

		if (m->sheet == b.sheet && has_section(l, m->section) && !pools_all(l, b.person, m->unit))
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

int
sheet_work_read(struct flow *f, const struct sheet_month *m, const struct place *p, const struct delivery *all, size_t n,
    struct sheet_view *v)
{
	struct delivery *own;

	sheet_work_of(all, n, p->person, v);
	if (day_compare(p->from, m->from) <= 0)
		return 1;
	if (delivery_of_person(f->db, f->mem, p->person, m->from, m->until, &own, &v->n) != 1)
		return -1;
	v->list = own;
	return 1;
}
