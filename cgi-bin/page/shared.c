/* /danh-muc/dot/:/dung-chung: Home Affairs writes what all agencies of a kind share. */
#include <string.h>

#include "base/number.h"
#include "flow/campaign.h"
#include "page/catalog.h"
#include "page/list.h"
#include "page/shared.h"

static const struct field name_fields[] = {
	{ "section", FIELD_TEXT, .required = true, .max = PLACE_MOST },
	{ 0 }
};
static const struct field row_fields[] = {
	{ "code", FIELD_TEXT, .required = true, .max = 40 },
	{ "task", FIELD_AREA, .required = true, .max = TASK_MOST },
	{ "detail", FIELD_AREA, .max = DETAIL_MOST },
	{ "output", FIELD_AREA, .required = true, .max = OUTPUT_MOST },
	{ "group", FIELD_CHOICE, .required = true, .choices = catalog_groups },
	{ "points", FIELD_DECIMAL, .required = true, .min = 1, .max = CATALOG_MOST_POINTS, .places = 2 },
	{ "unit", FIELD_TEXT, .max = 100 },
	{ 0 }
};
static const struct field source_fields[] = {
	{ .name = "source", .type = FIELD_INT, .required = true, .min = 1, .max = INT64_MAX },
	{ 0 }
};

const char *
shared_at(struct visit *v, const struct shared_part *p, const char *rest)
{
	return mem_print(v->mem, "/danh-muc/dot/%lld/dung-chung/%lld/%s", (long long)p->campaign,
	    (long long)p->part, rest);
}

const char *
shared_part_name(struct visit *v, int64_t part)
{
	return visit_label(v, SHARED_COMMON(part) ? "shared.common" : "shared.leader", NULL, NULL);
}

static const char *
kind_name(struct visit *v, int64_t part)
{
	return visit_label(v, mem_print(v->mem, "agency.%s", agency_kind_name[SHARED_KIND(part)]), NULL, NULL);
}

static void
fill_part(struct visit *v, struct view *to, const struct shared_part *p)
{
	view_text(to, "name", shared_part_name(v, p->part));
	view_text(to, "kind", kind_name(v, p->part));
	view_text(to, "section", p->section);
	view_int(to, "rows", p->rows);
	if (p->published > 0)
		view_int(to, "published", p->published);
	view_flag(to, "begun", p->version != 0);
	view_text(to, "path", shared_at(v, p, ""));
	view_text(to, "add", shared_at(v, p, "them"));
	view_text(to, "fill", shared_at(v, p, "lay"));
	view_text(to, "publish", shared_at(v, p, "cong-bo"));
}

static int
crumbs(struct visit *v, int64_t campaign)
{
	struct campaign k;
	int found = campaign_read(v->flow, campaign, &k);

	if (found != 1)
		return found;
	view_flag(v->view, "open", k.open);
	view_text(v->view, "campaign", k.name);
	visit_crumb(v, "/danh-muc/dot/", visit_label(v, "layout.menu.campaign", NULL, NULL));
	visit_crumb(v, mem_print(v->mem, "/danh-muc/dot/%lld/", (long long)k.id), k.name);
	return 1;
}

static int
parts_page(struct visit *v)
{
	struct catalog_group frame[CATALOG_GROUPS];
	struct shared_part p;
	int found = crumbs(v, v->id[0]);

	for (int64_t part = 1; part <= SHARED_PARTS && found == 1; part++) {
		int there = shared_read(v->flow, v->id[0], part, &p, frame);

		if (there < 0)
			return -1;
		if (there == 1)
			fill_part(v, view_row(v->view, "Parts"), &p);
	}
	if (found != 1)
		return found;
	visit_crumb(v, NULL, visit_label(v, "shared.title", NULL, NULL));
	return visit_page(v, "shared/list.cs", "shared.title");
}

/* The part of the path as View.Part, with crumbs down to it. 1; 0; -1. */
int
shared_open(struct visit *v, struct shared_part *p, struct catalog_group frame[CATALOG_GROUPS])
{
	int found = shared_read(v->flow, v->id[0], v->id[1], p, frame);

	if (found == 1)
		found = crumbs(v, p->campaign);
	if (found != 1)
		return found;
	fill_part(v, view_node(v->view, "Part"), p);
	visit_crumb(v, mem_print(v->mem, "/danh-muc/dot/%lld/dung-chung/", (long long)p->campaign),
	    visit_label(v, "shared.title", NULL, NULL));
	v->version = SHARED_FORM(p->version);
	return 1;
}

void
shared_crumb(struct visit *v, const struct shared_part *p, const char *path)
{
	visit_crumb(v, path, mem_print(v->mem, "%s, %s", shared_part_name(v, p->part), kind_name(v, p->part)));
}

static void
fill_rows(struct visit *v, const char *list, const struct shared_part *p, const struct shared_row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct catalog_line *l = &rows[i].line;
		struct view *to = view_row(v->view, list);

		if (rows[i].number == 0)
			view_text(to, "path", shared_at(v, p, mem_print(v->mem, "dong/%lld", (long long)l->id)));
		view_text(to, "code", l->code);
		view_text(to, "task", l->task);
		view_text(to, "detail", l->detail);
		view_text(to, "output", l->output);
		view_int(to, "group", l->group);
		view_text(to, "points", number_show(v->mem, l->points, 2, 0));
		view_text(to, "unit", l->unit);
		view_int(to, "version", rows[i].version);
	}
}

static int
fill_versions(struct visit *v, const struct shared_part *p)
{
	struct shared_version *list;
	size_t n;

	if (shared_versions(v->flow, p, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *to = view_row(v->view, "Versions");

		view_int(to, "number", list[i].number);
		view_text(to, "path", shared_at(v, p, mem_print(v->mem, "ban/%lld", (long long)list[i].number)));
		view_text(to, "at", moment_show(v->mem, list[i].at));
		view_text(to, "by", list[i].by);
		view_int(to, "rows", list[i].rows);
	}
	return 1;
}

static int
fill_sources(struct visit *v, const struct shared_part *p)
{
	struct shared_source *list;
	size_t n;

	if (shared_sources(v->flow, p, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		list_option(v, "Sources", mem_print(v->mem, "%lld", (long long)list[i].row), mem_print(v->mem,
		    "%s: %s (%lld)", list[i].agency, list[i].section, (long long)list[i].rows), "");
	visit_name_fields(v, source_fields);
	return 1;
}

static int
show_part(struct visit *v, int status)
{
	struct catalog_group frame[CATALOG_GROUPS];
	struct shared_row *rows, *removed;
	struct shared_part p;
	size_t n, nremoved;
	int found = shared_open(v, &p, frame);

	if (found != 1)
		return found;
	if (shared_rows(v->flow, &p, 0, &rows, &n) != 1 || shared_rows_removed(v->flow, &p, &removed, &nremoved) != 1 ||
	    fill_versions(v, &p) != 1 || (p.version != 0 && fill_sources(v, &p) != 1))
		return -1;
	fill_rows(v, "Rows", &p, rows, n);
	fill_rows(v, "Removed", &p, removed, nremoved);
	visit_name_fields(v, name_fields);
	visit_default(v, "section", p.section[0] != '\0' ? p.section : visit_label(v, SHARED_COMMON(p.part) ?
	    "shared.common_section" : "shared.leader_section", NULL, NULL));
	shared_crumb(v, &p, NULL);
	return visit_page_as(v, status, "shared/part.cs", "shared.part_title");
}

static int
part_page(struct visit *v)
{
	return show_part(v, 200);
}

struct shared_part
shared_asked(struct visit *v)
{
	return (struct shared_part){ .campaign = v->id[0], .part = v->id[1], .version = SHARED_SEEN(v),
	    .section = "" };
}

static int
name_save(struct visit *v)
{
	struct shared_part p = shared_asked(v);
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_part(v, 422);
	p.section = form_text(v->form, "section");
	return visit_answer(v, shared_name(v->flow, &p, &why), &why, show_part);
}

static int
source_take(struct visit *v)
{
	const struct shared_part p = shared_asked(v);
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_part(v, 422);
	return visit_answer(v, shared_fill(v->flow, &p, form_int(v->form, "source", NULL), &why), &why, show_part);
}

/* What was typed, checked under the frame. 1; 0: said at its field, or no such part; -1. */
static int
typed_row(struct visit *v, struct shared_row *row)
{
	struct catalog_group frame[CATALOG_GROUPS];
	struct shared_part p;
	int found = shared_read(v->flow, v->id[0], v->id[1], &p, frame);

	if (found != 1 || !form_ok(v->form))
		return found < 0 ? -1 : 0;
	*row = (struct shared_row){ .part = p.part, .version = form_version(v->form), .line = {
		.code = list_typed(v, "code"), .task = list_typed(v, "task"), .detail = list_typed(v, "detail"),
		.output = list_typed(v, "output"), .group = list_typed(v, "group")[0] - '0',
		.points = form_int(v->form, "points", NULL), .unit = list_typed(v, "unit"), .section = p.section,
	} };
	catalog_check_typed(v, frame, &row->line, 0);
	return form_ok(v->form) ? 1 : 0;
}

static int
show_add(struct visit *v, int status)
{
	struct catalog_group frame[CATALOG_GROUPS];
	struct shared_part p;
	int found = shared_open(v, &p, frame);

	if (found != 1)
		return found;
	visit_name_fields(v, row_fields);
	catalog_frame_options(v, frame);
	view_text(v->view, "action", shared_at(v, &p, "them"));
	shared_crumb(v, &p, shared_at(v, &p, ""));
	visit_crumb(v, NULL, visit_label(v, "shared.add", NULL, NULL));
	return visit_page_as(v, status, "shared/row.cs", "shared.add");
}

static int
add_page(struct visit *v)
{
	return show_add(v, 200);
}

static int
add_save(struct visit *v)
{
	struct refusal why = { 0 };
	struct shared_row row;
	int found = typed_row(v, &row);

	if (found != 1)
		return found < 0 ? -1 : show_add(v, 422);
	return visit_answer(v, shared_put(v->flow, v->id[0], &row, &why), &why, show_add);
}

static void
row_defaults(struct visit *v, const struct catalog_line *l)
{
	visit_default(v, "code", l->code);
	visit_default(v, "task", l->task);
	visit_default(v, "detail", l->detail);
	visit_default(v, "output", l->output);
	visit_default(v, "group", mem_print(v->mem, "%d", l->group));
	visit_default(v, "points", number_show(v->mem, l->points, 2, 0));
	visit_default(v, "unit", l->unit);
}

static int
show_row(struct visit *v, int status)
{
	struct catalog_group frame[CATALOG_GROUPS];
	struct shared_part p;
	struct shared_row row;
	const char *path;
	int found = shared_open(v, &p, frame);

	if (found == 1)
		found = shared_row_read(v->flow, &p, v->id[2], &row);
	if (found != 1)
		return found;
	visit_name_fields(v, row_fields);
	catalog_frame_options(v, frame);
	row_defaults(v, &row.line);
	path = shared_at(v, &p, mem_print(v->mem, "dong/%lld", (long long)row.line.id));
	view_text(v->view, "action", path);
	view_flag(v->view, "removed", row.removed);
	view_text(v->view, "remove", mem_print(v->mem, "%s/bo", path));
	view_text(v->view, "restore", mem_print(v->mem, "%s/lay-lai", path));
	fill_rows(v, "Now", &p, &row, status == 409 ? 1 : 0);
	v->version = row.version;
	shared_crumb(v, &p, shared_at(v, &p, ""));
	visit_crumb(v, NULL, row.line.code);
	return visit_page_as(v, status, "shared/row.cs", "shared.row");
}

static int
row_page(struct visit *v)
{
	return show_row(v, 200);
}

static int
row_save(struct visit *v)
{
	struct refusal why = { 0 };
	struct shared_row row;
	int found = typed_row(v, &row);

	if (found != 1)
		return found < 0 ? -1 : show_row(v, 422);
	row.line.id = v->id[2];
	return visit_answer(v, shared_put(v->flow, v->id[0], &row, &why), &why, show_row);
}

static int
set_removed(struct visit *v, bool removed)
{
	const struct shared_row row = { .line.id = v->id[2], .part = v->id[1], .version = form_version(v->form) };
	struct refusal why = { 0 };

	return visit_answer(v, shared_remove(v->flow, v->id[0], &row, removed, &why), &why, show_row);
}

static int
row_remove(struct visit *v)
{
	return set_removed(v, true);
}

static int
row_restore(struct visit *v)
{
	return set_removed(v, false);
}

static int
show_version(struct visit *v, int status)
{
	struct catalog_group frame[CATALOG_GROUPS];
	struct shared_part p;
	struct shared_row *rows;
	size_t n;
	int found = shared_open(v, &p, frame);

	if (found != 1 || v->id[2] > p.published)
		return found < 0 ? -1 : 0;
	if (shared_rows(v->flow, &p, v->id[2], &rows, &n) != 1)
		return -1;
	fill_rows(v, "Rows", &p, rows, n);
	view_int(v->view, "number", v->id[2]);
	shared_crumb(v, &p, shared_at(v, &p, ""));
	visit_crumb(v, NULL, visit_label(v, "shared.version", mem_print(v->mem, "%lld", (long long)v->id[2]), NULL));
	view_text(v->view, "again", shared_at(v, &p, mem_print(v->mem, "ban/%lld/dung-lai", (long long)v->id[2])));
	return visit_page_as(v, status, "shared/version.cs", "shared.version_title");
}

static int
version_page(struct visit *v)
{
	return show_version(v, 200);
}

static int
version_again(struct visit *v)
{
	const struct shared_part p = shared_asked(v);
	struct refusal why = { 0 };

	return visit_answer(v, shared_restore(v->flow, &p, v->id[2], &why), &why, show_version);
}

#define PART "/danh-muc/dot/:/dung-chung/:/"
const struct route shared_routes[] = {
	{ METHOD_GET, "/danh-muc/dot/:/dung-chung/", ROLES_APPRAISAL, 0, NULL, parts_page },
	{ METHOD_GET, PART, ROLES_APPRAISAL, 0, NULL, part_page },
	{ METHOD_POST, PART, ROLES_APPRAISAL, 0, name_fields, name_save },
	{ METHOD_GET, PART "them", ROLES_APPRAISAL, 0, NULL, add_page },
	{ METHOD_POST, PART "them", ROLES_APPRAISAL, 0, row_fields, add_save },
	{ METHOD_POST, PART "lay", ROLES_APPRAISAL, 0, source_fields, source_take },
	{ METHOD_GET, PART "dong/:", ROLES_APPRAISAL, 0, NULL, row_page },
	{ METHOD_POST, PART "dong/:", ROLES_APPRAISAL, 0, row_fields, row_save },
	{ METHOD_POST, PART "dong/:/bo", ROLES_APPRAISAL, 0, NULL, row_remove },
	{ METHOD_POST, PART "dong/:/lay-lai", ROLES_APPRAISAL, 0, NULL, row_restore },
	{ METHOD_GET, PART "ban/:", ROLES_APPRAISAL, 0, NULL, version_page },
	{ METHOD_POST, PART "ban/:/dung-lai", ROLES_APPRAISAL, 0, NULL, version_again },
	{ 0 }
};
