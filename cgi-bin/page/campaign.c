/* /danh-muc/dot: Home Affairs opens a campaign and sees how far the agencies are. */
#include <string.h>

#include "base/number.h"
#include "flow/campaign.h"
#include "page/catalog.h"
#include "page/listing.h"

#define POINTS	.type = FIELD_DECIMAL, .min = 0, .max = CATALOG_MOST_POINTS, .places = 2
#define ENDS(group) { group "_least", POINTS }, { group "_most", POINTS }
#define FRAME	ENDS("d1"), ENDS("d2"), ENDS("d3"), ENDS("d4"), ENDS("d5"), \
	    ENDS("c1"), ENDS("c2"), ENDS("c3"), ENDS("c4"), ENDS("c5")

/* Names of the fields of a frame: kind, number, least and most. */
static const char *const least_field[AGENCY_KINDS][CATALOG_GROUPS] = {
	{ "d1_least", "d2_least", "d3_least", "d4_least", "d5_least" },
	{ "c1_least", "c2_least", "c3_least", "c4_least", "c5_least" }
};
static const char *const most_field[AGENCY_KINDS][CATALOG_GROUPS] = {
	{ "d1_most", "d2_most", "d3_most", "d4_most", "d5_most" },
	{ "c1_most", "c2_most", "c3_most", "c4_most", "c5_most" }
};
/* Points of the groups as the first form shows them (Plan 99); one may change them all. */
static const int usual[CATALOG_GROUPS][2] = {
	{ 1, 10 }, { 11, 50 }, { 51, 100 }, { 101, 200 }, { 201, 500 }
};

static const struct field list_fields[] = {
	LISTING_FIELD,
	{ 0 }
};
static const struct field edit_fields[] = {
	{ "name", FIELD_TEXT, .required = true, .max = 200 },
	{ "document", FIELD_TEXT, .max = 200 },
	{ .name = "submit_by", .type = FIELD_DAY, .required = true },
	{ .name = "approve_by", .type = FIELD_DAY, .required = true },
	{ 0 }
};
static const struct field frame_fields[] = {
	{ .name = "department", .type = FIELD_FLAG },
	{ .name = "commune", .type = FIELD_FLAG },
	FRAME,
	{ 0 }
};
static const struct field open_fields[] = {
	{ "name", FIELD_TEXT, .required = true, .max = 200 },
	{ "document", FIELD_TEXT, .max = 200 },
	{ "year", FIELD_INT, .required = true, .min = 2025, .max = 2199 },
	{ .name = "opens", .type = FIELD_DAY, .required = true },
	{ .name = "submit_by", .type = FIELD_DAY, .required = true },
	{ .name = "approve_by", .type = FIELD_DAY, .required = true },
	{ .name = "department", .type = FIELD_FLAG },
	{ .name = "commune", .type = FIELD_FLAG },
	FRAME,
	{ 0 }
};

static void
fill(struct visit *v, struct view *to, const struct campaign *k)
{
	view_int(to, "id", k->id);
	view_print(to, "path", "/danh-muc/dot/%lld/", (long long)k->id);
	view_int(to, "year", k->year);
	view_text(to, "name", k->name);
	view_text(to, "document", k->document);
	view_text(to, "opens", day_show(v->mem, k->opens));
	view_text(to, "submit_by", day_show(v->mem, k->submit_by));
	view_text(to, "approve_by", day_show(v->mem, k->approve_by));
	view_flag(to, "open", k->open);
	view_int(to, "agencies", k->agencies);
	view_int(to, "submitted", k->submitted);
	view_int(to, "in_force", k->in_force);
	view_print(to, "catalogs", "/danh-muc/?dot=%lld", (long long)k->id);
	view_print(to, "close", "/danh-muc/dot/%lld/ket-thuc", (long long)k->id);
	view_print(to, "behind", "/danh-muc/dot/%lld/chua-trinh", (long long)k->id);
	view_print(to, "shared", "/danh-muc/dot/%lld/dung-chung/", (long long)k->id);
	view_print(to, "frame", "/danh-muc/dot/%lld/khung", (long long)k->id);
}

static void
crumb(struct visit *v)
{
	visit_crumb(v, "/danh-muc/dot/", visit_label(v, "layout.menu.campaign", NULL, NULL));
}

static const struct listing_column columns[] = {
	{ "campaign.name", 40, LIST_TEXT }, { "campaign.state", 14, LIST_TEXT },
	{ "campaign.submit_by", 14, LIST_TEXT }, { "campaign.approve_by", 14, LIST_TEXT },
	{ "campaign.agencies", 12, LIST_WHOLE }, { "campaign.submitted", 12, LIST_WHOLE },
	{ "campaign.in_force", 12, LIST_WHOLE },
};
#define COLUMNS (sizeof(columns) / sizeof(*columns))

static int
send_list(struct visit *v, const struct campaign *list, size_t n)
{
	struct listing *l = listing_new(v, columns, COLUMNS, n);

	for (size_t i = 0; i < n; i++) {
		listing_text(l, list[i].name);
		listing_text(l, visit_label(v, list[i].open ? "campaign.is_open" : "campaign.is_closed",
		    NULL, NULL));
		listing_text(l, day_show(v->mem, list[i].submit_by));
		listing_text(l, day_show(v->mem, list[i].approve_by));
		listing_int(l, list[i].agencies);
		listing_int(l, list[i].submitted);
		listing_int(l, list[i].in_force);
	}
	return listing_send(l, visit_label(v, "campaign.title", NULL, NULL), "dot-xay-dung", (int64_t)n);
}

static int
list_page(struct visit *v)
{
	struct campaign *list;
	size_t n;

	if (campaign_list(v->flow, &list, &n) != 1)
		return -1;
	if (listing_asked(v))
		return send_list(v, list, n);
	for (size_t i = 0; i < n; i++)
		fill(v, view_row(v->view, "Campaigns"), &list[i]);
	return visit_page(v, "campaign/list.cs", "campaign.title");
}

static const struct listing_column progress_columns[] = {
	{ "catalog.list.agency", 44, LIST_TEXT }, { "campaign.kind", 14, LIST_TEXT },
	{ "campaign.state", 20, LIST_TEXT }, { "catalog.list.rows", 10, LIST_WHOLE },
	{ "catalog.list.round", 8, LIST_WHOLE }, { "catalog.list.moved", 18, LIST_TEXT },
	{ "catalog.list.appraiser", 26, LIST_TEXT },
};
#define PROGRESS_COLUMNS (sizeof(progress_columns) / sizeof(*progress_columns))

static void
add_agency(struct visit *v, struct listing *l, const struct campaign_agency *a)
{
	listing_text(l, a->name);
	listing_label(l, "agency.", a->kind);
	if (a->begun)
		listing_label(l, "catalog.state.", catalog_state_on(a->state, a->from, a->until,
		    day_today()));
	else
		listing_label(l, "campaign.behind.", "not_begun");
	listing_text(l, a->begun ? mem_print(v->mem, "%lld", (long long)a->rows) : NULL);
	listing_text(l, a->begun ? mem_print(v->mem, "%lld", (long long)a->round) : NULL);
	listing_text(l, moment_show(v->mem, a->moved_at));
	listing_text(l, a->appraiser);
}

static int
send_progress(struct visit *v, const struct campaign *k)
{
	struct campaign_agency *list;
	struct listing *l;
	size_t n;

	if (campaign_progress(v->flow, k->id, &list, &n) != 1)
		return -1;
	l = listing_new(v, progress_columns, PROGRESS_COLUMNS, n);
	for (size_t i = 0; i < n; i++)
		add_agency(v, l, &list[i]);
	return listing_send(l, k->name, "tien-do", (int64_t)n);
}

static void
fill_frame(struct visit *v, const struct campaign *k)
{
	for (int kind = 0; kind < AGENCY_KINDS; kind++)
		for (int i = 0; i < CATALOG_GROUPS; i++) {
			const struct catalog_group *g = &k->frame[kind][i];
			struct view *row;

			if (g->number == 0)
				continue;
			row = view_row(v->view, "Frame");
			view_text(row, "kind", visit_label(v, mem_print(v->mem, "agency.%s",
			    agency_kind_name[kind]), NULL, NULL));
			view_int(row, "group", g->number);
			view_text(row, "least", number_show(v->mem, g->least, 2, 0));
			view_text(row, "most", number_show(v->mem, g->most, 2, 0));
		}
}

static int
show(struct visit *v, int status)
{
	struct campaign campaign;
	int found = campaign_read(v->flow, v->id[0], &campaign);

	if (found != 1)
		return found;
	if (listing_asked(v))
		return send_progress(v, &campaign);
	fill(v, view_node(v->view, "Campaign"), &campaign);
	fill_frame(v, &campaign);
	visit_name_fields(v, edit_fields);
	visit_default(v, "name", campaign.name);
	visit_default(v, "document", campaign.document);
	visit_default(v, "submit_by", day_show(v->mem, campaign.submit_by));
	visit_default(v, "approve_by", day_show(v->mem, campaign.approve_by));
	v->version = campaign.version;
	crumb(v);
	visit_crumb(v, NULL, campaign.name);
	return visit_page_as(v, status, "campaign/show.cs", "campaign.title");
}

static int
show_page(struct visit *v)
{
	return show(v, 200);
}

/* What is said at a field; NULL: nothing. */
static const char *
error_of(struct visit *v, const char *name)
{
	const struct form_state *state;
	size_t n = form_states(v->form, &state);

	for (size_t i = 0; i < n; i++)
		if (state[i].field != NULL && state[i].error != NULL &&
		    strcmp(state[i].field->name, name) == 0)
			return visit_label(v, state[i].error, state[i].a, state[i].b);
	return NULL;
}

/* What an end of a group opens with: of the campaign in hand, or the usual one. */
static const char *
end_of(struct visit *v, const struct campaign *k, int kind, int i, int end)
{
	const struct catalog_group *g = k == NULL ? NULL : &k->frame[kind][i];

	if (g == NULL)
		return mem_print(v->mem, "%d", usual[i][end]);
	return g->number == 0 ? "" : number_show(v->mem, end == 0 ? g->least : g->most, 2, 0);
}

/* The rows of the form: a group with its two fields for each kind. k: NULL for a new one. */
static void
fill_groups(struct visit *v, const struct campaign *k)
{
	static const char *const list[AGENCY_KINDS] = { "Departments", "Communes" };
	struct view *form = view_node(v->page, "Form");

	for (int kind = 0; kind < AGENCY_KINDS; kind++)
		for (int i = 0; i < CATALOG_GROUPS; i++) {
			struct view *row = view_row(v->view, list[kind]);
			const char *name[2] = { least_field[kind][i], most_field[kind][i] };
			const char *key[2] = { "least", "most" };

			view_int(row, "group", i + 1);
			for (int end = 0; end < 2; end++) {
				const char *value = v->web->method == METHOD_POST ?
				    form_typed(v->form, name[end]) : end_of(v, k, kind, i, end);

				view_text(view_node(form, name[end]), "name", name[end]);
				view_text(view_node(row, key[end]), "name", name[end]);
				view_text(view_node(row, key[end]), "value", value);
				view_text(view_node(row, key[end]), "error", error_of(v, name[end]));
			}
		}
}

static int
show_open(struct visit *v, int status)
{
	struct day today = day_today();

	visit_name_fields(v, open_fields);
	visit_default(v, "year", mem_print(v->mem, "%d", today.year));
	visit_default(v, "opens", day_show(v->mem, today));
	visit_default(v, "department", "1");
	visit_default(v, "commune", "1");
	fill_groups(v, NULL);
	crumb(v);
	visit_crumb(v, NULL, visit_label(v, "campaign.open", NULL, NULL));
	return visit_page_as(v, status, "campaign/open.cs", "campaign.open");
}

static int
open_page(struct visit *v)
{
	return show_open(v, 200);
}

static int
frame_of(struct visit *v, struct campaign *k)
{
	for (int kind = 0; kind < AGENCY_KINDS; kind++)
		for (int i = 0; i < CATALOG_GROUPS && form_flag(v->form, agency_kind_name[kind]); i++) {
			bool least, most;
			struct catalog_group *g = &k->frame[kind][i];

			g->least = form_int(v->form, least_field[kind][i], &least);
			g->most = form_int(v->form, most_field[kind][i], &most);
			if (least != most) {
				form_error(v->form, least ? most_field[kind][i] : least_field[kind][i],
				    "error.required", NULL, NULL);
				return 0;
			}
			g->number = least ? i + 1 : 0;
		}
	return 1;
}

static int
open_save(struct visit *v)
{
	struct refusal why = { 0 };
	struct campaign k = {
		.year = form_int(v->form, "year", NULL), .name = form_text(v->form, "name"),
		.document = form_text(v->form, "document"), .opens = form_day(v->form, "opens"),
		.submit_by = form_day(v->form, "submit_by"),
		.approve_by = form_day(v->form, "approve_by"), .open = true,
	};

	if (!form_ok(v->form) || frame_of(v, &k) != 1)
		return show_open(v, 422);
	if (k.document == NULL)
		k.document = "";
	return visit_answer(v, campaign_open(v->flow, &k, &why), &why, show_open);
}

static int
edit(struct visit *v)
{
	struct refusal why = { 0 };
	struct campaign k = {
		.id = v->id[0], .version = form_version(v->form), .name = form_text(v->form, "name"),
		.document = form_text(v->form, "document"),
		.submit_by = form_day(v->form, "submit_by"),
		.approve_by = form_day(v->form, "approve_by"),
	};

	if (!form_ok(v->form))
		return show(v, 422);
	if (k.document == NULL)
		k.document = "";
	return visit_answer(v, campaign_edit(v->flow, &k, &why), &why, show);
}

static int
show_frame(struct visit *v, int status)
{
	struct campaign campaign;
	int found = campaign_read(v->flow, v->id[0], &campaign);

	if (found != 1)
		return found;
	fill(v, view_node(v->view, "Campaign"), &campaign);
	visit_name_fields(v, frame_fields);
	for (int kind = 0; kind < AGENCY_KINDS; kind++)
		if (catalog_frame_bad(campaign.frame[kind]) == 0)
			visit_default(v, agency_kind_name[kind], "1");
	fill_groups(v, &campaign);
	v->version = campaign.version;
	crumb(v);
	visit_crumb(v, mem_print(v->mem, "/danh-muc/dot/%lld/", (long long)campaign.id), campaign.name);
	visit_crumb(v, NULL, visit_label(v, "campaign.frame_edit", NULL, NULL));
	return visit_page_as(v, status, "campaign/frame.cs", "campaign.frame_edit");
}

static int
frame_page(struct visit *v)
{
	return show_frame(v, 200);
}

static int
frame_save(struct visit *v)
{
	struct refusal why = { 0 };
	struct campaign k = { .id = v->id[0], .version = form_version(v->form) };

	if (!form_ok(v->form) || frame_of(v, &k) != 1)
		return show_frame(v, 422);
	return visit_answer(v, campaign_edit_frame(v->flow, &k, &why), &why, show_frame);
}

static int
end(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, campaign_end(v->flow, v->id[0], form_version(v->form), &why), &why,
	    show);
}

const struct route campaign_routes[] = {
	{ METHOD_GET, "/danh-muc/dot/", ROLES_APPRAISAL, 0, list_fields, list_page },
	{ METHOD_GET, "/danh-muc/dot/mo", ROLES_APPRAISAL, 0, NULL, open_page },
	{ METHOD_POST, "/danh-muc/dot/mo", ROLES_APPRAISAL, 0, open_fields, open_save },
	{ METHOD_GET, "/danh-muc/dot/:/", ROLES_APPRAISAL, 0, list_fields, show_page },
	{ METHOD_POST, "/danh-muc/dot/:/", ROLES_APPRAISAL, 0, edit_fields, edit },
	{ METHOD_GET, "/danh-muc/dot/:/khung", ROLES_APPRAISAL, 0, NULL, frame_page },
	{ METHOD_POST, "/danh-muc/dot/:/khung", ROLES_APPRAISAL, 0, frame_fields, frame_save },
	{ METHOD_POST, "/danh-muc/dot/:/ket-thuc", ROLES_APPRAISAL, 0, NULL, end },
	{ 0 }
};
