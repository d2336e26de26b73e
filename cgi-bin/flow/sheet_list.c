/* The sheets of a period, for those who score and publish. */
#include "flow/charge.h"
#include "flow/sheet_inside.h"
#include "store/work.h"

struct reading {
	struct sheet_month m;
	struct charge	 charge;
	struct sheet_pool pool;
	struct delivery	*list;		/* of the agency, person by person */
	size_t		 n;
};

/* The edition that is worked on, else the one that stands. */
static const struct sheet *
sheet_of(const struct sheet_pool *pool, int64_t person)
{
	const struct sheet *found = NULL;

	for (size_t i = 0; i < pool->nsheets; i++)
		if (pool->sheet[i].person == person)
			found = &pool->sheet[i];
	return found;
}

static void
work_of(const struct reading *r, int64_t person, struct sheet_view *v)
{
	size_t from = 0, until;

	while (from < r->n && r->list[from].work.person != person)
		from++;
	for (until = from; until < r->n && r->list[until].work.person == person; until++)
		;
	v->list = r->list + from;
	v->n = until - from;
}

/* Deliveries that were late, or are. */
static size_t
late_of(const struct sheet_view *v, const struct sheet_month *m)
{
	size_t n = 0;

	for (size_t i = 0; i < v->n; i++) {
		const struct delivery *d = &v->list[i];
		bool late = delivery_rest(d) > 0 && day_compare(m->on, d->deadline) > 0;

		for (size_t e = 0; e < d->nentries && !late; e++)
			late = d->entry[e].state == ENTRY_ACCEPTED && entry_late(d, &d->entry[e], v->ground.calendars,
			    m->period.months, m->on).occurrences > 0;
		n += late;
	}
	return n;
}

static int
fill(struct flow *f, struct reading *r, const struct place *p, struct sheet_line *line)
{
	const struct sheet *found = sheet_of(&r->pool, p->person);
	struct sheet_view v = { .periods = r->m.periods };

	if (found != NULL)
		v.sheet = *found;
	else if (sheet_fresh(f, &r->m, p, &v.sheet) != 1)
		return -1;
	work_of(r, p->person, &v);
	v.ground = (struct sheet_ground){ .sheet = &v.sheet, .list = v.list, .n = v.n, .calendars = &r->m.periods.calendars,
	    .late_unit = r->m.late_unit, .cap = r->m.cap };
	sheet_work_stops(v.list, v.n, &v.stop);
	line->leads = sheet_leads(&v.sheet);
	if (line->leads && sheet_lead(f, &r->m, &r->pool, &v.sheet, &v.ground, &v.stop) != 1)
		return -1;
	sheet_case(f->mem, &v.ground, false, &v.c);
	line->scored = sheet_score_of(f->mem, &v.ground, &v.c, &line->score) == 1;
	line->deliveries = v.n;
	line->late = late_of(&v, &r->m);
	line->stop = v.stop;
	line->sheet = v.sheet;
	return 1;
}

int
sheets_of(struct flow *f, struct period month, struct sheets *all)
{
	struct reading r;
	struct day plain;

	*all = (struct sheets){ .n = 0 };
	if (sheet_month_read(f, f->who->agency, month, &r.m) != 1 || charge_read(f, &r.charge) != 1 ||
	    sheet_pool_read(f, &r.m, &r.pool) != 1 ||
	    delivery_of_agency(f->db, f->mem, f->who->agency, r.m.from, r.m.until, &r.list, &r.n) != 1)
		return -1;
	all->periods = r.m.periods;
	all->period = r.m.period;
	all->from = r.m.from;
	all->until = r.m.until;
	all->self_by = periods_step(&r.m.periods, r.m.period, PERIOD_SELF, &plain);
	all->list = mem_array(f->mem, r.m.places.n + 1, sizeof(*all->list));
	for (size_t i = 0; i < r.m.places.n; i++) {
		const struct place *p = &r.m.places.list[i];
		struct sheet_line *line = &all->list[all->n];
		bool by_delegation;

		if (!p->main || p->kind == PERSON_OTHER)
			continue;
		line->ties = sheet_ties(f, &r.m, &r.charge, p, &by_delegation);
		if ((line->ties & (SHEET_SCORER | SHEET_PUBLISHER | SHEET_ABOVE)) == 0)
			continue;
		if (fill(f, &r, p, line) != 1)
			return -1;
		all->n++;
	}
	return 1;
}

int
sheets_any(struct flow *f, bool *any_r)
{
	struct charge charge;

	*any_r = false;
	if (charge_read(f, &charge) != 1)
		return -1;
	*any_r = !charge_empty(&charge);
	return 1;
}
