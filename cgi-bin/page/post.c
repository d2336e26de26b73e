/* /quan-tri/vi-tri/: posts and their competency frames. */
#include "flow/post.h"

#include <string.h>

#include "page/list.h"
#include "page/listing.h"
#include "page/organisation.h"

#define NAME_MOST 200

static const char *const scopes[] = { "all", "department", "commune", "agency", NULL };

static const struct field list_fields[] = {
	{ "trang", FIELD_INT, .min = 1, .max = 100000 },
	{ "tim", FIELD_TEXT, .max = NAME_MOST },
	{ .name = "co-quan", .type = FIELD_ID },
	LISTING_FIELD,
	{ 0 }
};
static const struct field add_fields[] = {
	{ "code", FIELD_TEXT, .required = true, .max = 40 },
	{ "called", FIELD_TEXT, .required = true, .max = NAME_MOST },
	{ "scope", FIELD_CHOICE, .required = true, .choices = scopes },
	{ .name = "agency", .type = FIELD_ID },
	{ .name = "from", .type = FIELD_DAY, .required = true },
	{ .name = "until", .type = FIELD_DAY },
	{ 0 }
};
static const struct field amend_fields[] = {
	{ "called", FIELD_TEXT, .required = true, .max = NAME_MOST },
	{ "scope", FIELD_CHOICE, .required = true, .choices = scopes },
	{ .name = "agency", .type = FIELD_ID },
	{ .name = "from", .type = FIELD_DAY, .required = true },
	{ .name = "until", .type = FIELD_DAY },
	{ 0 }
};
static const struct field frame_fields[] = {
	{ "frame", FIELD_AREA, .max = 8000 },
	{ .name = "frame_from", .type = FIELD_DAY, .required = true },
	{ 0 }
};

static const char *
path_of(struct visit *v, int64_t id, const char *rest)
{
	return mem_print(v->mem, "/quan-tri/vi-tri/%lld/%s", (long long)id, rest);
}

static const char *
scope_of(const struct post *p)
{
	return p->agency != 0 ? "agency" : p->agency_kind == NO_KIND ? "all" :
	    agency_kind_name[p->agency_kind];
}

static const char *
scope_text(struct visit *v, const struct post *p)
{
	return p->agency != 0 ? p->agency_name : visit_label(v, mem_print(v->mem, "post.scope.%s",
	    scope_of(p)), NULL, NULL);
}

static void
fill_post(struct visit *v, struct view *to, const struct post *p)
{
	view_text(to, "path", path_of(v, p->id, ""));
	view_text(to, "code", p->code);
	view_text(to, "name", p->name);
	view_text(to, "scope", scope_text(v, p));
	view_text(to, "from", day_show(v->mem, p->from));
	view_text(to, "until", p->until.year == 0 ? NULL : day_show(v->mem, p->until));
	view_flag(to, "now", days_hold(p->from, p->until, day_today()));
	view_int(to, "people", p->people);
}

static int
fill_agencies(struct visit *v)
{
	struct tree tree;

	if (organisation_tree(v, day_today(), &tree) != 1)
		return -1;
	list_option(v, "Agencies", "", visit_label(v, "post.no_agency", NULL, NULL), "-");
	organisation_units(v, &tree, "Agencies", 2);
	return 1;
}

static void
fill_scopes(struct visit *v)
{
	for (const char *const *scope = scopes; *scope != NULL; scope++)
		list_option(v, "Scopes", *scope, visit_label(v, mem_print(v->mem, "post.scope.%s", *scope),
		    NULL, NULL), "-");
}

static const struct listing_column columns[] = {
	{ "post.code", 16, LIST_TEXT }, { "post.name", 44, LIST_TEXT }, { "post.of", 36, LIST_TEXT },
	{ "organisation.told.from", 14, LIST_TEXT }, { "organisation.told.until", 14, LIST_TEXT }, { "post.people", 10, LIST_WHOLE },
};
#define COLUMNS (sizeof(columns) / sizeof(*columns))

static int
send_list(struct visit *v, int64_t agency)
{
	struct post *list;
	struct listing *l;
	int64_t total;
	size_t n;

	if (post_list(v->flow, list_typed(v, "tim"), agency, 1, LISTING_MOST, &list, &n, &total) != 1)
		return -1;
	l = listing_new(v, columns, COLUMNS, n);
	for (size_t i = 0; i < n; i++) {
		listing_text(l, list[i].code);
		listing_text(l, list[i].name);
		listing_text(l, scope_text(v, &list[i]));
		listing_text(l, day_show(v->mem, list[i].from));
		listing_text(l, list[i].until.year == 0 ? NULL : day_show(v->mem, list[i].until));
		listing_int(l, list[i].people);
	}
	return listing_send(l, visit_label(v, "post.title", NULL, NULL), "vi-tri", total);
}

static int
list_page(struct visit *v)
{
	int64_t page = list_number(v), agency = form_int(v->form, "co-quan", NULL), total;
	struct post *list;
	size_t n;

	if (listing_asked(v))
		return send_list(v, agency);
	if (post_list(v->flow, list_typed(v, "tim"), agency, page, LIST_PAGE, &list, &n,
	    &total) != 1 ||
	    fill_agencies(v) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill_post(v, view_row(v->view, "List"), &list[i]);
	view_text(v->view, "words", list_typed(v, "tim"));
	view_text(v->view, "agency", list_typed(v, "co-quan"));
	view_int(v->view, "total", total);
	list_pages(v, list_query(v, "/quan-tri/vi-tri/", list_fields, NULL), page, total);
	organisation_crumbs(v, NULL, visit_label(v, "post.title", NULL, NULL));
	return visit_page(v, "post/list.cs", "post.title");
}

static int
show_add(struct visit *v, int status)
{
	organisation_form(v, add_fields);
	organisation_default(v, "scope", "all");
	organisation_default(v, "from", day_show(v->mem, day_today()));
	fill_scopes(v);
	if (fill_agencies(v) != 1)
		return -1;
	organisation_crumbs(v, "/quan-tri/vi-tri/", visit_label(v, "post.title", NULL, NULL));
	visit_crumb(v, NULL, visit_label(v, "post.add", NULL, NULL));
	return visit_page_as(v, status, "post/add.cs", "post.add");
}

static int
add_page(struct visit *v)
{
	return show_add(v, 200);
}

/* 1; 0: the agency is missing, said at its field. */
static int
typed_post(struct visit *v, struct post *p)
{
	const char *scope = form_text(v->form, "scope");

	*p = (struct post){
		.id = v->id[0], .version = form_version(v->form), .code = list_typed(v, "code"),
		.name = form_text(v->form, "called"),
		.agency_kind = word_index(agency_kind_name, AGENCY_KINDS, scope),
		.from = form_day(v->form, "from"), .until = form_day(v->form, "until"),
	};
	if (!form_ok(v->form) || strcmp(scope, "agency") != 0)
		return form_ok(v->form);
	p->agency = form_int(v->form, "agency", NULL);
	if (p->agency == 0)
		form_error(v->form, "agency", "error.required", NULL, NULL);
	return p->agency != 0;
}

static int
add_save(struct visit *v)
{
	struct refusal why = { 0 };
	struct post p;

	if (typed_post(v, &p) != 1)
		return show_add(v, 422);
	return visit_answer(v, post_open(v->flow, &p, &why), &why, show_add);
}

static void
fill_frame(struct visit *v, const struct competency *frame, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Frame");

		view_text(row, "name", frame[i].name);
		view_text(row, "level", frame[i].level);
		view_text(row, "from", day_show(v->mem, frame[i].from));
		view_text(row, "until", frame[i].until.year == 0 ? NULL : day_show(v->mem, frame[i].until));
		view_flag(row, "now", days_hold(frame[i].from, frame[i].until, day_today()));
	}
}

static int
show(struct visit *v, int status)
{
	struct competency *frame;
	struct post p;
	size_t n;
	int found = post_look(v->flow, v->id[0], &p, &frame, &n);

	if (found != 1)
		return found;
	fill_post(v, view_node(v->view, "Post"), &p);
	fill_frame(v, frame, n);
	view_text(v->view, "set_frame", path_of(v, p.id, "khung"));
	organisation_form(v, amend_fields);
	organisation_form(v, frame_fields);
	organisation_default(v, "called", p.name);
	organisation_default(v, "scope", scope_of(&p));
	organisation_default_id(v, "agency", p.agency);
	organisation_default(v, "from", day_show(v->mem, p.from));
	organisation_default(v, "until", p.until.year == 0 ? "" : day_show(v->mem, p.until));
	organisation_default(v, "frame", competency_lines(v->mem, frame, n, day_today()));
	organisation_default(v, "frame_from", day_show(v->mem, day_today()));
	fill_scopes(v);
	if (fill_agencies(v) != 1 || organisation_fill_told(v, "post", p.id, "post.event.") != 1)
		return -1;
	if (status != 422)
		v->version = p.version;
	organisation_crumbs(v, "/quan-tri/vi-tri/", visit_label(v, "post.title", NULL, NULL));
	visit_crumb(v, path_of(v, p.id, ""), p.name);
	return visit_page_as(v, status, "post/show.cs", "post.title");
}

static int
show_page(struct visit *v)
{
	return show(v, 200);
}

static int
amend(struct visit *v)
{
	struct refusal why = { 0 };
	struct post p;

	if (typed_post(v, &p) != 1)
		return show(v, 422);
	return visit_answer(v, post_amend(v->flow, &p, &why), &why, show);
}

static int
set_frame(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, post_set_frame(v->flow, v->id[0], form_version(v->form),
	    form_text(v->form, "frame"), form_day(v->form, "frame_from"), &why), &why, show);
}

const struct route post_routes[] = {
	{ METHOD_GET,  "/quan-tri/vi-tri/",		ROLE_ADMIN, 0, list_fields, list_page },
	{ METHOD_GET,  "/quan-tri/vi-tri/them",		ROLE_ADMIN, 0, NULL, add_page },
	{ METHOD_POST, "/quan-tri/vi-tri/them",		ROLE_ADMIN, 0, add_fields, add_save },
	{ METHOD_GET,  "/quan-tri/vi-tri/:/",		ROLE_ADMIN, 0, NULL, show_page },
	{ METHOD_POST, "/quan-tri/vi-tri/:/",		ROLE_ADMIN, 0, amend_fields, amend },
	{ METHOD_POST, "/quan-tri/vi-tri/:/khung",	ROLE_ADMIN, 0, frame_fields, set_frame },
	{ 0 }
};
