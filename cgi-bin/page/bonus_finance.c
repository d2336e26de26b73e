#include "page/bonus_finance.h"

#include "base/money.h"
#include "flow/bonus_finance.h"
#include "page/bonus_place.h"
#include "page/bonus_run.h"
#include "page/list.h"
#include "page/listing.h"

#define YEAR_LEAST	2024
#define YEAR_MOST	2199

static const struct field finance_fields[] = {
	{ .name = "nam", .type = FIELD_INT, .min = YEAR_LEAST, .max = YEAR_MOST },
	{ "loai", FIELD_CHOICE, .choices = bonus_kind_name },
	LISTING_FIELD,
	{ 0 }
};
static const struct listing_column columns[] = {
	{ "bonus_finance.column.code", 18, LIST_TEXT }, { "bonus_finance.column.agency", 40, LIST_TEXT }, { "bonus_finance.column.approved", 18, LIST_WHOLE },
	{ "bonus_finance.column.spent", 18, LIST_WHOLE }, { "bonus_finance.column.waiting", 18, LIST_WHOLE }, { "bonus_finance.column.left", 18, LIST_WHOLE },
	{ "bonus_finance.column.planned", 18, LIST_WHOLE }, { "bonus_finance.column.unspent", 18, LIST_WHOLE }, { "bonus_finance.column.note", 40, LIST_TEXT },
};
#define COLUMNS	(sizeof(columns) / sizeof(*columns))

static const char *
say(struct visit *v, const char *name)
{
	return visit_label(v, mem_print(v->mem, "bonus_finance.%s", name), NULL, NULL);
}

/* A sum, or that it is not shown. */
static void
put(struct visit *v, struct view *row, const char *key, int64_t value, bool masked)
{
	view_text(row, key, masked ? say(v, "masked") : money_show(v->mem, value));
}

static void
fill_sums(struct visit *v, struct view *row, const struct bonus_forecast *f, bool spent, bool waiting)
{
	put(v, row, "approved", f->approved, false);
	put(v, row, "spent", f->spent, spent);
	put(v, row, "waiting", f->waiting, waiting);
	put(v, row, "planned", f->planned, false);
	put(v, row, "left", f->left, spent || waiting);
	put(v, row, "unspent", f->unspent, spent || waiting);
}

static void
fill_row(struct visit *v, const struct finance_row *r)
{
	struct view *row;

	if (r->blank > 0)
		view_text(view_row(v->view, "Blank"), "name", r->name);
	if (r->funds == 0)
		view_text(view_row(v->view, "Fundless"), "name", r->name);
	if (!finance_has(r))
		return;
	row = view_row(v->view, "Rows");
	view_text(row, "name", r->name);
	view_text(row, "codes", r->codes);
	fill_sums(v, row, &r->f, r->spent_masked, r->waiting_masked);
	view_flag(row, "behind", r->f.unspent > 0);
}

static void
fill_group(struct visit *v, const char *list, const char *name, const struct bonus_group *g)
{
	struct view *row;

	if (g->people == 0)
		return;
	row = view_row(v->view, list);
	view_text(row, "name", name);
	put(v, row, "people", g->people, g->masked);
	put(v, row, "amount", g->amount, g->masked);
}

static void
fill_groups(struct visit *v, const struct finance *f)
{
	for (int l = 0; l < FINANCE_LEVELS; l++)
		fill_group(v, "Levels", l == FINANCE_SUDDEN ? visit_say(v, "bonus_entry.type.", "sudden") : bonus_run_level(v, l == BONUS_UNCLASSIFIED ? LEVEL_NONE : l), &f->level[l]);
	for (int r = 0; r < FINANCE_RANKS; r++)
		fill_group(v, "Ranks", r == RANKS ? say(v, "no_rank") : visit_say(v, "bonus_finance.rank.", rank_name[r]), &f->rank[r]);
}

static void
list_sum(struct listing *l, int64_t value, bool masked)
{
	if (masked)
		listing_text(l, NULL);
	else
		listing_int(l, value);
}

static int
send(struct visit *v, const struct finance *f)
{
	struct listing *l = listing_new(v, columns, COLUMNS, f->n);
	int64_t n = 0;

	for (size_t i = 0; i < f->n; i++) {
		const struct finance_row *r = &f->row[i];

		if (!finance_has(r))
			continue;
		n++;
		listing_text(l, r->codes);
		listing_text(l, r->name);
		listing_int(l, r->f.approved);
		list_sum(l, r->f.spent, r->spent_masked);
		list_sum(l, r->f.waiting, r->waiting_masked);
		list_sum(l, r->f.left, r->left_masked);
		listing_int(l, r->f.planned);
		list_sum(l, r->f.unspent, r->left_masked);
		listing_text(l, r->left_masked ? say(v, "masked_note") : NULL);
	}
	return listing_send(l, say(v, "title"), "quy-thuong", n);
}

/* 1 or -1. */
static int
fill_choice(struct visit *v, int year, enum bonus_kind kind)
{
	const int now = day_today().year;
	const char *chosen = mem_print(v->mem, "%d", year);
	int64_t *list;
	bool there = false;
	size_t n;

	if (finance_years_read(v->flow, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		there = there || list[i] == now;
	if (!there)
		list_option(v, "Years", mem_print(v->mem, "%d", now), mem_print(v->mem, "%d", now), chosen);
	for (size_t i = 0; i < n; i++)
		list_option(v, "Years", mem_print(v->mem, "%lld", (long long)list[i]), mem_print(v->mem, "%lld", (long long)list[i]), chosen);
	for (int k = 0; k < BONUS_KINDS; k++)
		list_option(v, "Kinds", bonus_kind_name[k], visit_say(v, "bonus.kind.", bonus_kind_name[k]), bonus_kind_name[kind]);
	return 1;
}

static void
fill_when(struct visit *v, const struct finance *f)
{
	const struct day ends = bonus_ends(f->year), today = day_today();

	view_int(v->view, "year", f->year);
	view_text(v->view, "ends", day_show(v->mem, ends));
	view_text(v->view, "kind", visit_say(v, "bonus.kind.", bonus_kind_name[f->kind]));
	view_int(v->view, "behind", (int64_t)f->behind);
	if (day_compare(today, ends) > 0)
		view_text(v->view, "lapsed", visit_label(v, "bonus_finance.lapsed", mem_print(v->mem, "%d", f->year), day_show(v->mem, ends)));
	else if (bonus_warned(f->year, today) && f->behind > 0)
		view_text(v->view, "warned", visit_label(v, "bonus_finance.warned", day_show(v->mem, ends), mem_print(v->mem, "%zu", f->behind)));
}

static int
finance_page(struct visit *v)
{
	bool set;
	const int64_t asked = form_int(v->form, "nam", &set);
	const int kind = word_index(bonus_kind_name, BONUS_KINDS, list_typed(v, "loai"));
	struct finance f;
	const int found = finance_read(v->flow, set ? (int)asked : day_today().year, kind < 0 ? BONUS_AWARD : (enum bonus_kind)kind, &f);

	if (found != 1)
		return found;
	if (listing_asked(v))
		return send(v, &f);
	for (size_t i = 0; i < f.n; i++)
		fill_row(v, &f.row[i]);
	fill_sums(v, view_node(v->view, "Sum"), &f.sum, f.spent_masked, f.waiting_masked);
	fill_groups(v, &f);
	fill_when(v, &f);
	if (fill_choice(v, f.year, f.kind) != 1)
		return -1;
	bonus_crumb(v);
	visit_crumb(v, NULL, say(v, "title"));
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "bonus/finance.cs", "bonus_finance.title");
}

const struct route bonus_finance_routes[] = {
	{ METHOD_GET, FINANCE_PLACE, ROLES_FINANCE, 0, finance_fields, finance_page },
	{ 0 }
};
