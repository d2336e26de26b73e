/* The list, and a document that is begun on chosen catalogs. */
#include "page/dispatch.h"

#include <string.h>

#include "base/name.h"
#include "flow/catalog.h"
#include "flow/see.h"
#include "page/catalog.h"
#include "page/chosen.h"
#include "page/list.h"
#include "rules/role.h"

#define START	DISPATCHES "moi"

static const char *const states[] = { "draft", "issued", "withdrawn", "dropped", NULL };
static const struct field list_fields[] = {
	{ "trang", FIELD_INT, .min = 1, .max = 100000 },
	{ "loai", FIELD_CHOICE, .choices = dispatch_kind_name },
	{ "trang-thai", FIELD_CHOICE, .choices = states },
	{ "tim", FIELD_TEXT, .max = 200 },
	{ 0 }
};
/* Those that begin with chosen catalogs; what is about opinions begins at their round. */
static const char *const on_catalogs[] = { "appraisal", "submission", "decision", NULL };
static const struct field start_fields[] = {
	{ "loai", FIELD_CHOICE, .required = true, .choices = on_catalogs },
	{ .name = "danh-muc", .type = FIELD_ID },
	{ 0 }
};
static const struct field round_fields[] = {
	{ .name = "round", .type = FIELD_ID, .required = true },
	{ 0 }
};
static const struct field make_fields[] = {
	{ "kind", FIELD_CHOICE, .required = true, .choices = on_catalogs },
	{ "chosen", FIELD_TEXT, .many = true, .max = 45 },
	{ 0 }
};

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

void
dispatch_crumbs(struct visit *v, const char *text)
{
	visit_crumb(v, "/danh-muc/", say(v, "layout.menu.catalog", ""));
	visit_crumb(v, text == NULL ? NULL : DISPATCHES, say(v, "dispatch.title", ""));
	if (text != NULL)
		visit_crumb(v, NULL, text);
}

void
dispatch_fill(struct visit *v, struct view *to, const struct dispatch *d)
{
	static const char *const colour[DISPATCH_STATES] = { "grey", "green", "grey", "red" };
	const bool issued = d->state == DISPATCH_ISSUED || d->state == DISPATCH_WITHDRAWN;

	view_int(to, "id", d->id);
	view_text(to, "kind", say(v, "dispatch.kind.", dispatch_kind_name[d->kind]));
	view_text(to, "state", say(v, "dispatch.state.", dispatch_state_name[d->state]));
	view_text(to, "colour", colour[d->state]);
	view_flag(to, "issued", issued);
	view_text(to, "subject", d->words.subject);
	view_text(to, "agency", d->agency);
	view_int(to, "catalogs", d->catalogs);
	view_text(to, "number", d->document_number);
	view_text(to, "day", day_show(v->mem, d->document_day));
	view_text(to, "maker", d->maker);
	view_text(to, "made", moment_show(v->mem, d->made_at));
	if (issued) {
		view_text(to, "sender", d->sender);
		view_text(to, "sent", moment_show(v->mem, d->issued_at));
	}
	if (d->state == DISPATCH_WITHDRAWN) {
		view_text(to, "withdrawer", d->withdrawer);
		view_text(to, "withdrawn", moment_show(v->mem, d->withdrawn_at));
		view_text(to, "reason", d->reason);
	}
	view_print(to, "path", DISPATCHES "%lld/", (long long)d->id);
}

int
dispatch_fill_of(struct visit *v, const struct catalog *c)
{
	struct dispatch *list;
	size_t n;

	if (dispatches_of(v->flow, c->id, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		dispatch_fill(v, view_row(v->view, "Dispatches"), &list[i]);
	if (see_appraises(v->who) && dispatch_takes(DISPATCH_APPRAISAL, c->state))
		view_print(v->view, "letter", START "?loai=%s&danh-muc=%lld", dispatch_kind_name[DISPATCH_APPRAISAL],
		    (long long)c->id);
	return 1;
}

static void
fill_begin(struct visit *v)
{
	for (const char *const *kind = on_catalogs; *kind != NULL && see_appraises(v->who); kind++) {
		struct view *row = view_row(v->view, "Begin");

		view_print(row, "path", START "?loai=%s", *kind);
		view_text(row, "text", say(v, "dispatch.kind.", *kind));
	}
}

static int
show_list(struct visit *v, int status)
{
	const bool read = v->web->method == METHOD_GET;
	const int64_t page = read ? list_number(v) : 1;
	const struct dispatch_query query = {
		.kind = read ? list_typed(v, "loai") : "", .state = read ? list_typed(v, "trang-thai") : "",
		.words = read ? list_typed(v, "tim") : "",
		.skip = (page - 1) * LIST_PAGE, .most = LIST_PAGE,
	};
	struct dispatch *list;
	int64_t total;
	size_t n;

	if (dispatches(v->flow, &query, &list, &n, &total) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		dispatch_fill(v, view_row(v->view, "Dispatches"), &list[i]);
	fill_begin(v);
	list_options(v, "Kinds", "dispatch.any_kind", dispatch_kind_name, "dispatch.kind.", query.kind);
	list_options(v, "States", "dispatch.any_state", states, "dispatch.state.", query.state);
	view_text(v->view, "words", query.words);
	view_int(v->view, "total", total);
	list_pages(v, list_query(v, DISPATCHES, list_fields, NULL), page, total);
	dispatch_crumbs(v, NULL);
	return visit_page_as(v, status, "dispatch/list.cs", "dispatch.title");
}

static int
list_page(struct visit *v)
{
	return show_list(v, 200);
}

/* The catalogs that can be written on; the one of the address, or what was ticked, is chosen. */
static int
show_start(struct visit *v, int status)
{
	const bool posted = v->web->method == METHOD_POST;
	const enum dispatch_kind kind = (enum dispatch_kind)name_place(dispatch_kind_name, DISPATCH_KINDS,
	    list_typed(v, posted ? "kind" : "loai"));
	const struct catalog_query query = { .states = dispatch_states(kind), .kind = "", .words = "",
	    .sort = "agency", .most = CHOSEN_MOST };
	const int64_t asked = posted ? 0 : form_int(v->form, "danh-muc", NULL);
	const char *title = say(v, "dispatch.kind.", dispatch_kind_name[kind]);
	struct catalog *list;
	int64_t total;
	size_t n;

	if (!posted && !form_ok(v->form))
		return 0;
	if (catalog_list(v->flow, &query, 1, &list, &n, &total) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Catalogs");
		const char *value = mem_print(v->mem, "%lld:%lld", (long long)list[i].id, (long long)list[i].version);

		catalog_fill(v, row, &list[i]);
		view_text(row, "value", value);
		view_flag(row, "chosen", posted ? chosen_has(v, value) : asked == list[i].id);
	}
	view_text(v->view, "kind", dispatch_kind_name[kind]);
	view_text(v->view, "name", title);
	view_flag(v->view, "one", kind == DISPATCH_APPRAISAL);
	view_text(v->page, "Form.chosen.name", "chosen");
	dispatch_crumbs(v, title);
	return visit_page_as(v, status, "dispatch/start.cs", "dispatch.begin");
}

static int
start_page(struct visit *v)
{
	return show_start(v, 200);
}

static int
make(struct visit *v)
{
	struct chosen chosen[CHOSEN_MOST];
	struct refusal why = { 0 };
	enum dispatch_kind kind;
	size_t n;

	if (!form_ok(v->form) || chosen_read(v, chosen, &n) != 1)
		return show_start(v, 422);
	kind = (enum dispatch_kind)name_place(dispatch_kind_name, DISPATCH_KINDS, form_text(v->form, "kind"));
	return visit_answer(v, dispatch_make(v->flow, v->render, kind, chosen, n, &why), &why, show_start);
}

/* On a round of opinions; refused, the list says why. */
static int
make_opinions(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return 0;
	return visit_answer(v, dispatch_make_opinions(v->flow, v->render, form_int(v->form, "round", NULL), &why), &why,
	    show_list);
}

const struct route dispatch_routes[] = {
	{ METHOD_GET,  DISPATCHES,	ROLE_PERSON, 0, list_fields, list_page },
	{ METHOD_GET,  START,		ROLES_APPRAISAL, 0, start_fields, start_page },
	{ METHOD_POST, START,		ROLES_APPRAISAL, 0, make_fields, make },
	{ METHOD_POST, DISPATCHES "y-kien", ROLES_APPRAISAL, 0, round_fields, make_opinions },
	{ 0 }
};
