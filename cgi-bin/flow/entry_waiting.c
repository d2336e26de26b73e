#include "flow/entry_waiting.h"

#include "flow/entry_inside.h"
#include "store/request.h"
#include "store/work.h"

#define USUAL_DAYS 180		/* back, of what is usual */

int
entry_waiting_count(struct flow *f, const struct entry_charge *charge, int64_t *entries_r, int64_t *requests_r)
{
	struct entry_wait *wait;
	struct request_wait *request;
	struct whose whose;
	size_t n;

	*entries_r = -1;
	if (requests_r != NULL)
		*requests_r = 0;
	if (charge_empty(&charge->charge))
		return 1;
	*entries_r = 0;
	whose = charge_whose(f, &charge->charge, &charge->places);
	if (entry_wait_of(f->db, f->mem, &whose, &wait, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (entry_covers(charge, wait[i].person, wait[i].unit, wait[i].agency))
			*entries_r += wait[i].n;
	if (requests_r == NULL)
		return 1;
	if (request_waiting_of(f->db, f->mem, &whose, &request, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		*requests_r += entry_covers(charge, request[i].person, request[i].unit, request[i].agency);
	return 1;
}

struct usual {
	struct entry_usual *list;
	size_t		 n;
};

/* What is usual of the products that wait. 1 or -1. */
static int
usual_read(struct flow *f, const struct whose *whose, const struct delivery *d, size_t n, struct usual *u)
{
	const struct day since = day_of_number(day_number(day_today()) - USUAL_DAYS);
	int64_t *product = mem_array(f->mem, n + 1, sizeof(*product));

	*u = (struct usual){ .n = 0 };
	for (size_t i = 0; i < n; i++)
		product[i] = entry_product(&d[i].work);
	return n == 0 ? 1 : entry_usual_of(f->db, f->mem, whose, since, product, n, &u->list, &u->n);
}

/* What is read for a charge: whose work, in whose periods. */
struct ground {
	struct entry_charge charge;
	struct whose	 whose;
	struct agency_periods *of;	/* each agency's of whose heads it is; the last: what the loads are counted in */
	size_t		 nof;
};

static int
ground_read(struct flow *f, struct ground *g)
{
	g->whose = charge_whose(f, &g->charge.charge, &g->charge.places);
	return charge_periods(f, &g->charge.charge, &g->of, &g->nof);
}

static void
sort_out(struct waiting *w, const struct ground *g, const struct usual *usual, const struct delivery *d)
{
	const struct agency_periods *p = charge_periods_of(g->of, g->nof, d->work.agency);

	for (size_t i = 0; i < d->nentries; i++) {
		const struct entry *e = &d->entry[i];
		struct waiting_entry one = { .delivery = d, .entry = e };

		if (e->state != ENTRY_PROPOSED)
			continue;
		one.late = entry_late(d, e, &p->calendars, periods_of(p, d->deadline).months, day_today());
		one.odd = entry_odd(d, e, one.late.occurrences > 0, usual->list, usual->n, &g->charge.places);
		if (one.odd != 0)
			w->odd[w->nodd++] = one;
		else
			w->plain[w->nplain++] = one;
	}
}

static int
read_entries(struct flow *f, struct waiting *w, const struct ground *g)
{
	struct delivery *d;
	struct usual usual;
	size_t n, most = 0;

	if (delivery_waiting_in(f->db, f->mem, &g->whose, &d, &n) != 1 || usual_read(f, &g->whose, d, n, &usual) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		most += d[i].nentries;
	w->odd = mem_array(f->mem, most + 1, sizeof(*w->odd));
	w->plain = mem_array(f->mem, most + 1, sizeof(*w->plain));
	for (size_t i = 0; i < n; i++)
		if (entry_covers(&g->charge, d[i].work.person, d[i].work.unit, d[i].work.agency))
			sort_out(w, g, &usual, &d[i]);
	return 1;
}

static int
read_requests(struct flow *f, struct waiting *w, const struct ground *g)
{
	struct request_wait *list;
	struct request *whole;
	size_t n, nwhole;

	if (request_waiting_of(f->db, f->mem, &g->whose, &list, &n) != 1)
		return -1;
	w->request = mem_array(f->mem, n + 1, sizeof(*w->request));
	for (size_t i = 0; i < n; i++) {
		struct waiting_request one;

		if (!entry_covers(&g->charge, list[i].person, list[i].unit, list[i].agency))
			continue;
		if (delivery_get(f->db, f->mem, list[i].delivery, false, &one.delivery) != 1 ||
		    request_of_delivery(f->db, f->mem, list[i].delivery, &whole, &nwhole) != 1)
			return -1;
		for (size_t k = 0; k < nwhole; k++)
			if (whole[k].kind == list[i].kind && whole[k].id == list[i].id) {
				one.request = whole[k];
				w->request[w->nrequests++] = one;
			}
	}
	return 1;
}

struct volumes {
	struct radar	*now, *past;
	size_t		 nnow, npast;
};

/* One window before the running one beside those that were read. */
static void
add_window(struct volumes *v, const struct radar *list, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		size_t at = 0;

		if (list[i].volume <= 0)
			continue;
		while (at < v->npast && v->past[at].person != list[i].person)
			at++;
		if (at == v->npast)
			v->past[v->npast++] = (struct radar){ .person = list[i].person };
		v->past[at].volume += list[i].volume;
		v->past[at].windows++;
	}
}

static int
read_volumes(struct flow *f, const struct ground *g, struct volumes *v)
{
	const struct agency_periods *p = &g->of[g->nof - 1];
	struct period period = periods_of(p, day_today());
	struct radar *before[RADAR_WINDOWS];
	size_t n[RADAR_WINDOWS], most = 0;
	struct day from, until;

	*v = (struct volumes){ 0 };
	calendar_window(&p->calendars, period, &from, &until);
	if (entry_volume_of(f->db, f->mem, &g->whose, from, until, &v->now, &v->nnow) != 1)
		return -1;
	for (int i = 0; i < RADAR_WINDOWS; i++) {
		period = periods_before(p, period);
		calendar_window(&p->calendars, period, &from, &until);
		if (entry_volume_of(f->db, f->mem, &g->whose, from, until, &before[i], &n[i]) != 1)
			return -1;
		most += n[i];
	}
	v->past = mem_array(f->mem, most + 1, sizeof(*v->past));
	for (int i = 0; i < RADAR_WINDOWS; i++)
		add_window(v, before[i], n[i]);
	return 1;
}

static void
add_radar(struct waiting *w, int64_t person, const struct volumes *v, const struct places *all)
{
	for (size_t i = 0; i < w->nradar; i++)
		if (w->radar[i].person == person)
			return;
	w->radar[w->nradar++] = radar_of(person, v->now, v->nnow, v->past, v->npast, all);
}

int
entry_waiting_of(struct flow *f, struct waiting *w)
{
	struct volumes volumes;
	struct ground g;

	*w = (struct waiting){ 0 };
	if (entry_charge_read(f, &g.charge) != 1)
		return -1;
	w->charge = !charge_empty(&g.charge.charge);
	if (!w->charge)
		return 1;
	if (ground_read(f, &g) != 1 || read_entries(f, w, &g) != 1 || read_requests(f, w, &g) != 1 || read_volumes(f, &g, &volumes) != 1)
		return -1;
	w->radar = mem_array(f->mem, w->nodd + w->nplain + 1, sizeof(*w->radar));
	for (size_t i = 0; i < w->nodd; i++)
		add_radar(w, w->odd[i].delivery->work.person, &volumes, &g.charge.places);
	for (size_t i = 0; i < w->nplain; i++)
		add_radar(w, w->plain[i].delivery->work.person, &volumes, &g.charge.places);
	return 1;
}
