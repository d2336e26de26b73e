#include "page/entry.h"

#include <string.h>

#include "flow/entry_request.h"
#include "page/list.h"
#include "page/task.h"
#include "page/task_count.h"
#include "rules/role.h"

#define PERIOD_TEXT_MOST 7	/* "2026-05" */
#define COUNT_MOST 1000

static const char *const presses[] = { "1", "5", "12", NULL };
static const struct field list_fields[] = {
	{ "ky", FIELD_TEXT, .max = PERIOD_TEXT_MOST },
	{ .name = "da-bao", .type = FIELD_ID },
	{ .name = "da-dem", .type = FIELD_ID },
	{ 0 }
};
static const struct field count_fields[] = {
	{ "add", FIELD_CHOICE, .choices = presses },
	{ "came_in", FIELD_DECIMAL, .min = 1, .max = COUNT_MOST * QUANTITY, .places = 3 },
	{ .name = "only_in", .type = FIELD_FLAG },
	{ 0 }
};

static void
fill_period(struct visit *v, const struct entry_list *l)
{
	/* The months beside it, in whichever periods they lie. */
	const struct period first = { l->period.year, l->period.month, 1 }, before = period_last(first),
	    after = period_next((struct period){ first.year, (int8_t)(first.month + l->period.months - 1), 1 });

	view_text(v->view, "period", visit_label(v, l->period.months == 1 ? "entry.month" : "entry.quarter",
	    mem_print(v->mem, "%d", l->period.months == 1 ? l->period.month : (l->period.month + 2) / 3),
	    mem_print(v->mem, "%d", l->period.year)));
	view_text(v->view, "from", day_show(v->mem, l->from));
	view_text(v->view, "until", day_show(v->mem, l->until));
	view_print(v->view, "before", ENTRY_PLACE "?ky=%d-%02d", before.year, before.month);
	view_print(v->view, "after", ENTRY_PLACE "?ky=%d-%02d", after.year, after.month);
}

static void
fill_regular(struct visit *v, const struct regular *r, const struct task_count *counts, size_t ncounts)
{
	struct view *row = view_row(v->view, "Regular");
	static const struct { const char *value, *text; } add[] = { { "1", "+1" }, { "5", "+5" }, { "12", "+12" } };

	view_int(row, "id", r->work.id);
	view_text(row, "title", r->work.subject[0] != '\0' ? r->work.subject : r->work.product);
	if (r->work.subject[0] != '\0')
		view_text(row, "product", r->work.product);
	view_text(row, "came_in", entry_amount(v, r->came_in));
	view_text(row, "done", entry_amount(v, r->done));
	view_print(row, "path", ENTRY_PLACE "dem/%lld", (long long)r->work.id);
	for (size_t i = 0; i < ncounts; i++)
		if (counts[i].work == r->work.id)
			count_fill(v, view_row(row, "counts"), &counts[i]);
	if (r->pressed != 0)
		view_print(row, "undo", ENTRY_PLACE "dem/%lld/%lld/hoan-tac", (long long)r->work.id, (long long)r->pressed);
	for (size_t i = 0; i < sizeof(add) / sizeof(*add); i++) {
		struct view *button = view_row(row, "add");

		view_text(button, "value", add[i].value);
		view_text(button, "text", add[i].text);
	}
}

/* What was just said, above the list. */
static void
fill_said(struct visit *v, const struct entry_list *l, int64_t said)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->delivery[i].id == said)
			view_text(v->view, "said", visit_label(v, "entry.said", l->delivery[i].work.subject[0] != '\0' ?
			    l->delivery[i].work.subject : l->delivery[i].work.product, NULL));
	view_flag(v->view, "counted", v->web->method == METHOD_GET && form_int(v->form, "da-dem", NULL) != 0);
}

static int
show_list(struct visit *v, int status)
{
	const char *typed = v->web->method == METHOD_GET ? form_text(v->form, "ky") : NULL;
	const int64_t said = v->web->method == METHOD_GET ? form_int(v->form, "da-bao", NULL) : 0;
	struct period of = { 0 };
	struct task_count *counts;
	struct entry_list l;
	size_t ncounts;

	if (typed != NULL && period_read(typed, &of) != 1)
		return 0;
	if (entry_list_of(v->flow, of, said, &l) != 1 || task_counts(v->flow, &counts, &ncounts) != 1)
		return -1;
	fill_period(v, &l);
	fill_said(v, &l, said);
	for (size_t i = 0; i < l.n; i++) {
		const struct delivery *d = &l.delivery[i];
		const bool left = delivery_rest(d) > 0;
		struct view *row = view_row(v->view, left ? "Owed" : "Over");

		entry_fill_delivery(v, row, d);
		if (left)
			view_print(row, "report", ENTRY_PLACE "%lld/bao-cao", (long long)d->id);
		view_flag(row, "returned", entry_returned(d) != NULL);
	}
	for (size_t i = 0; i < l.nregular; i++)
		fill_regular(v, &l.regular[i], counts, ncounts);
	if (task_fill_mine(v) != 1)
		return -1;
	view_flag(v->view, "charge", l.waiting >= 0);
	view_flag(v->view, "heads", (v->who->roles & ROLE_CHAIRMAN) != 0);
	view_flag(v->view, "prepares", (v->who->roles & ROLES_APPRAISAL) != 0);
	if (l.waiting > 0)
		view_int(v->view, "waiting", l.waiting);
	if (ncounts > 0)
		view_int(v->view, "counts", (int64_t)ncounts);
	visit_name_fields(v, count_fields);
	visit_crumb(v, NULL, entry_say(v, "entry.title"));
	return visit_page_as(v, status, "entry/list.cs", "entry.title");
}

static int
list_page(struct visit *v)
{
	return show_list(v, form_ok(v->form) ? 200 : 422);
}

static int
count(struct visit *v)
{
	const char *add = form_text(v->form, "add");
	struct refusal why = { 0 };
	int64_t quantity = form_int(v->form, "came_in", NULL);

	if (!form_ok(v->form))
		return show_list(v, 422);
	for (size_t i = 0; add != NULL && presses[i] != NULL; i++)
		if (strcmp(add, presses[i]) == 0)
			quantity = (i == 0 ? 1 : i == 1 ? 5 : 12) * QUANTITY;
	return visit_answer(v, entry_count(v->flow, v->id[0], quantity, form_flag(v->form, "only_in"), &why), &why, show_list);
}

static int
uncount(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, entry_uncount(v->flow, v->id[0], v->id[1], &why), &why, show_list);
}

/* What it gives the score as it stands, and if all that waits were accepted. */
static void
fill_score(struct visit *v, const struct entry_case *c)
{
	struct view *node = view_node(v->view, "Score");
	struct score_sums now, then;

	entry_score(v->flow, c, false, &now);
	entry_score(v->flow, c, true, &then);
	view_text(node, "assigned", ratio_cut(v->mem, now.assigned, 2, ','));
	view_text(node, "done", ratio_cut(v->mem, now.done, 2, ','));
	view_text(node, "good", ratio_cut(v->mem, now.good, 2, ','));
	view_text(node, "ontime", ratio_cut(v->mem, now.ontime, 2, ','));
	if (c->delivery.declared > 0)
		view_text(node, "then", visit_label(v, "entry.score.then", ratio_cut(v->mem, then.done, 2, ','), NULL));
}

/* Where the person who looks may go from here. */
static void
fill_ways(struct visit *v, const struct entry_case *c)
{
	const struct delivery *d = &c->delivery;
	const bool left = c->mine && !c->closed && delivery_rest(d) > 0;
	struct view *at = view_node(v->view, "At");
	bool handing = false;
	size_t n, open = 0;
	const struct fault *fault = request_faults(v->flow, c, &n);

	for (size_t i = 0; i < n; i++)
		open += !fault[i].asked;
	for (size_t i = 0; i < c->nrequests; i++)
		handing |= c->request[i].kind == REQUEST_HAND_BACK && request_waits(&c->request[i]);
	if (left)
		view_print(at, "report", ENTRY_PLACE "%lld/bao-cao", (long long)d->id);
	if (left && !d->extending && day_compare(day_today(), d->deadline) <= 0)
		view_print(at, "extend", ENTRY_PLACE "%lld/gia-han", (long long)d->id);
	if (left && !handing)
		view_print(at, "hand_back", ENTRY_PLACE "%lld/tra-lai", (long long)d->id);
	if (c->mine && !c->closed && open > 0)
		view_print(at, "exempt", ENTRY_PLACE "%lld/mien-tru", (long long)d->id);
}

int
entry_show(struct visit *v, int status)
{
	struct entry_case c;
	const int found = entry_case_of(v->flow, v->id[0], &c);

	if (found != 1)
		return found;
	entry_fill_delivery(v, view_node(v->view, "Delivery"), &c.delivery);
	if (task_fill_origin(v, &c.delivery) != 1)
		return -1;
	fill_ways(v, &c);
	fill_score(v, &c);
	for (size_t i = c.delivery.nentries; i > 0; i--)
		entry_fill_entry(v, view_row(v->view, "Entries"), &c, &c.delivery.entry[i - 1]);
	for (size_t i = 0; i < c.nrequests; i++)
		entry_fill_request(v, view_row(v->view, "Requests"), &c, &c.request[i]);
	view_flag(v->view, "closed", c.closed);
	view_flag(v->view, "mine", c.mine);
	entry_crumbs(v, &c.delivery, NULL);
	return visit_page_as(v, status, "entry/delivery.cs", "entry.one");
}

static int
show_page(struct visit *v)
{
	return entry_show(v, 200);
}

static int
download(struct visit *v)
{
	const char *name, *type, *path;
	const int found = entry_file_read(v->flow, v->id[0], v->id[1], &name, &type, &path);

	return found == 1 ? reply_stored(v->reply, type, name, path) : found;
}

static int
take_off(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, entry_file_drop(v->flow, v->id[0], v->id[1], &why), &why, entry_show);
}

const struct route entry_routes[] = {
	{ METHOD_GET,  "/cong-viec/",			ROLE_PERSON, 0, list_fields, list_page },
	{ METHOD_POST, "/cong-viec/dem/:",		ROLE_PERSON, 0, count_fields, count },
	{ METHOD_POST, "/cong-viec/dem/:/:/hoan-tac",	ROLE_PERSON, 0, NULL, uncount },
	{ METHOD_GET,  "/cong-viec/:/",			ROLE_PERSON, 0, NULL, show_page },
	{ METHOD_GET,  "/cong-viec/:/tep/:",		ROLE_PERSON, 0, NULL, download },
	{ METHOD_POST, "/cong-viec/:/tep/:/bo",		ROLE_PERSON, 0, NULL, take_off },
	{ 0 }
};
