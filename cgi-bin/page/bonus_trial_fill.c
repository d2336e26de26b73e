#include "page/bonus_trial.h"

#include <stdlib.h>
#include <string.h>

#include "base/money.h"
#include "page/bonus_run.h"
#include "page/bonus_say.h"
#include "page/chart.h"
#include "page/listing.h"
#include "page/sheet.h"

#define GINI_PLACES	3
#define MINUS		"\xe2\x88\x92"

static const char *
say(struct visit *v, const char *name)
{
	return visit_say(v, "bonus_trial.", name);
}

static const char *
whole(struct visit *v, size_t n)
{
	return money_show(v->mem, (int64_t)n);
}

/* "+1.000", "−1.000", "0". */
static const char *
change(struct visit *v, int64_t more)
{
	if (more == 0)
		return "0";
	return mem_print(v->mem, "%s%s", more > 0 ? "+" : MINUS, money_show(v->mem, more > 0 ? more : -more));
}

/* A row of View.Sums: a, and beside it b and how far they are apart. */
static struct view *
sum_row(struct visit *v, const struct trial *t, const char *name, const char *a, const char *b)
{
	struct view *row = view_row(v->view, "Sums");

	view_text(row, "name", visit_say(v, "bonus_trial.sum.", name));
	view_text(row, "a", a);
	if (t->sides == TRIAL_SIDES)
		view_text(row, "b", b);
	return row;
}

static void
sum_money(struct visit *v, const struct trial *t, const char *name, int64_t a, int64_t b)
{
	struct view *row = sum_row(v, t, name, money_show(v->mem, a), money_show(v->mem, b));

	if (t->sides == TRIAL_SIDES)
		view_text(row, "change", change(v, b - a));
}

static void
sum_count(struct visit *v, const struct trial *t, const char *name, size_t a, size_t b)
{
	struct view *row = sum_row(v, t, name, whole(v, a), whole(v, b));

	if (t->sides == TRIAL_SIDES)
		view_text(row, "change", change(v, (int64_t)b - (int64_t)a));
}

static const char *
cut(struct visit *v, const struct ratio *x, int places)
{
	return x == NULL ? say(v, "none") : ratio_cut(v->mem, x, places, ',');
}

static int64_t
whole_of(const struct ratio *x)
{
	int64_t n = 0;

	return x != NULL && ratio_floor(x, &n) == 1 ? n : 0;
}

static void
fill_sums(struct visit *v, const struct trial *t)
{
	const struct bonus_result *a = &t->side[0].result, *b = &t->side[1].result;
	const struct spread *x = &t->side[0].spread, *y = &t->side[1].spread;

	sum_money(v, t, "fund", a->fund, b->fund);
	sum_money(v, t, "reserve", a->reserve, b->reserve);
	sum_money(v, t, "pot", a->pot, b->pot);
	sum_money(v, t, "spent", a->spent, b->spent);
	sum_money(v, t, "left", a->left, b->left);
	sum_count(v, t, "paid", x->paid, y->paid);
	if (t->names) {
		sum_money(v, t, "most", x->most, y->most);
		sum_money(v, t, "least", x->least, y->least);
		sum_money(v, t, "median", whole_of(x->median), whole_of(y->median));
		sum_row(v, t, "times", cut(v, x->times, 2), cut(v, y->times, 2));
	}
	sum_row(v, t, "gini", cut(v, x->gini, GINI_PLACES), cut(v, y->gini, GINI_PLACES));
}

static void
warn(struct visit *v, const char *name, const char *a, const char *b)
{
	view_text(view_row(v->view, "Warnings"), "text", visit_label(v, mem_print(v->mem, "bonus_trial.warn.%s", name), a, b));
}

/* The letter of a side, where there are two. */
static const char *
side_name(struct visit *v, const struct trial *t, size_t s)
{
	return visit_say(v, "bonus_trial.side.", t->sides == 1 ? "one" : s == 0 ? "a" : "b");
}

static void
fill_side(struct visit *v, const struct trial *t, size_t s)
{
	const struct trial_side *side = &t->side[s];
	struct view *row = view_row(v->view, "Sides");

	view_text(row, "name", side_name(v, t, s));
	view_text(row, "version", trial_version(v, &side->r));
	view_text(row, "path", regulation_path(v->mem, side->r.id, ""));
	view_text(row, "costs", visit_label(v, "bonus_trial.costs", money_show(v->mem, side->result.spent), whole(v, side->spread.paid)));
	if (s == 1 && t->moved)
		view_text(row, "moved", visit_label(v, "bonus_trial.moved", bonus_number(v, trial_move_now(v->mem, t->plain, &t->move)),
		    bonus_number(v, t->move.value)));
	if (side->result.left < 0)
		warn(v, "over", side_name(v, t, s), money_show(v->mem, -side->result.left));
	if (side->fund == 0)
		warn(v, "no_fund", side_name(v, t, s), NULL);
	if (side->result.troubled > 0)
		warn(v, "troubled", side_name(v, t, s), whole(v, side->result.troubled));
}

/* What each of a group gets on an average, cut. */
static int64_t
mean(const struct trial_group *g, int side)
{
	return g->people == 0 ? 0 : g->amount[side] / (int64_t)g->people;
}

static void
fill_group(struct visit *v, const struct trial *t, const char *list, const struct trial_group *g, const char *name)
{
	static const char *const amount[] = { "a", "b" }, *const each[] = { "each_a", "each_b" };
	struct view *row = view_row(v->view, list);

	view_text(row, "name", name);
	view_text(row, "people", whole(v, g->people));
	view_flag(row, "masked", g->masked);
	for (size_t s = 0; s < t->sides && !g->masked; s++) {
		view_text(row, amount[s], money_show(v->mem, g->amount[s]));
		view_text(row, each[s], money_show(v->mem, mean(g, (int)s)));
	}
	if (t->sides == TRIAL_SIDES && !g->masked)
		view_text(row, "change", change(v, g->amount[1] - g->amount[0]));
}

static const char *
level_words(struct visit *v, int level)
{
	return bonus_run_level(v, level == BONUS_UNCLASSIFIED ? LEVEL_NONE : level);
}

/* What each of a level gets, on one side or both. */
static void
fill_chart(struct visit *v, const struct trial *t, const struct trial_group *list, size_t n)
{
	const char *const side[] = { visit_label(v, "bonus_trial.side.a", NULL, NULL), visit_label(v, "bonus_trial.side.b", NULL, NULL) };
	struct chart_item *item = mem_array(v->mem, n + 1, sizeof(*item));
	struct chart_value *value = mem_array(v->mem, (n + 1) * TRIAL_SIDES, sizeof(*value));
	struct chart_data data = { .kind = CHART_BARS, .item = item, .series = side, .nseries = t->sides, .value = value };
	const char *title = visit_label(v, "bonus_trial.chart", NULL, NULL);

	for (size_t i = 0; i < n; i++) {
		if (!list[i].masked && mean(&list[i], 0) == 0 && mean(&list[i], 1) == 0)
			continue;
		for (size_t s = 0; s < t->sides; s++)
			value[data.nitems * t->sides + s] = (struct chart_value){ .value = mean(&list[i], (int)s),
			    .given = list[i].masked ? CHART_MASKED : CHART_VALUE };
		item[data.nitems++].name = level_words(v, (int)list[i].id);
	}
	if (data.nitems > 0)
		chart_fill(v, view_node(v->view, "Chart"), &(struct chart_said){ .id = "levels", .title = title, .about = title }, &data);
}

static void
fill_groups(struct visit *v, const struct trial *t)
{
	const struct bonus_result *a = &t->side[0].result, *b = t->sides == TRIAL_SIDES ? &t->side[1].result : NULL;
	struct trial_group *level, *unit;
	size_t nlevels, nunits;

	level = trial_levels(v->mem, t->side[0].person, a, b, &nlevels);
	unit = trial_units(v->mem, t->side[0].person, a, b, &nunits);
	if (!t->names && !t->assumed) {
		trial_mask(v->mem, level, nlevels);
		trial_mask(v->mem, unit, nunits);
	}
	for (size_t i = 0; i < nlevels; i++)
		fill_group(v, t, "Levels", &level[i], level_words(v, (int)level[i].id));
	for (size_t i = 0; i < nunits && !t->assumed; i++)
		fill_group(v, t, "Units", &unit[i], unit[i].name);
	fill_chart(v, t, level, nlevels);
}

static const char *
why_words(struct visit *v, const struct bonus_outcome *o)
{
	const char *words = visit_say(v, "bonus.why.", bonus_why_name[o->why]);

	if (o->why == BONUS_BAD_FORMULA && o->flaw.fault == EXPRESSION_MISSING)
		return mem_print(v->mem, "%s (%s)", words, visit_say(v, "bonus.input.", o->flaw.near));
	return o->why == BONUS_BY_LINE ? NULL : words;
}

static bool
lacks_salary(const struct bonus_outcome *o)
{
	return o->why == BONUS_NO_COEFFICIENT || (o->why == BONUS_BAD_FORMULA && o->flaw.fault == EXPRESSION_MISSING &&
	    strcmp(o->flaw.near, bonus_input_name[INPUT_COEFFICIENT]) == 0);
}

/* On either side. */
static bool
salary_is_asked(const struct trial *t, size_t i)
{
	for (size_t s = 0; s < t->sides; s++)
		if (lacks_salary(&t->side[s].result.outcome[i]))
			return true;
	return false;
}

/* Why he gets nothing, or cannot be counted, on one side or both. */
static const char *
note(struct visit *v, const struct trial *t, size_t i)
{
	const char *a = why_words(v, &t->side[0].result.outcome[i]), *b;

	if (t->sides == 1)
		return a;
	b = why_words(v, &t->side[1].result.outcome[i]);
	if (a == NULL || b == NULL)
		return a != NULL ? mem_print(v->mem, "%s: %s", side_name(v, t, 0), a) : b != NULL ? mem_print(v->mem, "%s: %s", side_name(v, t, 1), b) : NULL;
	return strcmp(a, b) == 0 ? a : mem_print(v->mem, "%s: %s; %s: %s", side_name(v, t, 0), a, side_name(v, t, 1), b);
}

/* Whose results are missing, whose salary nobody entered: who prepares a run mends that, so names are said to the officer too. */
static void
fill_lacking(struct visit *v, const struct trial *t)
{
	for (size_t i = 0; i < t->n; i++) {
		const struct bonus_fact *fact = &t->fact[i];
		const char *words = NULL;

		if (fact->missing != BONUS_COMPLETE)
			words = visit_say(v, "bonus_trial.missing.", bonus_missing_name[fact->missing]);
		for (size_t k = 0; k < fact->nowed; k++)
			words = mem_print(v->mem, "%s%s %s", words, k == 0 ? ":" : ",", bonus_run_period(v, fact->owed[k]));
		if (salary_is_asked(t, i)) {
			const char *salary = visit_say(v, "bonus.why.", bonus_why_name[BONUS_NO_COEFFICIENT]);

			words = words == NULL ? salary : mem_print(v->mem, "%s; %s", words, salary);
		}
		if (words != NULL) {
			struct view *row = view_row(v->view, "Lacking");

			view_text(row, "name", fact->p.name);
			view_text(row, "unit", fact->p.unit_name);
			view_text(row, "words", words);
		}
	}
	if (t->at.missing > 0)
		warn(v, "missing", bonus_run_period(v, t->at.period), whole(v, t->at.missing));
	else if (!t->at.over)
		warn(v, "running", bonus_run_period(v, t->at.period), NULL);
}

static int64_t
amount_of(const struct trial *t, size_t side, size_t i)
{
	return t->side[side < t->sides ? side : 0].result.outcome[i].amount;
}

static bool
shown(const struct trial *t, size_t i, const char *show)
{
	const int64_t a = amount_of(t, 0, i), b = amount_of(t, 1, i);

	if (strcmp(show, trial_show_name[TRIAL_NOTHING]) == 0)
		return a == 0 && b == 0;
	if (strcmp(show, trial_show_name[TRIAL_MORE]) == 0)
		return b > a;
	if (strcmp(show, trial_show_name[TRIAL_LESS]) == 0)
		return b < a;
	return show[0] == '\0' || a == b;
}

static void
fill_shown(struct visit *v, const struct trial *t, const char *query, const char *show)
{
	for (int k = t->sides == TRIAL_SIDES ? -1 : TRIAL_NOTHING - 1; k < TRIAL_SHOWS; k++) {
		const char *name = k < 0 || (t->sides == 1 && k < TRIAL_NOTHING) ? "" : trial_show_name[k];
		struct view *row = view_row(v->view, "Shown");
		size_t n = 0;

		for (size_t i = 0; i < t->n; i++)
			n += shown(t, i, name);
		view_print(row, "path", "%s%s%s#people", query, name[0] == '\0' ? "" : "xem=", name);
		view_text(row, "text", visit_say(v, "bonus_trial.show.", name[0] == '\0' ? "all" : name));
		view_text(row, "n", whole(v, n));
		view_flag(row, "here", strcmp(name, show) == 0);
	}
}

static void
fill_person(struct visit *v, const struct trial *t, size_t i)
{
	const struct bonus_fact *fact = &t->fact[i];
	const int64_t a = amount_of(t, 0, i), b = amount_of(t, 1, i);
	struct view *row = view_row(v->view, "People");

	view_text(row, "name", fact->p.name);
	view_text(row, "title", fact->p.title);
	view_text(row, "unit", fact->p.unit_name);
	view_text(row, "level", bonus_run_level(v, fact->p.level));
	if (fact->p.total != NULL)
		view_text(row, "total", sheet_number(v, fact->p.total));
	if (fact->outside != NULL)
		view_text(row, "outside", visit_label(v, "bonus_trial.outside", fact->outside, NULL));
	view_flag(row, "left", fact->left);
	view_text(row, "months", cut(v, t->side[0].person[i].months, 2));
	view_text(row, "a", money_show(v->mem, a));
	view_text(row, "note", note(v, t, i));
	if (t->sides == 1)
		return;
	view_text(row, "b", money_show(v->mem, b));
	view_text(row, "change", change(v, b - a));
	view_text(row, "way", b > a ? "more" : b < a ? "less" : "same");
}

/* People of the list in the order in which they are shown: those who get more, or less, by how much. */
struct apart {
	size_t		 i;
	int64_t		 by;
};

static int
by_most(const void *x, const void *y)
{
	const struct apart *a = x, *b = y;

	if (a->by != b->by)
		return a->by > b->by ? -1 : 1;
	return a->i < b->i ? -1 : 1;
}

static void
fill_people(struct visit *v, const struct trial *t, const char *show)
{
	struct apart *list = mem_array(v->mem, t->n + 1, sizeof(*list));
	size_t n = 0;

	for (size_t i = 0; i < t->n; i++)
		if (shown(t, i, show))
			list[n++] = (struct apart){ i, llabs(amount_of(t, 1, i) - amount_of(t, 0, i)) };
	if (show[0] != '\0')
		qsort(list, n, sizeof(*list), by_most);
	for (size_t k = 0; k < n; k++)
		fill_person(v, t, list[k].i);
}

void
trial_fill_result(struct visit *v, const struct trial *t, const char *query, const char *show)
{
	for (size_t s = 0; s < t->sides; s++)
		fill_side(v, t, s);
	view_flag(v->view, "result", true);
	view_flag(v->view, "two", t->sides == TRIAL_SIDES);
	view_flag(v->view, "names", t->names && !t->assumed);
	view_text(v->view, "people", whole(v, t->n));
	if (!t->assumed)
		view_text(v->view, "period", bonus_run_period(v, t->at.period));
	if (t->n == 0)
		return;
	fill_sums(v, t);
	fill_groups(v, t);
	if (t->sides == TRIAL_SIDES && !t->assumed) {
		const struct trial_balance sum = trial_balance(&t->side[0].result, &t->side[1].result);

		view_text(v->view, "balance", mem_print(v->mem, "%s; %s", visit_label(v, "bonus_trial.balance", whole(v, sum.more), whole(v, sum.less)),
		    visit_label(v, "bonus_trial.balance_same", whole(v, sum.same), NULL)));
	}
	if (t->assumed)
		return;
	fill_lacking(v, t);
	if (t->names) {
		fill_shown(v, t, query, show);
		fill_people(v, t, show);
	}
}

static const struct listing_column columns[] = {
	{ "bonus_trial.column.name", 30, LIST_TEXT }, { "bonus_trial.column.title", 24, LIST_TEXT }, { "bonus_trial.column.unit", 30, LIST_TEXT },
	{ "bonus_trial.column.level", 30, LIST_TEXT }, { "bonus_trial.column.total", 10, LIST_TEXT }, { "bonus_trial.column.months", 10, LIST_TEXT },
	{ "bonus_trial.column.a", 16, LIST_WHOLE }, { "bonus_trial.column.b", 16, LIST_WHOLE }, { "bonus_trial.column.change", 16, LIST_WHOLE },
	{ "bonus_trial.column.note", 40, LIST_TEXT },
};

int
trial_send(struct visit *v, const struct trial *t)
{
	struct listing *l = listing_new(v, columns, sizeof(columns) / sizeof(*columns), t->n);

	for (size_t i = 0; i < t->n; i++) {
		const struct bonus_person *p = &t->fact[i].p;
		const int64_t a = amount_of(t, 0, i), b = amount_of(t, 1, i);

		listing_text(l, p->name);
		listing_text(l, p->title);
		listing_text(l, p->unit_name);
		listing_text(l, bonus_run_level(v, p->level));
		listing_text(l, p->total == NULL ? NULL : sheet_number(v, p->total));
		listing_text(l, cut(v, t->side[0].person[i].months, 2));
		listing_int(l, a);
		listing_int(l, b);
		listing_int(l, b - a);
		listing_text(l, note(v, t, i));
	}
	return listing_send(l, say(v, "title"), "chay-thu", (int64_t)t->n);
}
