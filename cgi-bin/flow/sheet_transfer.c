#include "flow/sheet_transfer.h"

#include <string.h>

#include "flow/charge.h"
#include "flow/sheet_inside.h"
#include "flow/sheet_write.h"
#include "rules/note.h"
#include "rules/role.h"
#include "store/holding.h"
#include "store/notice.h"

/* A main place in the window: its days there, and under whom. 1 or -1. */
static int
read_part(struct flow *f, const struct sheet_month *m, const struct place *now, const struct holding *h, struct sheet_part *part)
{
	struct places then;
	const struct place *left, *scorer;

	*part = (struct sheet_part){ .holding = h->id, .agency = h->agency, .unit = h->unit, .unit_name = h->unit_name,
	    .scorer = place_scorer(&m->places, now), .scorer_name = "", .now = true,
	    .from = day_compare(h->from, m->from) > 0 ? h->from : m->from,
	    .until = h->until.year != 0 && day_compare(h->until, m->until) < 0 ? h->until : m->until };
	if (h->unit == now->unit) {
		scorer = place_of(&m->places, part->scorer);
		part->scorer_name = scorer == NULL ? "" : scorer->name;
		return 1;
	}
	if (charge_places(f, h->agency, part->until, &then) != 1)
		return -1;
	left = place_of(&then, now->person);
	part->scorer = left == NULL ? SCORED_NOBODY : place_scorer(&then, left);
	part->now = part->scorer == place_scorer(&m->places, now);
	scorer = place_of(&then, part->scorer);
	part->scorer_name = scorer == NULL ? "" : scorer->name;
	return 1;
}

/* Points that were given for its places. 1 or -1. */
static int
read_points(struct flow *f, int64_t person, struct sheet_part *part, size_t n)
{
	struct sheet_part *list;
	size_t nlist;

	if (sheet_transfer_select(f->db, f->mem, person, &list, &nlist) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < nlist && !part[i].now; k++)
			if (list[k].holding == part[i].holding) {
				part[i].given = true;
				memcpy(part[i].points, list[k].points, sizeof(part[i].points));
				part[i].giver_name = list[k].giver_name;
				part[i].given_at = list[k].given_at;
				part[i].version = list[k].version;
			}
	return 1;
}

int
sheet_parts_read(struct flow *f, const struct sheet_month *m, const struct place *now, struct sheet_ground *g)
{
	struct sheet_part *part;
	struct holding *list;
	size_t nlist, n = 0;

	if (now == NULL || day_compare(now->from, m->from) <= 0 || !sheet_transfer_weighs(&m->periods.parameters, m->period))
		return 1;
	if (holding_of_person(f->db, f->mem, now->person, &list, &nlist) != 1)
		return -1;
	part = mem_array(f->mem, nlist + 1, sizeof(*part));
	for (size_t i = nlist; i-- > 0;) {		/* the last first */
		const struct holding *h = &list[i];

		if (!h->main || (h->until.year != 0 && day_compare(h->until, h->from) < 0) || !days_meet(h->from, h->until, m->from, m->until))
			continue;
		if (read_part(f, m, now, h, &part[n++]) != 1)
			return -1;
	}
	n = sheet_parts_join(part, n);
	if (n > 0 && read_points(f, now->person, part, n) != 1)
		return -1;
	g->part = part;
	g->nparts = n;
	return 1;
}

/* The part of the window that ended with a place that was left. 1; 0: none that weighs; -1. */
static int
find_part(struct flow *f, const struct sheet_leaver *leaver, struct sheet_transfer *t)
{
	struct sheet_ground g = { .nparts = 0 };
	struct agency_periods periods;
	const struct place *place;
	struct sheet_month m;
	int64_t agency;
	int found;

	if (sheet_agencies(f, &leaver->person, 1, (struct period){ leaver->last.year, leaver->last.month, 1 }, &agency) != 1)
		return -1;
	if (agency == 0)
		return 0;
	if (periods_on(f, agency, &periods) != 1)
		return -1;
	if (sheet_month_read(f, agency, periods_of(&periods, leaver->last), &m) != 1)
		return -1;
	place = place_of(&m.places, leaver->person);
	if (place == NULL || place->kind == PERSON_OTHER)
		return 0;
	if (sheet_parts_read(f, &m, place, &g) != 1)
		return -1;
	found = sheet_find(f->db, f->mem, leaver->person, period_first(m.period), SHEET_EDITION_LAST, &t->sheet);
	if (found < 0 || (found == 0 && sheet_fresh(f, &m, place, &t->sheet) != 1))
		return -1;
	t->scorer = place_scorer(&m.places, place);
	t->leaver = *leaver;
	for (size_t i = 0; i < g.nparts; i++)
		if (g.part[i].holding == leaver->holding && !g.part[i].now) {
			t->part = g.part[i];
			t->due = note_transfer_due(&m.periods.days, leaver->last);
			t->late = day_compare(day_today(), t->due) > 0;
			return 1;
		}
	return 0;
}

/* Is it for the person who acts? now: who works in his agency today. Who scores the person now gives no points for another. */
static bool
his(const struct flow *f, const struct places *now, struct sheet_transfer *t)
{
	if (t->leaver.person == f->who->person || t->scorer == f->who->person)
		return false;
	if (t->part.scorer == SCORED_ABOVE)
		return (f->who->roles & ROLE_CHAIRMAN) != 0;
	t->escalated = t->part.scorer != f->who->person;
	if (!t->escalated)
		return true;
	return (f->who->roles & ROLE_HEAD) != 0 && f->who->agency == t->part.agency &&
	    (t->late || t->part.scorer == SCORED_NOBODY || place_of(now, t->part.scorer) == NULL);
}

/* Places that were left and that the person who acts may say something of. 1 or -1. */
static int
leavers(struct flow *f, struct sheet_leaver **list_r, size_t *n_r)
{
	const struct day today = day_today(), since = day_of_number(day_number(today) - NOTE_BACK);

	*n_r = 0;
	if (f->who->roles & ROLE_CHAIRMAN)
		return sheet_transfer_left(f->db, f->mem, 0, since, day_before(today), list_r, n_r);
	return f->who->agency == 0 ? 1 : sheet_transfer_left(f->db, f->mem, f->who->agency, since, day_before(today), list_r, n_r);
}

/* Do days weigh in a period that a day may lie in? It begins up to two months before, for a quarter, or with the next month. */
static bool
weighs(const struct parameter_sets *all, struct day last)
{
	struct period month = period_next((struct period){ last.year, last.month, 1 });

	for (int i = 0; i < 4; i++, month = period_last(month))
		if (sheet_transfer_weighs(all, month))
			return true;
	return false;
}

/* May it be his at all: did he score the person there, or is he the head of the agency, of the province? 1; 0; -1. */
static int
may_be_his(struct flow *f, const struct sheet_leaver *leaver)
{
	const struct place *left;
	struct places then;

	if (f->who->roles & (ROLE_HEAD | ROLE_CHAIRMAN))
		return 1;
	if (charge_places(f, f->who->agency, leaver->last, &then) != 1)
		return -1;
	left = place_of(&then, leaver->person);
	return left != NULL && place_scorer(&then, left) == f->who->person;
}

/* holding 0: of all, without those that were given. 1 or -1. */
static int
read_list(struct flow *f, int64_t holding, struct sheet_transfer **list_r, size_t *n_r)
{
	struct sheet_leaver *leaver;
	struct parameter_sets all;
	struct places now = { .n = 0 };
	size_t n;

	*n_r = 0;
	if (parameter_sets_read(f, 0, &all) != 1 || leavers(f, &leaver, &n) != 1)
		return -1;
	*list_r = mem_array(f->mem, n + 1, sizeof(**list_r));
	if (n > 0 && f->who->agency != 0 && charge_places(f, f->who->agency, day_today(), &now) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct sheet_transfer *t = &(*list_r)[*n_r];
		int found;

		if ((holding != 0 ? leaver[i].holding != holding : leaver[i].given) || !weighs(&all, leaver[i].last))
			continue;
		found = may_be_his(f, &leaver[i]);
		if (found == 1)
			found = find_part(f, &leaver[i], t);
		if (found < 0)
			return -1;
		*n_r += found == 1 && his(f, &now, t);
	}
	return 1;
}

int
sheet_transfers(struct flow *f, struct sheet_transfer **list_r, size_t *n_r)
{
	return read_list(f, 0, list_r, n_r);
}

int
sheet_transfer_read(struct flow *f, int64_t holding, struct sheet_transfer *t)
{
	struct sheet_transfer *list;
	size_t n;

	if (read_list(f, holding, &list, &n) != 1)
		return -1;
	if (n == 0)
		return 0;
	*t = list[0];
	return 1;
}

const char *
sheet_transfer_path(struct flow *f, const struct sheet_transfer *t)
{
	return sheet_path(f, &t->sheet, mem_print(f->mem, "don-vi-cu/%lld", (long long)t->leaver.holding));
}

struct transfer_write {
	struct sheet_part part;
	struct refusal	*why;
};

/* Nobody confirms the sheet meanwhile. 1; 0: it was confirmed; -1. */
static int
hold(struct flow *f, const struct sheet *s)
{
	struct sheet now;

	if (s->id == 0)
		return 1;
	if (sheet_get(f->db, f->mem, s->id, true, &now) != 1)
		return -1;
	return now.state == SHEET_OPEN || now.state == SHEET_SELF || now.state == SHEET_RETURNED;
}

static int
give_body(struct flow *f, void *arg)
{
	struct transfer_write *w = arg;
	struct json *after = json_new(f->mem);
	struct sheet_transfer t;
	int done = sheet_transfer_read(f, w->part.holding, &t);

	if (done == 1)
		done = hold(f, &t.sheet);
	if (done != 1)
		return done < 0 ? -1 : sheet_conflict(w->why, "sheet.refused.transfer_gone");
	f->delegation = t.escalated ? f->who->delegation : 0;
	f->location = sheet_transfer_path(f, &t);
	done = w->part.version != t.part.version ? 0 : sheet_transfer_put(f->db, &w->part, f->who->person, f->delegation);
	if (done != 1)
		return done < 0 ? -1 : sheet_conflict(w->why, "sheet.refused.changed");
	for (int i = 0; i < CRITERIA; i++)
		json_set_int(after, criteria[i].code, w->part.points[i]);
	if (t.scorer > 0 && flow_notify(f, &(struct told){ t.scorer, "charge", t.sheet.unit_name }, "sheet_transfer", t.leaver.name,
	    f->who->name, sheet_path(f, &t.sheet, "")) != 1)
		return -1;
	return flow_audit(f, "sheet_transfer", w->part.holding, "give", NULL, after);
}

int
sheet_transfer_give(struct flow *f, int64_t holding, const int64_t points[CRITERIA], int64_t version, struct refusal *why)
{
	struct transfer_write w = { .part = { .holding = holding, .version = version }, .why = why };

	memcpy(w.part.points, points, sizeof(w.part.points));
	return flow_write(f, give_body, &w);
}
