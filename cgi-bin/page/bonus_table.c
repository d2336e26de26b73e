#include "page/bonus_table.h"

#include "page/bonus_place.h"
#include "page/bonus_say.h"
#include "page/list.h"
#include "page/listing.h"
#include "page/regulation.h"
#include "rules/role.h"

static const struct field index_fields[] = {
	LISTING_FIELD,
	{ 0 }
};

static const char *
say(struct visit *v, const char *name)
{
	return visit_say(v, "bonus_table.", name);
}

static const char *
at(struct visit *v, const struct regulation *r, const char *rest)
{
	return regulation_path(v->mem, r->id, mem_print(v->mem, "bang/%s", rest));
}

void
bonus_table_head(struct visit *v, const struct regulation *r, const char *last)
{
	regulation_fill(v, view_node(v->view, "Regulation"), r);
	view_text(v->view, "at", at(v, r, ""));
	bonus_crumb(v);
	visit_crumb(v, REGULATION_PLACE, regulation_say(v, "regulation.title"));
	visit_crumb(v, regulation_path(v->mem, r->id, ""), r->name);
	visit_crumb(v, last == NULL ? NULL : at(v, r, ""), say(v, "title"));
	if (last != NULL)
		visit_crumb(v, NULL, visit_label(v, last, NULL, NULL));
}

int
bonus_table_open(struct visit *v, struct bonus_table *t)
{
	const int found = bonus_table_read(v->flow, v->id[0], t);

	return found == 1 && (t->v.may & REGULATION_MAY_WRITE) == 0 ? 0 : found;
}

static void
fill_finding(struct visit *v, struct view *row, const struct bonus_table *t, size_t i)
{
	static const char *const colour[] = { "red", "yellow", "grey" }, *const name[] = { "error", "warning", "note" };
	const struct bonus_finding *f = &t->finding[i];
	const enum bonus_severity severity = bonus_severity_of(f->fault);
	const bool may = (t->v.may & REGULATION_MAY_WRITE) != 0;

	view_text(row, "text", bonus_finding_text(v, &t->v.r.rule, f));
	view_text(row, "colour", colour[severity]);
	view_text(row, "severity", visit_say(v, "bonus_check.severity.", name[severity]));
	view_flag(row, "note", severity == SEVERITY_NOTE);
	if (!may || severity == SEVERITY_NOTE)
		return;
	view_text(row, "mend", bonus_finding_mend(v, &t->v.r.rule, f));
	if (f->mend == MEND_ADD)
		view_text(row, "add", at(v, &t->v.r, mem_print(v->mem, "them?cho=%zu", i)));
	else if (f->mend != MEND_NONE) {
		const int64_t line = t->v.r.rule.line[f->row].id;

		view_text(row, "path", at(v, &t->v.r, mem_print(v->mem, "dong/%lld/", (long long)line)));
		view_text(row, "act", say(v, f->mend == MEND_MOVE ? "mend_move" : "remove"));
		view_int(row, "id", line);
		view_print(row, "row", "%s %d", say(v, "row"), f->row + 1);
	}
}

static void
fill_line(struct visit *v, const struct bonus_table *t, size_t i)
{
	const struct bonus_line *l = &t->v.r.rule.line[i];
	struct view *row = view_row(v->view, "Lines");

	view_int(row, "place", (int64_t)i + 1);
	view_print(row, "called", "%s %zu", say(v, "row"), i + 1);
	view_int(row, "id", l->id);
	view_text(row, "who", bonus_line_who(v, &t->v.r.rule, l));
	view_text(row, "gives", bonus_line_gives(v, &t->v.r.rule, l));
	view_text(row, "path", at(v, &t->v.r, mem_print(v->mem, "dong/%lld/", (long long)l->id)));
	view_flag(row, "up", i > 0);
	view_flag(row, "down", i + 1 < t->v.r.rule.n);
	for (size_t k = 0; k < t->nfindings; k++)
		if (t->finding[k].row == (int)i)
			fill_finding(v, view_row(row, "findings"), t, k);
}

static void
fill_summary(struct visit *v, const struct bonus_table *t)
{
	const size_t errors = bonus_findings(t->finding, t->nfindings, SEVERITY_ERROR);
	const size_t warnings = bonus_findings(t->finding, t->nfindings, SEVERITY_WARNING);
	const char *a = mem_print(v->mem, "%zu", errors), *b = mem_print(v->mem, "%zu", warnings);
	const char *name = errors > 0 && warnings > 0 ? "both" : errors > 0 ? "errors" : warnings > 0 ? "warnings" : "sound";

	view_text(v->view, "summary", visit_label(v, mem_print(v->mem, "bonus_check.summary.%s", name), errors > 0 ? a : b, b));
	view_text(v->view, "band", errors > 0 ? "warning" : warnings > 0 ? "info" : "success");
}

static void
fill_removed(struct visit *v, const struct bonus_table *t)
{
	for (size_t i = 0; i < t->nremoved; i++) {
		struct view *row = view_row(v->view, "Removed");
		const long long id = (long long)t->removed[i].id;

		view_text(row, "words", bonus_line_words(v, &t->v.r.rule, &t->removed[i]));
		view_text(row, "path", at(v, &t->v.r, mem_print(v->mem, "dong/%lld/", id)));
		view_int(row, "id", id);
	}
}

static const struct listing_column columns[] = {
	{ "bonus_table.column.place", 8, LIST_WHOLE },
	{ "bonus_table.column.who", 60, LIST_TEXT },
	{ "bonus_table.column.effect", 16, LIST_TEXT },
	{ "bonus_table.column.gives", 40, LIST_TEXT },
	{ "bonus_table.column.findings", 60, LIST_TEXT },
};

static int
send(struct visit *v, const struct bonus_table *t)
{
	const struct bonus_rule *rule = &t->v.r.rule;
	struct listing *l = listing_new(v, columns, sizeof(columns) / sizeof(*columns), rule->n);

	for (size_t i = 0; i < rule->n; i++) {
		const char *said = "";

		for (size_t k = 0; k < t->nfindings; k++)
			if (t->finding[k].row == (int)i && bonus_severity_of(t->finding[k].fault) != SEVERITY_NOTE)
				said = mem_print(v->mem, "%s%s%s", said, said[0] == '\0' ? "" : " ", bonus_finding_text(v, rule, &t->finding[k]));
		listing_int(l, (int64_t)i + 1);
		listing_text(l, bonus_line_who(v, rule, &rule->line[i]));
		listing_label(l, "bonus.effect.", bonus_effect_name[rule->line[i].effect]);
		listing_text(l, bonus_line_gives(v, rule, &rule->line[i]));
		listing_text(l, said);
	}
	return listing_send(l, t->v.r.name, "bang-quyet-dinh", (int64_t)rule->n);
}

static int
show(struct visit *v, int status)
{
	struct bonus_setting *setting;
	struct bonus_table t;
	const int found = bonus_table_read(v->flow, v->id[0], &t);
	size_t n;

	if (found != 1)
		return found;
	if (listing_asked(v))
		return send(v, &t);
	for (size_t i = 0; i < t.v.r.rule.n; i++)
		fill_line(v, &t, i);
	for (size_t k = 0; k < t.nfindings; k++)
		if (t.finding[k].row < 0)
			fill_finding(v, view_row(v->view, "Findings"), &t, k);
	fill_summary(v, &t);
	fill_removed(v, &t);
	setting = bonus_settings(v, &t.v.r.rule, &n);
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Settings");

		view_text(row, "name", setting[i].name);
		view_text(row, "value", setting[i].value);
	}
	view_text(v->view, "method", visit_say(v, "bonus.method.", bonus_method_name[t.v.r.rule.method]));
	view_flag(v->view, "may", (t.v.may & REGULATION_MAY_WRITE) != 0);
	view_flag(v->view, "room", t.v.r.rule.n < BONUS_LINES_MOST);
	v->version = t.v.r.version;
	bonus_table_head(v, &t.v.r, NULL);
	return visit_page_as(v, status, "bonus_table/show.cs", "bonus_table.title");
}

static int
table_page(struct visit *v)
{
	return show(v, form_ok(v->form) ? 200 : 422);
}

static int
up(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, bonus_table_move(v->flow, v->id[0], form_version(v->form), v->id[1], -1, &why), &why, show);
}

static int
down(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, bonus_table_move(v->flow, v->id[0], form_version(v->form), v->id[1], 1, &why), &why, show);
}

static int
copy(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, bonus_table_copy(v->flow, v->id[0], form_version(v->form), v->id[1], &why), &why, show);
}

static int
drop(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, bonus_table_remove(v->flow, v->id[0], form_version(v->form), v->id[1], &why), &why, show);
}

static int
back(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, bonus_table_restore(v->flow, v->id[0], form_version(v->form), v->id[1], &why), &why, show);
}

static int
mend(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, bonus_table_mend(v->flow, v->id[0], form_version(v->form), v->id[1], &why), &why, show);
}

const struct route bonus_table_routes[] = {
	{ METHOD_GET,  BONUS_TABLE_AT,			ROLE_PERSON, 0, index_fields, table_page },
	{ METHOD_POST, BONUS_TABLE_AT "dong/:/len",	ROLES_AGENCY, 0, NULL, up },
	{ METHOD_POST, BONUS_TABLE_AT "dong/:/xuong",	ROLES_AGENCY, 0, NULL, down },
	{ METHOD_POST, BONUS_TABLE_AT "dong/:/chep",	ROLES_AGENCY, 0, NULL, copy },
	{ METHOD_POST, BONUS_TABLE_AT "dong/:/bo",	ROLES_AGENCY, 0, NULL, drop },
	{ METHOD_POST, BONUS_TABLE_AT "dong/:/lay-lai",	ROLES_AGENCY, 0, NULL, back },
	{ METHOD_POST, BONUS_TABLE_AT "dong/:/sua-giup", ROLES_AGENCY, 0, NULL, mend },
	{ 0 }
};
