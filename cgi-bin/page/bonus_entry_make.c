/* Sudden awards, corrections and reversals. */
#include "base/money.h"
#include "flow/bonus_entry.h"
#include "page/bonus_entry.h"
#include "page/bonus_place.h"
#include "page/bonus_say.h"
#include "page/list.h"
#include "rules/bonus_forecast.h"
#include "rules/role.h"

#define AMOUNT_MOST	30
#define REASON_MOST	2000

static const struct field sudden_fields[] = {
	{ .name = "person", .type = FIELD_ID, .required = true },
	{ "amount", FIELD_TEXT, .required = true, .max = AMOUNT_MOST },
	{ .name = "fund_year", .type = FIELD_INT, .required = true, .min = 2024, .max = 2199 },
	{ "reason", FIELD_AREA, .required = true, .max = REASON_MOST },
	BONUS_DOCUMENT_FIELDS,
	{ 0 }
};
static const struct field correct_fields[] = {
	{ "amount", FIELD_TEXT, .required = true, .max = AMOUNT_MOST },
	{ "reason", FIELD_AREA, .required = true, .max = REASON_MOST },
	BONUS_DOCUMENT_FIELDS,
	{ 0 }
};
static const struct field reverse_fields[] = {
	{ "reason", FIELD_AREA, .required = true, .max = REASON_MOST },
	BONUS_DOCUMENT_FIELDS,
	{ 0 }
};

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

/* The years whose funds pay today, with what is left of each. 1 or -1. */
static int
fill_funds(struct visit *v)
{
	int year[2];
	const int n = bonus_years(day_today(), year);

	for (int i = 0; i < n; i++) {
		const char *value = mem_print(v->mem, "%d", year[i]);
		struct bonus_fund_sum sum;
		struct view *row;

		if (ledger_left(v->flow, BONUS_AWARD, year[i], &sum) != 1)
			return -1;
		row = view_row(v->view, "Funds");
		view_text(row, "value", value);
		view_text(row, "text", visit_label(v, "bonus_entry.fund_of", value, money_show(v->mem, sum.left)));
		view_text(row, "hint", visit_label(v, "bonus_entry.fund_until", day_show(v->mem, bonus_ends(year[i])), NULL));
		if (i == n - 1)
			visit_default(v, "fund_year", value);
	}
	return 1;
}

static int
show_sudden(struct visit *v, int status)
{
	struct member *people;
	size_t n;

	if (sudden_people(v->flow, &people, &n) != 1 || fill_funds(v) != 1)
		return -1;
	list_option(v, "People", "", say(v, "bonus_entry.", "choose"), "");
	for (size_t i = 0; i < n; i++)
		list_option(v, "People", mem_print(v->mem, "%lld", (long long)people[i].person),
		    mem_print(v->mem, "%s, %s, %s", people[i].name, people[i].title, people[i].unit_name), "");
	visit_name_fields(v, sudden_fields);
	bonus_document_default(v);
	bonus_crumb(v);
	visit_crumb(v, NULL, say(v, "bonus_entry.", "sudden"));
	return visit_page_as(v, status, "bonus/sudden.cs", "bonus_entry.sudden");
}

static int
sudden_page(struct visit *v)
{
	return show_sudden(v, 200);
}

static int
sudden(struct visit *v)
{
	struct bonus_entry e = { .person = form_int(v->form, "person", NULL), .year = (int)form_int(v->form, "fund_year", NULL), .reason = list_typed(v, "reason") };
	struct refusal why = { 0 };

	bonus_document_typed(v, &e);
	if (!bonus_amount(v, "amount", false, &e.amount) || !form_ok(v->form))
		return show_sudden(v, 422);
	return visit_answer(v, sudden_give(v->flow, &e, &why), &why, show_sudden);
}

static int
show_settle(struct visit *v, int status, bool reverse)
{
	const char *title = reverse ? "bonus_entry.reverse" : "bonus_entry.correct";
	struct bonus_entry e, *correction;
	size_t n;
	const int found = ledger_one(v->flow, v->id[0], &e, &correction, &n);

	if (found != 1)
		return found;
	if (status == 200 && (!bonus_entry_awards(&e) || (reverse && bonus_entry_stands(&e) == 0)))
		return 0;
	bonus_entry_fill(v, view_node(v->view, "Entry"), &e, true);
	view_text(v->view, "stands", bonus_money(v, bonus_entry_stands(&e)));
	view_flag(v->view, "reverse", reverse);
	visit_name_fields(v, reverse ? reverse_fields : correct_fields);
	bonus_document_default(v);
	v->version = ledger_version(&e);
	bonus_entry_crumb(v);
	visit_crumb(v, mem_print(v->mem, LEDGER_PLACE "%lld/", (long long)e.id), visit_label(v, "bonus_entry.one", mem_print(v->mem, "%lld", (long long)e.id), NULL));
	visit_crumb(v, NULL, visit_label(v, title, NULL, NULL));
	return visit_page_as(v, status, "bonus/settle.cs", title);
}

static int
show_correct(struct visit *v, int status)
{
	return show_settle(v, status, false);
}

static int
show_reverse(struct visit *v, int status)
{
	return show_settle(v, status, true);
}

static int
correct_page(struct visit *v)
{
	return show_correct(v, 200);
}

static int
reverse_page(struct visit *v)
{
	return show_reverse(v, 200);
}

static int
correct(struct visit *v)
{
	struct bonus_entry e = { .reason = list_typed(v, "reason") };
	struct refusal why = { 0 };

	bonus_document_typed(v, &e);
	if (!bonus_amount(v, "amount", true, &e.amount) || !form_ok(v->form))
		return show_correct(v, 422);
	return visit_answer(v, ledger_correct(v->flow, v->id[0], form_version(v->form), &e, &why), &why, show_correct);
}

static int
reverse(struct visit *v)
{
	struct bonus_entry e = { .reason = list_typed(v, "reason") };
	struct refusal why = { 0 };

	bonus_document_typed(v, &e);
	if (!form_ok(v->form))
		return show_reverse(v, 422);
	return visit_answer(v, ledger_reverse(v->flow, v->id[0], form_version(v->form), &e, &why), &why, show_reverse);
}

const struct route bonus_entry_make_routes[] = {
	{ METHOD_GET,  SUDDEN_PLACE,				ROLE_HEAD, 0, NULL, sudden_page },
	{ METHOD_POST, SUDDEN_PLACE,				ROLE_HEAD, ROUTE_STRONG | ROUTE_FRESH, sudden_fields, sudden },
	{ METHOD_GET,  LEDGER_PLACE ":/dieu-chinh/",		ROLE_HEAD, 0, NULL, correct_page },
	{ METHOD_POST, LEDGER_PLACE ":/dieu-chinh/",		ROLE_HEAD, ROUTE_STRONG | ROUTE_FRESH, correct_fields, correct },
	{ METHOD_GET,  LEDGER_PLACE ":/thu-hoi/",		ROLE_HEAD, 0, NULL, reverse_page },
	{ METHOD_POST, LEDGER_PLACE ":/thu-hoi/",		ROLE_HEAD, ROUTE_STRONG | ROUTE_FRESH, reverse_fields, reverse },
	{ 0 }
};
