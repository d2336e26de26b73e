/* What a person says that he did: a part of entry.h. */
#include "flow/catalog_write.h"
#include "flow/entry_carry.h"
#include "flow/entry_inside.h"
#include "store/work.h"

struct reporting {
	struct entry_put put;
	struct refusal	*why;
};

static struct json *
entry_json(struct flow *f, const struct entry *e)
{
	struct json *json = json_new(f->mem);

	json_set_int(json, "quantity", e->quantity);
	json_set_text(json, "done_on", day_text(f->mem, e->done_on));
	json_set_text(json, "document", e->document);
	json_set_text(json, "note", e->note);
	return json;
}

static int
refuse(struct flow *f, const struct delivery *d, enum entry_flaw flaw, struct refusal *why)
{
	catalog_refuse(why, mem_print(f->mem, "entry.refused.%s", entry_flaw_name[flaw]),
	    flaw == ENTRY_OVER ? NULL : flaw == ENTRY_TOO_MUCH ? "quantity" : "done_on");
	why->a = flaw == ENTRY_TOO_MUCH ? quantity_text(f->mem, delivery_rest(d), ',') : day_show(f->mem, d->given_on);
	return 0;
}

int
entry_carry_on(struct flow *f, struct entry_held *h, struct day done_on)
{
	struct day from, until;
	int64_t id;

	for (;;) {
		calendar_window(&h->periods.calendars, periods_of(&h->periods, h->d.due), &from, &until);
		if (day_compare(done_on, until) <= 0)
			return 1;
		if (entry_carry(f, &h->d, day_of_number(day_number(until) + 1), &id) != 1 ||
		    delivery_get(f->db, f->mem, id, true, &h->d) != 1)
			return -1;
	}
}

static int
add(struct flow *f, struct delivery *d, const struct reporting *r)
{
	struct entry e = { .delivery = d->id, .quantity = r->put.quantity, .done_on = r->put.done_on,
	    .document = r->put.document, .note = r->put.note };
	int done = entry_insert(f->db, f->mem, &e, r->put.key, &e.id);

	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(r->why, "entry.refused.sent");
	d->declared += e.quantity;
	done = entry_delivery_save(f->db, f->mem, d);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(r->why, "entry.refused.changed");
	f->location = r->put.file ? mem_print(f->mem, "/tai-len/ket-qua/%lld", (long long)e.id) :
	    mem_print(f->mem, ENTRY_PLACE "?da-bao=%lld", (long long)d->id);
	return flow_audit(f, "entry", e.id, "report", NULL, entry_json(f, &e));
}

static int
report_body(struct flow *f, void *arg)
{
	struct reporting r = *(const struct reporting *)arg;
	struct entry_held h;
	enum entry_flaw flaw;
	int64_t sent;
	int done = entry_hold(f, r.put.delivery, ENTRY_MINE, &h, r.why);

	if (done < 0)
		return -1;
	if (r.put.key != NULL) {
		const int before = entry_of_key(f->db, f->mem, f->who->person, r.put.key, &sent);

		if (before < 0)
			return -1;
		f->location = mem_print(f->mem, ENTRY_PLACE "?da-bao=%lld", (long long)sent);
		if (before == 1)
			return 1;
	}
	if (done != 1)
		return 0;
	if (r.put.version != 0 && r.put.version != h.d.version)
		return catalog_conflict(r.why, "entry.refused.changed");
	if (r.put.quantity == 0)
		r.put.quantity = delivery_rest(&h.d);
	flaw = entry_judge(&h.d, r.put.quantity, r.put.done_on, day_today());
	if (flaw != ENTRY_SOUND)
		return refuse(f, &h.d, flaw, r.why);
	return entry_carry_on(f, &h, r.put.done_on) == 1 ? add(f, &h.d, &r) : -1;
}

int
entry_report(struct flow *f, const struct entry_put *put, struct refusal *why)
{
	struct reporting r = { *put, why };

	if (r.put.done_on.year == 0)
		r.put.done_on = day_today();
	return flow_write(f, report_body, &r);
}

struct recalling {
	int64_t		 delivery, entry, version, file;
	struct refusal	*why;
};

static int
recall_body(struct flow *f, void *arg)
{
	const struct recalling *r = arg;
	const struct entry *e;
	struct entry_held h;
	int done = entry_hold(f, r->delivery, ENTRY_MINE, &h, r->why);

	if (done != 1)
		return done;
	e = entry_of_delivery(&h.d, r->entry);
	if (e == NULL)
		return catalog_refuse(r->why, "entry.refused.gone", NULL);
	done = entry_take_away(f->db, r->entry, r->version);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(r->why, "entry.refused.answered");
	h.d.declared -= e->quantity;
	if (entry_delivery_save(f->db, f->mem, &h.d) != 1)
		return -1;
	if (h.d.state == DELIVERY_CARRIED && entry_carry_again(f, &h, e->quantity) != 1)
		return -1;
	f->location = entry_path(f, r->delivery, "");
	return flow_audit(f, "entry", e->id, "recall", entry_json(f, e), NULL);
}

int
entry_recall(struct flow *f, int64_t delivery, int64_t entry, int64_t version, struct refusal *why)
{
	struct recalling r = { .delivery = delivery, .entry = entry, .version = version, .why = why };

	return flow_write(f, recall_body, &r);
}

static int
drop_body(struct flow *f, void *arg)
{
	const struct recalling *r = arg;
	const struct entry *e = NULL;
	struct json *before = json_new(f->mem);
	struct entry_file *list;
	struct entry_held h;
	size_t n, at = 0;
	int done = entry_hold(f, r->delivery, ENTRY_MINE, &h, r->why);

	if (done != 1)
		return done;
	if (entry_file_select(f->db, f->mem, r->delivery, &list, &n) != 1)
		return -1;
	while (at < n && list[at].file != r->file)
		at++;
	if (at < n)
		e = entry_of_delivery(&h.d, list[at].entry);
	if (e == NULL)
		return catalog_conflict(r->why, "entry.refused.gone");
	if (e->state != ENTRY_PROPOSED)
		return catalog_conflict(r->why, "entry.refused.answered");
	done = entry_file_off(f->db, list[at].id);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(r->why, "entry.refused.gone");
	json_set_text(before, "file", list[at].name);
	f->location = entry_path(f, r->delivery, "");
	return flow_audit(f, "entry", e->id, "file_off", before, NULL);
}

int
entry_file_drop(struct flow *f, int64_t delivery, int64_t file, struct refusal *why)
{
	struct recalling r = { .delivery = delivery, .file = file, .why = why };

	return flow_write(f, drop_body, &r);
}
