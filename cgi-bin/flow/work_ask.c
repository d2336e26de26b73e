#include "flow/work_ask.h"

#include "flow/catalog_write.h"
#include "flow/entry_inside.h"
#include "store/notice.h"
#include "store/work_assign.h"

#define OWN_MOST	100	/* proposals that the own list shows */
#define ONE_STANDARD	10	/* tenths: what a work counts until the head says it */

int
work_asked_own(struct flow *f, struct work_asked **list_r, size_t *n_r)
{
	return work_asked_of(f->db, f->mem, f->who->person, OWN_MOST, list_r, n_r);
}

static bool
covers(const struct charge *c, const struct work *w)
{
	const struct place due = place_due(w->person, w->unit, w->agency);

	return charge_covers(c, &due);
}

int
work_asked_waiting(struct flow *f, const struct entry_charge *c, struct work_asked **list_r, size_t *n_r)
{
	struct entry_charge read;
	struct whose whose;
	size_t all;

	*n_r = 0;
	if (c == NULL && entry_charge_read(f, &read) != 1)
		return -1;
	c = c == NULL ? &read : c;
	if (charge_empty(&c->charge))
		return 1;
	whose = charge_whose(f, &c->charge, &c->places);
	if (work_asked_select(f->db, f->mem, &whose, list_r, &all) != 1)
		return -1;
	for (size_t i = 0; i < all; i++)
		if (covers(&c->charge, &(*list_r)[i].work))
			(*list_r)[(*n_r)++] = (*list_r)[i];
	return 1;
}

int
work_asked_read(struct flow *f, const struct work_ground *g, int64_t id, struct work_asked *a)
{
	const int found = work_asked_get(f->db, f->mem, id, a);

	return found == 1 && !work_covers(g, &a->work) ? 0 : found;
}

struct ask_write {
	const struct work_asked *asked;
	int64_t		 id, version;
	const char	*reason;
	struct refusal	*why;
};

static struct json *
asked_json(struct flow *f, const struct work_asked *a)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "subject", a->work.subject);
	if (a->work.row != 0)
		json_set_int(json, "row", a->work.row);
	if (a->quantity != 0)
		json_set_text(json, "quantity", quantity_text(f->mem, a->quantity, ','));
	if (a->deadline.year != 0)
		json_set_text(json, "deadline", day_text(f->mem, a->deadline));
	return json;
}

/* The product and what it counts, by the catalog of the period that runs. 1; 0; -1. */
static int
find_product(struct flow *f, struct ask_write *w, struct work_asked *a)
{
	struct agency_periods periods;
	struct product p;
	int found;

	a->work.coefficient = ONE_STANDARD;
	if (a->work.row == 0)
		return 1;
	if (periods_on(f, f->who->agency, &periods) != 1)
		return -1;
	found = work_product(f, &periods, a->work.row, &p);
	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(w->why, "work.refused.product", NULL);
	a->work.row = p.row;
	a->work.coefficient = p.coefficient;
	a->work.product = p.task;
	return 1;
}

/* Who scores a person is told. */
static int
tell_head(struct flow *f, const struct places *all, const struct place *own, const struct work *w)
{
	const int64_t head = place_scorer(all, own);

	if (head == SCORED_ABOVE)
		return charge_tell_above(f, f->who->name, "work_asked", work_called(f->mem, w), f->who->name, WORK_ASK_WAITING);
	return head <= 0 ? 1 : flow_notify(f, &(struct told){ head, "charge", f->who->name }, "work_asked", work_called(f->mem, w),
	    f->who->name, WORK_ASK_WAITING);
}

static int
ask_body(struct flow *f, void *arg)
{
	struct ask_write *w = arg;
	struct work_asked a = *w->asked;
	struct places all;
	const struct place *own;
	int done;

	if (charge_places(f, f->who->agency, day_today(), &all) != 1)
		return -1;
	own = place_of(&all, f->who->person);
	if (own == NULL || (all.province && place_scorer(&all, own) == SCORED_ABOVE))
		return catalog_refuse(w->why, "work.refused.nobody_above", NULL);
	if (a.deadline.year != 0 && day_compare(a.deadline, day_today()) < 0) {
		catalog_refuse(w->why, "work.refused.past", "deadline");
		w->why->a = day_show(f->mem, a.deadline);
		return 0;
	}
	a.work.agency = own->agency;
	a.work.unit = own->unit;
	a.work.person = own->person;
	done = find_product(f, w, &a);
	if (done != 1)
		return done;
	if (work_insert_asked(f->db, f->mem, &a, &a.work.id) != 1 ||
	    flow_audit(f, "work", a.work.id, "ask", NULL, asked_json(f, &a)) != 1)
		return -1;
	f->location = WORK_ASK_PLACE;
	return tell_head(f, &all, own, &a.work);
}

int
work_ask(struct flow *f, const struct work_asked *asked, struct refusal *why)
{
	struct ask_write w = { .asked = asked, .why = why };

	return f->who->agency == 0 ? catalog_refuse(why, "work.refused.nobody_above", NULL) : flow_write(f, ask_body, &w);
}

static int
recall_body(struct flow *f, void *arg)
{
	const struct ask_write *w = arg;
	struct work_asked a;
	int done = work_asked_get(f->db, f->mem, w->id, &a);

	if (done != 1 || a.work.person != f->who->person)
		return done < 0 ? -1 : catalog_refuse(w->why, "work.refused.gone", NULL);
	done = work_recall(f->db, w->id, w->version);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "work.refused.answered");
	f->location = WORK_ASK_PLACE;
	return flow_audit(f, "work", w->id, "recall", asked_json(f, &a), NULL);
}

int
work_ask_recall(struct flow *f, int64_t id, int64_t version, struct refusal *why)
{
	struct ask_write w = { .id = id, .version = version, .why = why };

	return flow_write(f, recall_body, &w);
}

static int
decline_body(struct flow *f, void *arg)
{
	const struct ask_write *w = arg;
	struct json *after = json_new(f->mem);
	struct work_ground g;
	struct work_asked a;
	struct place due;
	int done = work_ground(f, &g);

	if (done == 1)
		done = work_asked_read(f, &g, w->id, &a);
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(w->why, "work.refused.gone", NULL);
	done = work_asked_hold(f->db, f->mem, w->id, w->version);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "work.refused.answered");
	due = place_due(a.work.person, a.work.unit, a.work.agency);
	f->delegation = work_under(f, &g, &due);
	if (work_decline(f->db, w->id, w->reason, f->who->person, f->delegation) != 1)
		return -1;
	json_set_text(after, "reason", w->reason);
	f->location = WORK_ASK_WAITING;
	if (flow_audit(f, "work", w->id, "decline", asked_json(f, &a), after) != 1)
		return -1;
	return flow_notify(f, &(struct told){ a.work.person, "assigned", NULL }, "work_answered", work_called(f->mem, &a.work),
	    f->who->name, WORK_ASK_PLACE);
}

int
work_ask_decline(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct ask_write w = { .id = id, .version = version, .reason = reason, .why = why };

	return flow_write(f, decline_body, &w);
}
