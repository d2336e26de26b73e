#include "base/slice.h"
#include "flow/charge.h"
#include "flow/see.h"
#include "flow/sheet_inside.h"
#include "rules/role.h"
#include "store/absence.h"
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

void
sheet_month_begin(struct sheet_month *m, struct period month)
{
	m->on = day_today();
	m->period = periods_of_month(&m->periods, month.year, month.month);
	calendar_window(&m->periods.calendars, m->period, &m->from, &m->until);
	if (day_compare(m->until, m->on) < 0)
		m->on = m->until;
}

int
sheet_month_read(struct flow *f, int64_t agency, struct period month, struct sheet_month *m)
{
	struct absent *away = NULL;

	*m = (struct sheet_month){ .from = { 0 } };
	if (periods_on(f, agency, &m->periods) != 1)
		return -1;
	sheet_month_begin(m, month);
	if (sheet_days_asked(&m->periods.parameters, m->period) &&
	    absence_within(f->db, f->mem, (struct span){ m->from, m->until }, &away, &m->naway) != 1)
		return -1;
	m->away = away;
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
	if (scorer == SCORED_ABOVE && m->places.province)
		return (f->who->roles & ROLE_CHAIRMAN) != 0 || see_appraises(f->who) ? SHEET_ABOVE : 0;
	*by_delegation_r = scorer == SCORED_ABOVE && f->who->delegation != 0 && (f->who->roles & (ROLE_CHAIRMAN | ROLE_HEAD)) == ROLE_CHAIRMAN;
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

/* Days of a place, without those on which its person was absent. */
static void
add_days(struct flow *f, const struct sheet_month *m, int64_t person, struct span place, struct sheet_days *d)
{
	size_t n, naway;
	const struct span *away = absent_of(f->mem, m->away, m->naway, person, &naway);
	const struct span *there = span_without(f->mem, place, away, naway, &n);

	for (size_t i = 0; i < n; i++)
		sheet_days_add(d, &m->periods.days, m->from, m->until, there[i].from, there[i].until);
}

/* On how many working days of the window somebody was there, where the province asks. 1 or -1. */
static int
read_days(struct flow *f, const struct sheet_month *m, const struct place *p, struct sheet_ground *g)
{
	struct holding *list;
	size_t n;

	if (p == NULL || !sheet_days_asked(&m->periods.parameters, m->period))
		return 1;
	g->days.working = workdays_within(&m->periods.days, m->from, m->until);
	if (day_compare(p->from, m->from) <= 0) {
		add_days(f, m, p->person, (struct span){ m->from, m->until }, &g->days);
		return 1;
	}
	if (holding_of_person(f->db, f->mem, p->person, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].main && days_meet(list[i].from, list[i].until, m->from, m->until))
			add_days(f, m, p->person, (struct span){ list[i].from, list[i].until }, &g->days);
	return 1;
}

void
sheet_work_of(const struct delivery *all, size_t n, int64_t person, struct sheet_view *v)
{
	const struct slice his = SLICE_OF(struct delivery, work.person, all, n, person);

	v->list = all + his.first;
	v->n = his.n;
}

int
sheet_ground_read(struct flow *f, const struct sheet_month *m, const struct place *p, struct sheet_view *v)
{
	v->ground = (struct sheet_ground){ .sheet = &v->sheet, .list = v->list, .n = v->n, .calendars = &v->periods.calendars,
	    .parameters = &v->periods.parameters };
	return sheet_parts_read(f, m, p, &v->ground) == 1 ? read_days(f, m, p, &v->ground) : -1;
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
