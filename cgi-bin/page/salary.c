#include "page/salary.h"

#include "base/number.h"
#include "flow/salary.h"
#include "page/bonus_place.h"
#include "page/list.h"
#include "page/take_back.h"
#include "rules/role.h"

static const char *const lacks[] = { "salary", NULL };

static const struct field list_fields[] = {
	{ "tim", FIELD_TEXT, .max = 100 },
	{ "thieu", FIELD_CHOICE, .choices = lacks },
	{ "trang", FIELD_INT, .min = 1, .max = 10000 },
	{ 0 }
};
static const struct field enter_fields[] = {
	{ .name = "first_day", .type = FIELD_DAY, .required = true },
	{ "grade", FIELD_TEXT, .required = true, .max = SALARY_GRADE_MOST },
	{ "step", FIELD_INT, .required = true, .min = 1, .max = SALARY_STEP_MOST },
	{ "coefficient", FIELD_DECIMAL, .required = true, .min = SALARY_COEFFICIENT_LEAST, .max = SALARY_COEFFICIENT_MOST, .places = 2 },
	{ "document", FIELD_TEXT, .required = true, .max = SALARY_DOCUMENT_MOST },
	{ 0 }
};

static const struct field account_fields[] = {
	{ .name = "account_day", .type = FIELD_DAY, .required = true },
	{ "account_number", FIELD_TEXT, .required = true, .max = 2 * SALARY_ACCOUNT_MOST },
	{ "bank", FIELD_TEXT, .required = true, .max = SALARY_BANK_MOST },
	{ 0 }
};

static const char *
say(struct visit *v, const char *key)
{
	return visit_label(v, key, NULL, NULL);
}

void
salary_crumbs(struct visit *v, const char *last)
{
	bonus_crumb(v);
	visit_crumb(v, last == NULL ? NULL : SALARY_PLACE, say(v, "salary.title"));
	if (last != NULL)
		visit_crumb(v, NULL, last);
}

/* --- the people of the agency ------------------------------------------------ */

static void
fill_line(struct visit *v, const struct salary_line *l)
{
	struct view *row = view_row(v->view, "People");

	view_text(row, "name", l->who.name);
	view_text(row, "title", l->who.title);
	view_text(row, "unit", l->who.unit_name);
	view_text(row, "path", salary_path(v->mem, l->who.id));
	if (l->at.grade != NULL)
		view_text(row, "from", day_show(v->mem, l->at.from));
}

static int
list_page(struct visit *v)
{
	const int64_t page = list_number(v);
	struct salary_list list;

	if (salaries(v->flow, list_typed(v, "tim"), list_typed(v, "thieu")[0] != '\0', &list) != 1)
		return -1;
	for (size_t i = (size_t)(page - 1) * LIST_PAGE; i < list.n && i < (size_t)page * LIST_PAGE; i++)
		fill_line(v, &list.line[i]);
	view_text(v->view, "words", list_typed(v, "tim"));
	list_options(v, "Lacks", "salary.any", lacks, "salary.lack.", list_typed(v, "thieu"));
	view_int(v->view, "total", (int64_t)list.n);
	view_int(v->view, "all", (int64_t)list.all);
	view_int(v->view, "lacking", (int64_t)list.lacking);
	view_flag(v->view, "lacks", list.lacking > 0);
	list_pages(v, list_query(v, SALARY_PLACE, list_fields, "trang"), page, (int64_t)list.n);
	salary_crumbs(v, NULL);
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "salary/list.cs", "salary.title");
}

/* --- one person -------------------------------------------------------------- */

/* The figures of a row are shown where they are the person's own, or behind an act that was written down. */
static void
fill_row(struct visit *v, const struct salary *s, bool shown)
{
	struct view *row = view_row(v->view, s->withdrawn_at == NULL ? "Rows" : "Withdrawn");

	view_text(row, "from", day_show(v->mem, s->from));
	if (shown) {
		view_text(row, "grade", s->grade);
		view_int(row, "step", s->step);
		view_text(row, "coefficient", number_show(v->mem, s->coefficient, 2, 1));
	}
	view_text(row, "document", s->document);
	view_text(row, "maker", s->maker);
	view_text(row, "made", moment_show(v->mem, s->made_at));
	if (s->withdrawn_at != NULL) {
		view_text(row, "withdrawn", moment_show(v->mem, s->withdrawn_at));
		view_text(row, "withdrawer", s->withdrawer);
		view_text(row, "reason", s->reason);
	} else if (s->agency == v->who->agency && salary_keeps(v->who))
		view_print(row, "withdraw", SALARY_PLACE "dong/%lld/thu-hoi", (long long)s->id);
}

/* The end of a number says which it is; whole it is shown as figures are. */
static void
fill_account(struct visit *v, const struct salary_account *a, bool shown)
{
	struct view *row = view_row(v->view, "Accounts");

	view_text(row, "from", day_show(v->mem, a->from));
	view_text(row, "number", shown ? a->number : salary_account_hidden(v->mem, a->number));
	view_text(row, "bank", a->bank);
	view_text(row, "maker", a->maker);
}

static int
show_as(struct visit *v, int status, bool shown)
{
	struct salary_view view;
	const int found = salary_look(v->flow, v->id[0], &view);

	if (found != 1)
		return found;
	for (size_t i = 0; i < view.n; i++)
		fill_row(v, &view.row[i], shown);
	for (size_t i = 0; i < view.naccounts; i++)
		fill_account(v, &view.account[i], shown);
	view_text(v->view, "name", view.who.name);
	view_text(v->view, "title", view.who.title);
	view_text(v->view, "unit", view.who.unit_name);
	view_text(v->view, "path", salary_path(v->mem, v->id[0]));
	view_flag(v->view, "shown", shown);
	view_flag(v->view, "hidden", !shown && view.n + view.naccounts > 0);
	view_flag(v->view, "here", view.here);
	visit_name_fields(v, enter_fields);
	visit_name_fields(v, account_fields);
	salary_crumbs(v, view.who.name);
	return visit_page_as(v, status, "salary/one.cs", "salary.title");
}

static int
show(struct visit *v, int status)
{
	return show_as(v, status, false);
}

static int
one_page(struct visit *v)
{
	return show(v, 200);
}

/* The figures come in the answer itself: the page without this act never holds them. */
static int
open_row(struct visit *v)
{
	struct refusal why = { 0 };
	const int done = salary_open(v->flow, v->id[0], &why);

	if (done != 1)
		return visit_answer(v, done, &why, show);
	return show_as(v, 200, true);
}

static int
enter(struct visit *v)
{
	const struct salary s = {
		.person = v->id[0], .from = form_day(v->form, "first_day"), .grade = list_typed(v, "grade"),
		.step = form_int(v->form, "step", NULL), .coefficient = form_int(v->form, "coefficient", NULL), .document = list_typed(v, "document"),
	};
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, salary_enter(v->flow, &s, &why), &why, show);
}

static int
enter_account(struct visit *v)
{
	const char *typed = list_typed(v, "account_number"), *number = salary_account_number(v->mem, typed);
	const struct salary_account a = { .person = v->id[0], .from = form_day(v->form, "account_day"), .number = number, .bank = list_typed(v, "bank") };
	struct refusal why = { 0 };

	if (number == NULL && typed[0] != '\0')
		form_error(v->form, "account_number", "salary.refused.number", NULL, NULL);
	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, salary_account_enter(v->flow, &a, &why), &why, show);
}

static int
own_page(struct visit *v)
{
	struct salary_view view;

	if (salary_mine(v->flow, &view) != 1)
		return -1;
	for (size_t i = 0; i < view.n; i++)
		fill_row(v, &view.row[i], true);
	for (size_t i = 0; i < view.naccounts; i++)
		fill_account(v, &view.account[i], true);
	bonus_crumb(v);
	visit_crumb(v, NULL, say(v, "salary.own"));
	return visit_page(v, "salary/own.cs", "salary.own");
}

/* --- one row ----------------------------------------------------------------- */

static const struct take_back_labels withdraw_labels = { "salary.withdraw", "salary.withdraw_about", "salary.withdraw_why" };

static int
show_withdraw(struct visit *v, int status)
{
	struct salary s;
	const int found = salary_one(v->flow, v->id[0], &s);

	if (found != 1)
		return found;
	if (status == 200 && s.withdrawn_at != NULL)
		return 0;
	take_back_fact(v, "salary.person", s.name);
	take_back_fact(v, "salary.from", day_show(v->mem, s.from));
	take_back_fact(v, "salary.document", s.document);
	take_back_fact(v, "salary.maker", s.maker);
	bonus_crumb(v);
	visit_crumb(v, SALARY_PLACE, say(v, "salary.title"));
	visit_crumb(v, salary_path(v->mem, s.person), s.name);
	return take_back_show(v, status, &withdraw_labels, mem_print(v->mem, SALARY_PLACE "dong/%lld/thu-hoi", (long long)s.id), s.version,
	    s.withdrawn_at == NULL);
}

static int
withdraw_page(struct visit *v)
{
	return show_withdraw(v, 200);
}

static int
withdraw(struct visit *v)
{
	return take_back_post(v, salary_take_back, show_withdraw);
}

const struct route salary_routes[] = {
	{ METHOD_GET,  "/thuong/luong/",		ROLES_AGENCY, 0, list_fields, list_page },
	{ METHOD_GET,  "/thuong/luong/cua-toi/",	ROLE_PERSON, 0, NULL, own_page },
	{ METHOD_GET,  "/thuong/luong/:/",		ROLES_AGENCY, 0, NULL, one_page },
	{ METHOD_POST, "/thuong/luong/:/",		ROLES_AGENCY, 0, enter_fields, enter },
	{ METHOD_POST, "/thuong/luong/:/tai-khoan",	ROLES_AGENCY, 0, account_fields, enter_account },
	{ METHOD_POST, "/thuong/luong/:/hien",		ROLES_AGENCY, 0, NULL, open_row },
	{ METHOD_GET,  "/thuong/luong/dong/:/thu-hoi",	ROLES_AGENCY, 0, NULL, withdraw_page },
	{ METHOD_POST, "/thuong/luong/dong/:/thu-hoi",	ROLES_AGENCY, 0, take_back_fields, withdraw },
	{ 0 }
};
