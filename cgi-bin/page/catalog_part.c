/* /danh-muc/:/phong/: how far the divisions are with their parts. */
#include "flow/catalog_part.h"
#include "page/catalog.h"

#define REASON_MOST 2000

static const struct field again_fields[] = {
	{ "reason", FIELD_TEXT, .required = true, .max = REASON_MOST },
	{ 0 }
};

void
catalog_fill_division(struct visit *v, struct view *to, int64_t catalog,
    const struct catalog_division *d)
{
	view_int(to, "unit", d->unit);
	view_text(to, "name", d->name);
	view_int(to, "rows", d->rows);
	view_int(to, "version", d->version);
	view_flag(to, "closed", d->closed_at != NULL);
	if (d->closed_at != NULL) {
		view_text(to, "at", moment_show(v->mem, d->closed_at));
		view_text(to, "by", d->closed_by);
		view_int(to, "rows_closed", d->rows_closed);
	} else if (d->opened_at != NULL) {
		view_text(to, "at", moment_show(v->mem, d->opened_at));
		view_text(to, "by", d->opened_by);
		view_text(to, "reason", d->reason);
	}
	view_print(to, "done", "/danh-muc/%lld/phong/%lld/xong", (long long)catalog,
	    (long long)d->unit);
	view_print(to, "again", "/danh-muc/%lld/phong/%lld/mo-lai", (long long)catalog,
	    (long long)d->unit);
}

int
catalog_fill_open(struct visit *v, const struct catalog *c)
{
	struct catalog_scope scope;
	int64_t open = 0;

	if (!catalog_can(v->flow, c, CATALOG_EDIT))
		return 1;
	if (catalog_scope_of(v->flow, c->id, &scope) < 0)
		return -1;
	for (size_t i = 0; i < scope.n; i++)
		open += scope.division[i].closed_at == NULL &&
		    (scope.division[i].rows > 0 || scope.division[i].version > 0);
	view_int(v->view, "open_parts", open);
	return 1;
}

/* The divisions that the person has to do with; id[1]: the one whose form was sent. */
static int
show_parts(struct visit *v, int status)
{
	struct catalog_scope scope;
	struct catalog catalog;
	int found = catalog_open(v, &catalog);

	if (found != 1)
		return found;
	if (catalog_scope_of(v->flow, catalog.id, &scope) < 0)
		return -1;
	for (size_t i = 0; i < scope.n; i++) {
		const struct catalog_division *d = &scope.division[i];
		struct view *row;

		if (!scope.all && !d->mine)
			continue;
		row = view_row(v->view, "Parts");
		catalog_fill_division(v, row, catalog.id, d);
		view_flag(row, "sent", d->unit == v->id[1]);
	}
	view_text(v->page, "Form.reason.name", "reason");
	visit_crumb(v, NULL, visit_label(v, "catalog.part.title", NULL, NULL));
	return visit_page_as(v, status, "catalog/parts.cs", "catalog.part.title");
}

static int
parts_page(struct visit *v)
{
	return show_parts(v, 200);
}

static int
part_done(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, catalog_part_done(v->flow, v->id[0], v->id[1],
	    form_version(v->form), &why), &why, show_parts);
}

static int
part_again(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_parts(v, 422);
	return visit_answer(v, catalog_part_again(v->flow, v->id[0], v->id[1],
	    form_version(v->form), form_text(v->form, "reason"), &why), &why, show_parts);
}

static int
part_remind(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, catalog_part_remind(v->flow, v->id[0], &why), &why, show_parts);
}

static int
part_gather(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, catalog_part_gather(v->flow, v->id[0], &why), &why, show_parts);
}

const struct route catalog_part_routes[] = {
	{ METHOD_GET, "/danh-muc/:/phong/", ROLES_PART, 0, NULL, parts_page },
	{ METHOD_POST, "/danh-muc/:/phong/:/xong", ROLES_PART, 0, NULL, part_done },
	{ METHOD_POST, "/danh-muc/:/phong/:/mo-lai", ROLES_PART, 0, again_fields, part_again },
	{ METHOD_POST, "/danh-muc/:/phong/nhac", ROLES_AGENCY, 0, NULL, part_remind },
	{ METHOD_POST, "/danh-muc/:/phong/ghep", ROLES_AGENCY, 0, NULL, part_gather },
	{ 0 }
};
