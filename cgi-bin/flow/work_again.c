#include "flow/work_again.h"

#include <string.h>

#include "flow/catalog_write.h"
#include "store/work_assign.h"

/* Where nobody's plan began later. */
static struct day
freeze_of(const struct agency_periods *periods, struct period p)
{
	return work_freezes(periods, p, (struct day){ 0, 0, 0 });
}

struct period
work_again_into(const struct work_ground *g)
{
	const struct period now = periods_of(&g->periods, g->today);
	struct day from, until;

	if (day_compare(g->today, freeze_of(&g->periods, now)) <= 0)
		return now;
	calendar_window(&g->periods.calendars, now, &from, &until);
	return periods_of(&g->periods, day_of_number(day_number(until) + 1));
}

/* The period of an agency that a month lies in, which may be a quarter. */
static struct period
own(const struct agency_periods *periods, struct period month)
{
	return periods_of_month(periods, month.year, month.month);
}

/* Is it planned work of somebody in charge of that was his until the end? */
static bool
repeats(const struct work_ground *g, const struct work_repeats *r, const struct delivery *d)
{
	const struct agency_periods *periods = work_periods(g, d->work.agency);
	const struct period from = own(periods, r->from), to = own(periods, r->to);

	if (period_compare(from, to) == 0 || day_compare(g->today, freeze_of(periods, to)) > 0)
		return false;
	return d->came == WORK_PLANNED && d->kind == WORK_PLANNED && !d->work.regular && d->work.shares == 1 && d->work.standard_hours == 0 && d->from == 0 &&
	    work_person(g, d->work.person) != NULL;
}

/* The same work of the same person by the same day. */
static bool
has(const struct work_unit *u, const struct work_repeat *one)
{
	const struct work *w = &one->delivery.work;

	for (size_t i = 0; i < u->n; i++)
		for (size_t k = 0; k < u->list[i].n; k++) {
			const struct delivery *d = &u->list[i].list[k];

			if (d->work.person == w->person && strcmp(d->work.code, w->code) == 0 && d->work.outside == w->outside &&
			    strcmp(d->work.subject, w->subject) == 0 && day_compare(d->deadline, one->deadline) == 0 &&
			    d->state != DELIVERY_WITHDRAWN)
				return true;
		}
	return false;
}

static int
add(struct flow *f, const struct work_ground *g, struct work_repeats *r, const struct work_unit *next, const struct delivery *d)
{
	const struct agency_periods *periods = work_periods(g, d->work.agency);
	const struct period to = own(periods, r->to);
	struct work_repeat *one = &r->list[r->n++];
	struct day from, until;
	struct product p;
	int64_t catalog;
	int found;

	calendar_window(&periods->calendars, to, &from, &until);
	if (day_compare(from, g->today) < 0)
		from = g->today;
	*one = (struct work_repeat){ .delivery = *d,
	    .deadline = work_again(d->deadline, to.months, &periods->days, from, until) };
	one->already = has(next, one);
	if (d->work.row == 0)
		return 1;
	found = work_catalog_of(f, periods, to, &catalog);
	if (found == 1)
		found = work_product_of(f->db, f->mem, catalog, d->work.row, &p);
	one->gone = found == 0;
	return found < 0 ? -1 : 1;
}

int
work_repeats(struct flow *f, const struct work_ground *g, struct period to, struct work_repeats *r)
{
	const struct period before = period_last(to);
	struct work_unit u, next;
	size_t n = 0;

	*r = (struct work_repeats){ .to = to, .from = periods_of_month(&g->periods, before.year, before.month), .freeze = freeze_of(&g->periods, to) };
	if (day_compare(g->today, r->freeze) > 0)
		return 0;
	if (work_unit_read(f, g, r->from, &u) != 1 || work_unit_read(f, g, to, &next) != 1)
		return -1;
	for (size_t i = 0; i < u.n; i++)
		n += u.list[i].n;
	r->list = mem_array(f->mem, n + 1, sizeof(*r->list));
	for (size_t i = 0; i < u.n; i++)
		for (size_t k = 0; k < u.list[i].n; k++)
			if (repeats(g, r, &u.list[i].list[k]) && add(f, g, r, &next, &u.list[i].list[k]) != 1)
				return -1;
	return 1;
}

static const struct work_repeat *
repeat_of(const struct work_repeats *r, const struct chosen *chosen)
{
	for (size_t i = 0; i < r->n; i++)
		if (r->list[i].delivery.id == chosen->id && r->list[i].delivery.version == chosen->version)
			return &r->list[i];
	return NULL;
}

int
work_give_again(struct flow *f, struct period to, const struct chosen *chosen, size_t n, struct refusal *why)
{
	struct assignment *list = mem_array(f->mem, n + 1, sizeof(*list));
	struct assigned *whom = mem_array(f->mem, n + 1, sizeof(*whom));
	struct work_ground g;
	struct work_repeats r;
	int done = work_ground(f, &g);

	if (done == 1)
		done = work_repeats(f, &g, to, &r);
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(why, "work.refused.frozen", NULL);
	if (n == 0)
		return catalog_refuse(why, "work.refused.no_lines", "chosen");
	for (size_t i = 0; i < n; i++) {
		const struct work_repeat *one = repeat_of(&r, &chosen[i]);
		const struct work *w;

		if (one == NULL || one->already)
			return catalog_conflict(why, "work.refused.changed");
		w = &one->delivery.work;
		whom[i] = (struct assigned){ w->person, one->delivery.quantity, one->deadline, { 1, 1 } };
		list[i] = (struct assignment){ .row = w->row, .task = w->product, .output = "", .coefficient = w->coefficient,
		    .outside = w->outside, .subject = w->subject, .reason = "", .document = "", .to = &whom[i], .n = 1 };
	}
	return work_assign(f, list, n, why, NULL);
}
