/* The notice of a decision to its person, and the levels that a body sees. */
#include "flow/year_petition.h"
#include "page/list.h"
#include "page/sheet.h"
#include "page/year_decision.h"
#include "page/year_paper.h"
#include "rules/role.h"

static const struct field public_fields[] = {
	LEVELS_YEAR_FIELD,
	{ 0 }
};

static const struct field notice_fields[] = {
	DOCUMENT_FIELD,
	{ 0 }
};

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

static int
show(struct visit *v, int status)
{
	struct classification c;
	struct year_decision d;
	struct year_run r;
	const int found = notice_of(v->flow, v->id[0], &c, &d, &r);

	if (found != 1)
		return found;
	view_int(v->view, "year", r.year);
	view_text(v->view, "name", c.name);
	view_text(v->view, "title", c.title);
	view_text(v->view, "unit", c.unit == c.agency ? c.agency_name : mem_print(v->mem, "%s, %s", c.unit_name, c.agency_name));
	view_text(v->view, "level", decision_level(v, c.level));
	view_text(v->view, "mean", c.mean == NULL ? NULL : sheet_number(v, c.mean));
	view_text(v->view, "why", decision_why_words(v, c.why));
	view_text(v->view, "noticed", moment_show(v->mem, c.noticed_at));
	view_text(v->view, "read", moment_show(v->mem, c.read_at));
	view_flag(v->view, "superseded", c.superseded_at != NULL);
	view_flag(v->view, "own", c.person == v->who->person);
	view_text(v->view, "path", notice_path(v->flow, c.id));
	view_text(v->view, "petition", year_petition_path(v->flow, c.id));
	decision_fill(v, view_node(v->view, "Decision"), &d);
	visit_crumb(v, YEAR_PLACE, say(v, "year.", "title"));
	visit_crumb(v, NULL, say(v, "year_notice.", "title"));
	return visit_page_as(v, status, "year_decision/notice.cs", "year_notice.title");
}

static int
notice_file(struct visit *v)
{
	struct classification c;
	struct year_decision d;
	struct year_run r;
	const char *bytes = NULL;
	size_t n = 0;
	int found = notice_of(v->flow, v->id[0], &c, &d, &r);

	if (found != 1)
		return found;
	found = notice_paper(v->flow, v->render, &r, &d, &c, document_asked(v), &bytes, &n);
	return document_reply(v, found, mem_print(v->mem, "%s %d %s", say(v, "year_notice.", "title"), r.year, c.name), bytes, n);
}

static int
notice_page(struct visit *v)
{
	if (!form_ok(v->form))
		return show(v, 422);
	return list_typed(v, "dang")[0] == '\0' ? show(v, 200) : notice_file(v);
}

static int
read_post(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, notice_read_by(v->flow, v->id[0], &why), &why, show);
}

static int
public_page(struct visit *v)
{
	const int year = levels_year(v);
	struct classification *list;
	size_t n;
	const int found = levels_public(v->flow, year, &list, &n);

	if (found != 1)
		return found;
	levels_fill_year(v, PUBLIC_PLACE, year);
	view_text(v->view, "agency", v->who->agency_name);
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "People");

		view_text(row, "name", list[i].name);
		view_text(row, "title", list[i].title);
		view_text(row, "unit", list[i].unit_name);
		view_text(row, "level", decision_level(v, list[i].level));
	}
	view_int(v->view, "total", (int64_t)n);
	visit_crumb(v, YEAR_PLACE, say(v, "year.", "title"));
	visit_crumb(v, NULL, say(v, "year_public.", "title"));
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "year_decision/public.cs", "year_public.title");
}

const struct route year_notice_routes[] = {
	{ METHOD_GET,  NOTICE_PLACE ":/thong-bao/",		ROLE_PERSON, 0, notice_fields, notice_page },
	{ METHOD_POST, NOTICE_PLACE ":/thong-bao/da-nhan",	ROLE_PERSON, 0, NULL, read_post },
	{ METHOD_GET,  PUBLIC_PLACE,				ROLE_PERSON, 0, public_fields, public_page },
	{ 0 }
};
