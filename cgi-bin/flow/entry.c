#include "flow/entry.h"

#include <stdlib.h>
#include <string.h>

#include "flow/entry_inside.h"
#include "flow/entry_waiting.h"
#include "flow/import.h"
#include "flow/parameter.h"
#include "flow/see.h"
#include "store/file.h"
#include "store/request.h"
#include "store/sheet.h"
#include "store/work.h"

/* What is left to do first, by deadline; then what is not. */
static int
order(const void *a, const void *b)
{
	const struct delivery *x = a, *y = b;
	const bool left = delivery_rest(x) > 0, other = delivery_rest(y) > 0;
	const int by_day = day_compare(x->deadline, y->deadline);

	if (left != other)
		return left ? -1 : 1;
	return by_day != 0 ? by_day : x->id < y->id ? -1 : 1;
}

static bool
shown(const struct delivery *d)
{
	return strcmp(d->end_reason, ENTRY_UNDONE) != 0;
}

static void
join(struct flow *f, struct entry_list *l, const struct delivery *more, size_t n)
{
	struct delivery *all = mem_array(f->mem, l->n + n + 1, sizeof(*all));
	size_t at = 0;

	for (size_t i = 0; i < n; i++)
		all[at++] = more[i];
	for (size_t i = 0; i < l->n; i++)
		if (shown(&l->delivery[i]))
			all[at++] = l->delivery[i];
	l->delivery = all;
	l->n = at;
	qsort(all, at, sizeof(*all), order);
}

/* The running period, or the one ahead in which a delivery of his counts. 1 or -1. */
static int
period_said(struct flow *f, const struct entry_list *l, int64_t said, struct period *p_r)
{
	struct delivery d;
	const int found = said == 0 ? 0 : delivery_get(f->db, f->mem, said, false, &d);

	*p_r = l->running;
	if (found < 0)
		return -1;
	if (found == 1 && d.work.person == f->who->person && period_compare(periods_of(&l->periods, d.due), l->running) > 0)
		*p_r = periods_of(&l->periods, d.due);
	return 1;
}

int
entry_list_of(struct flow *f, struct period of, int64_t said, struct entry_list *l)
{
	struct delivery *before = NULL;
	struct entry_charge charge;
	size_t nbefore = 0;

	*l = (struct entry_list){ 0 };
	if (periods_on(f, f->who->agency, &l->periods) != 1)
		return -1;
	l->running = periods_of(&l->periods, day_today());
	if (of.year == 0 && period_said(f, l, said, &l->period) != 1)
		return -1;
	if (of.year != 0)
		l->period = periods_of_month(&l->periods, of.year, of.month);
	calendar_window(&l->periods.calendars, l->period, &l->from, &l->until);
	if (delivery_of_person(f->db, f->mem, f->who->person, l->from, l->until, &l->delivery, &l->n) != 1)
		return -1;
	if (period_compare(l->period, l->running) == 0) {
		if (delivery_owed_before(f->db, f->mem, f->who->person, l->from, &before, &nbefore) != 1 ||
		    entry_regular_of(f->db, f->mem, f->who->person, day_today(), &l->regular, &l->nregular) != 1)
			return -1;
	}
	join(f, l, before, nbefore);
	return entry_charge_read(f, &charge) == 1 ? entry_waiting_count(f, &charge, &l->waiting, NULL) : -1;
}

bool
entry_is_late(const struct agency_periods *p, const struct delivery *d, const struct entry *e)
{
	return entry_late(d, e, &p->calendars, periods_of(p, d->deadline).months, day_today()).occurrences > 0;
}

const struct entry *
entry_of_delivery(const struct delivery *d, int64_t id)
{
	for (size_t i = 0; i < d->nentries; i++)
		if (d->entry[i].id == id)
			return &d->entry[i];
	return NULL;
}

const struct entry *
entry_returned(const struct delivery *d)
{
	const struct entry *last = d->nentries == 0 ? NULL : &d->entry[d->nentries - 1];

	return last != NULL && last->state == ENTRY_RETURNED ? last : NULL;
}

/* Who prepares for the head of the province sees what heads of agencies report. 1; 0; -1. */
static int
reads(struct flow *f, const struct work *w)
{
	return see_appraises(f->who) && w->unit == w->agency ? charge_is_head(f, w->person, w->agency) : 0;
}

int
entry_case_of(struct flow *f, int64_t delivery, struct entry_case *c)
{
	struct entry_charge charge;
	struct day closed, from;
	int done;

	*c = (struct entry_case){ 0 };
	done = delivery_get(f->db, f->mem, delivery, false, &c->delivery);
	if (done != 1 || !shown(&c->delivery))
		return done < 0 ? -1 : 0;
	c->mine = c->delivery.work.person == f->who->person;
	if (entry_charge_read(f, &charge) != 1)
		return -1;
	c->charge = entry_covers(&charge, c->delivery.work.person, c->delivery.work.unit, c->delivery.work.agency);
	done = c->mine || c->charge ? 1 : reads(f, &c->delivery.work);
	if (done != 1)
		return done;
	done = sheet_closed_on(f->db, f->mem, c->delivery.work.person, c->delivery.due, &closed);
	if (done < 0 || periods_on(f, c->delivery.work.agency, &c->periods) != 1)
		return -1;
	c->closed = done == 1;
	calendar_window(&c->periods.calendars, periods_of(&c->periods, c->delivery.due), &from, &c->until);
	if (request_of_delivery(f->db, f->mem, delivery, &c->request, &c->nrequests) != 1 ||
	    entry_file_select(f->db, f->mem, delivery, &c->file, &c->nfiles) != 1 ||
	    finding_withdrawn_of(f->db, f->mem, delivery, &c->past, &c->npast) != 1)
		return -1;
	return 1;
}

void
entry_score(struct flow *f, const struct entry_case *c, bool declared, struct score_sums *sums)
{
	const struct delivery *d = &c->delivery;
	const struct period due = periods_of(&c->periods, d->due);
	struct score_case score = { .n = 1, .late_unit = parameter_late_unit(&c->periods.parameters, due) };

	score.item = work_items(f->mem, d, 1, &c->periods.calendars, due.months, declared);
	score_sum(f->mem, &score, sums);
}

int
entry_case_of_entry(struct flow *f, int64_t entry, struct entry_case *c, const struct entry **entry_r)
{
	int64_t delivery;
	int done = entry_delivery_of(f->db, f->mem, entry, &delivery);

	if (done == 1)
		done = entry_case_of(f, delivery, c);
	if (done != 1)
		return done;
	*entry_r = entry_of_delivery(&c->delivery, entry);
	return *entry_r != NULL;
}

int
entry_case_of_finding(struct flow *f, int64_t finding, struct entry_case *c, const struct entry **entry_r,
    const struct finding **finding_r)
{
	int64_t delivery;
	int done = finding_delivery_of(f->db, f->mem, finding, &delivery);

	if (done == 1)
		done = entry_case_of(f, delivery, c);
	if (done != 1)
		return done;
	for (size_t i = 0; i < c->delivery.nentries; i++)
		for (size_t k = 0; k < c->delivery.entry[i].nfindings; k++)
			if (c->delivery.entry[i].finding[k].id == finding) {
				*entry_r = &c->delivery.entry[i];
				*finding_r = &c->delivery.entry[i].finding[k];
				return 1;
			}
	for (size_t i = 0; i < c->npast; i++)
		if (c->past[i].id == finding) {
			*entry_r = entry_of_delivery(&c->delivery, c->past[i].entry);
			*finding_r = &c->past[i];
			return *entry_r != NULL;
		}
	return 0;
}

int
entry_case_of_request(struct flow *f, enum request_kind kind, int64_t request, struct entry_case *c,
    const struct request **request_r)
{
	int64_t delivery;
	int done = request_delivery_of(f->db, f->mem, kind, request, &delivery);

	if (done == 1)
		done = entry_case_of(f, delivery, c);
	if (done != 1)
		return done;
	for (size_t i = 0; i < c->nrequests; i++)
		if (c->request[i].kind == kind && c->request[i].id == request) {
			*request_r = &c->request[i];
			return 1;
		}
	return 0;
}

int
entry_file_read(struct flow *f, int64_t delivery, int64_t file, const char **name_r, const char **type_r, const char **path_r)
{
	struct entry_case c;
	struct file_row row;
	bool its = false;
	int done = entry_case_of(f, delivery, &c);

	if (done != 1)
		return done;
	for (size_t i = 0; i < c.nfiles; i++)
		its |= c.file[i].file == file;
	for (size_t i = 0; i < c.nrequests; i++)
		its |= c.request[i].file == file;
	if (!its)
		return 0;
	done = file_get(f->db, f->mem, file, &row);
	if (done == 1) {
		*name_r = row.name;
		*type_r = row.type;
		*path_r = import_path(f, row.sha256);
	}
	return done;
}

int
entry_owed(struct flow *f, int64_t *late_r, int64_t *soon_r)
{
	const struct day today = day_today();

	return entry_owed_of(f->db, f->mem, f->who->person, today, day_of_number(day_number(today) + ENTRY_SOON), late_r, soon_r);
}
