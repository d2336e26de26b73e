#include "flow/sheet_waiting.h"

#include "flow/charge.h"
#include "flow/petition.h"
#include "flow/sheet_inside.h"
#include "rules/role.h"

/* Of the period before the running one, where he had work and gave no points. */
static int
own(struct flow *f, struct sheet_waits *w)
{
	struct agency_periods p;
	struct period last;
	struct sheet sheet;
	struct day from, until, plain;
	int found;

	if (periods_on(f, f->who->agency, &p) != 1)
		return -1;
	last = periods_before(&p, periods_of(&p, day_today()));
	calendar_window(&p.calendars, last, &from, &until);
	found = sheet_find(f->db, f->mem, f->who->person, period_first(last), SHEET_EDITION_LAST, &sheet);
	if (found == 0)
		w->own = sheet_owed(f->db, f->mem, f->who->person, from, until) == 1;
	else
		w->own = found == 1 && (sheet.state == SHEET_OPEN || sheet.state == SHEET_RETURNED);
	w->sheet = (struct sheet){ .person = f->who->person, .period = last };
	w->self_by = periods_step(&p, last, PERIOD_SELF, &plain);
	return found < 0 ? -1 : 1;
}

/* What was published of him last. */
static int
unseen(struct flow *f, struct sheet_waits *w)
{
	const int found = sheet_unseen(f->db, f->mem, f->who->person, &w->published);

	w->unseen = found == 1;
	return found < 0 ? -1 : 1;
}

/* Those of the agency that the person scores or publishes. */
static int
others(struct flow *f, const struct charge *charge, struct sheet_waits *w)
{
	struct sheet_month m = { .on = day_today() };
	struct sheet_waiting *list;
	size_t n;

	if (sheet_waiting(f->db, f->mem, f->who->agency, &list, &n) != 1)
		return -1;
	if (n > 0 && charge_places(f, f->who->agency, m.on, &m.places) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const struct place *p = place_of(&m.places, list[i].person);
		bool by_delegation;
		unsigned ties;

		if (p == NULL)
			continue;
		ties = sheet_ties(f, &m, charge, p, &by_delegation);
		w->confirm += !list[i].preview && (ties & SHEET_SCORER) != 0;
		w->publish += list[i].preview && list[i].looked && (ties & SHEET_PUBLISHER) != 0;
	}
	return 1;
}

static int
said(struct flow *f, struct sheet_waits *w)
{
	struct petition_waiting *list;
	struct stale *rests;
	size_t n;

	if (petitions_waiting(f, &list, &n) != 1)
		return -1;
	w->petitions = (int64_t)n;
	if (n > 0) {
		const struct sheet s = { .person = list[0].person, .period = list[0].period };

		w->petition_by = list[0].due;
		w->petition_path = sheet_path(f, &s, mem_print(f->mem, "kien-nghi/%lld", (long long)list[0].id));
	}
	if (stales(f, &rests, &n) != 1)
		return -1;
	w->stale = (int64_t)n;
	return 1;
}

int
sheets_waiting(struct flow *f, const struct charge *charge, struct sheet_waits *w)
{
	*w = (struct sheet_waits){ .own = false };
	if (f->who->roles & ROLE_CHAIRMAN)
		return sheet_waiting_heads(f->db, f->mem, day_today(), &w->confirm, &w->publish) == 1 ? said(f, w) : -1;
	if (f->who->agency == 0)
		return 1;
	if (own(f, w) != 1 || unseen(f, w) != 1)
		return -1;
	if (charge_empty(charge))
		return 1;
	return others(f, charge, w) == 1 ? said(f, w) : -1;
}
