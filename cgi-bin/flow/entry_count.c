/* Regular work that comes in by itself, counted as it comes: a part of entry.h. */
#include <string.h>

#include "flow/catalog_write.h"
#include "flow/entry_inside.h"
#include "store/sheet.h"

struct counting {
	int64_t		 work, quantity, delivery;
	bool		 only_in;
	struct refusal	*why;
};

/* A regular work of the person. 1; 0: refused; -1. */
static int
regular(struct flow *f, int64_t work, struct regular *r, struct refusal *why)
{
	struct regular *list;
	size_t n;

	if (entry_regular_of(f->db, f->mem, f->who->person, day_today(), &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].work.id == work) {
			*r = list[i];
			return 1;
		}
	return catalog_refuse(why, "entry.refused.not_regular", NULL);
}

static struct json *
count_json(struct flow *f, int64_t quantity, bool only_in)
{
	struct json *json = json_new(f->mem);

	json_set_int(json, "quantity", quantity);
	json_set_bool(json, "done", !only_in);
	return json;
}

/* What came in is done. 1 or -1. */
static int
done_too(struct flow *f, struct delivery *d)
{
	const struct entry e = { .delivery = d->id, .quantity = d->quantity, .done_on = d->given_on, .document = "", .note = "" };
	int64_t id;

	d->version = 1;
	d->declared = d->quantity;
	return entry_insert(f->db, f->mem, &e, NULL, &id) == 1 && entry_delivery_save(f->db, f->mem, d) == 1 ? 1 : -1;
}

static int
count_body(struct flow *f, void *arg)
{
	const struct counting *c = arg;
	struct agency_periods periods;
	struct delivery d = { .came = WORK_PLANNED, .quantity = c->quantity, .given_on = day_today() };
	struct regular r;
	struct day from, until, closed;
	int done = regular(f, c->work, &r, c->why);

	if (done != 1)
		return done;
	if (periods_on(f, r.work.agency, &periods) != 1)
		return -1;
	calendar_window(&periods.calendars, periods_of(&periods, d.given_on), &from, &until);
	d.work = r.work;
	d.deadline = d.due = entry_deadline(&periods.days, r.work.days, d.given_on, until);
	done = sheet_closed_on(f->db, f->mem, f->who->person, d.due, &closed);
	if (done == 1)
		return catalog_refuse(c->why, "entry.refused.closed", NULL);
	if (done < 0 || entry_delivery_insert(f->db, f->mem, &d, &d.id) != 1 || (!c->only_in && done_too(f, &d) != 1))
		return -1;
	f->location = mem_print(f->mem, ENTRY_PLACE "?da-dem=%lld#viec-%lld", (long long)d.id, (long long)c->work);
	return flow_audit(f, "delivery", d.id, "count", NULL, count_json(f, c->quantity, c->only_in));
}

int
entry_count(struct flow *f, int64_t work, int64_t quantity, bool only_in, struct refusal *why)
{
	struct counting c = { .work = work, .quantity = quantity, .only_in = only_in, .why = why };

	return quantity <= 0 ? catalog_refuse(why, "entry.refused.no_number", "came_in") : flow_write(f, count_body, &c);
}

static int
uncount_body(struct flow *f, void *arg)
{
	const struct counting *c = arg;
	struct entry_held h;
	struct regular r;
	int done = entry_hold(f, c->delivery, ENTRY_MINE, &h, c->why);

	if (done != 1)
		return done;
	done = regular(f, c->work, &r, c->why);
	if (done != 1)
		return done;
	if (r.pressed != c->delivery)
		return catalog_conflict(c->why, "entry.refused.not_last");
	h.d.state = DELIVERY_WITHDRAWN;
	h.d.declared = 0;
	h.d.end_reason = ENTRY_UNDONE;
	if (entry_take_away_all(f->db, h.d.id) != 1 || entry_delivery_close(f->db, &h.d, f->who->person) != 1)
		return -1;
	f->location = mem_print(f->mem, ENTRY_PLACE "#viec-%lld", (long long)c->work);
	return flow_audit(f, "delivery", h.d.id, "uncount", count_json(f, h.d.quantity, false), NULL);
}

int
entry_uncount(struct flow *f, int64_t work, int64_t delivery, struct refusal *why)
{
	struct counting c = { .work = work, .delivery = delivery, .why = why };

	return flow_write(f, uncount_body, &c);
}
