#include "flow/work.h"

#include "base/utf8.h"
#include "store/work.h"
#include "store/work_assign.h"

int
work_ground(struct flow *f, struct work_ground *g)
{
	*g = (struct work_ground){ .today = day_today() };
	if (charge_read(f, &g->charge) != 1)
		return -1;
	if (f->who->agency == 0 || charge_empty(&g->charge))
		return 0;
	if (charge_people(f, g->today, &g->people, &g->npeople) != 1)
		return -1;
	return periods_on(f, f->who->agency, &g->periods);
}

const struct place *
work_person(const struct work_ground *g, int64_t person)
{
	for (size_t i = 0; i < g->npeople; i++)
		if (g->people[i].person == person)
			return &g->people[i];
	return NULL;
}

static struct place
place_due(const struct work *w)
{
	return (struct place){ .person = w->person, .name = w->person_name, .title = "", .unit = w->unit, .agency = w->agency,
	    .unit_name = w->unit_name };
}

bool
work_covers(const struct work_ground *g, const struct work *w)
{
	const struct place due = place_due(w);

	return charge_covers(&g->charge, &due);
}

int64_t
work_under(const struct flow *f, const struct work_ground *g, const struct place *place)
{
	struct charge own = g->charge;

	own.whole = false;
	return f->who->delegation == 0 || charge_covers(&own, place) ? 0 : f->who->delegation;
}

int
work_period(const struct work_ground *g, const char *text, struct period *p)
{
	struct period real;

	if (text == NULL || text[0] == '\0') {
		*p = periods_of(&g->periods, g->today);
		return 1;
	}
	if (period_read(text, p) != 1)
		return 0;
	real = periods_of_month(&g->periods, p->year, p->month);
	return period_compare(real, *p) == 0 && real.months == p->months;
}

struct day
work_freezes(const struct work_ground *g, struct period p, struct day began)
{
	struct day from, until, plain;

	calendar_window(&g->periods.calendars, p, &from, &until);
	return work_freeze(periods_step(&g->periods, p, PERIOD_FREEZE, &plain), until, began);
}

static int
catalog_of(struct flow *f, const struct agency_periods *periods, struct period p, int64_t *id_r)
{
	struct day from, until;
	int found;

	calendar_window(&periods->calendars, p, &from, &until);
	found = work_catalog(f->db, f->mem, periods->agency, from, id_r);
	return found == 0 ? work_catalog(f->db, f->mem, periods->agency, day_today(), id_r) : found;
}

int
work_catalog_of(struct flow *f, const struct work_ground *g, struct period p, int64_t *id_r)
{
	return catalog_of(f, &g->periods, p, id_r);
}

int
work_products(struct flow *f, const struct agency_periods *periods, const char *words, struct product **list_r, size_t *n_r,
    bool *none_r)
{
	int64_t catalog;
	const int found = catalog_of(f, periods, periods_of(periods, day_today()), &catalog);

	*n_r = 0;
	*none_r = found == 0;
	return found == 1 ? work_product_select(f->db, f->mem, catalog, words, WORK_PRODUCTS, list_r, n_r) : found == 0 ? 1 : -1;
}

int
work_product(struct flow *f, const struct agency_periods *periods, int64_t row, struct product *p)
{
	int64_t catalog;
	const int found = catalog_of(f, periods, periods_of(periods, day_today()), &catalog);

	return found == 1 ? work_product_of(f->db, f->mem, catalog, row, p) : found;
}

static struct day
later(struct day a, struct day b)
{
	return day_compare(a, b) < 0 ? b : a;
}

/* Where a person stands in the list; one that is not there comes last. */
static struct work_person *
person_at(struct work_unit *u, const struct work *w)
{
	for (size_t i = 0; i < u->n; i++)
		if (u->list[i].place.person == w->person)
			return &u->list[i];
	u->list[u->n].place = place_due(w);
	return &u->list[u->n++];
}

/* The mean of each unit is found once. */
static void
find_means(struct mem *mem, struct work_unit *u)
{
	const struct work_load **same = mem_array(mem, u->n + 1, sizeof(*same));

	for (size_t i = 0; i < u->n; i++) {
		const struct ratio *mean;
		size_t n = 0;

		if (u->list[i].mean != NULL)
			continue;
		for (size_t k = i; k < u->n; k++)
			if (u->list[k].place.unit == u->list[i].place.unit)
				same[n++] = &u->list[k].load;
		mean = work_load_mean(mem, same, n);
		for (size_t k = i; k < u->n; k++)
			if (u->list[k].place.unit == u->list[i].place.unit)
				u->list[k].mean = mean;
	}
}

int
work_unit_read(struct flow *f, const struct work_ground *g, struct period p, struct work_unit *u)
{
	struct delivery *all;
	struct day plain;
	size_t n, kept = 0;

	*u = (struct work_unit){ .period = p };
	calendar_window(&g->periods.calendars, p, &u->from, &u->until);
	u->freeze = periods_step(&g->periods, p, PERIOD_FREEZE, &plain);
	if (delivery_of_agency(f->db, f->mem, f->who->agency, u->from, u->until, &all, &n) != 1)
		return -1;
	u->list = mem_array(f->mem, g->npeople + n + 1, sizeof(*u->list));
	for (size_t i = 0; i < g->npeople; i++)
		u->list[u->n++].place = g->people[i];
	for (size_t i = 0; i < n; i++) {
		struct work_person *person;

		if (!work_covers(g, &all[i].work))
			continue;
		person = person_at(u, &all[i].work);
		all[kept] = all[i];
		if (person->n++ == 0)
			person->list = &all[kept];
		kept++;
	}
	for (size_t i = 0; i < u->n; i++) {
		struct work_person *person = &u->list[i];

		work_load(f->mem, person->list, person->n, g->today, &person->load);
		person->days = workdays_within(&g->periods.days, later(later(u->from, g->today), person->place.from), u->until);
	}
	find_means(f->mem, u);
	return 1;
}

const char *
work_called(struct mem *mem, const struct work *w)
{
	return utf8_short(mem, w->subject[0] != '\0' ? w->subject : w->product, WORK_WORDS);
}
