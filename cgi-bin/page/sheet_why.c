/* How a total came about: every step with its numbers and the article that it rests on. */
#include "page/citation.h"
#include "page/sheet.h"
#include "rules/role.h"

static void
fill_cited(struct visit *v)
{
	struct view *to = view_node(v->view, "Cited");

	view_text(to, "common", citation_path(v, CITED_COMMON_MOST));
	view_text(to, "result", citation_path(v, CITED_RESULT_MOST));
	view_text(to, "failed", citation_path(v, CITED_FAILED_PERCENT));
	view_text(to, "late", citation_path(v, CITED_LATE_PERCENT));
	view_text(to, "leader", citation_path(v, CITED_LEADER_PERCENT));
	view_text(to, "staff_parts", citation_path(v, CITED_STAFF_PARTS));
	view_text(to, "leader_parts", citation_path(v, CITED_LEADER_PARTS));
	view_text(to, "level", citation_path(v, CITED_EXCELLENT_LEAST));
}

static int
why_page(struct visit *v)
{
	struct sheet_view view;
	bool asked;
	const int64_t edition = form_int(v->form, "ban", &asked);
	const int found = sheet_asked(v, asked ? edition : SHEET_EDITION_LAST, &view);
	const char *title;

	if (found != 1)
		return found;
	sheet_fill(v, view_node(v->view, "Sheet"), &view.sheet);
	sheet_fill_rows(v, &view);
	sheet_fill_score(v, &view);
	sheet_fill_transfer(v, &view);
	sheet_fill_short(v, &view);
	fill_cited(v);
	view_flag(v->view, "frozen", view.digest != NULL);
	view_text(v->view, "digest", view.digest);
	view_flag(v->view, "contract", view.sheet.kind == PERSON_CONTRACT);
	view_flag(view_node(v->view, "Can"), "acknowledge_now", sheet_can(&view, SHEET_ACKNOWLEDGE) && view.sheet.acknowledged_at == NULL);
	view_text(v->view, "path", sheet_path(v->flow, &view.sheet, ""));
	v->version = view.sheet.version;
	title = view.scored || view.digest != NULL ? "sheet.why.title" : "sheet.why.none";
	sheet_crumbs(v, &view.sheet, visit_label(v, title, NULL, NULL));
	return visit_page(v, "sheet/why.cs", title);
}

static const struct field why_fields[] = {
	{ .name = "ban", .type = FIELD_INT, .min = 1, .max = 1000 },
	{ 0 }
};

const struct route sheet_why_routes[] = {
	{ METHOD_GET,	"/phieu/:/:/vi-sao",	ROLE_PERSON, 0, why_fields, why_page },
	{ 0 }
};
