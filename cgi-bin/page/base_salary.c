#include "page/base_salary.h"

#include "base/money.h"
#include "flow/base_salary.h"
#include "page/bonus_place.h"
#include "page/list.h"
#include "page/money.h"
#include "page/take_back.h"

#define DOCUMENT_MOST	200

static const struct field enter_fields[] = {
	{ .name = "first_day", .type = FIELD_DAY, .required = true },
	{ "amount", FIELD_TEXT, .required = true, .max = MONEY_LETTERS },
	{ "document", FIELD_TEXT, .required = true, .max = DOCUMENT_MOST },
	{ 0 }
};

static const char *
say(struct visit *v, const char *key)
{
	return visit_label(v, key, NULL, NULL);
}

static void
fill(struct visit *v, const struct base_salary *b, bool may)
{
	struct view *row = view_row(v->view, b->withdrawn_at == NULL ? "Rows" : "Withdrawn");

	view_text(row, "from", day_show(v->mem, b->from));
	view_text(row, "amount", money_show(v->mem, b->amount));
	view_text(row, "document", b->document);
	view_text(row, "maker", b->maker);
	if (b->withdrawn_at != NULL) {
		view_text(row, "withdrawn", moment_show(v->mem, b->withdrawn_at));
		view_text(row, "withdrawer", b->withdrawer);
		view_text(row, "reason", b->reason);
	} else if (may && b->maker != NULL)
		view_print(row, "withdraw", BASE_SALARY_PLACE "%lld/thu-hoi", (long long)b->id);
}

static int
show(struct visit *v, int status)
{
	const bool may = base_salary_keeps(v->who);
	struct base_salary *list;
	size_t n;

	if (base_salaries(v->flow, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill(v, &list[i], may);
	view_flag(v->view, "may", may);
	visit_name_fields(v, enter_fields);
	bonus_crumb(v);
	visit_crumb(v, NULL, say(v, "base_salary.title"));
	return visit_page_as(v, status, "base_salary/list.cs", "base_salary.title");
}

static int
list_page(struct visit *v)
{
	return show(v, 200);
}

static int
enter(struct visit *v)
{
	const struct base_salary b = { .from = form_day(v->form, "first_day"), .amount = money_typed(v, "amount", BASE_SALARY_MOST),
	    .document = list_typed(v, "document") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, base_salary_enter(v->flow, &b, &why), &why, show);
}

static const struct take_back_labels withdraw_labels = { "base_salary.withdraw", "base_salary.withdraw_about", "base_salary.withdraw_why" };

static int
show_withdraw(struct visit *v, int status)
{
	struct base_salary b;
	const int found = base_salary_read(v->flow, v->id[0], &b);

	if (found != 1)
		return found;
	if (status == 200 && b.withdrawn_at != NULL)
		return 0;
	take_back_fact(v, "base_salary.from", day_show(v->mem, b.from));
	take_back_fact(v, "base_salary.amount", money_show(v->mem, b.amount));
	take_back_fact(v, "base_salary.document", b.document);
	bonus_crumb(v);
	visit_crumb(v, BASE_SALARY_PLACE, say(v, "base_salary.title"));
	return take_back_show(v, status, &withdraw_labels, mem_print(v->mem, BASE_SALARY_PLACE "%lld/thu-hoi", (long long)b.id), b.version,
	    b.withdrawn_at == NULL);
}

static int
withdraw_page(struct visit *v)
{
	return show_withdraw(v, 200);
}

static int
withdraw(struct visit *v)
{
	return take_back_post(v, base_salary_take_back, show_withdraw);
}

const struct route base_salary_routes[] = {
	{ METHOD_GET,  "/thuong/luong-co-so/",			ROLE_PERSON, 0, NULL, list_page },
	{ METHOD_POST, "/thuong/luong-co-so/",			ROLES_BASE_SALARY, 0, enter_fields, enter },
	{ METHOD_GET,  "/thuong/luong-co-so/:/thu-hoi",		ROLES_BASE_SALARY, 0, NULL, withdraw_page },
	{ METHOD_POST, "/thuong/luong-co-so/:/thu-hoi",		ROLES_BASE_SALARY, 0, take_back_fields, withdraw },
	{ 0 }
};
