/* What a source says is done: a report in the name of the person, which he may take back and his head answers as any other. */
#include "flow/entry_inside.h"
#include "flow/task.h"
#include "flow/task_inside.h"
#include "store/notice.h"
#include "store/sheet.h"
#include "store/task.h"
#include "store/work.h"

static struct json *
entry_json(struct flow *f, const struct task *t, const struct entry *e)
{
	struct json *json = json_new(f->mem);

	json_set_int(json, "task", t->id);
	json_set_int(json, "quantity", e->quantity);
	json_set_text(json, "done_on", day_text(f->mem, e->done_on));
	json_set_text(json, "document", e->document);
	return json;
}

/* The delivery of which a rest may be reported. 1; 0: there is none, or its window is closed; -1. */
static int
hold_open(struct flow *f, const struct task *t, struct entry_held *h)
{
	struct day closed;
	int64_t delivery;
	int done = task_open(f->db, f->mem, t->work, t->person, &delivery);

	if (done == 1)
		done = delivery_get(f->db, f->mem, delivery, true, &h->d);
	if (done != 1)
		return done;
	done = sheet_closed_on(f->db, f->mem, h->d.work.person, h->d.due, &closed);
	if (done != 0)
		return done < 0 ? -1 : 0;
	if (entry_judge(&h->d, delivery_rest(&h->d), t->done_on, day_today()) != ENTRY_SOUND)
		return 0;
	return periods_on(f, h->d.work.agency, &h->periods);
}

int
task_propose(struct flow *f, int64_t id)
{
	struct entry_held h;
	struct entry e;
	struct task t;
	int done = task_lock(f->db, f->mem, id);

	if (done == 1)
		done = task_get(f->db, f->mem, id, &t);
	if (done != 1)
		return -1;
	if (t.state != TASK_CONFIRMED || t.done_on.year == 0 || t.entry != 0 || t.withdrawn)
		return 1;
	done = hold_open(f, &t, &h);
	if (done != 1)
		return done < 0 ? -1 : 1;
	if (entry_carry_on(f, &h, t.done_on) != 1)
		return -1;
	e = (struct entry){ .delivery = h.d.id, .quantity = delivery_rest(&h.d), .done_on = t.done_on, .document = t.done_document, .note = "" };
	h.d.declared += e.quantity;
	if (entry_insert(f->db, f->mem, &e, NULL, &e.id) != 1 || entry_delivery_save(f->db, f->mem, &h.d) != 1 ||
	    task_proposed(f->db, t.id, e.id) != 1 || flow_audit(f, "entry", e.id, "propose", NULL, entry_json(f, &t, &e)) != 1)
		return -1;
	return entry_tell_person(f, &h.d, "task_done", t.source_name);
}
