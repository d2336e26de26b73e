#include "flow/entry_request.h"

#include <string.h>

#include "flow/catalog_write.h"
#include "flow/entry_inside.h"
#include "store/request.h"

struct asking {
	struct request	 request;
	bool		 file, yes;
	int64_t		 delivery;
	struct refusal	*why;
};

struct fault *
request_faults(struct flow *f, const struct entry_case *c, size_t *n_r)
{
	const struct delivery *d = &c->delivery;
	size_t most = 0, n = 0;
	struct fault *list;

	for (size_t i = 0; i < d->nentries; i++)
		most += d->entry[i].nfindings + 1;
	list = mem_array(f->mem, most + 1, sizeof(*list));
	for (size_t i = 0; i < d->nentries; i++) {
		const struct entry *e = &d->entry[i];

		if (e->state != ENTRY_ACCEPTED && e->state != ENTRY_PROPOSED)
			continue;
		if (e->excused || entry_is_late(&c->periods, d, e))
			list[n++] = (struct fault){ .entry = e->id, .of = e };
		for (size_t k = 0; k < e->nfindings; k++)
			list[n++] = (struct fault){ .entry = e->id, .finding = e->finding[k].id, .of = e, .error = &e->finding[k] };
	}
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < c->nrequests; k++) {
			const struct request *q = &c->request[k];

			list[i].asked |= q->kind == REQUEST_EXEMPTION && q->entry == list[i].entry && q->finding == list[i].finding &&
			    (request_waits(q) || strcmp(q->state, "confirmed") == 0);
		}
	*n_r = n;
	return list;
}

/* Is there such a fault in the delivery that is held? */
static bool
has_fault(struct flow *f, const struct entry_held *h, const struct request *q)
{
	const struct entry_case c = { .delivery = h->d, .periods = h->periods };
	size_t n;
	const struct fault *list = request_faults(f, &c, &n);

	for (size_t i = 0; i < n; i++)
		if (list[i].entry == q->entry && list[i].finding == q->finding)
			return true;
	return false;
}

/* May it be asked for? 1; 0: refused. */
static int
sound(struct flow *f, const struct entry_held *h, struct request *q, struct refusal *why)
{
	enum extension_flaw flaw;

	if (q->kind == REQUEST_EXEMPTION)
		return has_fault(f, h, q) ? 1 : catalog_refuse(why, "entry.refused.no_fault", "fault");
	if (q->kind == REQUEST_HAND_BACK)
		return delivery_rest(&h->d) > 0 ? 1 : catalog_refuse(why, "entry.refused.over", NULL);
	q->before = h->d.deadline;
	flaw = extension_judge(&h->d, &h->periods.days, day_today(), &q->until);
	if (flaw == EXTENSION_SOUND)
		return 1;
	catalog_refuse(why, mem_print(f->mem, "entry.refused.extension_%s", extension_flaw_name[flaw]),
	    flaw == EXTENSION_SAME ? "until_day" : NULL);
	why->a = day_show(f->mem, h->d.deadline);
	return 0;
}

static struct json *
request_json(struct flow *f, const struct request *q)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "reason", q->reason);
	if (q->kind == REQUEST_EXTENSION)
		json_set_text(json, "until", day_text(f->mem, q->until));
	if (q->kind == REQUEST_EXEMPTION) {
		json_set_int(json, "entry", q->entry);
		json_set_int(json, "finding", q->finding);
		json_set_text(json, "proof", q->proof);
	}
	return json;
}

static int
ask_body(struct flow *f, void *arg)
{
	static const char *const told[REQUESTS] = { "extension_asked", "exemption_asked", "hand_back_asked" };
	const struct asking *w = arg;
	struct request q = w->request;
	struct entry_held h;
	int done = entry_hold(f, q.delivery, ENTRY_MINE, &h, w->why);

	if (done == 1)
		done = sound(f, &h, &q, w->why);
	if (done != 1)
		return done;
	done = request_insert(f->db, f->mem, &q, f->who->person, &q.id);
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(w->why, "entry.refused.one_waits", NULL);
	f->location = w->file ? mem_print(f->mem, "/tai-len/mien-tru/%lld", (long long)q.id) : entry_path(f, q.delivery, "");
	if (flow_audit(f, request_kind_name[q.kind], q.id, "ask", NULL, request_json(f, &q)) != 1)
		return -1;
	return entry_tell_head(f, &h, told[q.kind], f->who->name, entry_path(f, q.delivery, ""));
}

int
request_ask(struct flow *f, const struct request *request, bool file, struct refusal *why)
{
	struct asking w = { .request = *request, .file = file, .why = why };

	return flow_write(f, ask_body, &w);
}

static int
find_delivery(struct flow *f, struct asking *w)
{
	const int done = request_delivery_of(f->db, f->mem, w->request.kind, w->request.id, &w->delivery);

	return done == 0 ? catalog_refuse(w->why, "entry.refused.gone", NULL) : done;
}

static int
recall_body(struct flow *f, void *arg)
{
	const struct asking *w = arg;
	struct entry_held h;
	int done = entry_hold(f, w->delivery, ENTRY_MINE, &h, w->why);

	if (done != 1)
		return done;
	done = request_take_away(f->db, w->request.kind, w->request.id, w->request.version);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "entry.refused.request_answered");
	f->location = entry_path(f, w->delivery, "");
	return flow_audit(f, request_kind_name[w->request.kind], w->request.id, "recall", NULL, NULL);
}

int
request_recall(struct flow *f, enum request_kind kind, int64_t id, int64_t version, struct refusal *why)
{
	struct asking w = { .request = { .kind = kind, .id = id, .version = version }, .why = why };
	const int done = find_delivery(f, &w);

	return done == 1 ? flow_write(f, recall_body, &w) : done;
}

/* The deadline moves only while it has not passed. 1; 0: refused; -1. */
static int
extend(struct flow *f, struct entry_held *h, const struct request *q, struct refusal *why)
{
	struct delivery *d = &h->d;
	int done;

	if (day_compare(day_today(), d->deadline) > 0) {
		catalog_refuse(why, "entry.refused.too_late", NULL);
		why->a = day_show(f->mem, d->deadline);
		return 0;
	}
	if (delivery_rest(d) <= 0)
		return catalog_refuse(why, "entry.refused.extension_over", NULL);
	if (day_compare(q->until, d->deadline) <= 0)
		return catalog_conflict(why, "entry.refused.changed");
	if (day_compare(d->due, d->deadline) == 0)
		d->due = q->until;
	d->deadline = q->until;
	done = entry_delivery_save(f->db, f->mem, d);
	return done == 0 ? catalog_conflict(why, "entry.refused.changed") : done;
}

/* The request as it stands in what is held. 1; 0: refused; -1. */
static int
find_request(struct flow *f, const struct asking *w, struct request *q)
{
	struct request *list;
	size_t n;

	if (request_of_delivery(f->db, f->mem, w->delivery, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].kind == w->request.kind && list[i].id == w->request.id) {
			*q = list[i];
			return request_waits(q) && q->version == w->request.version ? 1 :
			    catalog_conflict(w->why, "entry.refused.request_answered");
		}
	return catalog_refuse(w->why, "entry.refused.gone", NULL);
}

static int
tell(struct flow *f, const struct delivery *d, const struct request *q)
{
	static const char *const told[REQUESTS] = { "extension_answered", "exemption_answered", "hand_back_answered" };

	return entry_tell_person(f, d, told[q->kind], q->answer[0] != '\0' ? q->answer : q->kind == REQUEST_EXTENSION ?
	    day_show(f->mem, q->until) : q->document);
}

static int
decide_body(struct flow *f, void *arg)
{
	static const char *const yes[REQUESTS] = { "granted", "confirmed", "answered" };
	const struct asking *w = arg;
	struct json *after = json_new(f->mem);
	struct entry_held h;
	struct request q;
	int done = entry_hold(f, w->delivery, ENTRY_CHARGE, &h, w->why);

	if (done == 1)
		done = find_request(f, w, &q);
	if (done == 1 && q.kind == REQUEST_EXTENSION && w->yes)
		done = extend(f, &h, &q, w->why);
	if (done != 1)
		return done;
	q.state = w->yes ? yes[q.kind] : "refused";
	q.answer = w->request.answer;
	q.document = w->yes ? w->request.document : "";
	done = request_settle(f->db, &q, f->who->person, f->delegation);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "entry.refused.request_answered");
	json_set_text(after, "state", q.state);
	json_set_text(after, "answer", q.answer);
	json_set_text(after, "document", q.document);
	f->location = ENTRY_CONFIRM;
	if (flow_audit(f, request_kind_name[q.kind], q.id, "decide", NULL, after) != 1)
		return -1;
	return tell(f, &h.d, &q);
}

int
request_decide(struct flow *f, const struct request *request, bool yes, struct refusal *why)
{
	struct asking w = { .request = *request, .yes = yes, .why = why };
	int done;

	if (!yes && request->answer[0] == '\0')
		return catalog_refuse(why, "entry.refused.why", "answer");
	if (yes && request->kind == REQUEST_HAND_BACK && request->answer[0] == '\0')
		return catalog_refuse(why, "entry.refused.why", "answer");
	if (yes && request->kind == REQUEST_EXEMPTION && request->document[0] == '\0')
		return catalog_refuse(why, "entry.refused.which_document", "document");
	done = find_delivery(f, &w);
	return done == 1 ? flow_write(f, decide_body, &w) : done;
}
