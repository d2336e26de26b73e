#include "page/bonus_fund.h"

#include "base/money.h"
#include "base/number.h"
#include "flow/bonus_fund.h"
#include "page/bonus_place.h"
#include "page/list.h"
#include "page/money.h"
#include "page/take_back.h"
#include "rules/organisation.h"
#include "rules/role.h"

#define YEAR_LEAST	2024	/* the Decree is in force from */
#define YEAR_MOST	2199
#define NUMBER_MOST	60

static const struct field list_fields[] = {
	{ .name = "nam", .type = FIELD_INT, .min = YEAR_LEAST, .max = YEAR_MOST },
	{ .name = "dien", .type = FIELD_FLAG },	/* what is proposed stands in the form */
	{ 0 }
};
static const struct field enter_fields[] = {
	{ "kind", FIELD_CHOICE, .required = true, .choices = bonus_kind_name },
	{ "year", FIELD_INT, .required = true, .min = YEAR_LEAST, .max = YEAR_MOST },
	{ "budget_code", FIELD_TEXT, .required = true, .max = BONUS_FUND_CODE_MOST },
	{ "salary_fund", FIELD_TEXT, .max = MONEY_LETTERS },
	{ "amount", FIELD_TEXT, .required = true, .max = MONEY_LETTERS },
	{ "document_number", FIELD_TEXT, .required = true, .max = NUMBER_MOST },
	{ .name = "document_day", .type = FIELD_DAY, .required = true },
	{ 0 }
};

static const char *
say(struct visit *v, const char *key)
{
	return visit_label(v, key, NULL, NULL);
}

static const char *
money(struct visit *v, int64_t n)
{
	return money_show(v->mem, n);
}

static const char *
kind_words(struct visit *v, enum bonus_kind kind)
{
	return visit_say(v, "bonus.kind.", bonus_kind_name[kind]);
}

static void
fill_row(struct visit *v, struct view *to, const struct bonus_fund *f)
{
	struct view *row = view_row(to, f->withdrawn_at == NULL ? "Rows" : "Withdrawn");

	view_text(row, "code", f->budget_code);
	if (f->salary_fund != 0)
		view_text(row, "salary_fund", money(v, f->salary_fund));
	view_text(row, "amount", money(v, f->amount));
	view_text(row, "document", f->document_number);
	view_text(row, "day", day_show(v->mem, f->document_day));
	view_text(row, "maker", f->maker);
	if (f->withdrawn_at != NULL) {
		view_text(row, "withdrawn", moment_show(v->mem, f->withdrawn_at));
		view_text(row, "withdrawer", f->withdrawer);
		view_text(row, "reason", f->reason);
	} else
		view_print(row, "withdraw", BONUS_FUND_PLACE "%lld/thu-hoi", (long long)f->id);
}

/* A sum, or that it is not shown. */
static void
put(struct visit *v, struct view *to, const char *key, int64_t sum, bool masked)
{
	const char *text = masked ? say(v, "bonus_fund.masked") : mem_print(v->mem, "%s %s", money(v, sum), say(v, "bonus_fund.unit"));

	view_text(to, key, text);
}

static void
fill_kind(struct visit *v, enum bonus_kind kind, const struct bonus_fund_view *view)
{
	const struct bonus_fund_sum *sum = &view->sum[kind];
	const struct bonus_fund_mask *mask = &view->mask[kind];
	struct view *to = view_row(v->view, "Kinds");

	view_text(to, "kind", bonus_kind_name[kind]);
	view_text(to, "name", kind_words(v, kind));
	view_text(to, "approved", money(v, sum->approved));
	put(v, to, "spent", sum->spent, mask->spent);
	put(v, to, "frozen", sum->frozen, mask->waiting);
	put(v, to, "left", sum->left, mask->spent || mask->waiting);
	for (size_t i = 0; i < view->n; i++)
		if (view->row[i].kind == kind)
			fill_row(v, to, &view->row[i]);
}

static void
fill_proposal(struct visit *v, const struct bonus_fund_proposal *p, int64_t year)
{
	struct view *to = view_node(v->view, "Proposal");

	view_text(to, "day", day_show(v->mem, p->day));
	view_int(to, "known", p->people - p->lacking);
	view_int(to, "people", p->people);
	view_int(to, "lacking", p->lacking);
	view_flag(to, "lacks", p->lacking > 0);
	view_text(to, "coefficient", number_show(v->mem, p->coefficient, 2, 1));
	view_text(to, "base", money(v, p->base));
	view_text(to, "salary_fund", money(v, p->salary_fund));
	view_text(to, "amount", money(v, p->amount));
	if (p->amount > 0)
		view_print(to, "path", BONUS_FUND_PLACE "?nam=%lld&dien=1#salary_fund", (long long)year);
}

static void
fill_form(struct visit *v, const struct bonus_fund_view *view, int64_t year)
{
	visit_name_fields(v, enter_fields);
	for (int k = 0; k < BONUS_KINDS; k++)
		list_option(v, "Choices", bonus_kind_name[k], kind_words(v, (enum bonus_kind)k), "");
	visit_default(v, "year", mem_print(v->mem, "%lld", (long long)year));
	visit_default(v, "budget_code", view->budget_code);
	if (v->web->method != METHOD_GET || !form_flag(v->form, "dien"))
		return;
	visit_default(v, "kind", bonus_kind_name[BONUS_AWARD]);
	visit_default(v, "salary_fund", money(v, view->proposal.salary_fund));
	visit_default(v, "amount", money(v, view->proposal.amount));
}

static int
show(struct visit *v, int status)
{
	const int64_t asked = form_int(v->form, v->web->method == METHOD_GET ? "nam" : "year", NULL);
	const int64_t year = asked == 0 ? day_today().year : asked;
	struct bonus_fund_view view;
	const int found = bonus_fund_look(v->flow, (int)year, &view);

	if (found != 1)
		return found;
	for (int k = 0; k < BONUS_KINDS; k++)
		fill_kind(v, (enum bonus_kind)k, &view);
	fill_proposal(v, &view.proposal, year);
	fill_form(v, &view, year);
	view_int(v->view, "year", year);
	if (year > YEAR_LEAST)
		view_print(v->view, "before", BONUS_FUND_PLACE "?nam=%lld", (long long)year - 1);
	view_print(v->view, "after", BONUS_FUND_PLACE "?nam=%lld", (long long)year + 1);
	bonus_crumb(v);
	visit_crumb(v, NULL, say(v, "bonus_fund.title"));
	return visit_page_as(v, status, "bonus_fund/list.cs", "bonus_fund.title");
}

static int
list_page(struct visit *v)
{
	return show(v, form_ok(v->form) ? 200 : 422);
}

static int
enter(struct visit *v)
{
	struct bonus_fund f = {
		.kind = (enum bonus_kind)word_index(bonus_kind_name, BONUS_KINDS, list_typed(v, "kind")), .year = (int)form_int(v->form, "year", NULL),
		.budget_code = list_typed(v, "budget_code"), .salary_fund = money_typed(v, "salary_fund", BONUS_FUND_MOST),
		.amount = money_typed(v, "amount", BONUS_FUND_MOST), .document_number = list_typed(v, "document_number"),
		.document_day = form_day(v->form, "document_day"),
	};
	struct refusal why = { 0 };

	if (form_ok(v->form) && (f.kind == BONUS_AWARD) != (f.salary_fund != 0))
		form_error(v->form, "salary_fund", f.kind == BONUS_AWARD ? "error.required" : "bonus_fund.refused.income", NULL, NULL);
	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, bonus_fund_enter(v->flow, &f, &why), &why, show);
}

static const struct take_back_labels withdraw_labels = { "bonus_fund.withdraw", "bonus_fund.withdraw_about", "bonus_fund.withdraw_why" };

static int
show_withdraw(struct visit *v, int status)
{
	struct bonus_fund f;
	const int found = bonus_fund_one(v->flow, v->id[0], &f);

	if (found != 1)
		return found;
	if (status == 200 && f.withdrawn_at != NULL)
		return 0;
	take_back_fact(v, "bonus_fund.kind", kind_words(v, f.kind));
	take_back_fact(v, "bonus_fund.year", mem_print(v->mem, "%d", f.year));
	take_back_fact(v, "bonus_fund.amount", money(v, f.amount));
	take_back_fact(v, "bonus_fund.document", mem_print(v->mem, "%s, %s", f.document_number, day_show(v->mem, f.document_day)));
	bonus_crumb(v);
	visit_crumb(v, mem_print(v->mem, BONUS_FUND_PLACE "?nam=%d", f.year), say(v, "bonus_fund.title"));
	return take_back_show(v, status, &withdraw_labels, mem_print(v->mem, BONUS_FUND_PLACE "%lld/thu-hoi", (long long)f.id), f.version,
	    f.withdrawn_at == NULL);
}

static int
withdraw_page(struct visit *v)
{
	return show_withdraw(v, 200);
}

static int
withdraw(struct visit *v)
{
	return take_back_post(v, bonus_fund_take_back, show_withdraw);
}

const struct route bonus_fund_routes[] = {
	{ METHOD_GET,  "/thuong/quy/",		ROLES_AGENCY, 0, list_fields, list_page },
	{ METHOD_POST, "/thuong/quy/",		ROLES_AGENCY, 0, enter_fields, enter },
	{ METHOD_GET,  "/thuong/quy/:/thu-hoi",	ROLES_AGENCY, 0, NULL, withdraw_page },
	{ METHOD_POST, "/thuong/quy/:/thu-hoi",	ROLES_AGENCY, 0, take_back_fields, withdraw },
	{ 0 }
};
