#include "flow/work_change.h"

#include <string.h>

#include "flow/catalog_write.h"
#include "store/notice.h"
#include "store/sheet.h"
#include "store/work.h"
#include "store/work_assign.h"

int
work_delivery(struct flow *f, const struct work_ground *g, int64_t id, struct delivery *d)
{
	const int found = delivery_get(f->db, f->mem, id, false, d);

	return found == 1 && !work_covers(g, &d->work) ? 0 : found;
}

bool
work_can_end(const struct delivery *d)
{
	return d->state == DELIVERY_OPEN && d->declared == 0 && !d->extending;
}

bool
work_can_move(const struct delivery *d, struct day today)
{
	return d->state == DELIVERY_OPEN && !d->extending && day_compare(d->deadline, today) >= 0;
}

bool
work_can_correct(const struct delivery *d, struct day today)
{
	return work_can_move(d, today) && d->nentries == 0 && d->from == 0 && d->work.split == 0 && day_compare(d->given_on, today) == 0;
}

bool
work_can_withdraw_plain(const struct delivery *d, struct day today)
{
	return d->nentries == 0 && d->from == 0 && day_compare(d->given_on, today) == 0;
}

struct change {
	int64_t		 id, version;
	const struct work_correction *correction;
	const char	*reason, *document;
	int64_t		 to;
	struct day	 deadline;
	struct refusal	*why;
	/* filled by begin */
	struct work_ground ground;
	struct delivery	 d;
};

/* 1: nothing of the person is confirmed up to a day; 0: refused; -1. */
static int
open_on(struct flow *f, int64_t person, const char *name, struct day due, const char *field, struct refusal *why)
{
	struct day closed;
	const int found = sheet_closed_on(f->db, f->mem, person, due, &closed);

	if (found != 1)
		return found < 0 ? -1 : 1;
	catalog_refuse(why, "work.refused.closed", field);
	why->a = name;
	why->b = day_show(f->mem, closed);
	return 0;
}

/* Holds the delivery in the version that the person saw. 1; 0; -1. */
static int
begin(struct flow *f, struct change *c)
{
	int done = work_ground(f, &c->ground);
	struct place due;

	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(c->why, "work.refused.gone", NULL);
	done = delivery_get(f->db, f->mem, c->id, true, &c->d);
	if (done != 1 || !work_covers(&c->ground, &c->d.work))
		return done < 0 ? -1 : catalog_refuse(c->why, "work.refused.gone", NULL);
	if (c->d.version != c->version || c->d.state != DELIVERY_OPEN)
		return catalog_conflict(c->why, "work.refused.changed");
	if (c->d.extending)
		return catalog_refuse(c->why, "work.refused.extending", NULL);
	due = place_due(c->d.work.person, c->d.work.unit, c->d.work.agency);
	f->delegation = work_under(f, &c->ground, &due);
	return open_on(f, c->d.work.person, c->d.work.person_name, c->d.due, NULL, c->why);
}

static const char *
back(struct flow *f, const struct change *c)
{
	return mem_print(f->mem, WORK_UNIT_PLACE "%lld?ky=%s", (long long)c->d.work.person,
	    period_text(f->mem, periods_of(work_periods(&c->ground, c->d.work.agency), c->d.due)));
}

static struct json *
state_json(struct flow *f, const struct delivery *d)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "subject", d->work.subject);
	json_set_text(json, "quantity", quantity_text(f->mem, d->quantity, ','));
	json_set_text(json, "deadline", day_text(f->mem, d->deadline));
	json_set_text(json, "kind", work_kind_name[d->came]);
	return json;
}

/* What a deadline makes of it in another period: by when it was assigned, not by when it is moved. 1; 0; -1. */
static int
move(struct flow *f, struct change *c, struct delivery *d)
{
	const struct place *place = work_person(&c->ground, d->work.person);
	const struct agency_periods *periods = work_periods(&c->ground, d->work.agency);
	const struct period was = periods_of(periods, d->due);
	struct period now;

	if (day_compare(c->correction->deadline, c->ground.today) < 0) {
		catalog_refuse(c->why, "work.refused.past", "deadline");
		c->why->a = day_show(f->mem, c->correction->deadline);
		return 0;
	}
	d->deadline = d->due = workday_from(&periods->days, c->correction->deadline);
	now = periods_of(periods, d->due);
	if (d->came == WORK_TAKEN || period_compare(was, now) == 0)
		return open_on(f, d->work.person, d->work.person_name, d->due, "deadline", c->why);
	d->came = work_kind_when(d->given_on, work_freezes(periods, now, place == NULL ? d->given_on : place->from));
	if (d->came == WORK_EXTRA && d->work.reason[0] == '\0')
		d->work.reason = c->correction->reason;
	return open_on(f, d->work.person, d->work.person_name, d->due, "deadline", c->why);
}

static int
correct_body(struct flow *f, void *arg)
{
	struct change *c = arg;
	struct json *after;
	struct delivery d;
	int done = begin(f, c);

	if (done != 1)
		return done;
	d = c->d;
	if (!work_can_move(&d, c->ground.today))
		return catalog_refuse(c->why, "work.refused.passed", "deadline");
	done = day_compare(c->correction->deadline, d.deadline) == 0 ? 1 : move(f, c, &d);
	if (done != 1)
		return done;
	if (work_can_correct(&c->d, c->ground.today)) {
		d.quantity = c->correction->quantity > 0 ? c->correction->quantity : d.quantity;
		d.work.subject = c->correction->subject;
	}
	done = work_move(f->db, f->mem, &d);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(c->why, "work.refused.changed");
	if ((strcmp(d.work.subject, c->d.work.subject) != 0 || strcmp(d.work.reason, c->d.work.reason) != 0) &&
	    work_reword(f->db, &d.work) != 1)
		return -1;
	after = state_json(f, &d);
	json_set_text(after, "reason", c->correction->reason);
	if (flow_audit(f, "delivery", d.id, "correct", state_json(f, &c->d), after) != 1)
		return -1;
	c->d = d;
	f->location = back(f, c);
	return flow_notify(f, &(struct told){ d.work.person, "assigned", NULL }, "work_moved", work_called(f->mem, &d.work),
	    day_show(f->mem, d.deadline), WORK_PLACE);
}

int
work_correct(struct flow *f, int64_t id, int64_t version, const struct work_correction *correction, struct refusal *why)
{
	struct change c = { .id = id, .version = version, .correction = correction, .why = why };

	return flow_write(f, correct_body, &c);
}

static struct json *
end_json(struct flow *f, const struct change *c)
{
	struct json *after = json_new(f->mem);

	json_set_text(after, "reason", c->reason);
	json_set_text(after, "quantity", quantity_text(f->mem, c->d.quantity - c->d.accepted, ','));
	if (c->document != NULL)
		json_set_text(after, "document", c->document);
	if (c->to != 0)
		json_set_int(after, "to", c->to);
	return after;
}

/* What is undone comes to a state. 1; 0; -1. */
static int
end_rest(struct flow *f, struct change *c, enum delivery_state state, int64_t *id_r)
{
	int done;

	if (c->d.declared > 0)
		return catalog_refuse(c->why, "work.refused.declared", NULL);
	done = work_end_rest(f->db, &c->d, state, c->reason, c->document == NULL ? "" : c->document, f->who->person, id_r);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(c->why, "work.refused.changed");
	f->location = back(f, c);
	return flow_audit(f, "delivery", c->id, state == DELIVERY_WITHDRAWN ? "withdraw" : "hand_over", state_json(f, &c->d),
	    end_json(f, c));
}

static int
withdraw_body(struct flow *f, void *arg)
{
	struct change *c = arg;
	int64_t id;
	int done = begin(f, c);

	if (done == 1 && c->document[0] == '\0' && !work_can_withdraw_plain(&c->d, c->ground.today))
		return catalog_refuse(c->why, "error.required", "end_document");
	if (done == 1)
		done = end_rest(f, c, DELIVERY_WITHDRAWN, &id);
	if (done != 1)
		return done;
	return flow_notify(f, &(struct told){ c->d.work.person, "assigned", NULL }, "work_withdrawn", work_called(f->mem, &c->d.work),
	    c->reason, WORK_PLACE);
}

int
work_withdraw(struct flow *f, int64_t id, int64_t version, const char *reason, const char *document, struct refusal *why)
{
	struct change c = { .id = id, .version = version, .reason = reason, .document = document, .why = why };

	return flow_write(f, withdraw_body, &c);
}

/* The same work, of the one who takes it over. */
static int
take_over(struct flow *f, const struct change *c, const struct place *to, int64_t from, struct day deadline)
{
	struct delivery d = {
		.work = c->d.work, .came = WORK_TAKEN, .quantity = c->d.quantity - c->d.accepted, .given_on = c->ground.today,
		.deadline = deadline, .due = deadline, .from = from,
	};

	d.work.agency = to->agency;
	d.work.unit = to->unit;
	d.work.person = to->person;
	d.work.giver = f->who->person;
	if (work_insert(f->db, &d.work, f->delegation, &d.work.id) != 1 || work_insert_delivery(f->db, f->mem, &d, &d.id) != 1)
		return -1;
	if (flow_audit(f, "work", d.work.id, "take_over", NULL, state_json(f, &d)) != 1)
		return -1;
	return flow_notify(f, &(struct told){ to->person, "assigned", NULL }, "work_given", work_called(f->mem, &d.work),
	    day_show(f->mem, deadline), WORK_PLACE);
}

static int
hand_body(struct flow *f, void *arg)
{
	struct change *c = arg;
	const struct place *to;
	struct day deadline;
	int64_t from;
	int done = begin(f, c);

	if (done != 1)
		return done;
	to = work_person(&c->ground, c->to);
	if (to == NULL || to->person == c->d.work.person)
		return catalog_refuse(c->why, "work.refused.to", "to");
	deadline = c->deadline.year == 0 ? c->d.deadline : c->deadline;
	if (day_compare(deadline, c->ground.today) < 0) {
		catalog_refuse(c->why, "work.refused.past", "hand_deadline");
		c->why->a = day_show(f->mem, deadline);
		return 0;
	}
	deadline = workday_from(&c->ground.periods.days, deadline);
	done = open_on(f, to->person, to->name, deadline, "hand_deadline", c->why);
	if (done == 1)
		done = end_rest(f, c, DELIVERY_HANDED_OVER, &from);
	if (done != 1)
		return done;
	if (take_over(f, c, to, from, deadline) != 1)
		return -1;
	return flow_notify(f, &(struct told){ c->d.work.person, "assigned", NULL }, "work_taken", work_called(f->mem, &c->d.work),
	    to->name, WORK_PLACE);
}

int
work_hand_over(struct flow *f, int64_t id, int64_t version, int64_t to, struct day deadline, const char *reason,
    struct refusal *why)
{
	struct change c = { .id = id, .version = version, .to = to, .deadline = deadline, .reason = reason, .why = why };

	return flow_write(f, hand_body, &c);
}

int
work_regular(struct flow *f, const struct work_ground *g, int64_t person, struct work **list_r, size_t *n_r)
{
	size_t all;

	*n_r = 0;
	if (work_regular_select(f->db, f->mem, person, list_r, &all) != 1)
		return -1;
	for (size_t i = 0; i < all; i++)
		if (work_covers(g, &(*list_r)[i]))
			(*list_r)[(*n_r)++] = (*list_r)[i];
	return 1;
}

int
work_regular_read(struct flow *f, const struct work_ground *g, int64_t id, struct work *w)
{
	const int found = work_regular_get(f->db, f->mem, id, w);

	return found == 1 && !work_covers(g, w) ? 0 : found;
}

static int
end_regular_body(struct flow *f, void *arg)
{
	struct change *c = arg;
	struct json *after = json_new(f->mem);
	struct place due;
	struct work w;
	int done = work_ground(f, &c->ground);

	if (done == 1)
		done = work_regular_read(f, &c->ground, c->id, &w);
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(c->why, "work.refused.gone", NULL);
	done = work_end_regular(f->db, c->id, c->version);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(c->why, "work.refused.changed");
	due = place_due(w.person, w.unit, w.agency);
	f->delegation = work_under(f, &c->ground, &due);
	json_set_text(after, "reason", c->reason);
	f->location = mem_print(f->mem, WORK_UNIT_PLACE "%lld", (long long)w.person);
	if (flow_audit(f, "work", c->id, "end", NULL, after) != 1)
		return -1;
	return flow_notify(f, &(struct told){ w.person, "assigned", NULL }, "work_withdrawn", work_called(f->mem, &w), c->reason,
	    WORK_PLACE);
}

int
work_regular_end(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct change c = { .id = id, .version = version, .reason = reason, .why = why };

	return flow_write(f, end_regular_body, &c);
}
