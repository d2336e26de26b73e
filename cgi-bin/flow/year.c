#include "flow/year.h"

#include <stdlib.h>
#include <string.h>

#include "base/slice.h"
#include "flow/charge.h"
#include "flow/period.h"
#include "flow/see.h"
#include "store/absence.h"
#include "store/holding.h"
#include "store/past.h"
#include "store/year.h"

struct agency_months {
	int64_t		 agency;
	struct year_month month[YEAR_MONTHS];
};

/* What is read for many people at once. */
struct reading {
	int		 year;
	struct year_held *sheet;
	size_t		 nsheets;
	struct year_place *place;
	size_t		 nplaces;
	struct past_result *past;
	size_t		 npast;
	struct absent	*away;
	size_t		 naway;
	struct agency_months *months;	/* of each agency among them */
	size_t		 nmonths;
};

static void
take_months(const struct agency_periods *p, int year, struct year_month month[YEAR_MONTHS])
{
	for (int m = 1; m <= YEAR_MONTHS; m++) {
		const struct period own = periods_of_month(p, year, m), alone = { (int16_t)year, (int8_t)m, 1 };
		struct year_month *to = &month[m - 1];
		struct day from;

		calendar_window(&p->calendars, alone, &from, &to->closes);
		to->counted = periods_counted(p, own);
		to->months = own.months;
	}
}

/* The months of each agency among places, once. 1 or -1. */
static int
read_months(struct flow *f, const struct place *place, size_t n, struct reading *r)
{
	int64_t *agency = mem_array(f->mem, n + 1, sizeof(*agency));
	struct agency_periods *periods;

	for (size_t i = 0; i < n; i++) {
		size_t k = 0;

		while (k < r->nmonths && agency[k] != place[i].agency)
			k++;
		if (k == r->nmonths)
			agency[r->nmonths++] = place[i].agency;
	}
	periods = mem_array(f->mem, r->nmonths + 1, sizeof(*periods));
	if (periods_on_all(f, agency, r->nmonths, periods) != 1)
		return -1;
	r->months = mem_array(f->mem, r->nmonths + 1, sizeof(*r->months));
	for (size_t i = 0; i < r->nmonths; i++) {
		r->months[i].agency = agency[i];
		take_months(&periods[i], r->year, r->months[i].month);
	}
	return 1;
}

static const struct year_month *
months_of(const struct reading *r, int64_t agency)
{
	const struct agency_months *m = r->months;

	while (m->agency != agency)
		m++;
	return m->month;
}

static int
by_person(const void *a, const void *b)
{
	const struct past_result *x = a, *y = b;

	return x->person < y->person ? -1 : x->person > y->person;
}

static int
read_all(struct flow *f, const struct place *place, size_t n, struct reading *r)
{
	const struct span whole = { { (int16_t)r->year, 1, 1 }, { (int16_t)r->year, YEAR_MONTHS, 31 } };
	int64_t *person = mem_array(f->mem, n + 1, sizeof(*person));

	for (size_t i = 0; i < n; i++)
		person[i] = place[i].person;
	if (past_standing(f->db, f->mem, person, n, whole.from, whole.until, &r->past, &r->npast) != 1)
		return -1;
	qsort(r->past, r->npast, sizeof(*r->past), by_person);
	return read_months(f, place, n, r) == 1 && year_sheets(f->db, f->mem, person, n, r->year, &r->sheet, &r->nsheets) == 1 &&
	    year_places(f->db, f->mem, person, n, r->year, &r->place, &r->nplaces) == 1 &&
	    absence_of_people(f->db, f->mem, person, n, whole, &r->away, &r->naway) == 1 ? 1 : -1;
}

static const char *
document_words(struct flow *f, const struct past_result *p)
{
	return mem_print(f->mem, "%s, %s", p->document_number, day_show(f->mem, p->document_day));
}

/* What of the reading is his. */
static void
take_facts(struct flow *f, const struct reading *r, const struct place *p, struct year_facts *facts)
{
	const struct slice sheets = SLICE_OF(struct year_held, person, r->sheet, r->nsheets, p->person);
	const struct slice places = SLICE_OF(struct year_place, person, r->place, r->nplaces, p->person);
	const struct slice past = SLICE_OF(struct past_result, person, r->past, r->npast, p->person);
	const struct slice away = SLICE_OF(struct absent, person, r->away, r->naway, p->person);
	struct year_sheet *sheet = mem_array(f->mem, sheets.n + 1, sizeof(*sheet));
	struct year_result *result = mem_array(f->mem, YEAR_MONTHS + 1, sizeof(*result));
	struct span *place = mem_array(f->mem, places.n + 1, sizeof(*place));
	struct absence *absence = mem_array(f->mem, away.n + 1, sizeof(*absence));

	*facts = (struct year_facts){ .year = r->year, .today = day_today(), .sheet = sheet, .result = result, .place = place, .absence = absence };
	memcpy(facts->month, months_of(r, p->agency), sizeof(facts->month));
	for (size_t i = 0; i < sheets.n; i++)
		sheet[facts->nsheets++] = r->sheet[sheets.first + i].sheet;
	for (size_t i = 0; i < past.n && facts->nresults < YEAR_MONTHS; i++) {
		const struct past_result *one = &r->past[past.first + i];

		result[facts->nresults++] = (struct year_result){ one->period,
		    one->total == PAST_UNTOLD ? NULL : ratio_of(f->mem, one->total, 100), one->body, document_words(f, one) };
	}
	for (size_t i = 0; i < places.n; i++)
		place[facts->nplaces++] = r->place[places.first + i].days;
	for (size_t i = 0; i < away.n; i++) {
		const struct absent *one = &r->away[away.first + i];

		absence[facts->nabsences++] = (struct absence){ .kind = one->kind, .days = one->days };
	}
}

static void
count(struct flow *f, const struct reading *r, const struct place *p, struct year_view *v)
{
	v->place = *p;
	take_facts(f, r, p, &v->facts);
	v->n = year_rows(&v->facts, v->row);
	v->owed = year_owed(v->row, v->n);
	year_case_of(f->mem, &v->facts, v->row, v->n, &v->c);
	v->long_enough = year_is_long_enough(f->mem, &v->c);
	v->mean = year_mean_within(f->mem, v->row, v->n, 1, YEAR_MONTHS);
}

static int
one(struct flow *f, const struct place *p, int year, struct year_view *v)
{
	struct reading r = { .year = year };

	if (read_all(f, p, 1, &r) != 1)
		return -1;
	count(f, &r, p, v);
	return 1;
}

/* The main place of somebody today; who works in the province's own unit is evaluated elsewhere. 1; 0; -1. */
static int
place_today(struct flow *f, int64_t person, struct place *p)
{
	struct holding *list;
	struct places all;
	const struct place *found = NULL;
	size_t n;

	if (holding_of_person(f->db, f->mem, person, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n && found == NULL; i++) {
		if (!list[i].main || !days_hold(list[i].from, list[i].until, day_today()))
			continue;
		if (charge_places(f, list[i].agency, day_today(), &all) != 1)
			return -1;
		found = all.province ? NULL : place_of(&all, person);
	}
	if (found == NULL)
		return 0;
	*p = *found;
	return 1;
}

int
year_mine(struct flow *f, int year, struct year_view *v)
{
	struct place p;
	const int found = place_today(f, f->who->person, &p);

	return found == 1 ? one(f, &p, year, v) : found;
}

int
year_of(struct flow *f, int64_t person, int year, struct year_view *v)
{
	struct place p;
	int found;

	if (person == f->who->person)
		return year_mine(f, year, v);
	found = see_sheets(f->who) ? place_today(f, person, &p) : charge_person(f, person, day_today(), &p);
	return found == 1 ? one(f, &p, year, v) : found;
}

int
years_of(struct flow *f, const struct place *people, size_t n, int year, struct year_view **list_r)
{
	struct reading r = { .year = year };

	if (read_all(f, people, n, &r) != 1)
		return -1;
	*list_r = mem_array(f->mem, n + 1, sizeof(**list_r));
	for (size_t i = 0; i < n; i++)
		count(f, &r, &people[i], &(*list_r)[i]);
	return 1;
}

/* Main places in an agency today, by name. 1 or -1. */
static int
people_of(struct flow *f, int64_t agency, struct place **list_r, size_t *n_r)
{
	struct places all;

	if (charge_places(f, agency, day_today(), &all) != 1)
		return -1;
	*list_r = mem_array(f->mem, all.n + 1, sizeof(**list_r));
	*n_r = 0;
	for (size_t i = 0; i < all.n; i++)
		if (all.list[i].main && !all.province)
			(*list_r)[(*n_r)++] = all.list[i];
	return 1;
}

int
years(struct flow *f, int64_t agency, int year, struct year_view **list_r, size_t *n_r)
{
	struct place *people;

	if (agency != 0 && !see_sheets(f->who))
		return 0;
	if ((agency == 0 ? charge_people(f, day_today(), &people, n_r) : people_of(f, agency, &people, n_r)) != 1)
		return -1;
	return years_of(f, people, *n_r, year, list_r);
}

int
years_any(struct flow *f, bool *any_r)
{
	struct charge c;

	if (charge_read(f, &c) != 1)
		return -1;
	*any_r = !charge_empty(&c) || see_sheets(f->who);
	return 1;
}
