/* Points of the head of a unit that a person left within a period. */
#include "flow/sheet_transfer.h"

#include "page/list.h"
#include "page/sheet.h"
#include "rules/role.h"
#include "rules/score_read.h"

static const struct field points_fields[] = {
	SHEET_POINTS,
	{ 0 }
};

static const char *
say(struct visit *v, const char *key)
{
	return visit_label(v, key, NULL, NULL);
}

static const char *
iso_shown(struct visit *v, const char *text)
{
	struct day day;

	return text != NULL && day_iso(text, &day) == 1 ? day_show(v->mem, day) : "";
}

/* A cell a part: its points of a criterion, and what they come to. */
static void
fill_criterion(struct visit *v, struct view *to, const struct json *parts, const struct score_case *c, int criterion)
{
	struct view *row = view_row(to, "Rows");
	const struct ratio *value, *mean;

	view_text(row, "code", criteria[criterion].code);
	view_text(row, "name", say(v, mem_print(v->mem, "criteria.name.%s", criteria[criterion].name)));
	mean = c->common[criterion];
	view_text(row, "mean", sheet_paper_decimal(v->mem, mean, 2));
	if (ratio_compare(mean, ratio_of(v->mem, sheet_shown(v->mem, mean), LAW_HUNDREDTHS)) != 0)
		view_text(row, "exact", ratio_text(v->mem, mean));
	for (size_t i = 0; i < json_count(parts); i++) {
		const char *text = json_text(json_get(json_at(parts, i), "points"), criteria[criterion].code);
		struct view *cell = view_row(row, "Cells");
		int64_t days = 0;

		json_int(json_at(parts, i), "days", &days);
		view_text(cell, "unit", json_text(json_at(parts, i), "unit"));
		view_int(cell, "days", days);
		view_text(cell, "points", text != NULL && ratio_read(v->mem, text, &value) == 1 ? sheet_paper_decimal(v->mem, value, 2) : "\342\200\223");
	}
}

static void
fill_due(struct visit *v, struct view *row, struct day due)
{
	if (due.year == 0)
		return;
	view_text(row, "due", day_show(v->mem, due));
	view_flag(row, "late", day_compare(day_today(), due) > 0);
}

void
sheet_fill_transfer(struct visit *v, const struct sheet_view *view)
{
	const struct json *parts = json_get(view->document, "transfer");
	struct view *to = view_node(v->view, "Transfer");
	struct score_case c;
	const char *field;

	if (parts == NULL || score_read(v->mem, json_get(view->document, "case"), &c, &field) != 1)
		return;
	for (size_t i = 0; i < json_count(parts); i++) {
		const struct json *one = json_at(parts, i);
		struct view *row = view_row(to, "Parts");
		int64_t days = 0;

		json_int(one, "days", &days);
		view_text(row, "unit", json_text(one, "unit"));
		view_text(row, "head", json_text(one, "head"));
		view_text(row, "from", iso_shown(v, json_text(one, "from")));
		view_text(row, "until", iso_shown(v, json_text(one, "until")));
		view_int(row, "days", days);
		view_flag(row, "self", json_bool(one, "now") && view->digest == NULL && !sheet_given(view->sheet.head));
		view_flag(row, "silent", json_get(one, "points") == NULL);
		if (i < view->ground.nparts)
			fill_due(v, row, sheet_parts_due(&view->periods.days, &view->ground.part[i], 1));
	}
	for (int i = 0; i < CRITERIA; i++)
		fill_criterion(v, to, parts, &c, i);
}

static void
fill(struct visit *v, const struct sheet_transfer *t)
{
	struct view *to = view_node(v->view, "Old");

	view_text(to, "name", t->leaver.name);
	view_text(to, "title", t->leaver.title);
	view_text(to, "unit", t->leaver.unit_name);
	view_text(to, "period", sheet_period(v, t->sheet.period));
	view_print(to, "window", "%s \342\200\223 %s, %lld %s", day_show(v->mem, t->part.from), day_show(v->mem, t->part.until),
	    (long long)sheet_part_days(&t->part), say(v, "sheet.transfer.days"));
	view_text(to, "due", day_show(v->mem, t->due));
	view_flag(to, "late", t->late && !t->part.given);
	view_flag(to, "instead", t->escalated);
	view_text(to, "given", moment_show(v->mem, t->part.given_at));
	for (int i = 0; i < CRITERIA && t->part.given; i++)
		visit_default(v, criteria[i].name, sheet_points_shown(v, t->part.points[i]));
}

static int
show(struct visit *v, int status)
{
	struct sheet_transfer t;
	const int found = sheet_transfer_read(v->flow, v->id[2], &t);

	if (found < 0 || (found == 0 && status == 200))
		return found;
	visit_name_fields(v, points_fields);
	view_print(v->view, "path", SHEET_PLACE "%lld/%lld/don-vi-cu/%lld", (long long)v->id[0], (long long)v->id[1], (long long)v->id[2]);
	view_flag(v->view, "waits", found == 1);
	if (found == 1) {
		fill(v, &t);
		if (status != 422)
			v->version = t.part.version;
		if (sheet_fill_criteria(v, &t.sheet) != 1)
			return -1;
	}
	visit_crumb(v, SHEET_PLACE, say(v, "sheet.title"));
	visit_crumb(v, NULL, found == 1 ? mem_print(v->mem, "%s, %s", t.leaver.name, say(v, "sheet.transfer.form")) : say(v, "sheet.transfer.form"));
	return visit_page_as(v, status, "sheet/transfer.cs", "sheet.transfer.form");
}

static int
transfer_page(struct visit *v)
{
	return show(v, 200);
}

static int
transfer_post(struct visit *v)
{
	struct refusal why = { 0 };
	int64_t points[CRITERIA];

	for (int i = 0; i < CRITERIA; i++) {
		bool set;

		points[i] = form_int(v->form, criteria[i].name, &set);
		if (!set && form_ok(v->form)) {
			visit_refused(v, &(struct refusal){ .label = "sheet.refused.points", .field = criteria[i].name });
			return show(v, 422);
		}
	}
	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, sheet_transfer_give(v->flow, v->id[2], points, form_version(v->form), &why), &why, show);
}

const struct route sheet_transfer_routes[] = {
	{ METHOD_GET,  "/phieu/:/:/don-vi-cu/:",	ROLE_PERSON, 0, NULL, transfer_page },
	{ METHOD_POST, "/phieu/:/:/don-vi-cu/:",	ROLE_PERSON, 0, points_fields, transfer_post },
	{ 0 }
};
