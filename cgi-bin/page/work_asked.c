/* /cong-viec/de-xuat: work that people propose themselves, and what who is in charge of them answers. */
#include "flow/work_ask.h"
#include "page/catalog.h"
#include "page/list.h"
#include "page/work.h"
#include "rules/role.h"

static const struct field own_fields[] = {
	{ .name = "san-pham", .type = FIELD_ID },
	{ 0 }
};
static const struct field ask_fields[] = {
	{ "subject", FIELD_TEXT, .required = true, .max = SUBJECT_MOST },
	{ .name = "product", .type = FIELD_ID },
	{ "quantity", FIELD_DECIMAL, .min = 1, .max = QUANTITY_MOST, .places = 3 },
	{ .name = "deadline", .type = FIELD_DAY },
	{ "reason", FIELD_TEXT, .max = REASON_MOST },
	{ 0 }
};
static const struct field take_fields[] = {
	{ .name = "product", .type = FIELD_ID },
	{ "task", FIELD_AREA, .max = TASK_MOST },
	{ "output", FIELD_AREA, .max = OUTPUT_MOST },
	{ "coefficient", FIELD_DECIMAL, .min = 1, .max = COEFFICIENT_MOST, .places = 1 },
	{ "subject", FIELD_TEXT, .max = SUBJECT_MOST },
	{ "quantity", FIELD_DECIMAL, .required = true, .min = 1, .max = QUANTITY_MOST, .places = 3 },
	{ .name = "deadline", .type = FIELD_DAY, .required = true },
	{ "reason", FIELD_TEXT, .max = REASON_MOST },
	{ "document", FIELD_TEXT, .max = DOCUMENT_MOST },
	{ 0 }
};
static const struct field decline_fields[] = {
	{ "decline_reason", FIELD_TEXT, .required = true, .max = REASON_MOST },
	{ 0 }
};

static const char *const state_colour[WORK_STATES] = { "yellow", "green", "red", "grey" };

static void
fill(struct visit *v, struct view *row, const struct work_asked *a)
{
	const bool recalled = a->work.state == WORK_DECLINED && a->work.giver == a->work.person;

	view_int(row, "id", a->work.id);
	view_int(row, "version", a->work.version);
	view_text(row, "person", a->work.person_name);
	view_text(row, "unit", a->work.unit_name);
	view_text(row, "subject", a->work.subject);
	view_text(row, "code", a->work.code);
	view_text(row, "product", a->work.product);
	if (a->quantity != 0)
		view_text(row, "quantity", quantity_text(v->mem, a->quantity, ','));
	view_text(row, "deadline", day_show(v->mem, a->deadline));
	view_text(row, "reason", a->work.reason);
	view_text(row, "asked_at", moment_show(v->mem, a->asked_at));
	view_text(row, "state", recalled ? work_say(v, "work.recalled") :
	    work_say(v, mem_print(v->mem, "work.state.%s", work_state_name[a->work.state])));
	view_text(row, "colour", recalled ? "grey" : state_colour[a->work.state]);
	view_flag(row, "waits", a->work.state == WORK_ASKED);
	if (a->work.state != WORK_ASKED) {
		view_text(row, "answered_at", moment_show(v->mem, a->work.given_at));
		view_text(row, "answerer", a->work.giver_name);
		view_flag(row, "declined", a->work.state == WORK_DECLINED && !recalled);
	}
	view_print(row, "path", WORK_ASK_PLACE "/%lld", (long long)a->work.id);
}

/* The product that was chosen for a form, and where another one is. 1 or -1. */
static int
fill_product(struct visit *v, const struct agency_periods *periods, int64_t row, const char *find)
{
	struct product p;
	const int found = row == 0 ? 0 : work_product(v->flow, periods, row, &p);

	view_text(v->view, "find", find);
	if (found != 1)
		return found < 0 ? -1 : 1;
	work_fill_product(view_node(v->view, "Product"), v, &p);
	view_int(v->view, "product", p.row);
	return 1;
}

static int
show_own(struct visit *v, int status)
{
	const bool typed = v->route->fields == ask_fields;
	const int64_t row = v->route->fields == own_fields || typed ? form_int(v->form, typed ? "product" : "san-pham", NULL) : 0;
	struct agency_periods periods;
	struct work_asked *list;
	size_t n;

	if (v->who->agency == 0)
		return 0;
	if (periods_on(v->flow, v->who->agency, &periods) != 1 || work_asked_own(v->flow, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill(v, view_row(v->view, "Own"), &list[i]);
	if (fill_product(v, &periods, row, WORK_ASK_PLACE "/san-pham") != 1)
		return -1;
	visit_name_fields(v, ask_fields);
	visit_crumb(v, NULL, work_say(v, "work.asked"));
	return visit_page_as(v, status, "work/asked.cs", "work.asked");
}

static int
own_page(struct visit *v)
{
	return show_own(v, form_ok(v->form) ? 200 : 422);
}

static int
ask(struct visit *v)
{
	const struct work_asked asked = {
		.work = { .row = form_int(v->form, "product", NULL), .subject = list_typed(v, "subject"),
		    .product = "", .reason = list_typed(v, "reason") },
		.quantity = form_int(v->form, "quantity", NULL), .deadline = form_day(v->form, "deadline"),
	};
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_own(v, 422);
	return visit_answer(v, work_ask(v->flow, &asked, &why), &why, show_own);
}

static int
recall(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, work_ask_recall(v->flow, v->id[0], form_version(v->form), &why), &why, show_own);
}

static int
find_page(struct visit *v)
{
	struct agency_periods periods;

	if (v->who->agency == 0)
		return 0;
	if (periods_on(v->flow, v->who->agency, &periods) != 1)
		return -1;
	view_text(v->view, "path", WORK_ASK_PLACE "/san-pham");
	visit_crumb(v, WORK_ASK_PLACE, work_say(v, "work.asked"));
	visit_crumb(v, NULL, work_say(v, "work.ask_product"));
	return work_products_page(v, &periods, WORK_ASK_PLACE "?san-pham=", "work.ask_product");
}

static int
waiting_page(struct visit *v)
{
	struct work_asked *list;
	struct work_ground g;
	size_t n;
	const int found = work_ground(v->flow, &g);

	if (found != 1)
		return found;
	if (work_asked_waiting(v->flow, NULL, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill(v, view_row(v->view, "Waiting"), &list[i]);
	visit_crumb(v, WORK_UNIT_PLACE, work_unit_name(v));
	visit_crumb(v, NULL, work_say(v, "work.asked"));
	return visit_page(v, "work/waiting.cs", "work.asked");
}

static int
show_answer(struct visit *v, int status)
{
	const bool looked = v->route->fields == own_fields;
	struct work_asked a;
	struct work_ground g;
	int64_t row;
	int found = work_ground(v->flow, &g);

	if (found == 1)
		found = work_asked_read(v->flow, &g, v->id[0], &a);
	if (found != 1)
		return found;
	row = form_int(v->form, looked ? "san-pham" : "product", NULL);
	if (row == 0 && v->route->fields != take_fields)
		row = a.work.row;
	fill(v, view_node(v->view, "Asked"), &a);
	if (fill_product(v, work_periods(&g, a.work.agency), row, mem_print(v->mem, WORK_ASK_PLACE "/%lld/san-pham", (long long)a.work.id)) != 1)
		return -1;
	visit_name_fields(v, take_fields);
	visit_name_fields(v, decline_fields);
	visit_default(v, "task", a.work.subject);
	visit_default(v, "subject", a.work.subject);
	visit_default(v, "quantity", a.quantity == 0 ? "1" : quantity_text(v->mem, a.quantity, ','));
	visit_default(v, "deadline", day_show(v->mem, a.deadline));
	work_fill_whens(v, &g);
	if (status != 422)
		v->version = a.work.version;
	visit_crumb(v, WORK_UNIT_PLACE, work_unit_name(v));
	visit_crumb(v, WORK_ASK_WAITING, work_say(v, "work.asked"));
	visit_crumb(v, NULL, work_say(v, "work.answer"));
	return visit_page_as(v, status, "work/answer.cs", "work.answer");
}

static int
answer_page(struct visit *v)
{
	return show_answer(v, form_ok(v->form) ? 200 : 422);
}

static int
answer_find_page(struct visit *v)
{
	struct work_asked a;
	struct work_ground g;
	int found = work_ground(v->flow, &g);

	if (found == 1)
		found = work_asked_read(v->flow, &g, v->id[0], &a);
	if (found != 1)
		return found;
	view_print(v->view, "path", WORK_ASK_PLACE "/%lld/san-pham", (long long)a.work.id);
	visit_crumb(v, WORK_ASK_WAITING, work_say(v, "work.asked"));
	visit_crumb(v, NULL, work_say(v, "work.ask_product"));
	return work_products_page(v, work_periods(&g, a.work.agency), mem_print(v->mem, WORK_ASK_PLACE "/%lld?san-pham=", (long long)a.work.id),
	    "work.ask_product");
}

static void
check_outside(struct visit *v)
{
	static const char *const needed[] = { "task", "output", "coefficient" };

	for (size_t i = 0; i < sizeof(needed) / sizeof(*needed); i++)
		if (list_typed(v, needed[i])[0] == '\0')
			form_error(v->form, needed[i], "error.required", NULL, NULL);
}

static int
take(struct visit *v)
{
	struct assigned to = { 0, form_int(v->form, "quantity", NULL), form_day(v->form, "deadline"), { 1, 1 } };
	struct assignment a = {
		.row = form_int(v->form, "product", NULL), .task = list_typed(v, "task"), .output = list_typed(v, "output"),
		.coefficient = form_int(v->form, "coefficient", NULL), .subject = list_typed(v, "subject"),
		.reason = list_typed(v, "reason"), .document = list_typed(v, "document"), .to = &to, .n = 1,
		.asked = v->id[0], .asked_version = form_version(v->form),
	};
	struct refusal why = { 0 };
	struct work_asked asked;
	struct work_ground g;
	int found = work_ground(v->flow, &g);

	if (found == 1)
		found = work_asked_read(v->flow, &g, v->id[0], &asked);
	if (found != 1)
		return found;
	if (a.row == 0)
		check_outside(v);
	if (!form_ok(v->form))
		return show_answer(v, 422);
	to.person = asked.work.person;
	return visit_answer(v, work_assign(v->flow, &a, 1, &why, NULL), &why, show_answer);
}

static int
decline(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_answer(v, 422);
	return visit_answer(v, work_ask_decline(v->flow, v->id[0], form_version(v->form), form_text(v->form, "decline_reason"),
	    &why), &why, show_answer);
}

const struct route work_asked_routes[] = {
	{ METHOD_GET,  WORK_ASK_PLACE,			ROLE_PERSON, 0, own_fields, own_page },
	{ METHOD_POST, WORK_ASK_PLACE,			ROLE_PERSON, 0, ask_fields, ask },
	{ METHOD_GET,  WORK_ASK_PLACE "/san-pham",	ROLE_PERSON, 0, work_product_fields, find_page },
	{ METHOD_GET,  WORK_ASK_WAITING,			ROLE_PERSON, 0, NULL, waiting_page },
	{ METHOD_POST, WORK_ASK_PLACE "/:/rut",		ROLE_PERSON, 0, NULL, recall },
	{ METHOD_GET,  WORK_ASK_PLACE "/:",		ROLE_PERSON, 0, own_fields, answer_page },
	{ METHOD_GET,  WORK_ASK_PLACE "/:/san-pham",	ROLE_PERSON, 0, work_product_fields, answer_find_page },
	{ METHOD_POST, WORK_ASK_PLACE "/:/nhan",	ROLE_PERSON, 0, take_fields, take },
	{ METHOD_POST, WORK_ASK_PLACE "/:/tu-choi",	ROLE_PERSON, 0, decline_fields, decline },
	{ 0 }
};
