/* Deliveries, entries and requests as pages show them: a part of entry.h. */
#include <string.h>

#include "flow/entry_request.h"
#include "page/entry.h"
#include "page/work.h"

const char *
entry_say(struct visit *v, const char *key)
{
	return visit_label(v, key, NULL, NULL);
}

const char *
entry_word(struct visit *v, const char *root, const char *name)
{
	return entry_say(v, mem_print(v->mem, "%s%s", root, name));
}

const char *
entry_amount(struct visit *v, int64_t quantity)
{
	return quantity_text(v->mem, quantity, ',');
}

static const char *
title_of(const struct delivery *d)
{
	return d->work.subject[0] != '\0' ? d->work.subject : d->work.product;
}

void
entry_crumbs(struct visit *v, const struct delivery *d, const char *below)
{
	visit_crumb(v, ENTRY_PLACE, entry_say(v, "entry.title"));
	if (d->work.person != v->who->person)
		visit_crumb(v, ENTRY_CONFIRM, entry_say(v, "entry.confirm.title"));
	visit_crumb(v, below == NULL ? NULL : mem_print(v->mem, ENTRY_PLACE "%lld/", (long long)d->id), title_of(d));
	if (below != NULL)
		visit_crumb(v, NULL, entry_say(v, below));
}

/* "còn 2 ngày", "chậm 3 ngày": of what is left to be done. */
static void
fill_due(struct visit *v, struct view *row, const struct delivery *d)
{
	const int32_t left = day_number(d->deadline) - day_number(day_today());
	const char *n = mem_print(v->mem, "%d", (int)(left < 0 ? -left : left));

	view_text(row, "deadline", day_show(v->mem, d->deadline));
	if (delivery_rest(d) <= 0)
		return;
	view_flag(row, "late", left < 0);
	view_flag(row, "soon", left >= 0 && left <= ENTRY_SOON);
	view_text(row, "due", left == 0 ? entry_say(v, "entry.due.today") :
	    visit_label(v, left < 0 ? "entry.due.late" : "entry.due.left", n, NULL));
}

void
entry_fill_delivery(struct visit *v, struct view *row, const struct delivery *d)
{
	static const char *const colour[DELIVERY_STATES] = { "blue", "green", "red", "grey", "grey", "grey" };

	view_int(row, "id", d->id);
	view_print(row, "path", ENTRY_PLACE "%lld/", (long long)d->id);
	view_text(row, "title", title_of(d));
	view_text(row, "product", d->work.product);
	view_text(row, "subject", d->work.subject);
	view_text(row, "code", d->work.code);
	view_text(row, "person", d->work.person_name);
	view_text(row, "unit", d->work.unit_name);
	view_text(row, "giver", d->work.giver_name);
	view_text(row, "given", day_show(v->mem, d->given_on));
	view_text(row, "document", d->work.document);
	view_text(row, "reason", d->work.reason);
	view_text(row, "coefficient", ratio_cut(v->mem, ratio_of(v->mem, d->work.coefficient, 10), 1, ','));
	view_text(row, "share", work_share_words(v, &d->work));
	view_text(row, "quantity", work_amount(v, &d->work, d->quantity));
	view_text(row, "declared", work_amount(v, &d->work, d->declared));
	view_text(row, "accepted", work_amount(v, &d->work, d->accepted));
	view_text(row, "left", work_amount(v, &d->work, delivery_rest(d)));
	view_flag(row, "waits", d->declared > 0);
	view_flag(row, "extending", d->extending);
	view_text(row, "kind", entry_word(v, "delivery.kind.", work_kind_name[d->came]));
	view_text(row, "state", entry_word(v, "delivery.state.", delivery_state_name[d->state]));
	view_text(row, "colour", colour[d->state]);
	view_text(row, "end_reason", d->end_reason);
	if (d->from != 0)
		view_print(row, "from", ENTRY_PLACE "%lld/", (long long)d->from);
	fill_due(v, row, d);
}

static void
fill_findings(struct visit *v, struct view *row, const struct entry_case *c, const struct finding *x, size_t n, int64_t entry)
{
	for (size_t i = 0; i < n; i++) {
		struct view *one;

		if (x[i].entry != entry)
			continue;
		one = view_row(row, "findings");
		view_text(one, "what", x[i].what);
		view_text(one, "quantity", entry_amount(v, x[i].quantity));
		view_text(one, "document", x[i].document);
		view_text(one, "finder", x[i].finder);
		view_text(one, "at", moment_show(v->mem, x[i].found_at));
		view_flag(one, "excused", x[i].excused);
		if (x[i].withdrawn_at != NULL) {
			view_text(one, "withdrawn", moment_show(v->mem, x[i].withdrawn_at));
			view_text(one, "why", x[i].withdrawn_why);
		} else if (c->charge && !c->closed) {
			view_print(one, "withdraw", ENTRY_PLACE "sai-sot/%lld/thu-hoi", (long long)x[i].id);
		}
	}
}

static void
fill_files(struct view *row, const struct entry_case *c, int64_t entry, bool may)
{
	for (size_t i = 0; i < c->nfiles; i++) {
		struct view *one;

		if (c->file[i].entry != entry)
			continue;
		one = view_row(row, "files");
		view_text(one, "name", c->file[i].name);
		view_int(one, "size", (c->file[i].size + 1023) / 1024);
		view_print(one, "path", ENTRY_PLACE "%lld/tep/%lld", (long long)c->delivery.id, (long long)c->file[i].file);
		if (may)
			view_print(one, "off", ENTRY_PLACE "%lld/tep/%lld/bo", (long long)c->delivery.id, (long long)c->file[i].file);
	}
}

static void
fill_ways(struct view *row, const struct entry_case *c, const struct entry *e)
{
	if (c->closed)
		return;
	if (c->mine && e->state == ENTRY_PROPOSED) {
		view_print(row, "recall", ENTRY_PLACE "%lld/bao-cao/%lld/rut", (long long)c->delivery.id, (long long)e->id);
		if (e->files < ENTRY_FILES)
			view_print(row, "attach", "/tai-len/ket-qua/%lld", (long long)e->id);
	}
	if (c->charge && e->state == ENTRY_PROPOSED)
		view_print(row, "answering", ENTRY_CONFIRM "%lld", (long long)e->id);
	if (c->charge && e->state == ENTRY_ACCEPTED)
		view_print(row, "find", ENTRY_CONFIRM "%lld/sai-sot", (long long)e->id);
}

void
entry_fill_entry(struct visit *v, struct view *row, const struct entry_case *c, const struct entry *e)
{
	static const char *const colour[ENTRY_STATES] = { "blue", "green", "yellow", "grey", "red" };
	const struct period_late late = entry_late(&c->delivery, e, &c->periods.calendars,
	    periods_of(&c->periods, c->delivery.deadline).months, day_today());

	view_int(row, "id", e->id);
	view_int(row, "version", e->version);
	view_text(row, "quantity", entry_amount(v, e->quantity));
	view_text(row, "done_on", day_show(v->mem, e->done_on));
	view_text(row, "document", e->document);
	view_text(row, "note", e->note);
	view_text(row, "state", entry_word(v, "entry.state.", entry_state_name[e->state]));
	view_text(row, "colour", colour[e->state]);
	view_text(row, "made", moment_show(v->mem, e->made_at));
	if (e->state == ENTRY_ACCEPTED)
		view_text(row, "accepted", entry_amount(v, e->accepted));
	view_text(row, "answer", e->answer);
	view_text(row, "answerer", e->answerer);
	view_text(row, "answered", moment_show(v->mem, e->answered_at));
	if (late.occurrences > 0)
		view_text(row, "late", visit_label(v, "entry.late_days", mem_print(v->mem, "%d", late.days), NULL));
	view_flag(row, "excused", e->excused);
	view_flag(row, "pending", e->pending);
	view_flag(row, "backdated", entry_backdated(e->done_on, entry_made_on(e)));
	fill_findings(v, row, c, e->finding, e->nfindings, e->id);
	fill_findings(v, row, c, c->past, c->npast, e->id);
	fill_files(row, c, e->id, c->mine && !c->closed && e->state == ENTRY_PROPOSED);
	fill_ways(row, c, e);
}

static const char *
decide_path(struct visit *v, const struct request *q)
{
	static const char *const place[REQUESTS] = { "gia-han", "mien-tru", "tra-lai" };

	return mem_print(v->mem, ENTRY_PLACE "%s/%lld", place[q->kind], (long long)q->id);
}

void
entry_fill_request(struct visit *v, struct view *row, const struct entry_case *c, const struct request *q)
{
	const struct entry *e = entry_of_delivery(&c->delivery, q->entry);
	const bool lapsed = q->kind != REQUEST_EXEMPTION && request_waits(q) && c->delivery.state != DELIVERY_OPEN;
	const bool waits = request_waits(q) && !lapsed, yes = strcmp(q->state, "granted") == 0 || strcmp(q->state, "confirmed") == 0;

	view_int(row, "id", q->id);
	view_int(row, "version", q->version);
	view_text(row, "kind", entry_word(v, "entry.request.", request_kind_name[q->kind]));
	view_text(row, "state", entry_word(v, "entry.request.state.", lapsed ? "lapsed" : q->state));
	view_text(row, "colour", waits ? "blue" : yes ? "green" : "grey");
	view_text(row, "reason", q->reason);
	view_text(row, "proof", q->proof);
	if (q->file != 0)
		view_print(row, "file", ENTRY_PLACE "%lld/tep/%lld", (long long)c->delivery.id, (long long)q->file);
	if (q->kind == REQUEST_EXTENSION)
		view_text(row, "until", visit_label(v, "entry.request.until", day_show(v->mem, q->before), day_show(v->mem, q->until)));
	if (e != NULL)
		view_text(row, "fault", q->finding == 0 ? visit_label(v, "entry.fault.late", day_show(v->mem, e->done_on),
		    entry_amount(v, e->quantity)) :
		    entry_say(v, "entry.fault.finding"));
	view_text(row, "asker", q->asker_name);
	view_text(row, "asked", moment_show(v->mem, q->asked_at));
	view_text(row, "answer", q->answer);
	view_text(row, "document", q->document);
	view_text(row, "answerer", q->answerer);
	view_text(row, "answered", moment_show(v->mem, q->answered_at));
	if (!waits || c->closed)
		return;
	if (c->mine)
		view_print(row, "recall", "%s/rut", decide_path(v, q));
	if (c->mine && q->kind == REQUEST_EXEMPTION && q->file == 0)
		view_print(row, "attach", "/tai-len/mien-tru/%lld", (long long)q->id);
	if (c->charge)
		view_text(row, "decide", decide_path(v, q));
}
