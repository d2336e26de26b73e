/* /quan-tri/nguoi/: people, of which kind they are, what they hold. */
#include "flow/person.h"
#include "flow/person_number.h"

#include <string.h>

#include "page/list.h"
#include "page/listing.h"
#include "page/organisation.h"

#define NAME_MOST 100

static const char *const lacks[] = { "place", "post", NULL };

static const struct field list_fields[] = {
	{ "trang", FIELD_INT, .min = 1, .max = 100000 },
	{ "tim", FIELD_TEXT, .max = 200 },
	{ .name = "don-vi", .type = FIELD_ID },
	{ "thieu", FIELD_CHOICE, .choices = lacks },
	{ .name = "ngay", .type = FIELD_DAY },
	LISTING_FIELD,
	{ 0 }
};
static const struct field data_fields[] = {
	{ "uid", FIELD_TEXT, .required = true, .max = 100 },
	{ "family", FIELD_TEXT, .max = NAME_MOST },
	{ "given", FIELD_TEXT, .required = true, .max = NAME_MOST },
	{ "sort_name", FIELD_TEXT, .max = 200 },
	{ "mail", FIELD_TEXT, .max = 200 },
	{ 0 }
};
static const struct field kind_fields[] = {
	{ "person_kind", FIELD_CHOICE, .required = true, .choices = person_kind_choices },
	{ .name = "from", .type = FIELD_DAY, .required = true },
	{ 0 }
};

static const struct field number_fields[] = {
	{ "number", FIELD_TEXT, .required = true, .max = 12 },
	{ 0 }
};

static const char *
path_of(struct visit *v, int64_t id, const char *rest)
{
	return mem_print(v->mem, "/quan-tri/nguoi/%lld/%s", (long long)id, rest);
}

static void
fill_line(struct visit *v, struct view *row, const struct person_line *p)
{
	view_text(row, "path", path_of(v, p->id, ""));
	view_text(row, "name", p->name);
	view_text(row, "uid", p->uid);
	view_text(row, "title", p->title);
	view_text(row, "unit", p->unit_name);
	if (p->agency != p->unit)
		view_text(row, "agency", p->agency_name);
	if (p->kind != PERSON_CIVIL_SERVANT)
		view_text(row, "kind", visit_label(v, mem_print(v->mem, "person.kind.%s",
		    person_kind_name[p->kind]), NULL, NULL));
}

static const struct listing_column columns[] = {
	{ "person.name", 30, LIST_TEXT }, { "person.uid", 24, LIST_TEXT },
	{ "holding.job", 26, LIST_TEXT }, { "holding.unit", 36, LIST_TEXT },
	{ "post.agency", 40, LIST_TEXT }, { "person.kind_label", 20, LIST_TEXT },
};
#define COLUMNS (sizeof(columns) / sizeof(*columns))

static int
send_list(struct visit *v, const struct person_filter *by)
{
	struct person_line *list;
	struct listing *l;
	int64_t total;
	size_t n;

	if (person_list(v->flow, by, 1, LISTING_MOST, &list, &n, &total) != 1)
		return -1;
	l = listing_new(v, columns, COLUMNS, n);
	for (size_t i = 0; i < n; i++) {
		listing_text(l, list[i].name);
		listing_text(l, list[i].uid);
		listing_text(l, list[i].title);
		listing_text(l, list[i].unit_name);
		listing_text(l, list[i].agency_name);
		listing_label(l, "person.kind.", person_kind_name[list[i].kind]);
	}
	return listing_send(l, visit_label(v, "person.title", NULL, NULL), "nguoi", total);
}

static int
list_page(struct visit *v)
{
	const struct person_filter by = {
		.words = list_typed(v, "tim"), .unit = form_int(v->form, "don-vi", NULL),
		.lack = list_typed(v, "thieu"), .on = organisation_day(v),
	};
	int64_t page = list_number(v), total;
	const struct unit *in;
	struct person_line *list;
	struct tree tree;
	size_t n;

	if (listing_asked(v))
		return send_list(v, &by);
	if (organisation_tree(v, by.on, &tree) != 1 ||
	    person_list(v->flow, &by, page, LIST_PAGE, &list, &n, &total) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill_line(v, view_row(v->view, "People"), &list[i]);
	in = tree_unit(&tree, by.unit);
	if (in != NULL) {
		view_int(v->view, "unit", by.unit);
		view_text(v->view, "unit_name", in->name);
		view_text(v->view, "no_unit", list_query(v, "/quan-tri/nguoi/", list_fields, "don-vi"));
	}
	list_options(v, "Lacks", "person.any_lack", lacks, "person.lack.", by.lack);
	view_text(v->view, "words", by.words);
	view_int(v->view, "total", total);
	list_pages(v, list_query(v, "/quan-tri/nguoi/", list_fields, NULL), page, total);
	organisation_crumbs(v, NULL, visit_label(v, "person.title", NULL, NULL));
	return visit_page(v, "person/list.cs", "person.title");
}

static const char *
full_name(struct visit *v, const struct person_data *p)
{
	return p->family[0] == '\0' ? p->given : mem_print(v->mem, "%s %s", p->family, p->given);
}

static void
fill_person(struct visit *v, const struct person_data *p)
{
	struct view *at = view_node(v->view, "Person");

	view_text(at, "name", full_name(v, p));
	view_text(at, "uid", p->uid);
	view_text(at, "sort_name", p->sort_name);
	view_text(at, "mail", p->mail);
	view_text(at, "path", path_of(v, p->id, ""));
	view_text(at, "edit", path_of(v, p->id, "sua"));
	view_text(at, "hold", path_of(v, p->id, "chuc-vu"));
	view_text(at, "set_kind", path_of(v, p->id, "loai"));
	organisation_crumbs(v, "/quan-tri/nguoi/", visit_label(v, "person.title", NULL, NULL));
	visit_crumb(v, path_of(v, p->id, ""), full_name(v, p));
}

/* The whole number stands on the page that the act of opening it answers with alone. */
static int
fill_number(struct visit *v, bool whole)
{
	struct view *node = view_node(v->view, "Number");
	struct person_number n;

	if (number_look(v->flow, v->id[0], &n) != 1)
		return -1;
	visit_name_fields(v, number_fields);
	view_text(node, "set", path_of(v, v->id[0], "so-dinh-danh"));
	view_int(node, "version", n.version);
	if (n.version == 0)
		return 1;
	view_text(node, "text", whole ? n.number : number_masked(v->mem, n.number));
	view_flag(node, "whole", whole);
	view_text(node, "open", path_of(v, v->id[0], "so-dinh-danh/hien"));
	view_text(node, "from", visit_say(v, "person.number.from.", number_source_name[n.from]));
	view_text(node, "at", n.at);
	return 1;
}

static int
show_as(struct visit *v, int status, bool whole)
{
	struct person_view view;
	int found = person_look(v->flow, v->id[0], &view);

	if (found != 1)
		return found;
	fill_person(v, &view.data);
	if (fill_number(v, whole) != 1)
		return -1;
	for (size_t i = 0; i < view.nkinds; i++) {
		struct view *row = view_row(v->view, "Kinds");

		view_text(row, "kind", visit_label(v, mem_print(v->mem, "person.kind.%s",
		    person_kind_name[view.kind[i].kind]), NULL, NULL));
		view_text(row, "from", day_show(v->mem, view.kind[i].from));
	}
	for (size_t i = 0; i < view.nholdings; i++)
		organisation_fill_holding(v, view_row(v->view, "Holdings"), &view.holding[i]);
	organisation_form(v, kind_fields);
	organisation_default(v, "from", day_show(v->mem, day_today()));
	list_options(v, "KindChoices", "person.choose_kind", person_kind_choices, "person.kind.", "-");
	if (organisation_fill_told(v, "person", v->id[0], "person.event.") != 1)
		return -1;
	return visit_page_as(v, status, "person/show.cs", "person.title");
}

static int
show(struct visit *v, int status)
{
	return show_as(v, status, false);
}

static int
show_page(struct visit *v)
{
	return show(v, 200);
}

static int
number_show(struct visit *v)
{
	struct refusal why = { 0 };
	const int done = number_open(v->flow, v->id[0], &why);

	return done == 1 ? show_as(v, 200, true) : visit_answer(v, done, &why, show);
}

static int
number_save(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, number_set(v->flow, v->id[0], form_version(v->form), form_text(v->form, "number"), &why), &why, show);
}

static int
set_kind(struct visit *v)
{
	struct refusal why = { 0 };
	int kind = word_index(person_kind_name, PERSON_KINDS, form_text(v->form, "person_kind"));

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, person_set_kind(v->flow, v->id[0], (enum person_kind)kind,
	    form_day(v->form, "from"), &why), &why, show);
}

static int
show_add(struct visit *v, int status)
{
	organisation_form(v, data_fields);
	organisation_crumbs(v, "/quan-tri/nguoi/", visit_label(v, "person.title", NULL, NULL));
	visit_crumb(v, NULL, visit_label(v, "person.add", NULL, NULL));
	return visit_page_as(v, status, "person/add.cs", "person.add");
}

static int
add_page(struct visit *v)
{
	return show_add(v, 200);
}

static struct person_data
typed_person(struct visit *v)
{
	struct person_data p = {
		.id = v->id[0], .version = form_version(v->form), .uid = form_text(v->form, "uid"),
		.family = list_typed(v, "family"), .given = form_text(v->form, "given"),
		.sort_name = form_text(v->form, "sort_name"), .mail = form_text(v->form, "mail"),
	};

	return p;
}

static int
add_save(struct visit *v)
{
	struct refusal why = { 0 };
	struct person_data p = typed_person(v);

	if (!form_ok(v->form))
		return show_add(v, 422);
	return visit_answer(v, person_enter(v->flow, &p, &why), &why, show_add);
}

static int
show_edit(struct visit *v, int status)
{
	struct person_view view;
	int found = person_look(v->flow, v->id[0], &view);

	if (found != 1)
		return found;
	fill_person(v, &view.data);
	organisation_form(v, data_fields);
	organisation_default(v, "uid", view.data.uid);
	organisation_default(v, "family", view.data.family);
	organisation_default(v, "given", view.data.given);
	organisation_default(v, "sort_name", view.data.sort_name);
	organisation_default(v, "mail", view.data.mail);
	view_flag(v->view, "pinned", view.data.pinned);
	if (status != 422)
		v->version = view.data.version;
	visit_crumb(v, NULL, visit_label(v, "person.edit", NULL, NULL));
	return visit_page_as(v, status, "person/edit.cs", "person.edit");
}

static int
edit_page(struct visit *v)
{
	return show_edit(v, 200);
}

static int
amend(struct visit *v)
{
	struct refusal why = { 0 };
	struct person_data p = typed_person(v);

	if (!form_ok(v->form))
		return show_edit(v, 422);
	return visit_answer(v, person_amend(v->flow, &p, &why), &why, show_edit);
}

const struct route person_routes[] = {
	{ METHOD_GET,  "/quan-tri/nguoi/",		ROLE_ADMIN, 0, list_fields, list_page },
	{ METHOD_GET,  "/quan-tri/nguoi/them",		ROLE_ADMIN, 0, NULL, add_page },
	{ METHOD_POST, "/quan-tri/nguoi/them",		ROLE_ADMIN, 0, data_fields, add_save },
	{ METHOD_GET,  "/quan-tri/nguoi/:/",		ROLE_ADMIN, 0, NULL, show_page },
	{ METHOD_GET,  "/quan-tri/nguoi/:/sua",		ROLE_ADMIN, 0, NULL, edit_page },
	{ METHOD_POST, "/quan-tri/nguoi/:/sua",		ROLE_ADMIN, 0, data_fields, amend },
	{ METHOD_POST, "/quan-tri/nguoi/:/so-dinh-danh", ROLE_ADMIN, 0, number_fields, number_save },
	{ METHOD_POST, "/quan-tri/nguoi/:/so-dinh-danh/hien", ROLE_ADMIN, 0, NULL, number_show },
	{ METHOD_POST, "/quan-tri/nguoi/:/loai",	ROLE_ADMIN, 0, kind_fields, set_kind },
	{ 0 }
};
