/* Works of the province beside a row: on its page, while it is typed, and taken over. */
#include <string.h>

#include "base/number.h"
#include "flow/similar_beside.h"
#include "page/catalog.h"
#include "page/catalog_similar.h"
#include "page/list.h"

static const struct field similar_fields[] = {
	{ "task", FIELD_AREA, .max = TASK_MOST },
	{ "detail", FIELD_AREA, .max = DETAIL_MOST },
	{ "output", FIELD_AREA, .max = OUTPUT_MOST },
	{ .name = "row", .type = FIELD_ID },
	{ 0 }
};
static const struct field reuse_fields[] = {
	{ "other", FIELD_ID, .required = true },
	{ 0 }
};

void
catalog_fill_pieces(struct view *row, const char *list, const struct similar_mark *mark, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct view *piece = view_row(row, list);

		view_text(piece, "text", mark[i].text);
		view_flag(piece, "differs", mark[i].differs);
	}
}

void
catalog_fill_marks(struct view *row, const struct beside_marks *m)
{
	catalog_fill_pieces(row, "task", m->task.list, m->task.n);
	catalog_fill_pieces(row, "detail", m->detail.list, m->detail.n);
	catalog_fill_pieces(row, "output", m->output.list, m->output.n);
}

/* Would a row that takes its words be another one? */
static bool
says_other(const struct catalog_line *a, const struct catalog_line *b)
{
	return strcmp(a->task, b->task) != 0 || strcmp(a->detail, b->detail) != 0 ||
	    strcmp(a->output, b->output) != 0 || (a->unit != NULL && strcmp(a->unit, b->unit) != 0);
}

static void
fill_one(struct visit *v, struct view *to, const struct beside *b, const struct catalog_line *line)
{
	struct view *row = view_row(to, "Similar");

	view_int(row, "id", b->shown.line.id);
	view_text(row, "verdict", similar_verdict_name[b->verdict]);
	view_text(row, "agency", b->shown.agency_name);
	view_text(row, "code", b->shown.line.code);
	view_text(row, "coefficient", catalog_coefficient_text(v, b->shown.line.coefficient));
	view_text(row, "unit", b->shown.line.unit);
	view_flag(row, "other", says_other(line, &b->shown.line));
	if (b->others > 0)
		view_text(row, "others", visit_label(v, "catalog.similar.others",
		    mem_print(v->mem, "%lld", (long long)b->others), NULL));
	catalog_fill_marks(row, &b->marks);
}

int
catalog_fill_similar(struct visit *v, const struct catalog *c, const struct catalog_line *line, int64_t row)
{
	struct beside *list;
	size_t n;

	if (line->task[0] == '\0')
		return 1;
	if (beside_find(v->flow, c, line, row, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill_one(v, v->view, &list[i], line);
	return 1;
}

static const char *
typed(const struct visit *v, const char *name)
{
	const char *text = form_text(v->form, name);

	return text == NULL ? "" : text;
}

/* A part of the page, while a row is typed; it changes nothing and blocks nothing. */
static int
similar_part(struct visit *v)
{
	const struct catalog_line line = { .task = typed(v, "task"), .detail = typed(v, "detail"),
		.output = typed(v, "output") };
	const int64_t row = form_int(v->form, "row", NULL);
	struct catalog catalog;
	int found = catalog_read(v->flow, v->id[0], &catalog);

	if (found != 1)
		return found;
	if (form_ok(v->form) && catalog_fill_similar(v, &catalog, &line, row) != 1)
		return -1;
	if (!catalog_can(v->flow, &catalog, CATALOG_EDIT))
		return visit_page(v, "catalog/similar.cs", "catalog.similar.title");
	if (row != 0)
		view_print(v->view, "take", "/danh-muc/%lld/dong/%lld", (long long)catalog.id, (long long)row);
	view_flag(v->view, "fill", row == 0);
	return visit_page(v, "catalog/similar.cs", "catalog.similar.title");
}

static void
fill_listed(struct visit *v, const struct catalog *c, const struct beside_row *one)
{
	const struct catalog_row *mine = &one->row->row;
	struct view *row = view_row(v->view, "Rows");
	const char *path = mem_print(v->mem, "/danh-muc/%lld/dong/%lld", (long long)c->id, (long long)mine->line.id);

	view_text(row, "code", mine->line.code);
	view_text(row, "task", mine->line.task);
	view_text(row, "path", path);
	view_int(row, "version", mine->version);
	if (catalog_can(v->flow, c, CATALOG_EDIT) && mine->line.shared == 0)
		view_text(row, "take", path);
	for (size_t k = 0; k < one->n; k++)
		fill_one(v, row, &one->list[k], &mine->line);
}

/* The rows of a catalog that the province has too. */
static int
similar_list(struct visit *v)
{
	const int64_t page = list_number(v);
	struct catalog catalog;
	struct beside_row *list;
	size_t n;
	int found = catalog_open(v, &catalog);

	if (found == 1)
		found = beside_all(v->flow, &catalog, &list, &n);
	if (found != 1)
		return found;
	for (size_t i = (size_t)(page - 1) * LIST_PAGE; i < n && i < (size_t)page * LIST_PAGE; i++)
		fill_listed(v, &catalog, &list[i]);
	view_int(v->view, "total", (int64_t)n);
	view_flag(v->view, "lexicon", (v->who->roles & ROLES_APPRAISAL) != 0);
	list_pages(v, mem_print(v->mem, "%s?", catalog_at(v, catalog.id, "giong")), page, (int64_t)n);
	visit_crumb(v, NULL, visit_label(v, "catalog.similar.title", NULL, NULL));
	return visit_page(v, "catalog/similar_list.cs", "catalog.similar.title");
}

static int
similar_reuse(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return catalog_show_row(v, 422);
	return visit_answer(v, beside_reuse(v->flow, v->id[0], v->id[1], form_version(v->form),
	    form_int(v->form, "other", NULL), &why), &why, catalog_show_row);
}

static const struct field list_fields[] = {
	{ .name = "trang", .type = FIELD_INT, .min = 1, .max = 100000 },
	{ 0 }
};

const struct route catalog_similar_routes[] = {
	{ METHOD_GET, "/danh-muc/:/giong", ROLES_AGENCY | ROLES_APPRAISAL, 0, list_fields, similar_list },
	{ METHOD_POST, "/danh-muc/:/giong", ROLES_AGENCY, ROUTE_QUIET, similar_fields, similar_part },
	{ METHOD_POST, "/danh-muc/:/dong/:/dung-lai", ROLES_AGENCY, 0, reuse_fields, similar_reuse },
	{ 0 }
};
