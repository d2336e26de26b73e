/* Many rows of a catalog at once: those of a division or a beginning of codes, those ticked in the sheet, all of its filter. */
#include "base/number.h"
#include "flow/catalog_row.h"
#include "page/catalog_sheet.h"

static const struct field fill_fields[] = {
	SHEET_FILTER,
	{ .name = "pick", .type = FIELD_FLAG },		/* rows were chosen in the sheet: `picked`, or `all` of its filter */
	{ .name = "picked", .type = FIELD_ID, .many = true },
	{ .name = "all", .type = FIELD_FLAG },
	{ "prefix", FIELD_TEXT, .max = 40 },
	{ .name = "empty_only", .type = FIELD_FLAG },
	{ .name = "propose", .type = FIELD_FLAG },
	{ "section", FIELD_TEXT, .max = PLACE_MOST },
	{ "division", FIELD_TEXT, .max = PLACE_MOST },
	{ "group", FIELD_CHOICE, .choices = catalog_groups },
	{ "unit", FIELD_TEXT, .max = 100 },
	{ "frequency", FIELD_TEXT, .max = 100 },
	{ "posts", FIELD_TEXT, .max = POSTS_MOST },
	{ "note", FIELD_AREA, .max = TASK_MOST },
	{ .name = "go", .type = FIELD_FLAG },
	{ 0 }
};

/* What was chosen and what is to be filled in. */
struct filling {
	struct catalog_fill fill;
	struct catalog_filter filter;
	bool		 pick, all;
};

static void
take_filling(struct visit *v, struct filling *r)
{
	const struct form *form = v->form;
	const char *prefix = form_text(form, "prefix"), *group = form_text(form, "group");
	const size_t n = form_count(form, "picked");
	int64_t *rows = mem_array(v->mem, n + 1, sizeof(*rows));

	*r = (struct filling){ .filter = catalog_filter_typed(v), .pick = form_flag(form, "pick"),
	    .all = form_flag(form, "all") };
	r->fill = (struct catalog_fill){
		.rows = rows, .filter = &r->filter, .prefix = prefix == NULL ? "" : prefix,
		.empty_only = form_flag(form, "empty_only"), .propose = form_flag(form, "propose"),
		.section = form_text(form, "section"), .division = form_text(form, "division"),
		.unit = form_text(form, "unit"), .frequency = form_text(form, "frequency"),
		.posts = form_text(form, "posts"), .note = form_text(form, "note"),
		.group = group == NULL ? 0 : group[0] - '0',
	};
	for (size_t i = 0; i < n && !r->all; i++)
		if (number_int(form_text_at(form, "picked", i), 1, INT64_MAX, &rows[r->fill.nrows]) == 1)
			r->fill.nrows++;
	if (r->pick)
		r->fill.back = sheet_back(v);
	if (r->pick && !r->all && r->fill.nrows == 0)
		form_error(v->form, "all", "catalog.fill.none_chosen", NULL, NULL);
}

/* Is anything to be filled in? */
static bool
fills(const struct catalog_fill *fill)
{
	return fill->propose || fill->group != 0 || fill->section != NULL || fill->division != NULL ||
	    fill->unit != NULL || fill->frequency != NULL || fill->posts != NULL || fill->note != NULL;
}

static int
fill_preview(struct visit *v, const struct catalog *c, const struct catalog_fill *fill)
{
	struct catalog_filled filled;

	if (catalog_fill_preview(v->flow, c, fill, &filled) != 1)
		return -1;
	catalog_fill_changes(v, "Changes", filled.change, filled.n);
	for (size_t i = 0; i < filled.nrefused; i++)
		catalog_fill_listed(v, view_row(v->view, "Refused"), &filled.refused[i]);
	view_flag(v->view, "previewed", true);
	view_int(v->view, "changes", (int64_t)filled.n);
	view_int(v->view, "refused", (int64_t)filled.nrefused);
	return 1;
}

/* The rows that were ticked, to be looked at once more. 1 or -1. */
static int
fill_picked(struct visit *v, const struct catalog *c, const struct filling *r)
{
	struct catalog_checked row, *found;
	int64_t before, after;
	size_t n;

	for (size_t i = 0; i < r->fill.nrows; i++) {
		int got = catalog_row_read(v->flow, c, r->fill.rows[i], &row, &before, &after);
		struct view *to;

		if (got < 0)
			return -1;
		if (got == 0)
			continue;
		to = view_row(v->view, "Picked");
		view_int(to, "value", row.row.line.id);
		view_print(to, "text", "%s %s", row.row.line.code, row.row.line.task);
	}
	if (catalog_rows_found(v->flow, c, &r->filter, &found, &n) != 1)
		return -1;
	view_text(v->view, "all_text", visit_label(v, "catalog.fill.all", mem_print(v->mem, "%zu", n),
	    NULL));
	return 1;
}

static void
fill_groups(struct visit *v)
{
	view_text(view_row(v->view, "Groups"), "value", "");
	for (const char *const *group = catalog_groups; *group != NULL; group++) {
		struct view *row = view_row(v->view, "Groups");

		view_text(row, "value", *group);
		view_text(row, "text", *group);
	}
}

static int
show_fill(struct visit *v, int status)
{
	struct filling r;
	struct catalog catalog;
	int found = catalog_open(v, &catalog);

	if (found != 1)
		return found;
	take_filling(v, &r);
	visit_name_fields(v, fill_fields);
	if (v->web->method == METHOD_POST && form_ok(v->form) && fills(&r.fill) &&
	    fill_preview(v, &catalog, &r.fill) != 1)
		return -1;
	if (catalog_fill_parts(v, &catalog, &r.filter) != 1 || (r.pick && fill_picked(v, &catalog, &r) != 1))
		return -1;
	view_flag(v->view, "pick", r.pick);
	sheet_keep(v);
	fill_groups(v);
	v->version = catalog.version;
	visit_crumb(v, NULL, visit_label(v, "catalog.fill.title", NULL, NULL));
	return visit_page_as(v, form_ok(v->form) ? status : status == 200 ? 422 : status,
	    "catalog/fill.cs", "catalog.fill.title");
}

static int
fill_page(struct visit *v)
{
	return show_fill(v, 200);
}

/* The first press shows what would change; the second, with `go`, does it. */
static int
fill_save(struct visit *v)
{
	struct refusal why = { 0 };
	struct filling r;

	if (!form_ok(v->form))
		return show_fill(v, 422);
	take_filling(v, &r);
	if (!form_ok(v->form) || !form_flag(v->form, "go"))
		return show_fill(v, 200);
	return visit_answer(v, catalog_fill_rows(v->flow, v->id[0], form_version(v->form), &r.fill,
	    &why), &why, show_fill);
}

const struct route catalog_fill_routes[] = {
	{ METHOD_GET, "/danh-muc/:/dien", ROLES_AGENCY, 0, NULL, fill_page },
	{ METHOD_POST, "/danh-muc/:/dien", ROLES_AGENCY, 0, fill_fields, fill_save },
	{ 0 }
};
