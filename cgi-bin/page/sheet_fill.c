/* A sheet as its pages show it. What is shown comes from its document: as it stands now, or as it was frozen. */
#include <string.h>

#include "base/number.h"
#include "page/citation.h"
#include "page/sheet.h"
#include "rules/score_read.h"

const char *
sheet_period(struct visit *v, struct period p)
{
	return p.months == 3 ?
	    visit_label(v, "period.quarter", mem_print(v->mem, "%d", (p.month + 2) / 3), mem_print(v->mem, "%d", p.year)) :
	    visit_label(v, "period.month", mem_print(v->mem, "%d", p.month), mem_print(v->mem, "%d", p.year));
}

const char *
sheet_number(struct visit *v, const struct ratio *value)
{
	return ratio_cut(v->mem, value, 2, ',');
}

const char *
sheet_points_shown(struct visit *v, int64_t hundredths)
{
	return hundredths == NOT_GIVEN ? "" : number_show(v->mem, hundredths, 2, 0);
}

const char *
sheet_total_shown(struct visit *v, int64_t hundredths)
{
	return number_show(v->mem, hundredths, 2, 1);
}

const char *
sheet_again_words(struct visit *v, const struct sheet_seen *seen)
{
	return visit_label(v, "sheet.again.words", sheet_total_words(v->mem, seen->was), sheet_total_words(v->mem, seen->total));
}

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

void
sheet_crumbs(struct visit *v, const struct sheet *s, const char *last)
{
	visit_crumb(v, SHEET_PLACE, visit_label(v, "sheet.title", NULL, NULL));
	if (s == NULL)
		visit_crumb(v, NULL, last);
	else {
		visit_crumb(v, last == NULL ? NULL : sheet_path(v->flow, s, ""), mem_print(v->mem, "%s, %s", s->name,
		    sheet_period(v, s->period)));
		if (last != NULL)
			visit_crumb(v, NULL, last);
	}
}

static const char *const colours[SHEET_STATES] = {
	[SHEET_OPEN] = "grey", [SHEET_SELF] = "blue", [SHEET_RETURNED] = "orange", [SHEET_PREVIEW] = "purple",
	[SHEET_PUBLISHED] = "green", [SHEET_EXCEPTED] = "grey",
};

void
sheet_fill(struct visit *v, struct view *to, const struct sheet *s)
{
	view_text(to, "name", s->name);
	view_text(to, "title", s->title);
	view_text(to, "unit", s->unit_name);
	view_text(to, "period", sheet_period(v, s->period));
	view_text(to, "from", day_show(v->mem, s->from));
	view_text(to, "until", day_show(v->mem, s->until));
	view_text(to, "state", say(v, "sheet.state.", sheet_state_name[s->state]));
	view_text(to, "colour", colours[s->state]);
	view_text(to, "path", sheet_path(v->flow, s, ""));
	view_int(to, "person", s->person);
	view_int(to, "version", s->version);
	view_int(to, "edition", s->edition);
	view_flag(to, "corrected", s->edition > 1);
	view_flag(to, "superseded", s->superseded_at != NULL);
	if (sheet_given(s->self))
		view_text(to, "self", sheet_points_shown(v, sheet_points(s->self)));
	if (sheet_given(s->head))
		view_text(to, "head", sheet_points_shown(v, sheet_points(s->head)));
	view_text(to, "strengths", s->strengths);
	view_text(to, "weaknesses", s->weaknesses);
	view_text(to, "opinion", s->opinion);
	view_text(to, "silent", s->silent_why);
	view_text(to, "confirmer", s->confirmer_name);
	view_text(to, "publisher", s->publisher_name);
	view_text(to, "preview_until", moment_show(v->mem, s->preview_until));
	view_text(to, "published_at", moment_show(v->mem, s->published_at));
	view_text(to, "acknowledged_at", moment_show(v->mem, s->acknowledged_at));
	if (s->exception != NOT_GIVEN) {
		view_text(to, "exception", say(v, "sheet.exception.", sheet_exception_name[s->exception]));
		view_text(to, "exception_why", s->exception_why);
	}
}

/* What faults took from what was done: "3 × 1 lần chậm". */
static const char *
faults_words(struct visit *v, const struct score_item *item)
{
	const char *words = NULL;

	for (size_t i = 0; i < item->nfaults; i++) {
		const struct score_fault *f = &item->fault[i];
		const char *q = ratio_cut(v->mem, f->quantity, 2, ','), *one;

		if (f->failed > 0) {
			one = visit_label(v, "sheet.fault.failed", mem_print(v->mem, "%lld", (long long)f->failed), q);
			words = words == NULL ? one : mem_print(v->mem, "%s; %s", words, one);
		}
		if (f->late > 0) {
			one = visit_label(v, "sheet.fault.late", mem_print(v->mem, "%lld", (long long)f->late), q);
			words = words == NULL ? one : mem_print(v->mem, "%s; %s", words, one);
		}
	}
	return words;
}

static const char *
day_words(struct visit *v, const struct json *j, const char *name)
{
	struct day day;

	return day_iso(json_text(j, name) == NULL ? "" : json_text(j, name), &day) == 1 ? day_show(v->mem, day) : "";
}

/* "6,5" of "6.5". */
static const char *
hours_words(struct visit *v, const struct json *j, const char *name)
{
	const char *text = json_text(j, name);
	const struct ratio *value;

	return text != NULL && ratio_read(v->mem, text, &value) == 1 ? sheet_paper_decimal(v->mem, value, 3) : "";
}

static void
fill_row(struct visit *v, const struct json *j, const struct score_case *c, size_t i, bool linked)
{
	const struct score_item *item = &c->item[i];
	struct score_case one = { .late_unit = c->late_unit, .cap = c->cap, .item = c->item + i, .n = 1 };
	struct view *row = view_row(v->view, "Rows");
	struct score_sums sums;
	int64_t id;

	score_sum(v->mem, &one, &sums);
	view_int(row, "n", (int64_t)i + 1);
	if (linked && json_int(j, "delivery", &id) == 1)
		view_print(row, "path", "/cong-viec/%lld/", (long long)id);
	view_text(row, "code", json_text(j, "code"));
	view_text(row, "product", json_text(j, "product"));
	view_text(row, "subject", json_text(j, "subject"));
	if (json_text(j, "standard_hours") != NULL)
		view_text(row, "hours", visit_label(v, "sheet.hours", hours_words(v, j, "quantity"), hours_words(v, j, "standard_hours")));
	else if (strcmp(json_text(j, "share"), "1/1") != 0)
		view_text(row, "share", json_text(j, "share"));
	view_text(row, "deadline", day_words(v, j, "deadline"));
	view_text(row, "reason", json_text(j, "reason"));
	view_flag(row, "carried", json_bool(j, "carried"));
	view_flag(row, "planned", item->kind == WORK_PLANNED);
	view_text(row, "kind", say(v, "sheet.kind.", work_kind_name[item->kind]));
	view_text(row, "coefficient", ratio_cut(v->mem, item->coefficient, 1, ','));
	view_text(row, "assigned", sheet_number(v, item->assigned));
	view_text(row, "done", sheet_number(v, item->done));
	view_text(row, "sum_assigned", sheet_number(v, sums.assigned));
	view_text(row, "sum_done", sheet_number(v, sums.done));
	view_text(row, "sum_good", sheet_number(v, sums.good));
	view_text(row, "sum_ontime", sheet_number(v, sums.ontime));
	view_text(row, "faults", faults_words(v, item));
}

void
sheet_fill_rows(struct visit *v, const struct sheet_view *view)
{
	const struct json *rows = json_get(view->document, "rows"), *below = json_get(view->document, "below");
	const bool sees_work = (view->ties & (SHEET_OWN | SHEET_ABOVE)) != 0;
	struct score_case c;
	const char *field;

	if (score_read(v->mem, json_get(view->document, "case"), &c, &field) != 1)
		return;
	for (size_t i = 0; i < json_count(rows) && i < c.n; i++)
		fill_row(v, json_at(rows, i), &c, i, sees_work);
	for (size_t i = 0; i < json_count(below); i++) {
		const struct json *one = json_at(below, i);
		struct view *row = view_row(v->view, "Below");
		const struct ratio *total;

		view_text(row, "name", json_text(one, "name"));
		if (json_text(one, "total") != NULL && ratio_read(v->mem, json_text(one, "total"), &total) == 1)
			view_text(row, "total", sheet_number(v, total));
	}
}

/* The sums that a, b, c are shares of: own and, of leaders, those of the people below. */
static void
fill_sums(struct visit *v, struct view *to, const struct score_case *c)
{
	struct score_sums own, all;

	score_sum(v->mem, c, &own);
	all = own;
	if (c->leads) {
		score_sums_add(v->mem, &all, &c->leader.staff);
		view_text(to, "staff_assigned", sheet_number(v, c->leader.staff.assigned));
		view_text(to, "staff_done", sheet_number(v, c->leader.staff.done));
		view_text(to, "staff_good", sheet_number(v, c->leader.staff.good));
		view_text(to, "staff_ontime", sheet_number(v, c->leader.staff.ontime));
	}
	view_text(to, "own_assigned", sheet_number(v, own.assigned));
	view_text(to, "own_done", sheet_number(v, own.done));
	view_text(to, "own_good", sheet_number(v, own.good));
	view_text(to, "own_ontime", sheet_number(v, own.ontime));
	view_text(to, "assigned", sheet_number(v, all.assigned));
	view_text(to, "done", sheet_number(v, all.done));
	view_text(to, "good", sheet_number(v, all.good));
	view_text(to, "ontime", sheet_number(v, all.ontime));
}

static void
set_number(struct visit *v, struct view *to, const char *key, const char *text)
{
	const struct ratio *value;

	if (text != NULL && ratio_read(v->mem, text, &value) == 1)
		view_text(to, key, sheet_number(v, value));
}

/* A part of the result: what it is a share of, and what it is. */
static void
add_part(struct visit *v, const struct json *result, const char *name, const char *label, const struct ratio *of, const struct ratio *all)
{
	struct view *row;
	const struct ratio *value;

	if (json_text(result, name) == NULL || ratio_read(v->mem, json_text(result, name), &value) != 1)
		return;
	row = view_row(v->view, "Parts");
	view_text(row, "name", say(v, "sheet.part_of.", label));
	if (of != NULL)
		view_print(row, "value", "%s : %s = %s%%", sheet_number(v, of), sheet_number(v, all), sheet_number(v, value));
	else
		view_print(row, "value", "%s%%", sheet_number(v, value));
}

static void
fill_parts(struct visit *v, const struct json *result, const struct score_case *c, bool contract)
{
	const char *exact = json_text(result, "result");
	struct view *row;
	const struct ratio *value;
	struct score_sums all;

	score_sum(v->mem, c, &all);
	if (c->leads)
		score_sums_add(v->mem, &all, &c->leader.staff);
	add_part(v, result, "a", contract ? "quality" : "a", contract ? NULL : all.done, all.assigned);
	add_part(v, result, "b", contract ? "procedure" : "b", contract ? NULL : all.good, all.assigned);
	add_part(v, result, "c", contract ? "effect" : "c", contract ? NULL : all.ontime, all.assigned);
	add_part(v, result, "d", "d", NULL, NULL);
	add_part(v, result, "dd", "dd", NULL, NULL);
	add_part(v, result, "e", "e", NULL, NULL);
	if (exact == NULL || ratio_read(v->mem, exact, &value) != 1)
		return;
	row = view_row(v->view, "Parts");
	view_text(row, "name", say(v, "sheet.part_of.", "result"));
	view_print(row, "value", "%s = %s%% (%s %%)", say(v, "sheet.formula.", c->leads ? "leader" : "staff"),
	    sheet_number(v, value), exact);
}

const char *
sheet_short_words(struct visit *v, int64_t present, int64_t working)
{
	return visit_label(v, "sheet.short", mem_print(v->mem, "%lld", (long long)present), mem_print(v->mem, "%lld", (long long)working));
}

void
sheet_fill_short(struct visit *v, const struct sheet_view *view)
{
	const struct json *days = json_get(view->document, "short");
	int64_t present, working;

	if (days != NULL && json_int(days, "present", &present) == 1 && json_int(days, "working", &working) == 1)
		view_text(v->view, "short", sheet_short_words(v, present, working));
}

/* How far it is to the next level. */
static void
fill_next(struct visit *v, struct view *to, const struct ratio *total)
{
	static const int least[] = { LAW_EXCELLENT_LEAST, LAW_GOOD_LEAST, LAW_DONE_LEAST };
	const enum score_level level = score_level_of(total);
	const struct ratio *missing;

	if (level == LEVEL_EXCELLENT)
		return;
	missing = ratio_sub(v->mem, ratio_int(v->mem, least[level - 1]), total);
	view_text(to, "next", say(v, "sheet.level.", score_level_name[level - 1]));
	view_text(to, "missing", ratio_cut(v->mem, missing, 4, ','));
	view_text(to, "missing_exact", ratio_text(v->mem, missing));
}

/* What the law leaves open, and by whom it was chosen. */
static void
fill_parameters(struct visit *v, const struct json *parameters)
{
	for (size_t i = 0; i < json_members(parameters); i++) {
		const char *name = json_member(parameters, i);
		const struct json *one = json_get(parameters, name);
		struct view *row = view_row(v->view, "Parameters");

		view_text(row, "name", say(v, "parameter.name.", name));
		view_text(row, "value", say(v, "parameter.value.", json_text(one, "value")));
		view_text(row, "source", say(v, "parameter.source.", json_text(one, "source")));
		view_text(row, "document", json_text(one, "document"));
	}
}

void
sheet_fill_score(struct visit *v, const struct sheet_view *view)
{
	const struct json *result = json_get(view->document, "result");
	struct view *to = view_node(v->view, "Score");
	const struct ratio *total;
	struct score_case c;
	const char *field;

	if (score_read(v->mem, json_get(view->document, "case"), &c, &field) != 1)
		return;
	fill_sums(v, to, &c);
	fill_parameters(v, json_get(view->document, "parameters"));
	view_flag(to, "leads", c.leads);
	view_flag(to, "by_day", c.late_unit == LATE_DAY);
	view_flag(to, "each", c.cap == CAP_EACH);
	if (json_text(result, "total") == NULL || ratio_read(v->mem, json_text(result, "total"), &total) != 1)
		return;
	set_number(v, to, "result", json_text(result, "result"));
	set_number(v, to, "common", json_text(result, "common"));
	fill_parts(v, result, &c, view->sheet.kind == PERSON_CONTRACT);
	view_flag(to, "scored", true);
	if (view->digest == NULL && !sheet_pointed(&view->sheet)) {
		set_number(v, to, "result", json_text(result, "result"));
		return;
	}
	view_text(to, "total", sheet_number(v, total));
	view_text(to, "total_exact", ratio_text(v->mem, total));
	view_text(to, "level", say(v, "sheet.level.", score_level_name[score_level_of(total)]));
	fill_next(v, to, total);
}
