/* Remarks of the appraisal: on the whole or on a row; answers; settled. */
#include <string.h>

#include "base/number.h"
#include "flow/remark.h"
#include "page/catalog.h"
#include "page/dispatch.h"
#include "page/listing.h"

#define WORDS_MOST 2000

static const struct field list_fields[] = {
	LISTING_FIELD,
	{ 0 }
};
static const struct field make_fields[] = {
	{ .name = "row", .type = FIELD_ID },
	{ "part", FIELD_TEXT, .max = 21 },
	{ "kind", FIELD_CHOICE, .required = true, .choices = remark_kinds },
	{ "words", FIELD_AREA, .required = true, .max = WORDS_MOST },
	{ 0 }
};
static const struct field answer_fields[] = {
	{ "words", FIELD_AREA, .required = true, .max = WORDS_MOST },
	{ 0 }
};

static void
add_part(struct visit *v, const char *value, const char *text)
{
	struct view *row = view_row(v->view, "Parts");

	view_text(row, "value", value);
	view_text(row, "text", text);
}

/* The whole, each section, each division of a section. */
static int
fill_places(struct visit *v, const struct catalog *c)
{
	struct catalog_part *list;
	size_t n;

	if (catalog_parts(v->flow, c, &list, &n) != 1)
		return -1;
	add_part(v, "", visit_label(v, "catalog.remark.whole", NULL, NULL));
	for (size_t i = 0; i < n; i++) {
		const char *id = mem_print(v->mem, "%lld", (long long)list[i].row);

		if (list[i].section[0] != '\0' && catalog_part_begins(list, i))
			add_part(v, mem_print(v->mem, "s%s", id), list[i].section);
		if (list[i].division[0] != '\0')
			add_part(v, mem_print(v->mem, "d%s", id),
			    catalog_part_text(v, list[i].section, list[i].division));
	}
	view_text(v->page, "Form.part.name", "part");
	return 1;
}

static int
show_remarks(struct visit *v, int status)
{
	struct catalog catalog;
	struct remark *list;
	int64_t answered = 0;
	size_t n;
	int found = catalog_open(v, &catalog);

	if (found != 1)
		return found;
	if (remark_list(v->flow, &catalog, 0, &list, &n) != 1)
		return -1;
	if (listing_asked(v))
		return catalog_remarks_file(v, &catalog, list, n);
	if (catalog_fill_rounds(v, &catalog) != 1 || fill_places(v, &catalog) != 1 ||
	    dispatch_fill_of(v, &catalog) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		catalog_fill_remark(v, view_row(v->view, "Remarks"), &list[i]);
		answered += strcmp(list[i].state, "answered") == 0;
	}
	view_int(v->view, "answered", answered);
	catalog_fill_kinds(v);
	visit_crumb(v, NULL, visit_label(v, "catalog.remark.title", NULL, NULL));
	return visit_page_as(v, status, "catalog/remarks.cs", "catalog.remark.title");
}

static int
remarks_page(struct visit *v)
{
	return show_remarks(v, 200);
}

/* A part travels as a letter and a row of it: "s12" its section, "d12" its division there. */
static enum remark_part
read_part(struct visit *v, int64_t *row)
{
	const char *part = form_text(v->form, "part");

	if (part == NULL || *row != 0)
		return REMARK_ROW;
	if ((part[0] != 's' && part[0] != 'd') || number_int(part + 1, 1, INT64_MAX, row) != 1)
		form_error(v->form, "part", "error.not_choice", NULL, NULL);
	return part[0] == 's' ? REMARK_SECTION : REMARK_DIVISION;
}

static int
make(struct visit *v)
{
	struct refusal why = { 0 };
	struct remark remark = {
		.catalog = v->id[0], .row = form_int(v->form, "row", NULL),
		.kind = form_text(v->form, "kind"), .words = form_text(v->form, "words"),
	};
	enum remark_part part = read_part(v, &remark.row);

	if (!form_ok(v->form))
		return show_remarks(v, 422);
	return visit_answer(v, remark_make(v->flow, &remark, part, &why), &why, show_remarks);
}

static int
show_answer(struct visit *v, int status)
{
	struct catalog catalog;
	struct remark remark;
	int found = catalog_open(v, &catalog);

	if (found == 1)
		found = remark_read(v->flow, &catalog, v->id[1], &remark);
	if (found != 1)
		return found;
	catalog_fill_remark(v, view_node(v->view, "Remark"), &remark);
	view_text(v->page, "Form.words.name", "words");
	visit_default(v, "words", remark.answer);
	v->version = remark.version;
	visit_crumb(v, catalog_at(v, catalog.id, "y-kien"),
	    visit_label(v, "catalog.remark.title", NULL, NULL));
	return visit_page_as(v, status, "catalog/answer.cs", "catalog.remark.answer");
}

static int
answer_page(struct visit *v)
{
	return show_answer(v, 200);
}

static int
answer(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_answer(v, 422);
	return visit_answer(v, remark_answer(v->flow, v->id[0], v->id[1], form_version(v->form),
	    form_text(v->form, "words"), &why), &why, show_answer);
}

static int
settle(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, remark_settle(v->flow, v->id[0], v->id[1], form_version(v->form),
	    &why), &why, show_remarks);
}

static int
settle_all(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, remark_settle_all(v->flow, v->id[0], form_version(v->form), &why),
	    &why, show_remarks);
}

const struct route catalog_remark_routes[] = {
	{ METHOD_GET, "/danh-muc/:/y-kien", ROLE_PERSON, 0, list_fields, remarks_page },
	{ METHOD_POST, "/danh-muc/:/y-kien", ROLES_APPRAISAL, 0, make_fields, make },
	{ METHOD_GET, "/danh-muc/:/y-kien/:/tra-loi", ROLES_AGENCY, 0, NULL, answer_page },
	{ METHOD_POST, "/danh-muc/:/y-kien/:/tra-loi", ROLES_AGENCY, 0, answer_fields, answer },
	{ METHOD_POST, "/danh-muc/:/y-kien/giai-quyet-het", ROLES_APPRAISAL, 0, NULL, settle_all },
	{ METHOD_POST, "/danh-muc/:/y-kien/:/giai-quyet", ROLES_APPRAISAL, 0, NULL, settle },
	{ 0 }
};
