/* One row of a catalog: seen, typed, taken out, made the standard. */
#include <string.h>

#include "base/number.h"
#include "flow/catalog_row.h"
#include "flow/remark.h"
#include "page/catalog.h"
#include "page/catalog_similar.h"
#include "page/grid.h"

const char *const catalog_groups[] = { "1", "2", "3", "4", "5", NULL };

#define ROW_FIELDS \
	{ "code", FIELD_TEXT, .required = true, .max = 40 }, \
	{ "section", FIELD_TEXT, .max = PLACE_MOST }, \
	{ "division", FIELD_TEXT, .max = PLACE_MOST }, \
	{ "task", FIELD_AREA, .required = true, .max = TASK_MOST }, \
	{ "detail", FIELD_AREA, .max = DETAIL_MOST }, \
	{ "output", FIELD_AREA, .required = true, .max = OUTPUT_MOST }, \
	{ "group", FIELD_CHOICE, .required = true, .choices = catalog_groups }, \
	{ "points", FIELD_DECIMAL, .required = true, .min = 1, .max = CATALOG_MOST_POINTS, .places = 2 }, \
	{ "unit", FIELD_TEXT, .max = 100 }, \
	{ "frequency", FIELD_TEXT, .max = 100 }, \
	{ "posts", FIELD_TEXT, .max = POSTS_MOST }, \
	{ "people", FIELD_INT, .min = 1, .max = 100000 }, \
	{ "note", FIELD_AREA, .max = TASK_MOST }, \
	{ .name = "again", .type = FIELD_FLAG }

static const struct field row_fields[] = { ROW_FIELDS, { 0 } };
/* A new row may take the words of another (other) or be held against the province (look) before it is saved. */
static const struct field add_fields[] = {
	ROW_FIELDS,
	{ .name = "other", .type = FIELD_ID },
	{ .name = "look", .type = FIELD_FLAG },
	{ 0 }
};

/* The groups with their ranges, as choices. */
void
catalog_frame_options(struct visit *v, const struct catalog_group frame[CATALOG_GROUPS])
{
	struct view *none = view_row(v->view, "Groups");

	view_text(none, "value", "");
	view_text(none, "text", visit_label(v, "catalog.row.choose_group", NULL, NULL));
	for (int i = 0; i < CATALOG_GROUPS; i++) {
		struct view *row;

		if (frame[i].number == 0)
			continue;
		row = view_row(v->view, "Groups");
		view_print(row, "value", "%d", frame[i].number);
		view_text(row, "text", visit_label(v, "catalog.row.group_range",
		    mem_print(v->mem, "%d", frame[i].number),
		    mem_print(v->mem, "%s–%s", number_show(v->mem, frame[i].least, 2, 0),
		    number_show(v->mem, frame[i].most, 2, 0))));
	}
}

static int
fill_groups(struct visit *v, const struct catalog *c)
{
	struct catalog_group frame[CATALOG_GROUPS];

	if (catalog_frame(v->flow, c, frame) != 1)
		return -1;
	catalog_frame_options(v, frame);
	return 1;
}

void
catalog_check_typed(struct visit *v, const struct catalog_group frame[CATALOG_GROUPS],
    const struct catalog_line *line, int64_t standard)
{
	const struct catalog_group *group = &frame[line->group - 1];
	const unsigned found = catalog_check(line, frame, standard);

	if (group->number == 0)
		form_error(v->form, "group", "error.not_choice", NULL, NULL);
	else if (found & CATALOG_OUT_OF_RANGE)
		form_error(v->form, "points", "error.out_of_range",
		    number_show(v->mem, group->least, 2, 0), number_show(v->mem, group->most, 2, 0));
	else if (found & CATALOG_TOO_SMALL)
		form_error(v->form, "points", "finding.too_small", NULL, NULL);
}

/* Says at the field what would be wrong with what was typed. 1; 0: said; -1. */
static int
check_typed(struct visit *v, const struct catalog *c, int64_t row)
{
	const struct catalog_line line = catalog_typed_line(v->form);
	struct catalog_group frame[CATALOG_GROUPS];

	if (!form_ok(v->form))
		return 0;
	if (catalog_frame(v->flow, c, frame) != 1)
		return -1;
	catalog_check_typed(v, frame, &line, c->standard == row ? line.points : c->standard_points);
	return form_ok(v->form) ? 1 : 0;
}

static void
defaults(struct visit *v, const struct catalog_row *row)
{
	const struct catalog_line *l = &row->line;

	visit_default(v, "code", l->code);
	visit_default(v, "section", l->section);
	visit_default(v, "division", l->division);
	visit_default(v, "task", l->task);
	visit_default(v, "detail", l->detail);
	visit_default(v, "output", l->output);
	visit_default(v, "group", l->group == 0 ? "" : mem_print(v->mem, "%d", l->group));
	visit_default(v, "points", l->points < 0 ? "" : number_show(v->mem, l->points, 2, 0));
	visit_default(v, "unit", l->unit);
	visit_default(v, "frequency", l->frequency);
	visit_default(v, "posts", l->posts);
	visit_default(v, "people", l->people <= 0 ? "" :
	    mem_print(v->mem, "%lld", (long long)l->people));
	visit_default(v, "note", l->note);
}

static int
fill_remarks(struct visit *v, const struct catalog *c, int64_t row)
{
	struct remark *list;
	bool unsettled = false;
	size_t n;

	if (remark_list(v->flow, c, row, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		catalog_fill_remark(v, view_row(v->view, "Remarks"), &list[i]);
		unsettled |= strcmp(list[i].state, "settled") != 0;
	}
	view_flag(v->view, "unsettled", unsettled);
	return 1;
}

/* Who changed the row last, where what was typed met another version. */
static int
fill_other(struct visit *v, const struct catalog *c, const struct catalog_row *row, int status)
{
	struct catalog_event *last;
	size_t n;

	view_flag(v->view, "conflict", status == 409);
	if (status != 409 || row->version == form_version(v->form))
		return 1;
	if (catalog_timeline(v->flow, c, row->line.id, 1, &last, &n) != 1)
		return -1;
	view_text(v->view, "other", n == 0 ? visit_label(v, "catalog.row.other_all", NULL, NULL) :
	    visit_label(v, "catalog.row.other", last[0].who, moment_show(v->mem, last[0].at)));
	return 1;
}

int
catalog_show_row(struct visit *v, int status)
{
	struct catalog catalog;
	struct catalog_checked row;
	int64_t before, after;
	int found = catalog_open(v, &catalog);

	if (found == 1)
		found = catalog_row_read(v->flow, &catalog, v->id[1], &row, &before, &after);
	if (found != 1)
		return found;
	visit_name_fields(v, row_fields);
	catalog_fill_kinds(v);
	catalog_fill_row(v, view_node(v->view, "Row"), &row);
	defaults(v, &row.row);
	/* A row that another changed is shown above what was typed, which goes on from its version. */
	if (fill_other(v, &catalog, &row.row, status) != 1)
		return -1;
	if (supplement_fill_row(v, &catalog, row.row.line.id) != 1)
		return -1;
	v->version = row.row.version;
	view_text(v->page, "Form.reason.name", "reason");
	view_flag(v->view, "standard", catalog.standard == row.row.line.id);
	view_int(v->view, "rows", catalog.rows);
	if (before != 0)
		view_print(v->view, "before", "/danh-muc/%lld/dong/%lld", (long long)catalog.id,
		    (long long)before);
	if (after != 0) {
		view_print(v->view, "after", "/danh-muc/%lld/dong/%lld", (long long)catalog.id,
		    (long long)after);
		view_int(v->view, "next", after);
	}
	view_int(v->view, "round", catalog.round);
	if (grid_fill_row(v, &catalog, &row.row.line) != 1)
		return -1;
	if (!row.row.removed && catalog_fill_similar(v, &catalog, &row.row.line,
	    row.row.line.id) != 1)
		return -1;
	if (fill_groups(v, &catalog) != 1 || fill_remarks(v, &catalog, row.row.line.id) != 1)
		return -1;
	visit_crumb(v, NULL, row.row.line.code);
	return visit_page_as(v, status, "catalog/row.cs", "catalog.row.title");
}

static int
row_page(struct visit *v)
{
	return catalog_show_row(v, 200);
}

static int
row_save(struct visit *v)
{
	struct refusal why = { 0 };
	struct catalog catalog;
	struct catalog_row row;
	int found = catalog_read(v->flow, v->id[0], &catalog);

	if (found != 1)
		return found;
	found = check_typed(v, &catalog, v->id[1]);
	if (found != 1)
		return found < 0 ? -1 : catalog_show_row(v, 422);
	row = (struct catalog_row){ .line = catalog_typed_line(v->form), .catalog = catalog.id,
	    .version = form_version(v->form) };
	row.line.id = v->id[1];
	return visit_answer(v, catalog_row_edit(v->flow, &row, 0, &why), &why, catalog_show_row);
}

static int
show_add(struct visit *v, int status)
{
	const struct catalog_line line = catalog_typed_line(v->form);
	struct catalog catalog;
	int found = catalog_open(v, &catalog);

	if (found != 1)
		return found;
	if (fill_groups(v, &catalog) != 1 || catalog_fill_similar(v, &catalog, &line, 0) != 1)
		return -1;
	view_flag(v->view, "fill", catalog_can(v->flow, &catalog, CATALOG_EDIT));
	view_flag(v->view, "looked", line.task[0] != '\0');
	visit_name_fields(v, row_fields);
	visit_crumb(v, NULL, visit_label(v, "catalog.row.add", NULL, NULL));
	return visit_page_as(v, status, "catalog/add.cs", "catalog.row.add");
}

static int
add_page(struct visit *v)
{
	return show_add(v, 200);
}

/* What was typed is read as it stands: nothing of it is saved, so nothing of it is wrong yet. */
#define DRAFT(n) { .name = (n), .type = FIELD_AREA }
static const struct field draft_fields[] = {
	DRAFT("code"), DRAFT("section"), DRAFT("division"), DRAFT("task"), DRAFT("detail"), DRAFT("output"),
	DRAFT("group"), DRAFT("points"), DRAFT("unit"), DRAFT("frequency"), DRAFT("posts"), DRAFT("people"),
	DRAFT("note"), { .name = "again", .type = FIELD_FLAG }, { .name = "other", .type = FIELD_ID },
	{ .name = "look", .type = FIELD_FLAG }, { 0 }
};

/* A field of the form in hand says something else. */
static void
say(struct visit *v, const char *name, const char *text)
{
	for (size_t i = 0; i < v->web->nposted; i++)
		if (strcmp(v->web->posted[i].name, name) == 0)
			v->web->posted[i].value = text;
}

/* The form again, with the words of another row where one was chosen; nothing is saved. */
static int
add_again(struct visit *v, int64_t other)
{
	struct refusal why = { .label = "catalog.similar.gone" };
	struct catalog_line words;
	int status, found = other == 0 ? 0 : beside_words(v->flow, other, &words);

	if (found < 0)
		return -1;
	if (found == 1) {
		say(v, "task", words.task);
		say(v, "detail", words.detail);
		say(v, "output", words.output);
		say(v, "unit", words.unit);
		view_flag(v->view, "filled", true);
	}
	v->form = form_read(v->web, draft_fields, &status);
	if (other == 0 || found == 1)
		return show_add(v, 200);
	visit_refused(v, &why);
	return show_add(v, 422);
}

static int
add_save(struct visit *v)
{
	const int64_t other = form_int(v->form, "other", NULL);
	struct refusal why = { 0 };
	struct catalog catalog;
	struct catalog_line line;
	int found = catalog_read(v->flow, v->id[0], &catalog);

	if (found != 1)
		return found;
	if (catalog_can(v->flow, &catalog, CATALOG_EDIT) && (other != 0 || form_flag(v->form, "look")))
		return add_again(v, other);
	found = check_typed(v, &catalog, 0);
	if (found != 1)
		return found < 0 ? -1 : show_add(v, 422);
	line = catalog_typed_line(v->form);
	return visit_answer(v, catalog_row_create(v->flow, catalog.id, &line,
	    form_flag(v->form, "again"), &why), &why, show_add);
}

static int
row_remove(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, catalog_row_remove(v->flow, v->id[0], v->id[1],
	    form_version(v->form), &why), &why, catalog_show_row);
}

static int
row_restore(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, catalog_row_restore(v->flow, v->id[0], v->id[1],
	    form_version(v->form), &why), &why, catalog_show_row);
}

static const struct field standard_fields[] = {
	{ "reason", FIELD_AREA, .max = DETAIL_MOST },
	{ 0 }
};

/* What a new standard does to all others, before it is chosen. */
static int
show_standard(struct visit *v, int status)
{
	struct catalog catalog;
	struct catalog_checked row;
	struct catalog_change *list;
	int64_t before, after;
	size_t n;
	int found = catalog_open(v, &catalog);

	if (found == 1)
		found = catalog_row_read(v->flow, &catalog, v->id[1], &row, &before, &after);
	if (found == 1)
		found = catalog_standard_preview(v->flow, &catalog, v->id[1], &list, &n);
	if (found != 1)
		return found;
	catalog_fill_row(v, view_node(v->view, "Row"), &row);
	catalog_fill_changes(v, "Changes", list, n);
	v->version = catalog.version;
	view_text(v->page, "Form.reason.name", "reason");
	if (catalog.standard == row.row.line.id)
		visit_default(v, "reason", catalog.standard_reason);
	view_print(v->view, "choose", "/danh-muc/%lld/dong/%lld/chuan", (long long)catalog.id,
	    (long long)row.row.line.id);
	visit_crumb(v, NULL, visit_label(v, "catalog.standard.title", NULL, NULL));
	return visit_page_as(v, status, "catalog/standard.cs", "catalog.standard.title");
}

static int
standard_page(struct visit *v)
{
	return show_standard(v, 200);
}

static int
standard_choose(struct visit *v)
{
	const char *reason = form_text(v->form, "reason");
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_standard(v, 422);
	return visit_answer(v, catalog_standard_choose(v->flow, v->id[0], form_version(v->form),
	    v->id[1], reason == NULL ? "" : reason, &why), &why, show_standard);
}

const struct route catalog_row_routes[] = {
	{ METHOD_GET, "/danh-muc/:/dong/them", ROLES_AGENCY, 0, NULL, add_page },
	{ METHOD_POST, "/danh-muc/:/dong/them", ROLES_AGENCY, 0, add_fields, add_save },
	{ METHOD_GET, "/danh-muc/:/dong/:", ROLE_PERSON, 0, NULL, row_page },
	{ METHOD_POST, "/danh-muc/:/dong/:", ROLES_AGENCY, 0, row_fields, row_save },
	{ METHOD_POST, "/danh-muc/:/dong/:/bo", ROLES_AGENCY, 0, NULL, row_remove },
	{ METHOD_POST, "/danh-muc/:/dong/:/lay-lai", ROLES_AGENCY, 0, NULL, row_restore },
	{ METHOD_GET, "/danh-muc/:/dong/:/chuan", ROLES_AGENCY | ROLES_APPRAISAL, 0, NULL, standard_page },
	{ METHOD_POST, "/danh-muc/:/dong/:/chuan", ROLES_AGENCY | ROLES_APPRAISAL, 0, standard_fields, standard_choose },
	{ 0 }
};
