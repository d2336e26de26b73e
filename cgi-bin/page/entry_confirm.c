/* /cong-viec/xac-nhan: all that waits for somebody who is in charge of others. */
#include "flow/entry_confirm.h"

#include "flow/entry_waiting.h"
#include "page/chosen.h"
#include "page/entry.h"
#include "rules/role.h"

#define CHOSEN_TEXT 45
#define PERCENT 100

static const struct field list_fields[] = {
	{ "da-xong", FIELD_INT, .min = 1, .max = CHOSEN_MOST },
	{ 0 }
};
static const struct field accept_fields[] = {
	{ "chosen", FIELD_TEXT, .many = true, .max = CHOSEN_TEXT },
	{ 0 }
};

/* Why one stands apart, in words. */
static void
fill_odd(struct visit *v, struct view *row, const struct waiting_entry *w)
{
	for (int k = 0; k < ODDS; k++)
		if (w->odd & 1U << k)
			view_text(view_row(row, "why"), "text", k == ODD_LATE ?
			    visit_label(v, "entry.late_days", mem_print(v->mem, "%d", w->late.days), NULL) :
			    entry_word(v, "entry.odd.", entry_odd_name[k]));
}

static const char *
percent(struct visit *v, int64_t part, int64_t whole)
{
	return mem_print(v->mem, "%lld", (long long)(part * PERCENT / whole));
}

static void
fill_radar(struct visit *v, struct view *person, const struct waiting *w, int64_t id)
{
	const struct radar *r = NULL;

	for (size_t i = 0; i < w->nradar; i++)
		if (w->radar[i].person == id)
			r = &w->radar[i];
	if (r == NULL)
		return;
	view_flag(v->view, "radar", true);
	view_text(view_row(person, "radar"), "text", visit_label(v, "entry.radar.volume",
	    ratio_cut(v->mem, ratio_of(v->mem, r->volume, 10 * QUANTITY), 1, ','), NULL));
	if (r->npeers > 0 && r->peers > 0)
		view_text(view_row(person, "radar"), "text", visit_label(v, "entry.radar.peers", percent(v, r->volume, r->peers),
		    mem_print(v->mem, "%lld", (long long)r->npeers)));
	if (r->own > 0)
		view_text(view_row(person, "radar"), "text", visit_label(v, "entry.radar.own", percent(v, r->volume, r->own),
		    mem_print(v->mem, "%lld", (long long)r->windows)));
	if (r->extra > 0 && r->volume > 0)
		view_text(view_row(person, "radar"), "text", visit_label(v, "entry.radar.extra", percent(v, r->extra, r->volume), NULL));
}

static void
fill_entry(struct visit *v, struct view *row, const struct waiting_entry *w)
{
	const struct entry *e = w->entry;
	const char *value = mem_print(v->mem, "%lld:%lld", (long long)e->id, (long long)e->version);

	entry_fill_delivery(v, row, w->delivery);
	view_int(row, "entry", e->id);
	view_text(row, "value", value);
	view_flag(row, "chosen", v->web->method == METHOD_GET || chosen_has(v, value));
	view_text(row, "amount", entry_amount(v, e->quantity));
	view_text(row, "done_on", day_show(v->mem, e->done_on));
	view_text(row, "number", e->document);
	view_text(row, "note", e->note);
	view_int(row, "files", e->files);
	view_print(row, "answer", ENTRY_CONFIRM "%lld", (long long)e->id);
	fill_odd(v, row, w);
}

/* Does a person stand among the odd ones, with his radar? */
static bool
stands_above(const struct waiting *w, int64_t person)
{
	for (size_t i = 0; i < w->nodd; i++)
		if (w->odd[i].delivery->work.person == person)
			return true;
	return false;
}

/* Person by person; of the plain ones not more than can be chosen at once. */
static void
fill_people(struct visit *v, const struct waiting *w, const char *list, const struct waiting_entry *entry, size_t n)
{
	struct view *person = NULL;

	for (size_t i = 0; i < n && i < CHOSEN_MOST; i++) {
		const struct work *work = &entry[i].delivery->work;

		if (i == 0 || entry[i - 1].delivery->work.person != work->person) {
			person = view_row(v->view, list);
			view_text(person, "name", work->person_name);
			view_text(person, "unit", work->unit_name);
			if (entry == w->odd || !stands_above(w, work->person))
				fill_radar(v, person, w, work->person);
		}
		fill_entry(v, view_row(person, "entries"), &entry[i]);
	}
}

static void
fill_requests(struct visit *v, const struct waiting *w)
{
	for (size_t i = 0; i < w->nrequests; i++) {
		const struct entry_case c = { .delivery = w->request[i].delivery, .charge = true };
		struct view *row = view_row(v->view, "Requests");

		entry_fill_request(v, row, &c, &w->request[i].request);
		entry_fill_delivery(v, view_node(row, "Delivery"), &c.delivery);
	}
}

static int
show(struct visit *v, int status)
{
	const int64_t done = v->web->method == METHOD_GET ? form_int(v->form, "da-xong", NULL) : 0;
	struct waiting w;
	size_t plain;

	if (entry_waiting_of(v->flow, &w) != 1)
		return -1;
	plain = w.nplain < CHOSEN_MOST ? w.nplain : CHOSEN_MOST;
	view_flag(v->view, "charge", w.charge);
	fill_people(v, &w, "Odd", w.odd, w.nodd);
	fill_people(v, &w, "Plain", w.plain, w.nplain);
	fill_requests(v, &w);
	view_int(v->view, "odd", (int64_t)w.nodd);
	view_text(v->view, "plain", visit_label(v, "entry.confirm.plain", mem_print(v->mem, "%zu", w.nplain), NULL));
	if (v->web->method == METHOD_GET)
		view_text(v->view, "chosen", visit_label(v, "entry.confirm.all_chosen", mem_print(v->mem, "%zu", plain), NULL));
	view_flag(v->view, "nothing", w.nodd + w.nplain + w.nrequests == 0);
	if (done > 0)
		view_text(v->view, "done", visit_label(v, "entry.confirm.done", mem_print(v->mem, "%lld", (long long)done), NULL));
	visit_crumb(v, ENTRY_PLACE, entry_say(v, "entry.title"));
	visit_crumb(v, NULL, entry_say(v, "entry.confirm.title"));
	return visit_page_as(v, status, "entry/confirm.cs", "entry.confirm.title");
}

static int
list_page(struct visit *v)
{
	return show(v, form_ok(v->form) ? 200 : 422);
}

static int
accept_chosen(struct visit *v)
{
	struct chosen chosen[CHOSEN_MOST];
	struct refusal why = { 0 };
	size_t n;

	if (!form_ok(v->form))
		return show(v, 422);
	if (chosen_read(v, chosen, &n) != 1)
		return visit_error(v, 400);
	return visit_answer(v, entry_accept_chosen(v->flow, chosen, n, &why), &why, show);
}

const struct route entry_confirm_routes[] = {
	{ METHOD_GET,  "/cong-viec/xac-nhan/",	ROLE_PERSON, 0, list_fields, list_page },
	{ METHOD_POST, "/cong-viec/xac-nhan/",	ROLE_PERSON, ROUTE_LARGE, accept_fields, accept_chosen },
	{ 0 }
};
