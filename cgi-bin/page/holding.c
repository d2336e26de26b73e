/* /quan-tri/nguoi/:/chuc-vu, /quan-tri/chuc-vu/: — a place that a person holds in a unit. */
#include "flow/holding.h"

#include "flow/person.h"
#include "page/list.h"
#include "page/organisation.h"

#define TITLE_MOST 200

static const struct field add_fields[] = {
	{ .name = "unit_id", .type = FIELD_ID, .required = true },
	{ "job", FIELD_TEXT, .required = true, .max = TITLE_MOST },
	{ "rank", FIELD_CHOICE, .required = true, .choices = rank_choices },
	{ .name = "post", .type = FIELD_ID },
	{ .name = "is_main", .type = FIELD_FLAG },
	{ .name = "transfer", .type = FIELD_FLAG },
	{ .name = "from", .type = FIELD_DAY, .required = true },
	{ .name = "until", .type = FIELD_DAY },
	{ 0 }
};
static const struct field amend_fields[] = {
	{ "job", FIELD_TEXT, .required = true, .max = TITLE_MOST },
	{ "rank", FIELD_CHOICE, .required = true, .choices = rank_choices },
	{ .name = "post", .type = FIELD_ID },
	{ .name = "is_main", .type = FIELD_FLAG },
	{ .name = "from", .type = FIELD_DAY, .required = true },
	{ .name = "until", .type = FIELD_DAY },
	{ 0 }
};

/* What both forms choose from; unit: 0 where it is chosen too. 1 or -1. */
static int
fill_choices(struct visit *v, int64_t unit)
{
	struct post *post;
	struct tree tree;
	size_t n;

	if (organisation_tree(v, day_today(), &tree) != 1 ||
	    holding_posts(v->flow, &tree, unit, &post, &n) != 1)
		return -1;
	list_option(v, "Posts", "", visit_label(v, "holding.no_post", NULL, NULL), "-");
	for (size_t i = 0; i < n; i++)
		list_option(v, "Posts", mem_print(v->mem, "%lld", (long long)post[i].id),
		    mem_print(v->mem, "%s %s", post[i].code, post[i].name), "-");
	for (const char *const *rank = rank_choices; *rank != NULL; rank++)
		list_option(v, "Ranks", *rank, visit_label(v, mem_print(v->mem, "unit.rank.%s", *rank),
		    NULL, NULL), "-");
	if (unit == 0) {
		list_option(v, "Units", "", visit_label(v, "holding.choose_unit", NULL, NULL), "-");
		organisation_units(v, &tree, "Units", 3);
	}
	return 1;
}

static void
crumbs(struct visit *v, int64_t person, const char *name, const char *label)
{
	organisation_crumbs(v, "/quan-tri/nguoi/", visit_label(v, "person.title", NULL, NULL));
	visit_crumb(v, mem_print(v->mem, "/quan-tri/nguoi/%lld/", (long long)person), name);
	visit_crumb(v, NULL, visit_label(v, label, NULL, NULL));
}

static int
show_add(struct visit *v, int status)
{
	struct person_view view;
	const char *name;
	bool has_main = false;
	int found = person_look(v->flow, v->id[0], &view);

	if (found != 1)
		return found;
	name = mem_print(v->mem, "%s%s%s", view.data.family, view.data.family[0] == '\0' ? "" : " ",
	    view.data.given);
	view_text(v->view, "name", name);
	view_print(v->view, "path", "/quan-tri/nguoi/%lld/chuc-vu", (long long)v->id[0]);
	for (size_t i = 0; i < view.nholdings; i++)
		if (view.holding[i].main && days_hold(view.holding[i].from, view.holding[i].until, day_today())) {
			organisation_fill_holding(v, view_node(v->view, "Main"), &view.holding[i]);
			has_main = true;
		}
	organisation_form(v, add_fields);
	organisation_default(v, "rank", "staff");
	organisation_default(v, "is_main", "1");
	if (has_main)
		organisation_default(v, "transfer", "1");
	organisation_default(v, "from", day_show(v->mem, day_today()));
	if (fill_choices(v, 0) != 1)
		return -1;
	crumbs(v, v->id[0], name, "holding.add");
	return visit_page_as(v, status, "holding/add.cs", "holding.add");
}

static int
add_page(struct visit *v)
{
	return show_add(v, 200);
}

static struct holding
typed_holding(struct visit *v)
{
	struct holding h = {
		.title = form_text(v->form, "job"),
		.rank = (enum rank)word_index(rank_name, RANKS, form_text(v->form, "rank")),
		.post = form_int(v->form, "post", NULL), .main = form_flag(v->form, "is_main"),
		.from = form_day(v->form, "from"), .until = form_day(v->form, "until"),
		.version = form_version(v->form),
	};

	return h;
}

static int
add_save(struct visit *v)
{
	struct refusal why = { 0 };
	struct holding h = typed_holding(v);

	if (!form_ok(v->form))
		return show_add(v, 422);
	h.person = v->id[0];
	h.unit = form_int(v->form, "unit_id", NULL);
	return visit_answer(v, holding_begin(v->flow, &h, form_flag(v->form, "transfer"), &why), &why,
	    show_add);
}

static int
show_edit(struct visit *v, int status)
{
	struct holding h;
	int found = holding_read(v->flow, v->id[0], &h);

	if (found != 1)
		return found;
	organisation_fill_holding(v, view_node(v->view, "Holding"), &h);
	organisation_form(v, amend_fields);
	organisation_default(v, "job", h.title);
	organisation_default(v, "rank", rank_name[h.rank]);
	organisation_default_id(v, "post", h.post);
	if (h.main)
		organisation_default(v, "is_main", "1");
	organisation_default(v, "from", day_show(v->mem, h.from));
	organisation_default(v, "until", h.until.year == 0 ? "" : day_show(v->mem, h.until));
	view_text(v->view, "before", day_show(v->mem, day_before(h.from)));
	if (fill_choices(v, h.unit) != 1)
		return -1;
	if (status != 422)
		v->version = h.version;
	crumbs(v, h.person, h.name, "holding.edit");
	return visit_page_as(v, status, "holding/edit.cs", "holding.edit");
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
	struct holding h = typed_holding(v);

	if (!form_ok(v->form))
		return show_edit(v, 422);
	h.id = v->id[0];
	return visit_answer(v, holding_amend(v->flow, &h, &why), &why, show_edit);
}

const struct route holding_routes[] = {
	{ METHOD_GET,  "/quan-tri/nguoi/:/chuc-vu",	ROLE_ADMIN, 0, NULL, add_page },
	{ METHOD_POST, "/quan-tri/nguoi/:/chuc-vu",	ROLE_ADMIN, 0, add_fields, add_save },
	{ METHOD_GET,  "/quan-tri/chuc-vu/:",		ROLE_ADMIN, 0, NULL, edit_page },
	{ METHOD_POST, "/quan-tri/chuc-vu/:",		ROLE_ADMIN, 0, amend_fields, amend },
	{ 0 }
};
