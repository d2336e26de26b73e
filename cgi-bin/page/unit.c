/* /quan-tri/: the tree as of a day; a unit, how it changes. */
#include "flow/unit.h"

#include <string.h>

#include "base/utf8.h"
#include "page/list.h"
#include "page/organisation.h"

#define NAME_MOST 200

static const char *const lacks[] = { "head", NULL };

static const struct field tree_fields[] = {
	{ .name = "ngay", .type = FIELD_DAY },
	{ "loai", FIELD_CHOICE, .choices = agency_kind_choices },
	{ "tim", FIELD_TEXT, .max = NAME_MOST },
	{ "thieu", FIELD_CHOICE, .choices = lacks },
	{ 0 }
};
static const struct field show_fields[] = {
	{ .name = "ngay", .type = FIELD_DAY },
	{ 0 }
};
static const struct field add_query[] = {
	{ .name = "trong", .type = FIELD_ID },
	{ "ten", FIELD_TEXT, .max = NAME_MOST },	/* as the directory calls it */
	{ "ma", FIELD_TEXT, .max = 40 },
	{ 0 }
};
static const struct field add_fields[] = {
	{ .name = "parent", .type = FIELD_ID },
	{ "code", FIELD_TEXT, .required = true, .max = 40 },
	{ "called", FIELD_TEXT, .required = true, .max = NAME_MOST },
	{ "agency_kind", FIELD_CHOICE, .choices = agency_kind_choices },
	{ "position", FIELD_INT, .min = 1, .max = 100000 },
	{ .name = "from", .type = FIELD_DAY, .required = true },
	{ .name = "until", .type = FIELD_DAY },
	{ 0 }
};
static const struct field amend_fields[] = {
	{ "called", FIELD_TEXT, .required = true, .max = NAME_MOST },
	{ .name = "parent", .type = FIELD_ID },
	{ "position", FIELD_INT, .min = 1, .max = 100000 },
	{ .name = "from", .type = FIELD_DAY, .required = true },
	{ 0 }
};
static const struct field close_fields[] = {
	{ .name = "until", .type = FIELD_DAY, .required = true },
	{ 0 }
};

static const char *
path_of(struct visit *v, int64_t id, const char *rest)
{
	return mem_print(v->mem, "/quan-tri/don-vi/%lld/%s", (long long)id, rest);
}

/* A unit in a list: its people, those of its divisions among them. */
static void
fill_line(struct visit *v, struct view *row, const struct tree *tree, const struct unit *u)
{
	int64_t people = u->people, below = 0;

	for (size_t i = 0; i < tree->n; i++)
		if (tree->unit[i].parent == u->id && u->kind != UNIT_PROVINCE &&
		    tree_stands(tree, &tree->unit[i])) {
			people += tree->unit[i].people;
			below++;
		}
	view_text(row, "name", u->name);
	view_text(row, "code", u->code);
	view_text(row, "path", path_of(v, u->id, organisation_on(v, tree->on)));
	view_int(row, "people", people);
	view_int(row, "below", below);
}

static void
fill_below(struct visit *v, struct view *to, const struct tree *tree, int64_t parent)
{
	for (size_t i = 0; i < tree->n; i++)
		if (tree->unit[i].parent == parent && tree_stands(tree, &tree->unit[i]))
			fill_line(v, view_row(to, "units"), tree, &tree->unit[i]);
}

/* Does an agency or one of its divisions have these words in its name? */
static bool
called(struct visit *v, const struct tree *tree, const struct unit *agency, const char *words)
{
	const char *folded = utf8_fold(v->mem, words);

	if (words[0] == '\0' || strstr(utf8_fold(v->mem, agency->name), folded) != NULL)
		return true;
	for (size_t i = 0; i < tree->n; i++)
		if (tree->unit[i].parent == agency->id && tree_stands(tree, &tree->unit[i]) &&
		    strstr(utf8_fold(v->mem, tree->unit[i].name), folded) != NULL)
			return true;
	return false;
}

/* Agencies by kind, each with its divisions. */
static void
fill_tree(struct visit *v, const struct tree *tree, const char *kind, const char *words)
{
	const bool headless = list_typed(v, "thieu")[0] != '\0';
	int64_t agencies = 0;

	for (int k = 0; k < AGENCY_KINDS; k++) {
		struct view *group = NULL;

		for (size_t i = 0; i < tree->n; i++) {
			const struct unit *u = &tree->unit[i];
			struct view *row;

			if (u->kind != UNIT_AGENCY || u->agency_kind != k || !tree_stands(tree, u) ||
			    (kind[0] != '\0' && strcmp(kind, agency_kind_name[k]) != 0) ||
			    (headless && u->headed) || !called(v, tree, u, words))
				continue;
			if (group == NULL)
				group = view_row(v->view, "Groups");
			view_text(group, "title", visit_label(v, mem_print(v->mem, "agency.%s",
			    agency_kind_name[k]), NULL, NULL));
			row = view_row(group, "agencies");
			fill_line(v, row, tree, u);
			view_flag(row, "headless", !u->headed);
			fill_below(v, row, tree, u->id);
			agencies++;
		}
	}
	view_int(v->view, "total", agencies);
}

static int
tree_page(struct visit *v)
{
	struct day day = organisation_day(v);
	const char *kind = list_typed(v, "loai"), *words = list_typed(v, "tim");
	struct tree tree;

	if (organisation_tree(v, day, &tree) != 1)
		return -1;
	for (size_t i = 0; i < tree.n; i++)
		if (tree.unit[i].kind == UNIT_PROVINCE)
			fill_line(v, view_node(v->view, "Province"), &tree, &tree.unit[i]);
	fill_tree(v, &tree, kind, words);
	list_options(v, "Kinds", "unit.any_kind", agency_kind_choices, "agency.", kind);
	list_options(v, "Lacks", "unit.any_lack", lacks, "unit.lack.", list_typed(v, "thieu"));
	view_text(v->view, "words", words);
	view_flag(v->view, "empty", tree.n == 0);
	return visit_page(v, "unit/tree.cs", "unit.title");
}

/* The unit of id[0] as View.Unit and crumbs. NULL: none. */
static const struct unit *
fill_unit(struct visit *v, const struct tree *tree)
{
	const struct unit *u = tree_unit(tree, v->id[0]), *parent;
	struct view *at = view_node(v->view, "Unit");

	if (u == NULL)
		return NULL;
	parent = tree_unit(tree, u->parent);
	fill_line(v, at, tree, u);
	view_text(at, "kind", visit_label(v, mem_print(v->mem, "unit.kind.%s", unit_kind_name[u->kind]),
	    NULL, NULL));
	if (u->agency_kind != NO_KIND)
		view_text(at, "agency_kind", visit_label(v, mem_print(v->mem, "agency.%s",
		    agency_kind_name[u->agency_kind]), NULL, NULL));
	view_text(at, "from", day_show(v->mem, u->from));
	view_text(at, "until", u->until.year == 0 ? NULL : day_show(v->mem, u->until));
	if (u->kind != UNIT_DIVISION)
		view_text(at, "acting", path_of(v, u->id, "phu-trach"));
	view_flag(at, "stands", tree_stands(tree, u));
	view_flag(at, "province", u->kind == UNIT_PROVINCE);
	view_flag(at, "may_hold", u->kind != UNIT_DIVISION);
	view_text(at, "edit", path_of(v, u->id, "sua"));
	view_text(at, "close", path_of(v, u->id, "dong"));
	view_text(at, "reopen", path_of(v, u->id, "mo-lai"));
	view_print(at, "add", "/quan-tri/don-vi/them?trong=%lld", (long long)u->id);
	view_print(at, "all", "/quan-tri/nguoi/?don-vi=%lld", (long long)u->id);
	if (parent != NULL) {
		view_text(at, "parent_name", parent->name);
		view_text(at, "parent", path_of(v, parent->id, organisation_on(v, tree->on)));
	}
	organisation_crumbs(v, path_of(v, u->id, ""), u->name);
	return u;
}

static void
fill_past(struct visit *v, const struct unit_view *view)
{
	for (size_t i = 0; i < view->npast; i++) {
		struct view *row = view_row(v->view, "Past");

		view_text(row, "name", view->past[i].name);
		view_text(row, "parent", view->past[i].parent);
		view_text(row, "from", day_show(v->mem, view->past[i].from));
		view_text(row, "until", day_show(v->mem, view->past[i].until));
	}
}

static int
show_page(struct visit *v)
{
	struct day day = organisation_day(v);
	struct unit_view view;
	struct tree tree;

	if (organisation_tree(v, day, &tree) != 1)
		return -1;
	if (fill_unit(v, &tree) == NULL)
		return 0;
	if (unit_look(v->flow, v->id[0], day, &view) != 1 ||
	    organisation_fill_told(v, "unit", v->id[0], "unit.event.") != 1)
		return -1;
	fill_below(v, view_node(v->view, "Below"), &tree, v->id[0]);
	fill_past(v, &view);
	for (size_t i = 0; i < view.npeople; i++)
		organisation_fill_holding(v, view_row(v->view, "People"), &view.people[i]);
	for (size_t i = 0; i < view.nchanges; i++)
		organisation_fill_holding(v, view_row(v->view, "Changes"), &view.change[i]);
	return visit_page(v, "unit/show.cs", "unit.title");
}

static int
show_add(struct visit *v, int status)
{
	int64_t in = v->web->method == METHOD_GET ? form_int(v->form, "trong", NULL) : 0;
	struct tree tree;

	if (organisation_tree(v, day_today(), &tree) != 1)
		return -1;
	organisation_form(v, add_fields);
	organisation_default_id(v, "parent", in);
	if (v->web->method == METHOD_GET) {
		organisation_default(v, "called", form_text(v->form, "ten"));
		organisation_default(v, "code", form_text(v->form, "ma"));
	}
	organisation_default(v, "from", day_show(v->mem, day_today()));
	list_option(v, "Parents", "", visit_label(v, "unit.no_parent", NULL, NULL), "-");
	organisation_units(v, &tree, "Parents", 2);
	list_options(v, "Kinds", "unit.no_kind", agency_kind_choices, "agency.", "-");
	organisation_crumbs(v, NULL, visit_label(v, "unit.add", NULL, NULL));
	return visit_page_as(v, status, "unit/add.cs", "unit.add");
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
	struct unit u = {
		.parent = form_int(v->form, "parent", NULL), .code = form_text(v->form, "code"),
		.name = form_text(v->form, "called"), .position = form_int(v->form, "position", NULL),
		.agency_kind = word_index(agency_kind_name, AGENCY_KINDS, form_text(v->form, "agency_kind")),
		.from = form_day(v->form, "from"), .until = form_day(v->form, "until"),
	};

	if (!form_ok(v->form))
		return show_add(v, 422);
	return visit_answer(v, unit_open(v->flow, &u, &why), &why, show_add);
}

/* Who and what stands against an end that was asked for. */
static int
fill_blockers(struct visit *v)
{
	struct day until = form_day(v->form, "until");
	struct holding *people;
	const struct unit **units;
	size_t npeople, nunits;

	if (until.year == 0)
		return 1;
	if (unit_blockers(v->flow, v->id[0], until, &people, &npeople, &units, &nunits) != 1)
		return -1;
	for (size_t i = 0; i < npeople; i++)
		organisation_fill_holding(v, view_row(v->view, "People"), &people[i]);
	for (size_t i = 0; i < nunits; i++) {
		struct view *row = view_row(v->view, "Units");

		view_text(row, "name", units[i]->name);
		view_text(row, "path", path_of(v, units[i]->id, ""));
	}
	return 1;
}

static int
show_edit(struct visit *v, int status)
{
	const struct unit *u;
	struct tree tree;

	if (organisation_tree(v, day_today(), &tree) != 1)
		return -1;
	u = fill_unit(v, &tree);
	if (u == NULL)
		return 0;
	organisation_form(v, amend_fields);
	organisation_form(v, close_fields);
	organisation_default(v, "called", u->name);
	organisation_default_id(v, "parent", u->parent);
	organisation_default_id(v, "position", u->position);
	organisation_default(v, "from", day_show(v->mem, day_today()));
	view_flag(v->view, "division", u->kind == UNIT_DIVISION);
	organisation_units(v, &tree, "Parents", 2);
	if (v->web->method == METHOD_POST && fill_blockers(v) != 1)
		return -1;
	if (status != 422)
		v->version = u->version;
	visit_crumb(v, NULL, visit_label(v, "unit.edit", NULL, NULL));
	return visit_page_as(v, status, "unit/edit.cs", "unit.edit");
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
	struct unit u = {
		.id = v->id[0], .version = form_version(v->form), .name = form_text(v->form, "called"),
		.parent = form_int(v->form, "parent", NULL),
		.position = form_int(v->form, "position", NULL),
	};

	if (!form_ok(v->form))
		return show_edit(v, 422);
	return visit_answer(v, unit_amend(v->flow, &u, form_day(v->form, "from"), &why), &why,
	    show_edit);
}

static int
close_unit(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_edit(v, 422);
	return visit_answer(v, unit_close(v->flow, v->id[0], form_version(v->form),
	    form_day(v->form, "until"), &why), &why, show_edit);
}

static int
reopen(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, unit_close(v->flow, v->id[0], form_version(v->form),
	    (struct day){ 0 }, &why), &why, show_edit);
}

const struct route unit_routes[] = {
	{ METHOD_GET,  "/quan-tri/",			ROLE_ADMIN, 0, tree_fields, tree_page },
	{ METHOD_GET,  "/quan-tri/don-vi/them",		ROLE_ADMIN, 0, add_query, add_page },
	{ METHOD_POST, "/quan-tri/don-vi/them",		ROLE_ADMIN, 0, add_fields, add_save },
	{ METHOD_GET,  "/quan-tri/don-vi/:/",		ROLE_ADMIN, 0, show_fields, show_page },
	{ METHOD_GET,  "/quan-tri/don-vi/:/sua",	ROLE_ADMIN, 0, NULL, edit_page },
	{ METHOD_POST, "/quan-tri/don-vi/:/sua",	ROLE_ADMIN, 0, amend_fields, amend },
	{ METHOD_POST, "/quan-tri/don-vi/:/dong",	ROLE_ADMIN, 0, close_fields, close_unit },
	{ METHOD_POST, "/quan-tri/don-vi/:/mo-lai",	ROLE_ADMIN, 0, NULL, reopen },
	{ 0 }
};
