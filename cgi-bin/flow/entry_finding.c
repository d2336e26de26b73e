/* Major errors that are found in what was accepted: a part of entry_confirm.h. */
#include "flow/catalog_write.h"
#include "flow/entry_confirm.h"
#include "flow/entry_inside.h"

struct finding_write {
	struct finding	 finding;
	int64_t		 delivery;
	struct refusal	*why;
};

static struct json *
finding_json(struct flow *f, const struct finding *x)
{
	struct json *json = json_new(f->mem);

	json_set_int(json, "entry", x->entry);
	json_set_int(json, "quantity", x->quantity);
	json_set_text(json, "what", x->what);
	json_set_text(json, "document", x->document);
	return json;
}

static int
record_body(struct flow *f, void *arg)
{
	const struct finding_write *w = arg;
	struct finding x = w->finding;
	const struct entry *e;
	struct entry_held h;
	int done = entry_hold(f, w->delivery, ENTRY_CHARGE, &h, w->why);

	if (done != 1)
		return done;
	e = entry_of_delivery(&h.d, x.entry);
	if (e == NULL || e->state != ENTRY_ACCEPTED)
		return catalog_refuse(w->why, "entry.refused.not_accepted", NULL);
	if (e->version != x.version)
		return catalog_conflict(w->why, "entry.refused.changed");
	if (x.quantity == 0)
		x.quantity = e->accepted;
	if (x.quantity > e->accepted)
		return catalog_refuse(w->why, "entry.refused.more_than_accepted", "quantity");
	if (finding_insert(f->db, &x, f->who->person, f->delegation, &x.id) != 1)
		return -1;
	f->location = entry_path(f, h.d.id, "");
	return flow_audit(f, "finding", x.id, "record", NULL, finding_json(f, &x)) == 1 ?
	    entry_tell_person(f, &h.d, "finding_made", x.what) : -1;
}

int
finding_record(struct flow *f, const struct finding *finding, struct refusal *why)
{
	struct finding_write w = { .finding = *finding, .why = why };
	const int done = entry_delivery_of(f->db, f->mem, finding->entry, &w.delivery);

	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(why, "entry.refused.gone", NULL);
	return flow_write(f, record_body, &w);
}

static int
withdraw_body(struct flow *f, void *arg)
{
	const struct finding_write *w = arg;
	const struct finding *x = &w->finding;
	struct json *after = json_new(f->mem);
	struct entry_held h;
	int done = entry_hold(f, w->delivery, ENTRY_CHARGE, &h, w->why);

	if (done != 1)
		return done;
	done = finding_take_back(f->db, x->id, x->version, f->who->person, x->withdrawn_why);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "entry.refused.finding_withdrawn");
	json_set_text(after, "reason", x->withdrawn_why);
	f->location = entry_path(f, h.d.id, "");
	return flow_audit(f, "finding", x->id, "withdraw", NULL, after) == 1 ?
	    entry_tell_person(f, &h.d, "finding_withdrawn", x->withdrawn_why) : -1;
}

int
finding_withdraw(struct flow *f, int64_t finding, int64_t version, const char *reason, struct refusal *why)
{
	struct finding_write w = { .finding = { .id = finding, .version = version, .withdrawn_why = reason }, .why = why };
	const int done = finding_delivery_of(f->db, f->mem, finding, &w.delivery);

	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(why, "entry.refused.gone", NULL);
	return flow_write(f, withdraw_body, &w);
}
