#include "page/bonus_entry.h"

#include <string.h>

#include "base/money.h"
#include "flow/bonus_entry.h"
#include "page/bonus_place.h"
#include "page/bonus_say.h"
#include "page/list.h"
#include "page/listing.h"
#include "rules/organisation.h"
#include "rules/bonus_forecast.h"
#include "rules/role.h"

#define YEAR_LEAST	2024
#define YEAR_MOST	2199
#define YEAR_ALL	"0"

static const struct field list_fields[] = {
	{ .name = "nam", .type = FIELD_INT, .min = 0, .max = YEAR_MOST },
	{ "loai", FIELD_CHOICE, .choices = bonus_kind_name },
	{ "dong", FIELD_CHOICE, .choices = bonus_entry_type_name },
	{ "tim", FIELD_TEXT, .max = 100 },
	{ .name = "dot", .type = FIELD_ID },
	{ .name = "nguoi", .type = FIELD_ID },
	{ .name = "trang", .type = FIELD_INT, .min = 1, .max = 100000 },
	LISTING_FIELD,
	{ 0 }
};
static const struct listing_column columns[] = {
	{ "bonus_entry.column.id", 8, LIST_WHOLE }, { "bonus_entry.column.year", 8, LIST_WHOLE }, { "bonus_entry.column.kind", 20, LIST_TEXT },
	{ "bonus_entry.column.type", 20, LIST_TEXT }, { "bonus_entry.column.person", 30, LIST_TEXT }, { "bonus_entry.column.amount", 16, LIST_WHOLE },
	{ "bonus_entry.column.number", 20, LIST_TEXT }, { "bonus_entry.column.day", 12, LIST_TEXT }, { "bonus_entry.column.signer", 30, LIST_TEXT },
	{ "bonus_entry.column.reason", 40, LIST_TEXT }, { "bonus_entry.column.of", 8, LIST_TEXT }, { "bonus_entry.column.run", 8, LIST_TEXT },
	{ "bonus_entry.column.maker", 26, LIST_TEXT }, { "bonus_entry.column.made_at", 18, LIST_TEXT },
};
#define COLUMNS	(sizeof(columns) / sizeof(*columns))

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

void
bonus_entry_crumb(struct visit *v)
{
	bonus_crumb(v);
	visit_crumb(v, LEDGER_PLACE, say(v, "bonus_entry.", "title"));
}

bool
bonus_amount(struct visit *v, const char *field, bool sign, int64_t *value_r)
{
	static const char minus[] = "\xe2\x88\x92";
	const char *text = form_text(v->form, field);
	size_t below = 0;

	*value_r = 0;
	if (text == NULL)
		return false;
	if (sign)
		below = text[0] == '-' ? 1 : strncmp(text, minus, sizeof(minus) - 1) == 0 ? sizeof(minus) - 1 : 0;
	if (money_read(text + below, value_r) != 1) {
		form_error(v->form, field, "bonus_entry.refused.amount", NULL, NULL);
		return false;
	}
	if (below != 0)
		*value_r = -*value_r;
	return true;
}

void
bonus_document_typed(struct visit *v, struct bonus_entry *e)
{
	e->document_number = list_typed(v, "document_number");
	e->document_day = form_day(v->form, "document_day");
	e->signer = list_typed(v, "signer");
}

void
bonus_document_default(struct visit *v)
{
	visit_default(v, "signer", mem_print(v->mem, "%s, %s", v->who->name, v->who->post));
	visit_default(v, "document_day", day_show(v->mem, day_today()));
}

void
bonus_entry_fill(struct visit *v, struct view *row, const struct bonus_entry *e, bool path)
{
	static const char *const colour[BONUS_ENTRY_TYPES] = { "green", "blue", "yellow", "red" };

	view_int(row, "id", e->id);
	view_int(row, "year", e->year);
	view_text(row, "kind", say(v, "bonus.kind.", bonus_kind_name[e->kind]));
	view_text(row, "type", say(v, "bonus_entry.type.", bonus_entry_type_name[e->type]));
	view_text(row, "colour", colour[e->type]);
	view_text(row, "name", e->name);
	view_text(row, "amount", money_show(v->mem, e->amount));
	view_text(row, "reason", e->reason);
	view_text(row, "number", e->document_number);
	view_text(row, "day", day_show(v->mem, e->document_day));
	view_text(row, "signer", e->signer);
	view_text(row, "maker", e->maker);
	view_text(row, "made", moment_show(v->mem, e->made_at));
	if (e->corrections > 0)
		view_text(row, "stands", bonus_money(v, bonus_entry_stands(e)));
	if (e->entry != 0)
		view_int(row, "of", e->entry);
	if (e->run != 0)
		view_int(row, "run", e->run);
	if (!path)
		return;
	view_print(row, "path", LEDGER_PLACE "%lld/", (long long)e->id);
	if (e->entry != 0)
		view_print(row, "of_path", LEDGER_PLACE "%lld/", (long long)e->entry);
	if (e->run != 0)
		view_print(row, "run_path", BONUS_PLACE "dot/%lld/", (long long)e->run);
}

int
bonus_entries_fill_own(struct visit *v)
{
	struct bonus_entry *list;
	size_t n;

	if (ledger_own(v->flow, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		bonus_entry_fill(v, view_row(v->view, "Own"), &list[i], false);
	return 1;
}

/* What the address asks for; year 0: all. */
static struct bonus_entry_filter
asked(struct visit *v)
{
	bool set;
	const int64_t year = form_int(v->form, "nam", &set);

	return (struct bonus_entry_filter){
		.year = set ? (int)year : day_today().year, .kind = word_index(bonus_kind_name, BONUS_KINDS, list_typed(v, "loai")),
		.type = word_index(bonus_entry_type_name, BONUS_ENTRY_TYPES, list_typed(v, "dong")), .words = list_typed(v, "tim"),
		.run = form_int(v->form, "dot", NULL), .person = form_int(v->form, "nguoi", NULL),
	};
}

static int
send(struct visit *v, const struct bonus_entry *list, size_t n, int64_t total)
{
	struct listing *l = listing_new(v, columns, COLUMNS, n);

	for (size_t i = 0; i < n; i++) {
		const struct bonus_entry *e = &list[i];

		listing_int(l, e->id);
		listing_int(l, e->year);
		listing_label(l, "bonus.kind.", bonus_kind_name[e->kind]);
		listing_label(l, "bonus_entry.type.", bonus_entry_type_name[e->type]);
		listing_text(l, e->name);
		listing_int(l, e->amount);
		listing_text(l, e->document_number);
		listing_text(l, day_show(v->mem, e->document_day));
		listing_text(l, e->signer);
		listing_text(l, e->reason);
		listing_text(l, e->entry == 0 ? NULL : mem_print(v->mem, "%lld", (long long)e->entry));
		listing_text(l, e->run == 0 ? NULL : mem_print(v->mem, "%lld", (long long)e->run));
		listing_text(l, e->maker);
		listing_text(l, moment_show(v->mem, e->made_at));
	}
	return listing_send(l, say(v, "bonus_entry.", "title"), "so-chi", total);
}

static int64_t
fill_sums(struct visit *v, const struct bonus_entry_sum sum[BONUS_ENTRY_TYPES])
{
	int64_t n = 0, amount = 0;

	for (int t = 0; t < BONUS_ENTRY_TYPES; t++) {
		struct view *row;

		n += sum[t].n;
		amount += sum[t].amount;
		if (sum[t].n == 0)
			continue;
		row = view_row(v->view, "Sums");
		view_text(row, "type", say(v, "bonus_entry.type.", bonus_entry_type_name[t]));
		view_int(row, "n", sum[t].n);
		view_text(row, "amount", money_show(v->mem, sum[t].amount));
	}
	view_int(v->view, "total", n);
	view_text(v->view, "amount", money_show(v->mem, amount));
	return n;
}

/* What the agency has of the funds of a year. 1 or -1. */
static int
fill_funds(struct visit *v, int year)
{
	for (int k = 0; k < BONUS_KINDS; k++) {
		struct bonus_fund_sum sum;
		struct view *row;

		if (ledger_left(v->flow, (enum bonus_kind)k, year, &sum) != 1)
			return -1;
		if (sum.approved == 0 && sum.spent == 0 && sum.frozen == 0)
			continue;
		row = view_row(v->view, "Funds");
		view_text(row, "kind", say(v, "bonus.kind.", bonus_kind_name[k]));
		view_text(row, "approved", money_show(v->mem, sum.approved));
		view_text(row, "spent", money_show(v->mem, sum.spent));
		view_text(row, "waiting", money_show(v->mem, sum.frozen));
		view_text(row, "left", money_show(v->mem, sum.left));
	}
	view_text(v->view, "ends", day_show(v->mem, bonus_ends(year)));
	view_flag(v->view, "warned", bonus_warned(year, day_today()));
	view_flag(v->view, "lapsed", day_compare(day_today(), bonus_ends(year)) > 0);
	return 1;
}

/* The years that there are, with this one. 1 or -1. */
static int
fill_years(struct visit *v, int year)
{
	const int now = day_today().year;
	const char *chosen = mem_print(v->mem, "%d", year);
	int64_t *list;
	size_t n;
	bool there = false;

	if (ledger_years(v->flow, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		there = there || list[i] == now;
	if (!there)
		list_option(v, "Years", mem_print(v->mem, "%d", now), mem_print(v->mem, "%d", now), chosen);
	for (size_t i = 0; i < n; i++)
		list_option(v, "Years", mem_print(v->mem, "%lld", (long long)list[i]), mem_print(v->mem, "%lld", (long long)list[i]), chosen);
	list_option(v, "Years", YEAR_ALL, say(v, "bonus_entry.", "all_years"), chosen);
	return 1;
}

static int
fill_list(struct visit *v, const struct bonus_entry_filter *filter, const struct bonus_entry *list, size_t n, int64_t total)
{
	for (size_t i = 0; i < n; i++)
		bonus_entry_fill(v, view_row(v->view, "Entries"), &list[i], true);
	list_options(v, "Kinds", "bonus_entry.all_kinds", bonus_kind_name, "bonus.kind.", list_typed(v, "loai"));
	list_options(v, "Types", "bonus_entry.all_types", bonus_entry_type_name, "bonus_entry.type.", list_typed(v, "dong"));
	view_text(v->view, "words", list_typed(v, "tim"));
	if (filter->run != 0)
		view_int(v->view, "run", filter->run);
	if (filter->person != 0 && n > 0)
		view_text(v->view, "person", list[0].name);
	view_int(v->view, "person_id", filter->person);
	view_int(v->view, "year", filter->year);
	list_pages(v, list_query(v, LEDGER_PLACE, list_fields, NULL), list_number(v), total);
	return fill_years(v, filter->year) == 1 && (filter->year == 0 || fill_funds(v, filter->year) == 1) ? 1 : -1;
}

static int
ledger_page(struct visit *v)
{
	struct bonus_entry_filter filter = asked(v);
	struct bonus_entry_sum sum[BONUS_ENTRY_TYPES];
	const bool file = listing_asked(v);
	struct bonus_entry *list;
	int64_t total;
	size_t n;
	const int found = ledger_read(v->flow, &filter, file ? 0 : (list_number(v) - 1) * LIST_PAGE, file ? LISTING_MOST : LIST_PAGE, &list, &n, sum);

	if (found != 1)
		return found;
	total = fill_sums(v, sum);
	if (file)
		return send(v, list, n, total);
	if (fill_list(v, &filter, list, n, total) != 1)
		return -1;
	bonus_crumb(v);
	visit_crumb(v, NULL, say(v, "bonus_entry.", "title"));
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "bonus/ledger.cs", "bonus_entry.title");
}

static int
entry_page(struct visit *v)
{
	struct bonus_entry e, *correction;
	size_t n;
	const int found = ledger_one(v->flow, v->id[0], &e, &correction, &n);

	if (found != 1)
		return found;
	bonus_entry_fill(v, view_node(v->view, "Entry"), &e, true);
	for (size_t i = 0; i < n; i++)
		bonus_entry_fill(v, view_row(v->view, "Corrections"), &correction[i], true);
	if (bonus_entry_awards(&e))
		view_print(v->view, "correct", LEDGER_PLACE "%lld/dieu-chinh/", (long long)e.id);
	if (bonus_entry_awards(&e) && bonus_entry_stands(&e) > 0)
		view_print(v->view, "reverse", LEDGER_PLACE "%lld/thu-hoi/", (long long)e.id);
	bonus_entry_crumb(v);
	visit_crumb(v, NULL, visit_label(v, "bonus_entry.one", mem_print(v->mem, "%lld", (long long)e.id), NULL));
	return visit_page(v, "bonus/entry.cs", "bonus_entry.entry");
}

const struct route bonus_entry_routes[] = {
	{ METHOD_GET,  LEDGER_PLACE,		ROLE_HEAD, 0, list_fields, ledger_page },
	{ METHOD_GET,  LEDGER_PLACE ":/",	ROLE_HEAD, 0, NULL, entry_page },
	{ 0 }
};
