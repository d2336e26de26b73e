/* The sheets of a period, for those who score and publish. */
#include "flow/charge.h"
#include "flow/sheet_inside.h"
#include "store/sheet_seen.h"
#include "store/work_count.h"

/* The edition that is worked on, else the one that stands. */
static const struct sheet *
sheet_of(const struct sheet_pool *pool, int64_t person)
{
	size_t n;
	const struct sheet *first = sheet_in(pool, person, &n);

	return first == NULL ? NULL : &first[n - 1];
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

int
sheet_line_fill(struct flow *f, const struct sheet_reading *r, const struct place *p, const struct sheet *found, struct sheet_line *line)
{
	struct sheet_view v = { .periods = r->m.periods };

	if (found != NULL)
		v.sheet = *found;
	if ((found != NULL ? sheet_follow(f, &r->m, p, &v.sheet) : sheet_fresh(f, &r->m, p, &v.sheet)) != 1)
		return -1;
	if (sheet_work_read(f, &r->m, p, r->list, r->n, &v) != 1)
		return -1;
	if (sheet_ground_read(f, &r->m, p, &v) != 1)
		return -1;
	sheet_work_stops(v.list, v.n, &v.stop);
	line->leads = sheet_leads(&v.sheet);
	if (line->leads && sheet_lead(f, &r->m, &r->pool, &v.sheet, &v.ground, &v.stop) != 1)
		return -1;
	sheet_case(f->mem, &v.ground, false, &v.c);
	line->scored = sheet_score_of(f->mem, &v.ground, &v.c, &line->score) == 1;
	line->deliveries = v.n;
	line->late = late_of(&v, &r->m);
	line->stop = v.stop;
	line->days = v.ground.days;
	line->silent_due = sheet_parts_due(&r->m.periods.days, v.ground.part, v.ground.nparts);
	line->sheet = v.sheet;
	return 1;
}

void
sheets_frame(const struct agency_periods *p, struct period month, struct sheets *all)
{
	struct day plain;

	all->periods = *p;
	all->period = periods_of_month(p, month.year, month.month);
	calendar_window(&p->calendars, all->period, &all->from, &all->until);
	all->self_by = periods_step(p, all->period, PERIOD_SELF, &plain);
}

/* All that the sheets of an agency rest on but the work, once. 1 or -1. */
static int
read(struct flow *f, int64_t agency, struct period month, struct sheet_reading *r, struct sheets *all)
{
	if (sheet_month_read(f, agency, month, &r->m) != 1 || sheet_pool_read(f, &r->m, &r->pool) != 1)
		return -1;
	sheets_frame(&r->m.periods, month, all);
	all->list = mem_array(f->mem, r->m.places.n + 1, sizeof(*all->list));
	return 1;
}

static bool
has_sheet(const struct place *p)
{
	return p->main && p->kind != PERSON_OTHER;
}

/* The places whose sheets the person who acts works on or looks at, with what he is to each in all->list. */
static const struct place **
seen(struct flow *f, const struct sheet_reading *r, struct sheets *all)
{
	const struct place **list = mem_array(f->mem, r->m.places.n + 1, sizeof(*list));
	bool by_delegation;

	for (size_t i = 0; i < r->m.places.n; i++) {
		const struct place *p = &r->m.places.list[i];
		const unsigned ties = has_sheet(p) ? sheet_ties(f, &r->m, &r->charge, p, &by_delegation) : 0;

		if ((ties & (SHEET_SCORER | SHEET_PUBLISHER | SHEET_ABOVE)) == 0)
			continue;
		all->list[all->n].ties = ties;
		list[all->n++] = p;
	}
	return list;
}

int
sheets_read_seen(struct flow *f, struct sheets *all)
{
	int64_t *id = mem_array(f->mem, all->n + 1, sizeof(*id));
	struct sheet_seen *list;
	size_t n = 0, nseen;

	for (size_t i = 0; i < all->n; i++)
		if (all->list[i].sheet.state == SHEET_PREVIEW)
			id[n++] = all->list[i].sheet.id;
	if (n == 0)
		return 1;
	if (sheet_seen_of(f->db, f->mem, id, n, &list, &nseen) != 1)
		return -1;
	for (size_t i = 0; i < all->n; i++)
		for (size_t k = 0; k < nseen && all->list[i].sheet.state == SHEET_PREVIEW; k++)
			if (list[k].sheet == all->list[i].sheet.id)
				all->list[i].seen = &list[k];
	return 1;
}

int
sheets_of(struct flow *f, struct period month, struct sheets *all)
{
	const struct place **place;
	struct sheet_reading r;
	int64_t *person;

	*all = (struct sheets){ .n = 0 };
	if (read(f, f->who->agency, month, &r, all) != 1 || charge_read(f, &r.charge) != 1)
		return -1;
	place = seen(f, &r, all);
	person = mem_array(f->mem, all->n + 1, sizeof(*person));
	for (size_t i = 0; i < all->n; i++)
		person[i] = place[i]->person;
	if (all->n > 0 && delivery_count(f->db, f->mem, f->who->agency, r.charge.whole ? NULL : person, all->n, r.m.from, r.m.until,
	    &r.list, &r.n) != 1)
		return -1;
	for (size_t i = 0; i < all->n; i++)
		if (sheet_line_fill(f, &r, place[i], sheet_of(&r.pool, place[i]->person), &all->list[i]) != 1)
			return -1;
	return sheets_read_seen(f, all);
}

int
sheets_of_agency(struct flow *f, int64_t agency, struct period month, struct sheets *all)
{
	struct sheet_reading r;

	*all = (struct sheets){ .n = 0 };
	if (read(f, agency, month, &r, all) != 1 ||
	    delivery_count(f->db, f->mem, agency, NULL, 0, r.m.from, r.m.until, &r.list, &r.n) != 1)
		return -1;
	for (size_t i = 0; i < r.m.places.n; i++) {
		const struct place *p = &r.m.places.list[i];

		if (has_sheet(p) && sheet_line_fill(f, &r, p, sheet_of(&r.pool, p->person), &all->list[all->n++]) != 1)
			return -1;
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
	charge.heads = false;
	*any_r = !charge_empty(&charge);
	return 1;
}
