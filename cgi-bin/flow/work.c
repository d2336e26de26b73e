#include "flow/work.h"

#include "base/utf8.h"
#include "store/work.h"
#include "store/work_assign.h"

/* Who is in the charge, and in whose periods. */
static int
read_people(struct flow *f, struct work_ground *g)
{
	if (charge_empty(&g->charge))
		return 0;
	if (charge_all(f, &g->charge, g->today, &g->places) != 1)
		return -1;
	g->people = mem_array(f->mem, g->places.n + 1, sizeof(*g->people));
	for (size_t i = 0; i < g->places.n; i++)
		if (g->places.list[i].main && charge_covers(&g->charge, &g->places.list[i]))
			g->people[g->npeople++] = g->places.list[i];
	if (charge_periods(f, &g->charge, &g->of, &g->nof) != 1)
		return -1;
	g->periods = g->of[--g->nof];
	return 1;
}

int
work_ground(struct flow *f, struct work_ground *g)
{
	*g = (struct work_ground){ .today = day_today() };
	return charge_read(f, &g->charge) == 1 ? read_people(f, g) : -1;
}

int
work_ground_prepared(struct flow *f, struct work_ground *g)
{
	int found;

	*g = (struct work_ground){ .today = day_today(), .prepares = true };
	found = charge_prepares(f, &g->charge);
	return found == 1 ? read_people(f, g) : found;
}

const struct agency_periods *
work_periods(const struct work_ground *g, int64_t agency)
{
	return charge_periods_of(g->of, g->nof + 1, agency);
}

const struct place *
work_person(const struct work_ground *g, int64_t person)
{
	for (size_t i = 0; i < g->npeople; i++)
		if (g->people[i].person == person)
			return &g->people[i];
	return NULL;
}

bool
work_covers(const struct work_ground *g, const struct work *w)
{
	const struct place due = place_due(w->person, w->unit, w->agency), *now = work_person(g, w->person);

	return charge_covers(&g->charge, &due) || (now != NULL && place_heads_agency(now));
}

int64_t
work_under(const struct flow *f, const struct work_ground *g, const struct place *place)
{
	const struct charge own = charge_part(&g->charge);

	return g->prepares || charge_covers(&own, place) ? 0 : f->who->delegation;
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
	return period_same(real, *p);
}

struct day
work_freezes(const struct agency_periods *periods, struct period p, struct day began)
{
	struct day from, until, plain;

	calendar_window(&periods->calendars, p, &from, &until);
	return work_freeze(periods_step(periods, p, PERIOD_FREEZE, &plain), until, began);
}

int
work_catalog_of(struct flow *f, const struct agency_periods *periods, struct period p, int64_t *id_r)
{
	struct day from, until;
	int found;

	calendar_window(&periods->calendars, p, &from, &until);
	found = work_catalog(f->db, f->mem, periods->agency, from, id_r);
	return found == 0 ? work_catalog(f->db, f->mem, periods->agency, day_today(), id_r) : found;
}

int
work_products(struct flow *f, const struct agency_periods *periods, const char *words, struct product **list_r, size_t *n_r,
    bool *none_r)
{
	int64_t catalog;
	const int found = work_catalog_of(f, periods, periods_of(periods, day_today()), &catalog);

	*n_r = 0;
	*none_r = found == 0;
	return found == 1 ? work_product_select(f->db, f->mem, catalog, words, WORK_PRODUCTS, list_r, n_r) : found == 0 ? 1 : -1;
}

int
work_product(struct flow *f, const struct agency_periods *periods, int64_t row, struct product *p)
{
	int64_t catalog;
	const int found = work_catalog_of(f, periods, periods_of(periods, day_today()), &catalog);

	return found == 1 ? work_product_of(f->db, f->mem, catalog, row, p) : found;
}

int
work_products_common(struct flow *f, const char *words, struct product **list_r, size_t *n_r)
{
	return work_product_common(f->db, f->mem, words, WORK_PRODUCTS, list_r, n_r);
}

int
work_ground_product(struct flow *f, const struct work_ground *g, int64_t row, struct product *p, int64_t *agency_r)
{
	int found = 1;

	*agency_r = f->who->agency;
	if (g->charge.heads)
		found = work_row_agency(f->db, f->mem, row, agency_r);
	return found == 1 ? work_product(f, work_periods(g, *agency_r), row, p) : found;
}

int
work_ground_has(struct flow *f, int64_t row, int64_t **agency_r, size_t *n_r)
{
	return work_product_agencies(f->db, f->mem, row, agency_r, n_r);
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
	u->list[u->n].place = place_due(w->person, w->unit, w->agency);
	u->list[u->n].place.name = w->person_name;
	u->list[u->n].place.unit_name = w->unit_name;
	return &u->list[u->n++];
}

/* Does the load of one stand beside that of the other: of the same unit, or heads of agencies? */
static bool
beside(const struct work_person *a, const struct work_person *b)
{
	return a->place.unit == b->place.unit || (place_heads_agency(&a->place) && place_heads_agency(&b->place));
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
			if (beside(&u->list[i], &u->list[k]))
				same[n++] = &u->list[k].load;
		mean = work_load_mean(mem, same, n);
		for (size_t k = i; k < u->n; k++)
			if (beside(&u->list[i], &u->list[k]))
				u->list[k].mean = mean;
	}
}

/* The window of a period in an agency, whose own period may be longer. */
static void
window_in(const struct work_ground *g, int64_t agency, struct period p, struct day *from_r, struct day *until_r)
{
	const struct agency_periods *periods = work_periods(g, agency);

	calendar_window(&periods->calendars, periods_of_month(periods, p.year, p.month), from_r, until_r);
}

/* The days in which the windows of all whom it is about lie. */
static void
span(const struct work_ground *g, const struct work_unit *u, struct day *from_r, struct day *until_r)
{
	*from_r = u->from;
	*until_r = u->until;
	for (size_t i = 0; i < g->nof; i++) {
		struct day from, until;

		window_in(g, g->of[i].agency, u->period, &from, &until);
		*until_r = later(*until_r, until);
		if (day_compare(from, *from_r) < 0)
			*from_r = from;
	}
}

static bool
in_window(const struct work_ground *g, struct period p, const struct delivery *d)
{
	struct day from, until;

	window_in(g, d->work.agency, p, &from, &until);
	return day_compare(d->due, from) >= 0 && day_compare(d->due, until) <= 0;
}

/* Each gets what he has; deliveries come person by person. */
static void
give_out(const struct work_ground *g, struct delivery *all, size_t n, struct work_unit *u)
{
	size_t kept = 0;

	for (size_t i = 0; i < n; i++) {
		struct work_person *person;

		if (!work_covers(g, &all[i].work) || (g->nof > 0 && !in_window(g, u->period, &all[i])))
			continue;
		person = person_at(u, &all[i].work);
		all[kept] = all[i];
		if (person->n++ == 0)
			person->list = &all[kept];
		kept++;
	}
}

int
work_unit_read(struct flow *f, const struct work_ground *g, struct period p, struct work_unit *u)
{
	const struct whose whose = charge_whose(f, &g->charge, &g->places);
	struct day plain, from, until;
	struct delivery *all;
	size_t n;

	*u = (struct work_unit){ .period = p };
	calendar_window(&g->periods.calendars, p, &u->from, &u->until);
	u->freeze = periods_step(&g->periods, p, PERIOD_FREEZE, &plain);
	span(g, u, &from, &until);
	if (delivery_of(f->db, f->mem, &whose, from, until, &all, &n) != 1)
		return -1;
	u->list = mem_array(f->mem, g->npeople + n + 1, sizeof(*u->list));
	for (size_t i = 0; i < g->npeople; i++)
		u->list[u->n++].place = g->people[i];
	give_out(g, all, n, u);
	for (size_t i = 0; i < u->n; i++) {
		struct work_person *person = &u->list[i];

		window_in(g, person->place.agency, p, &from, &until);
		work_load(f->mem, person->list, person->n, g->today, &person->load);
		person->days = workdays_within(&g->periods.days, later(later(from, g->today), person->place.from), until);
	}
	find_means(f->mem, u);
	return 1;
}

const char *
work_called(struct mem *mem, const struct work *w)
{
	return utf8_short(mem, w->subject[0] != '\0' ? w->subject : w->product, WORK_WORDS);
}
