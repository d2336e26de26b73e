#include "page/bonus_stale.h"

#include "flow/bonus_stale.h"
#include "page/bonus_entry.h"
#include "page/bonus_place.h"
#include "page/bonus_run.h"
#include "page/bonus_say.h"
#include "page/list.h"
#include "page/sheet.h"
#include "rules/role.h"

#define REASON_MOST	2000
#define SEEN_MOST	100

static const struct field correct_fields[] = {
	{ "seen", FIELD_TEXT, .required = true, .max = SEEN_MOST },
	{ "reason", FIELD_AREA, .required = true, .max = REASON_MOST },
	BONUS_DOCUMENT_FIELDS,
	{ 0 }
};
static const struct field keep_fields[] = {
	{ "seen", FIELD_TEXT, .required = true, .max = SEEN_MOST },
	{ "keep_reason", FIELD_AREA, .required = true, .max = REASON_MOST },
	{ 0 }
};

static const char *
say(struct visit *v, const char *name)
{
	return visit_label(v, mem_print(v->mem, "bonus_stale.%s", name), NULL, NULL);
}

/* "Hoàn thành tốt nhiệm vụ, 84,50". */
static const char *
result_words(struct visit *v, int level, const struct ratio *total)
{
	const char *words = bonus_run_level(v, level);

	return total == NULL ? words : mem_print(v->mem, "%s, %s", words, visit_label(v, "bonus_run.how.total", sheet_number(v, total), NULL));
}

static void
fill_moved(struct visit *v, struct view *to, const struct bonus_stale *s)
{
	for (size_t i = 0; i < s->n; i++) {
		const struct bonus_moved *m = &s->moved[i];
		const char *period;

		if (!m->moved)
			continue;
		period = m->of_year ? visit_label(v, "bonus_stale.year", mem_print(v->mem, "%d", m->period.year), NULL) : sheet_period(v, m->period);
		view_print(view_row(to, "Moved"), "text", "%s: %s", period, m->now == 0 ? say(v, "nothing") : result_words(v, m->level, m->total));
	}
}

static void
fill(struct visit *v, struct view *row, const struct bonus_stale *s)
{
	const int64_t more = s->amount - s->paid;

	view_text(row, "name", s->was->name);
	view_text(row, "unit", s->was->unit_name);
	view_text(row, "kind", visit_say(v, "bonus.kind.", bonus_kind_name[s->kind]));
	view_text(row, "period", bonus_run_period(v, s->period));
	view_text(row, "was", result_words(v, s->was->level, s->was->total));
	view_text(row, "now", result_words(v, s->level, s->total));
	view_text(row, "share", bonus_money(v, s->share));
	view_text(row, "paid", bonus_money(v, s->paid));
	view_text(row, "amount", bonus_money(v, s->amount));
	view_print(row, "more", "%s%s", more > 0 ? "+" : "", bonus_money(v, more));
	view_flag(row, "same", more == 0);
	view_flag(row, "frozen", !s->paid_out);
	view_int(row, "run", s->run);
	view_text(row, "run_path", bonus_run_path(v->mem, s->run, ""));
	view_print(row, "path", BONUS_STALE_PLACE "%lld/%lld/", (long long)s->run, (long long)s->person);
	view_text(row, "why", visit_say(v, "bonus.why.", bonus_why_name[s->why]));
	fill_moved(v, row, s);
}

static int
list_page(struct visit *v)
{
	struct bonus_stale_decided *decided;
	struct bonus_stale *list;
	size_t n, ndecided;
	const int found = bonus_stales(v->flow, &list, &n);

	if (found != 1)
		return found;
	if (bonus_stales_decided(v->flow, &decided, &ndecided) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill(v, view_row(v->view, "Stale"), &list[i]);
	for (size_t i = 0; i < ndecided; i++) {
		struct view *row = view_row(v->view, "Decided");

		view_text(row, "name", decided[i].name);
		view_text(row, "decision", say(v, decided[i].entry == 0 ? "kept" : "corrected"));
		view_text(row, "reason", decided[i].reason);
		view_text(row, "decider", decided[i].decider);
		view_text(row, "at", moment_show(v->mem, decided[i].decided_at));
		view_int(row, "run", decided[i].run);
		view_text(row, "run_path", bonus_run_path(v->mem, decided[i].run, ""));
		if (decided[i].entry != 0)
			view_print(row, "path", LEDGER_PLACE "%lld/", (long long)decided[i].entry);
	}
	bonus_crumb(v);
	visit_crumb(v, NULL, say(v, "title"));
	return visit_page(v, "bonus/stale.cs", "bonus_stale.title");
}

static int
show_one(struct visit *v, int status)
{
	struct bonus_stale s;
	int found = bonus_stale_one(v->flow, v->id[0], v->id[1], &s);

	if (found == 0 && status != 200 && s.was != NULL)
		found = 1;
	if (found != 1)
		return found;
	fill(v, view_node(v->view, "One"), &s);
	view_text(v->view, "seen", bonus_stale_seen(v->mem, &s));
	view_flag(v->view, "over", !bonus_stale_waits(&s));
	visit_name_fields(v, correct_fields);
	visit_name_fields(v, keep_fields);
	bonus_document_default(v);
	visit_default(v, "reason", say(v, "reason_usual"));
	if (s.amount == s.paid)
		visit_default(v, "keep_reason", say(v, "reason_same"));
	bonus_crumb(v);
	visit_crumb(v, BONUS_STALE_PLACE, say(v, "title"));
	visit_crumb(v, NULL, s.was->name);
	return visit_page_as(v, status, "bonus/stale_one.cs", "bonus_stale.one");
}

static int
one_page(struct visit *v)
{
	return show_one(v, 200);
}

static int
correct(struct visit *v)
{
	struct bonus_entry e = { .reason = list_typed(v, "reason") };
	struct refusal why = { 0 };

	bonus_document_typed(v, &e);
	if (!form_ok(v->form))
		return show_one(v, 422);
	return visit_answer(v, bonus_stale_correct(v->flow, v->id[0], v->id[1], list_typed(v, "seen"), &e, &why), &why, show_one);
}

static int
keep(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_one(v, 422);
	return visit_answer(v, bonus_stale_keep(v->flow, v->id[0], v->id[1], list_typed(v, "seen"), list_typed(v, "keep_reason"), &why), &why, show_one);
}

int
bonus_stale_fill_waiting(struct visit *v)
{
	int64_t n;

	if (bonus_stales_waiting(v->flow, &n) != 1)
		return -1;
	if (n > 0) {
		view_int(v->view, "bonus_stale", n);
		view_text(v->view, "bonus_stale_path", BONUS_STALE_PLACE);
	}
	return 1;
}

int
bonus_stale_fill_year(struct visit *v, int64_t year_run, int64_t authority)
{
	int64_t n;

	if (bonus_stales_of_year(v->flow, year_run, &n) != 1)
		return -1;
	if (n == 0)
		return 1;
	view_int(v->view, "bonus_stale", n);
	if (bonus_heads(v->who) && v->who->agency == authority)
		view_text(v->view, "bonus_stale_path", BONUS_STALE_PLACE);
	return 1;
}

const struct route bonus_stale_routes[] = {
	{ METHOD_GET,  BONUS_STALE_PLACE,		ROLE_HEAD, 0, NULL, list_page },
	{ METHOD_GET,  BONUS_STALE_PLACE ":/:/",	ROLE_HEAD, 0, NULL, one_page },
	{ METHOD_POST, BONUS_STALE_PLACE ":/:/",	ROLE_HEAD, ROUTE_STRONG | ROUTE_FRESH, correct_fields, correct },
	{ METHOD_POST, BONUS_STALE_PLACE ":/:/giu",	ROLE_HEAD, 0, keep_fields, keep },
	{ 0 }
};
