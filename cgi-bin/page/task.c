#include "page/task.h"

#include <string.h>

#include "base/number.h"
#include "base/utf8.h"
#include "page/catalog.h"
#include "page/chosen.h"
#include "page/list.h"
#include "page/source.h"
#include "page/work.h"
#include "rules/role.h"

#define ROW_LETTERS	70	/* of "id:version:row" */
#define NUMBER_LETTERS	20
#define CHOSEN_TEXT	45	/* of "id:version" */
#define FIND		"san-pham"
#define PLAIN		500	/* thousandths that a product is alike: from there on nobody need look at it */

static const struct field list_fields[] = {
	{ .name = "da-nhan", .type = FIELD_ID },
	{ .name = "tat-ca", .type = FIELD_FLAG },
	{ 0 }
};
static const struct field confirm_fields[] = {
	{ "chosen", FIELD_TEXT, .many = true, .max = CHOSEN_TEXT },
	{ "task[]", FIELD_TEXT, .many = true, .max = ROW_LETTERS },
	{ "quantity[]", FIELD_TEXT, .many = true, .max = NUMBER_LETTERS },
	{ "deadline[]", FIELD_TEXT, .many = true, .max = NUMBER_LETTERS },
	{ "reason", FIELD_TEXT, .max = REASON_MOST },
	{ 0 }
};
static const struct field look_fields[] = {
	{ .name = FIND, .type = FIELD_ID },
	{ 0 }
};
static const struct field one_fields[] = {
	{ .name = "product", .type = FIELD_ID },
	{ "task", FIELD_AREA, .max = TASK_MOST },
	{ "output", FIELD_AREA, .max = OUTPUT_MOST },
	{ "coefficient", FIELD_DECIMAL, .min = 1, .max = COEFFICIENT_MOST, .places = 1 },
	{ "quantity", FIELD_DECIMAL, .required = true, .min = 1, .max = QUANTITY_MOST, .places = 3 },
	{ .name = "deadline", .type = FIELD_DAY, .required = true },
	{ "reason", FIELD_TEXT, .max = REASON_MOST },
	{ 0 }
};
static const struct field decline_fields[] = {
	{ "decline_reason", FIELD_TEXT, .required = true, .max = REASON_MOST },
	{ 0 }
};

/* A task of the list as it was typed. */
struct typed {
	int64_t		 id, version, row;
	const char	*quantity, *deadline;
};

/* Those of the form that was sent. 1; 0: the lists do not belong together. */
static int
read_typed(struct visit *v, struct typed **list_r, size_t *n_r)
{
	const size_t n = v->route->fields == confirm_fields ? form_count(v->form, "task[]") : 0;

	*list_r = mem_array(v->mem, n + 1, sizeof(**list_r));
	*n_r = n;
	if (n > TASKS_SHOWN || (n > 0 && (form_count(v->form, "quantity[]") != n || form_count(v->form, "deadline[]") != n)))
		return 0;
	for (size_t i = 0; i < n; i++) {
		struct typed *t = &(*list_r)[i];
		char *id = mem_text(v->mem, form_text_at(v->form, "task[]", i)), *version = id == NULL ? NULL : strchr(id, ':');
		char *row = version == NULL ? NULL : strchr(version + 1, ':');

		if (row == NULL)
			return 0;
		*version++ = *row++ = '\0';
		if (number_int(id, 1, INT64_MAX, &t->id) != 1 || number_int(version, 1, INT64_MAX, &t->version) != 1 ||
		    number_int(row, 0, INT64_MAX, &t->row) != 1)
			return 0;
		t->quantity = form_text_at(v->form, "quantity[]", i);
		t->deadline = form_text_at(v->form, "deadline[]", i);
	}
	return 1;
}

static const struct typed *
typed_of(const struct typed *list, size_t n, int64_t id)
{
	for (size_t i = 0; i < n; i++)
		if (list[i].id == id)
			return &list[i];
	return NULL;
}

/* All that need nothing more are to be ticked as the list opens. */
static bool
every(struct visit *v)
{
	return v->web->method == METHOD_GET && v->route->fields == list_fields && form_flag(v->form, "tat-ca");
}

static bool
plain(const struct task *t)
{
	return t->row != 0 && t->deadline.year != 0 && (t->alike < 0 || t->alike >= PLAIN);
}

static void
fill_waiting(struct visit *v, struct view *row, const struct task *t, const struct typed *typed)
{
	const char *value = mem_print(v->mem, "%lld:%lld", (long long)t->id, (long long)t->version);

	task_fill(v, row, t);
	view_text(row, "value", value);
	view_print(row, "as", "%s:%lld", value, (long long)t->row);
	view_flag(row, "on", typed != NULL ? chosen_has(v, value) : every(v) && plain(t));
	if (typed != NULL) {
		view_text(row, "quantity", typed->quantity == NULL ? "" : typed->quantity);
		view_text(row, "deadline", typed->deadline == NULL ? "" : typed->deadline);
	}
}

/* Person by person. */
static void
fill_people(struct visit *v, const struct task *list, size_t n, const struct typed *typed, size_t ntyped)
{
	struct view *group = NULL;

	for (size_t i = 0; i < n; i++) {
		if (i == 0 || list[i].person != list[i - 1].person) {
			group = view_row(v->view, "Groups");
			view_int(group, "id", list[i].person);
			view_text(group, "person", list[i].person_name);
			view_text(group, "unit", list[i].unit_name);
		}
		fill_waiting(v, view_row(group, "tasks"), &list[i], typed_of(typed, ntyped, list[i].id));
	}
}

static void
differ(struct visit *v, struct view *row, const char *label, const char *was, const char *is)
{
	struct view *one;

	if (strcmp(was == NULL ? "" : was, is == NULL ? "" : is) == 0)
		return;
	one = view_row(row, "Differ");
	view_text(one, "label", visit_label(v, label, NULL, NULL));
	view_text(one, "was", was);
	view_text(one, "is", is);
}

/* Its source names another person. */
static bool
other_person(struct visit *v, const struct task *t, const char *named)
{
	const char *name = utf8_lower(v->mem, named);

	return strcmp(name, t->person_uid) != 0 && strcmp(name, utf8_lower(v->mem, t->person_mail)) != 0;
}

/* What its source says now beside what was confirmed. */
static void
fill_news(struct visit *v, const struct task *t)
{
	struct view *row = view_row(v->view, "News");
	struct task_in said;
	struct task_good g;
	struct task_flaw flaw;
	const char *odd;

	task_fill(v, row, t);
	view_print(row, "work", WORK_UNIT_PLACE "viec/%lld", (long long)t->delivery);
	if (task_of_json(v->mem, json_read(v->mem, t->said, strlen(t->said)), &said, &odd) != 1 ||
	    task_read(v->mem, &said, day_today(), &g, &flaw) != 1)
		return;
	if (other_person(v, t, g.person))
		differ(v, row, "task.person", t->person_name, source_person(v, g.person));
	differ(v, row, "task.subject", t->subject, g.subject);
	differ(v, row, "task.document", t->document, g.document);
	differ(v, row, "task.assigner", t->assigner, g.assigner);
	differ(v, row, "task.product", t->product, g.product);
	differ(v, row, "task.quantity", quantity_text(v->mem, t->quantity, ','), quantity_text(v->mem, g.quantity, ','));
	if (g.deadline.year != 0)
		differ(v, row, "task.deadline", day_show(v->mem, t->deadline), day_show(v->mem, g.deadline));
}

static int
show_list(struct visit *v, int status)
{
	struct typed *typed;
	struct task *list, *news;
	struct work_ground g;
	size_t n, nnews, ntyped;
	int64_t total;
	const int found = work_ground(v->flow, &g);

	if (found != 1)
		return found;
	if (tasks_waiting(v->flow, &g, &list, &n, &total) != 1 || tasks_news(v->flow, &g, &news, &nnews) != 1)
		return -1;
	if (read_typed(v, &typed, &ntyped) != 1)
		return visit_error(v, 400);
	fill_people(v, list, n, typed, ntyped);
	for (size_t i = 0; i < nnews; i++)
		fill_news(v, &news[i]);
	view_int(v->view, "total", total);
	view_flag(v->view, "more", total > (int64_t)n);
	view_flag(v->view, "all", every(v));
	if (v->web->method == METHOD_GET && form_int(v->form, "da-nhan", NULL) != 0)
		view_text(v->view, "said", visit_label(v, "task.confirmed", mem_print(v->mem, "%lld", (long long)form_int(v->form, "da-nhan", NULL)), NULL));
	visit_name_fields(v, confirm_fields);
	visit_crumb(v, WORK_UNIT_PLACE, work_unit_name(v));
	visit_crumb(v, NULL, visit_label(v, "task.waiting", NULL, NULL));
	return visit_page_as(v, status, "task/waiting.cs", "task.waiting");
}

static int
list_page(struct visit *v)
{
	return show_list(v, form_ok(v->form) ? 200 : 422);
}

/* What was ticked, as it was typed; where a number is none the form says so. 1; 0: what is ticked is not there. */
static int
read_choices(struct visit *v, struct task_choice *list, size_t *n_r)
{
	struct chosen chosen[CHOSEN_MOST];
	struct typed *typed;
	size_t n, ntyped;

	*n_r = 0;
	if (read_typed(v, &typed, &ntyped) != 1 || chosen_read(v, chosen, &n) != 1)
		return 0;
	for (size_t i = 0; i < n; i++) {
		const struct typed *t = typed_of(typed, ntyped, chosen[i].id);
		struct task_choice *c = &list[(*n_r)++];

		if (t == NULL)
			return 0;
		if (form_ok(v->form))
			view_int(v->view, "bad", t->id);	/* the one of which the form says what is wrong */
		*c = (struct task_choice){ .task = t->id, .version = chosen[i].version, .row = t->row, .words = "", .output = "" };
		if (t->quantity == NULL || number_typed(t->quantity, 3, &c->quantity) != 1 || c->quantity <= 0 || c->quantity > QUANTITY_MOST)
			form_error(v->form, "chosen", "task.refused.quantity", t->quantity == NULL ? "" : t->quantity, NULL);
		else if (t->deadline != NULL && day_read(t->deadline, &c->deadline) != 1)
			form_error(v->form, "chosen", "task.refused.deadline", t->deadline, NULL);
	}
	return 1;
}

/* A refusal is said above the list with the words of the task that it is of. */
static int
confirm(struct visit *v)
{
	struct task_choice list[CHOSEN_MOST];
	struct refusal why = { 0 };
	size_t n, bad;
	int done;

	if (read_choices(v, list, &n) != 1)
		return visit_error(v, 400);
	if (!form_ok(v->form))
		return show_list(v, 422);
	done = tasks_confirm(v->flow, list, n, list_typed(v, "reason"), &why, &bad);
	if (done == 0 && bad < n)
		view_int(v->view, "bad", list[bad].task);
	if (why.field != NULL && strcmp(why.field, "reason") != 0)
		why.field = "chosen";
	return visit_answer(v, done, &why, show_list);
}

static int64_t
row_of(struct visit *v, const struct task *t)
{
	if (v->route->fields == one_fields)
		return form_int(v->form, "product", NULL);
	if (v->route->fields == look_fields && form_int(v->form, FIND, NULL) != 0)
		return form_int(v->form, FIND, NULL);
	return t->row;
}

static int
show_one(struct visit *v, int status)
{
	struct work_ground g;
	struct product p;
	struct task t;
	int64_t row;
	int found = work_ground(v->flow, &g);

	if (found == 1)
		found = task_read_held(v->flow, &g, v->id[0], &t);
	if (found != 1)
		return found;
	task_fill(v, view_node(v->view, "Task"), &t);
	view_print(v->view, "find", TASK_PLACE "%lld/" FIND, (long long)t.id);
	view_flag(v->view, "waits", t.state == TASK_WAITING);
	view_flag(v->view, "form", t.state == TASK_WAITING || v->web->method == METHOD_POST);	/* what was typed stays in sight */
	row = row_of(v, &t);
	found = row == 0 ? 0 : work_product(v->flow, work_periods(&g, t.agency), row, &p);
	if (found < 0)
		return -1;
	if (found == 1) {
		work_fill_product(view_node(v->view, "Product"), v, &p);
		view_int(v->view, "product", p.row);
	}
	visit_name_fields(v, one_fields);
	visit_name_fields(v, decline_fields);
	visit_default(v, "task", t.subject);
	visit_default(v, "quantity", quantity_text(v->mem, t.quantity, ','));
	visit_default(v, "deadline", day_show(v->mem, t.deadline));
	work_fill_whens(v, &g);
	view_text(v->view, "about", visit_label(v, "task.confirm_about", t.person_name, NULL));
	if (status != 422)
		v->version = t.version;
	visit_crumb(v, TASK_PLACE, visit_label(v, "task.waiting", NULL, NULL));
	visit_crumb(v, NULL, visit_label(v, "task.one", NULL, NULL));
	return visit_page_as(v, status, "task/one.cs", "task.one");
}

static int
one_page(struct visit *v)
{
	return show_one(v, form_ok(v->form) ? 200 : 422);
}

static int
find_page(struct visit *v)
{
	struct work_ground g;
	struct task t;
	int found = work_ground(v->flow, &g);

	if (found == 1)
		found = task_read_held(v->flow, &g, v->id[0], &t);
	if (found != 1)
		return found;
	view_print(v->view, "path", TASK_PLACE "%lld/" FIND, (long long)t.id);
	view_text(v->view, "task", t.subject);
	visit_crumb(v, TASK_PLACE, visit_label(v, "task.waiting", NULL, NULL));
	visit_crumb(v, mem_print(v->mem, TASK_PLACE "%lld", (long long)t.id), visit_label(v, "task.one", NULL, NULL));
	visit_crumb(v, NULL, visit_label(v, "task.choose", NULL, NULL));
	return work_products_page(v, work_periods(&g, t.agency), mem_print(v->mem, TASK_PLACE "%lld?" FIND "=", (long long)t.id), "task.choose");
}

static int
take(struct visit *v)
{
	static const char *const needed[] = { "task", "output", "coefficient" };
	const struct task_choice c = {
		.task = v->id[0], .version = form_version(v->form), .row = form_int(v->form, "product", NULL),
		.quantity = form_int(v->form, "quantity", NULL), .deadline = form_day(v->form, "deadline"), .words = list_typed(v, "task"),
		.output = list_typed(v, "output"), .coefficient = form_int(v->form, "coefficient", NULL),
	};
	struct refusal why = { 0 };
	size_t bad;

	for (size_t i = 0; i < sizeof(needed) / sizeof(*needed) && c.row == 0; i++)
		if (list_typed(v, needed[i])[0] == '\0')
			form_error(v->form, needed[i], "error.required", NULL, NULL);
	if (!form_ok(v->form))
		return show_one(v, 422);
	return visit_answer(v, tasks_confirm(v->flow, &c, 1, list_typed(v, "reason"), &why, &bad), &why, show_one);
}

static int
decline(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_one(v, 422);
	return visit_answer(v, task_refuse(v->flow, v->id[0], form_version(v->form), form_text(v->form, "decline_reason"), &why), &why,
	    show_one);
}

static int
seen(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, task_look(v->flow, v->id[0], form_version(v->form), &why), &why, show_list);
}

const struct route task_routes[] = {
	{ METHOD_GET,  "/cong-viec/chuyen-den/",		ROLE_PERSON, 0, list_fields, list_page },
	{ METHOD_POST, "/cong-viec/chuyen-den/",		ROLE_PERSON, ROUTE_LARGE, confirm_fields, confirm },
	{ METHOD_GET,  "/cong-viec/chuyen-den/:",		ROLE_PERSON, 0, look_fields, one_page },
	{ METHOD_GET,  "/cong-viec/chuyen-den/:/san-pham",	ROLE_PERSON, 0, work_product_fields, find_page },
	{ METHOD_POST, "/cong-viec/chuyen-den/:/nhan",		ROLE_PERSON, 0, one_fields, take },
	{ METHOD_POST, "/cong-viec/chuyen-den/:/tu-choi",	ROLE_PERSON, 0, decline_fields, decline },
	{ METHOD_POST, "/cong-viec/chuyen-den/:/da-xem",	ROLE_PERSON, 0, NULL, seen },
	{ 0 }
};
