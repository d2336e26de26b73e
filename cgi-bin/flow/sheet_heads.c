/*
 * The sheets of heads of agencies, for who scores them: a part of sheet.h. What 115 sheets rest on is read for all agencies
 * at once, by the same number of statements however many there are; each is then counted as any other.
 */
#include <stdlib.h>

#include "base/slice.h"
#include "flow/charge.h"
#include "flow/see.h"
#include "flow/sheet_inside.h"
#include "rules/role.h"
#include "store/absence.h"
#include "store/place.h"
#include "store/place_province.h"
#include "store/work_count.h"

/* A place with its order by name. */
struct placed {
	struct place_held held;
	size_t		 order;
};
struct province {
	struct place	*head;
	size_t		 n;
	int64_t		*person, *agency;	/* of each head: where he is in that month; 0: nowhere */
	struct sheet_reading *r;		/* of each */
	struct day	 from, until, on, last;	/* of all windows; the first and the last day on which people are looked at */
	struct placed	*held, *left;		/* by agency, then by name */
	size_t		 nheld, nleft;
	struct place_kind *kind;
	size_t		 nkinds;
	struct sheet_stands *stands;		/* by agency */
	size_t		 nstands;
	struct sheet_sum *sum;
	int64_t		*sum_agency;		/* ascending */
	size_t		 nsums;
	struct sheet	*sheet;			/* their own, by person */
	size_t		 nsheets;
	struct delivery	*list;			/* theirs, person by person */
	size_t		 nlist;
};

/* Who they are, and the month of each in the periods of his agency. 1 or -1. */
static int
read_heads(struct flow *f, struct period month, struct province *p)
{
	struct agency_periods *periods;

	if (place_heads(f->db, f->mem, day_today(), &p->head, &p->n) != 1)
		return -1;
	p->person = mem_array(f->mem, p->n + 1, sizeof(*p->person));
	p->agency = mem_array(f->mem, p->n + 1, sizeof(*p->agency));
	p->r = mem_array(f->mem, p->n + 1, sizeof(*p->r));
	periods = mem_array(f->mem, p->n + 1, sizeof(*periods));
	for (size_t i = 0; i < p->n; i++)
		p->person[i] = p->head[i].person;
	if (sheet_agencies(f, p->person, p->n, month, p->agency) != 1 || periods_on_all(f, p->agency, p->n, periods) != 1)
		return -1;
	for (size_t i = 0; i < p->n; i++) {
		struct sheet_month *m = &p->r[i].m;

		m->periods = periods[i];
		sheet_month_begin(m, month);
		p->from = i == 0 || day_compare(m->from, p->from) < 0 ? m->from : p->from;
		p->until = i == 0 || day_compare(m->until, p->until) > 0 ? m->until : p->until;
		p->on = i == 0 || day_compare(m->on, p->on) < 0 ? m->on : p->on;
		p->last = i == 0 || day_compare(m->on, p->last) > 0 ? m->on : p->last;
	}
	return 1;
}

/* Who was absent meanwhile, where the province asks. 1 or -1. */
static int
read_away(struct flow *f, struct province *p)
{
	struct absent *away;
	bool asked = false;
	size_t n;

	for (size_t i = 0; i < p->n; i++)
		asked = asked || sheet_days_asked(&p->r[i].m.periods.parameters, p->r[i].m.period);
	if (!asked)
		return 1;
	if (absence_within(f->db, f->mem, (struct span){ p->from, p->until }, &away, &n) != 1)
		return -1;
	for (size_t i = 0; i < p->n; i++) {
		p->r[i].m.away = away;
		p->r[i].m.naway = n;
	}
	return 1;
}

static int
by_agency(const void *a, const void *b)
{
	const struct placed *x = a, *y = b;

	if (x->held.place.agency != y->held.place.agency)
		return x->held.place.agency < y->held.place.agency ? -1 : 1;
	return x->order < y->order ? -1 : x->order > y->order;
}

/* Places with names, by agency and name. */
static struct placed *
in_order(struct flow *f, const struct place_held *list, size_t n, const struct place_name *names, size_t nnames)
{
	struct placed *all = mem_array(f->mem, n + 1, sizeof(*all));

	for (size_t i = 0; i < n; i++) {
		const struct slice his = SLICE_OF(struct place_name, person, names, nnames, list[i].place.person);

		all[i].held = list[i];
		if (his.n == 0)
			continue;
		all[i].held.place.name = names[his.first].name;
		all[i].order = names[his.first].order;
	}
	qsort(all, n, sizeof(*all), by_agency);
	return all;
}

static int
read_places(struct flow *f, struct province *p)
{
	struct place_held *held, *left;
	struct place_name *names;
	size_t nnames;

	if (place_held_of_province(f->db, f->mem, p->on, p->last, &held, &p->nheld) != 1 ||
	    place_left_of_province(f->db, f->mem, p->from, p->until, &left, &p->nleft) != 1 ||
	    place_names(f->db, f->mem, &names, &nnames) != 1 ||
	    place_kinds_of_province(f->db, f->mem, p->last, &p->kind, &p->nkinds) != 1)
		return -1;
	p->held = in_order(f, held, p->nheld, names, nnames);
	p->left = in_order(f, left, p->nleft, names, nnames);
	return 1;
}

/* Sheets of all agencies, and what they themselves had to do. 1 or -1. */
static int
read_sheets(struct flow *f, struct province *p)
{
	struct day *first = mem_array(f->mem, p->n + 1, sizeof(*first));
	const struct sheet_months people = { p->person, first, p->n }, agencies = { p->agency, first, p->n };

	for (size_t i = 0; i < p->n; i++)
		first[i] = period_first(p->r[i].m.period);
	return sheet_of_months(f->db, f->mem, &people, &p->sheet, &p->nsheets) == 1 &&
	    sheet_standing_of_months(f->db, f->mem, &agencies, &p->stands, &p->nstands) == 1 &&
	    sheet_sums_of_months(f->db, f->mem, &agencies, &p->sum, &p->sum_agency, &p->nsums) == 1 &&
	    delivery_count(f->db, f->mem, 0, p->person, p->n, p->from, p->until, &p->list, &p->nlist) == 1 ? 1 : -1;
}

/* What somebody is on a day: the last row that holds by then; who has none is a civil servant. */
static enum person_kind
kind_of(const struct province *p, int64_t person, struct day on)
{
	const struct slice his = SLICE_OF(struct place_kind, person, p->kind, p->nkinds, person);
	enum person_kind kind = PERSON_CIVIL_SERVANT;

	for (size_t i = his.first; i < his.first + his.n; i++)
		if (day_compare(p->kind[i].from, on) <= 0)
			kind = p->kind[i].kind;
	return kind;
}

/* The people of an agency on the day of its month, and of staff who left in its window. */
static void
take_places(struct flow *f, const struct province *p, int64_t agency, struct sheet_month *m)
{
	const struct slice its = SLICE_OF(struct placed, held.place.agency, p->held, p->nheld, agency);
	const struct slice gone = SLICE_OF(struct placed, held.place.agency, p->left, p->nleft, agency);
	struct place *list = mem_array(f->mem, its.n + 1, sizeof(*list)), *left = mem_array(f->mem, gone.n + 1, sizeof(*left));

	m->places = (struct places){ .agency = agency, .list = list };
	m->left = (struct places){ .agency = agency, .list = left };
	for (size_t i = its.first; i < its.first + its.n; i++) {
		const struct place_held *h = &p->held[i].held;

		if (!days_hold(h->place.from, h->until, m->on))
			continue;
		list[m->places.n] = h->place;
		list[m->places.n++].kind = kind_of(p, h->place.person, m->on);
	}
	for (size_t i = gone.first; i < gone.first + gone.n; i++)
		if (day_compare(p->left[i].held.until, m->from) >= 0 && day_compare(p->left[i].held.until, m->until) <= 0)
			left[m->left.n++] = p->left[i].held.place;
}

/* What is published or excepted in an agency. */
static void
take_pool(struct flow *f, const struct province *p, int64_t agency, struct sheet_pool *pool)
{
	const struct slice its = SLICE_OF(struct sheet_stands, agency, p->stands, p->nstands, agency);
	const struct slice sums = slice_of(p->sum_agency, p->nsums, sizeof(*p->sum_agency), 0, agency);

	*pool = (struct sheet_pool){ .sum = p->sum + sums.first, .nsums = sums.n };
	pool->below = mem_array(f->mem, its.n + 1, sizeof(*pool->below));
	pool->sheet = mem_array(f->mem, its.n + 1, sizeof(*pool->sheet));
	for (size_t i = its.first; i < its.first + its.n; i++) {
		const struct sheet_stands *s = &p->stands[i];

		pool->sheet[pool->nsheets++] = (struct sheet){ .person = s->below.person,
		    .state = s->excepted ? SHEET_EXCEPTED : SHEET_PUBLISHED };
		if (!s->excepted)
			pool->below[pool->nbelow++] = s->below;
	}
}

/* What counts for him in the window of his agency. */
static void
take_work(struct flow *f, const struct province *p, int64_t person, struct sheet_reading *r)
{
	struct sheet_view v;

	sheet_work_of(p->list, p->nlist, person, &v);
	r->list = mem_array(f->mem, v.n + 1, sizeof(*r->list));
	for (size_t i = 0; i < v.n; i++)
		if (day_compare(v.list[i].due, r->m.from) >= 0 && day_compare(v.list[i].due, r->m.until) <= 0)
			r->list[r->n++] = v.list[i];
}

static const struct sheet *
sheet_of(const struct province *p, int64_t person)
{
	const struct slice his = SLICE_OF(struct sheet, person, p->sheet, p->nsheets, person);

	return his.n == 0 ? NULL : &p->sheet[his.first];
}

/* The row of one of them, where the person who acts scores or prepares it. 1 or -1. */
static int
add(struct flow *f, struct province *p, size_t i, const struct charge *charge, struct sheets *all)
{
	struct sheet_reading *r = &p->r[i];
	struct sheet_line *line = &all->list[all->n];
	const struct place *place;
	bool by_delegation;
	unsigned ties;

	if (p->agency[i] == 0 || !periods_counted(&r->m.periods, r->m.period))
		return 1;
	take_places(f, p, p->agency[i], &r->m);
	place = place_of(&r->m.places, p->person[i]);
	ties = place == NULL || place->kind == PERSON_OTHER ? 0 : sheet_ties(f, &r->m, charge, place, &by_delegation);
	if ((ties & (SHEET_SCORER | SHEET_PREPARER)) == 0)
		return 1;
	take_pool(f, p, p->agency[i], &r->pool);
	take_work(f, p, p->person[i], r);
	if (sheet_line_fill(f, r, place, sheet_of(p, p->person[i]), line) != 1)
		return -1;
	line->ties = ties;
	all->n++;
	return 1;
}

int
sheets_of_heads(struct flow *f, struct period month, struct sheets *all)
{
	struct province p = { .n = 0 };
	struct agency_periods periods;
	struct charge charge;

	*all = (struct sheets){ .n = 0 };
	if ((f->who->roles & ROLE_CHAIRMAN) == 0 && !see_appraises(f->who))
		return 1;
	if (periods_on(f, 0, &periods) != 1 || charge_read(f, &charge) != 1)
		return -1;
	sheets_frame(&periods, month, all);
	if (read_heads(f, month, &p) != 1 || read_away(f, &p) != 1 || read_places(f, &p) != 1 || read_sheets(f, &p) != 1)
		return -1;
	all->list = mem_array(f->mem, p.n + 1, sizeof(*all->list));
	for (size_t i = 0; i < p.n; i++)
		if (add(f, &p, i, &charge, all) != 1)
			return -1;
	return sheets_read_seen(f, all);
}
