#include "flow/entry_carry.h"

#include "flow/entry_inside.h"
#include "store/sheet.h"
#include "store/work.h"

static int
audit(struct flow *f, const struct delivery *d, int64_t to, int64_t quantity, struct day due)
{
	struct json *after = json_new(f->mem);

	json_set_int(after, "to", to);
	json_set_int(after, "quantity", quantity);
	json_set_text(after, "due", day_text(f->mem, due));
	return flow_audit(f, "delivery", d->id, "carry", NULL, after);
}

static int
carry_to(struct flow *f, const struct delivery *d, int64_t quantity, struct day due, int64_t *id_r)
{
	struct delivery next = *d;

	next.came = WORK_PLANNED;
	next.quantity = quantity;
	next.due = due;
	next.from = d->id;
	if (entry_delivery_insert(f->db, f->mem, &next, id_r) != 1)
		return -1;
	return audit(f, d, *id_r, quantity, due);
}

int
entry_carry(struct flow *f, struct delivery *d, struct day first_day_of_next_window, int64_t *new_id)
{
	const int64_t rest = delivery_rest(d);

	if (rest <= 0)
		return 0;
	if (carry_to(f, d, rest, first_day_of_next_window, new_id) != 1)
		return -1;
	d->state = DELIVERY_CARRIED;
	if (entry_delivery_save(f->db, f->mem, d) != 1)
		return -1;
	d->version++;
	return 1;
}

/* The first window behind that of a delivery which may still change. */
int
entry_carry_again(struct flow *f, const struct entry_held *h, int64_t quantity)
{
	struct day from, until, closed = { 0 }, due = h->d.due;
	int64_t id;
	int done = entry_delivery_more(f->db, h->d.id, quantity);

	if (done != 0)
		return done;
	if (sheet_closed_until(f->db, f->mem, h->d.work.person, &closed) < 0)
		return -1;
	do {
		calendar_window(&h->periods.calendars, periods_of(&h->periods, due), &from, &until);
		due = day_of_number(day_number(until) + 1);
	} while (day_compare(due, closed) <= 0);
	return carry_to(f, &h->d, quantity, due, &id);
}
