/* What an agency sees of the decisions on its rows, and its objection. */
#include <string.h>

#include "page/cluster.h"

#define WORDS_MOST	2000

static const struct field object_fields[] = {
	{ "words", FIELD_AREA, .required = true, .max = WORDS_MOST },
	{ 0 }
};

static bool
may_object(const struct visit *v, const struct catalog *c, const struct cluster_joined *j)
{
	return c->own && (v->who->roles & ROLES_AGENCY) != 0 && j->live && j->answered_at == NULL &&
	    catalog_before_approval(c->state);
}

static int
show(struct visit *v, int status)
{
	struct catalog catalog;
	struct cluster_joined *list;
	size_t n;
	int found = catalog_open(v, &catalog);

	if (found == 1)
		found = cluster_joined_of(v->flow, catalog.id, &list, &n);
	if (found != 1)
		return found;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Rows");

		cluster_fill_joined(v, row, &list[i]);
		if (may_object(v, &catalog, &list[i]))
			view_print(row, "object_path", "/danh-muc/%lld/gop/%lld/%lld", (long long)catalog.id,
			    (long long)list[i].decision, (long long)list[i].row.line.id);
		if (v->web->method == METHOD_POST && list[i].decision == v->id[1] && list[i].row.line.id == v->id[2])
			view_flag(row, "posted", true);
	}
	view_text(v->page, "Form.words.name", "words");
	view_int(v->view, "total", (int64_t)n);
	visit_crumb(v, NULL, visit_label(v, "cluster.joined.title", NULL, NULL));
	return visit_page_as(v, status, "cluster/joined.cs", "cluster.joined.title");
}

static int
joined_page(struct visit *v)
{
	return show(v, 200);
}

static int
object(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, cluster_object(v->flow, v->id[0], v->id[1], v->id[2], form_version(v->form),
	    form_text(v->form, "words"), &why), &why, show);
}

const struct route cluster_joined_routes[] = {
	{ METHOD_GET, "/danh-muc/:/gop", ROLES_PART | ROLES_APPRAISAL | ROLE_CHAIRMAN | ROLE_AUDITOR, 0, NULL, joined_page },
	{ METHOD_POST, "/danh-muc/:/gop/:/:", ROLES_AGENCY, 0, object_fields, object },
	{ 0 }
};
