#include "flow/cluster.h"
#include "page/catalog.h"

#include <string.h>

#include "base/number.h"
#include "flow/campaign.h"
#include "flow/catalog_accept.h"
#include "flow/supplement.h"
#include "page/list.h"
#include "page/listing.h"

#define TEXT_MOST 200

static const char *const states[] = {
	"draft", "submitted", "returned", "appraised", "proposed", "agreed", "in_force",
	"superseded", "dropped", NULL
};
static const char *const kinds[] = { "department", "commune", NULL };
static const char *const flags[] = {
	"finding", "flag", "remark", "unaccepted", "removed", "unread", "known", "differs", "all", NULL
};
static const char *const appraisers[] = { "none", "mine", NULL };
static const char *const list_sorts[] = { "agency", "-agency", "moved", "-moved", NULL };
static const char *const sorts[] = {
	"code", "-code", "task", "-task", "points", "-points", "coefficient", "-coefficient", NULL
};

static const char *const list_columns[] = { "agency", "moved", NULL };
static const char *const row_columns[] = { "code", "task", "points", "coefficient", NULL };

static const struct field list_fields[] = {
	{ "trang", FIELD_INT, .min = 1, .max = 100000 },
	{ "trang-thai", FIELD_CHOICE, .choices = states },
	{ "loai", FIELD_CHOICE, .choices = kinds },
	{ .name = "dot", .type = FIELD_ID },
	{ "tim", FIELD_TEXT, .max = TEXT_MOST },
	{ "nguoi", FIELD_CHOICE, .choices = appraisers },
	{ "xep", FIELD_CHOICE, .choices = list_sorts },
	LISTING_FIELD,
	{ 0 }
};
static const struct field rows_fields[] = {
	{ "trang", FIELD_INT, .min = 1, .max = 100000 },
	{ "phan", FIELD_TEXT, .max = TEXT_MOST },
	{ "phong", FIELD_TEXT, .max = TEXT_MOST },
	{ "nhom", FIELD_INT, .min = 1, .max = CATALOG_GROUPS },
	{ "loc", FIELD_CHOICE, .choices = flags },
	{ "tim", FIELD_TEXT, .max = TEXT_MOST },
	{ "xep", FIELD_CHOICE, .choices = sorts },
	LISTING_FIELD,
	{ 0 }
};
static const char *const accept_deeds[] = { "chosen", "found", "undo", NULL };

/* The filter of the list that the rows were chosen in comes along. */
static const struct field accept_fields[] = {
	{ "chosen", FIELD_TEXT, .many = true, .max = 20 },
	{ "deed", FIELD_CHOICE, .required = true, .choices = accept_deeds },
	{ "round", FIELD_INT, .required = true, .max = INT32_MAX },
	{ .name = "next", .type = FIELD_ID },
	{ "trang", FIELD_INT, .min = 1, .max = 100000 },
	{ "phan", FIELD_TEXT, .max = TEXT_MOST },
	{ "phong", FIELD_TEXT, .max = TEXT_MOST },
	{ "nhom", FIELD_INT, .min = 1, .max = CATALOG_GROUPS },
	{ "loc", FIELD_CHOICE, .choices = flags },
	{ "tim", FIELD_TEXT, .max = TEXT_MOST },
	{ "xep", FIELD_CHOICE, .choices = sorts },
	{ 0 }
};
static const struct field page_fields[] = {
	{ "trang", FIELD_INT, .min = 1, .max = 100000 },
	{ 0 }
};
static const struct field file_fields[] = {
	LISTING_FIELD,
	{ 0 }
};
static const struct field start_fields[] = {
	{ .name = "dot", .type = FIELD_ID, .required = true },
	{ 0 }
};

/* Campaigns in which the agency has no catalog yet: the person may begin one. */
static int
fill_missed(struct visit *v)
{
	struct campaign *list;
	size_t n;

	if ((v->who->roles & ROLES_AGENCY) == 0)
		return 1;
	if (campaign_missed(v->flow, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Missed");

		view_int(row, "id", list[i].id);
		view_text(row, "name", list[i].name);
		view_text(row, "document", list[i].document);
		view_text(row, "submit_by", day_show(v->mem, list[i].submit_by));
	}
	return 1;
}

/* The campaigns that the list may be narrowed to; in the form only where one is chosen. */
static int
fill_campaign(struct visit *v, int64_t id)
{
	struct campaign campaign;
	int found = id == 0 ? 0 : campaign_read(v->flow, id, &campaign);

	if (found == 1) {
		view_int(v->view, "campaign", id);
		view_text(v->view, "campaign_name", campaign.name);
		view_text(v->view, "no_campaign", list_query(v, "/danh-muc/", list_fields, "dot"));
	}
	return found < 0 ? -1 : 1;
}

static int
show_list(struct visit *v, int status)
{
	const bool posted = v->web->method == METHOD_POST;
	const struct catalog_query query = {
		.states = posted ? "" : list_typed(v, "trang-thai"), .kind = posted ? "" : list_typed(v, "loai"),
		.campaign = posted ? 0 : form_int(v->form, "dot", NULL),
		.words = posted ? "" : list_typed(v, "tim"), .sort = posted ? "" : list_typed(v, "xep"),
		.appraiser = posted ? "" : list_typed(v, "nguoi"),
	};
	int64_t page = posted ? 1 : list_number(v), total;
	struct catalog *list;
	size_t n;

	if (listing_asked(v))
		return catalog_file(v, &query);
	if (catalog_list(v->flow, &query, page, &list, &n, &total) != 1 || fill_missed(v) != 1 ||
	    fill_campaign(v, query.campaign) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		catalog_fill(v, view_row(v->view, "Catalogs"), &list[i]);
	list_options(v, "States", "catalog.list.any_state", states, "catalog.state.", query.states);
	list_options(v, "Kinds", "catalog.list.any_kind", kinds, "agency.", query.kind);
	if ((v->who->roles & ROLES_APPRAISAL) != 0)
		list_options(v, "Appraisers", "catalog.list.any_appraiser", appraisers,
		    "catalog.appraiser.", query.appraiser);
	list_sort(v, "/danh-muc/", list_fields, query.sort, list_columns);
	view_text(v->view, "words", query.words);
	view_text(v->view, "sort", query.sort);
	view_int(v->view, "total", total);
	list_pages(v, posted ? "/danh-muc/?" : list_query(v, "/danh-muc/", list_fields, NULL),
	    page, total);
	return visit_page_as(v, status, "catalog/list.cs", "catalog.title");
}

static int
list_page(struct visit *v)
{
	return show_list(v, 200);
}

static int
start_catalog(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_list(v, 422);
	return visit_answer(v, catalog_start(v->flow, form_int(v->form, "dot", NULL), &why), &why,
	    show_list);
}

/* Parts that have the same name are said once. */
static void
part_options(struct visit *v, const char *list, const char *any, const char *const *parts, size_t n,
    const char *chosen)
{
	list_option(v, list, "", visit_label(v, any, NULL, NULL), chosen);
	for (size_t i = 0; i < n; i++) {
		bool again = parts[i] == NULL || parts[i][0] == '\0';

		for (size_t j = 0; j < i && !again; j++)
			again = parts[j] != NULL && strcmp(parts[i], parts[j]) == 0;
		if (!again)
			list_option(v, list, parts[i], parts[i], chosen);
	}
}

int
catalog_fill_parts(struct visit *v, const struct catalog *c, const struct catalog_filter *filter)
{
	const char **sections, **divisions;
	struct catalog_part *list;
	size_t n;

	if (catalog_parts(v->flow, c, &list, &n) != 1)
		return -1;
	sections = mem_array(v->mem, n + 1, sizeof(*sections));
	divisions = mem_array(v->mem, n + 1, sizeof(*divisions));
	for (size_t i = 0; i < n; i++) {
		sections[i] = list[i].section;
		divisions[i] = list[i].division;
	}
	part_options(v, "Sections", "catalog.rows.any_section", sections, n, filter->section);
	part_options(v, "Divisions", "catalog.rows.any_division", divisions, n, filter->division);
	return 1;
}

struct catalog_filter
catalog_filter_typed(struct visit *v)
{
	return (struct catalog_filter){
		.section = list_typed(v, "phan"), .division = list_typed(v, "phong"),
		.group = form_int(v->form, "nhom", NULL), .flag = list_typed(v, "loc"),
		.words = list_typed(v, "tim"), .sort = list_typed(v, "xep"),
	};
}

/* Does the request say how the list of rows is narrowed? */
static bool
is_narrowed(const struct visit *v)
{
	return v->route->fields == rows_fields || v->route->fields == accept_fields;
}

/* What Home Affairs works with: boxes at the rows, how many are accepted, the filter once more. */
static int
fill_acceptance(struct visit *v, const struct catalog *c, const struct catalog_filter *filter)
{
	static const char *const names[] = { "trang", "phan", "phong", "nhom", "loc", "tim", "xep" };
	int64_t accepted;

	if (c->state == CATALOG_DRAFT)
		return 1;
	if (catalog_accepted(v->flow, c, &accepted) != 1)
		return -1;
	view_int(v->view, "accepted", accepted);
	for (size_t i = 0; is_narrowed(v) && i < sizeof(names) / sizeof(*names); i++)
		if (list_typed(v, names[i])[0] != '\0') {
			struct view *row = view_row(v->view, "Narrowed");

			view_text(row, "name", names[i]);
			view_text(row, "value", list_typed(v, names[i]));
		}
	if (list_typed(v, "loc")[0] == '\0' && filter->flag[0] != '\0') {
		struct view *row = view_row(v->view, "Narrowed");

		view_text(row, "name", "loc");
		view_text(row, "value", filter->flag);
	}
	return 1;
}

static bool
is_reading(const char *flag)
{
	return strcmp(flag, "unread") == 0 || strcmp(flag, "known") == 0;
}

/*
 * What needs no reading, and what does: for who accepts rows. In a supplement what differs is asked for; who
 * accepts rows sees nothing else until he asks for all.
 */
static void
fill_flags(struct visit *v, const struct catalog *c, bool accept, const char *chosen)
{
	const char *shown[sizeof(flags) / sizeof(*flags)] = { NULL };
	size_t n = 0;

	for (const char *const *flag = flags; *flag != NULL; flag++)
		if ((!is_reading(*flag) || accept) && (strcmp(*flag, "differs") != 0 || c->source != 0) &&
		    (strcmp(*flag, "all") != 0 || (c->source != 0 && accept)))
			shown[n++] = *flag;
	list_options(v, "Flags", "catalog.rows.any_flag", shown, "catalog.rows.flag.", chosen);
}

/* The filter as it was asked for; who appraises a supplement is shown what differs. */
static struct catalog_filter
filter_of(struct visit *v, const struct catalog *c, bool accept)
{
	struct catalog_filter filter = catalog_filter_typed(v);

	if (c->source != 0 && accept && filter.flag[0] == '\0')
		filter.flag = "differs";
	else if (strcmp(filter.flag, "all") == 0)
		filter.flag = "";
	return filter;
}

/* Is it the list as it opens? */
static bool
is_whole(struct visit *v, const struct catalog_filter *filter)
{
	return filter->section[0] == '\0' && filter->division[0] == '\0' && filter->group == 0 &&
	    filter->words[0] == '\0' && filter->sort[0] == '\0' && list_typed(v, "loc")[0] == '\0';
}

static int
fill_reading(struct visit *v, const struct catalog *c)
{
	struct cluster_reading reading;
	struct view *to = view_node(v->view, "Reading");

	if (cluster_reading(v->flow, c->id, &reading) != 1)
		return -1;
	view_int(to, "agency", c->agency);
	view_int(to, "unread", reading.unread);
	view_int(to, "known", (int64_t)reading.nknown);
	view_text(to, "unread_path", mem_print(v->mem, "%s?loc=unread", catalog_at(v, c->id, "")));
	view_text(to, "known_path", mem_print(v->mem, "%s?loc=known", catalog_at(v, c->id, "")));
	return 1;
}

static int
show_rows(struct visit *v, int status)
{
	struct catalog_filter filter;
	int64_t page = is_narrowed(v) ? list_number(v) : 1, total;
	struct catalog catalog;
	struct catalog_checked *list;
	const char *path;
	size_t n;
	bool accept;
	int found = catalog_open(v, &catalog);

	if (found != 1)
		return found;
	accept = catalog_can(v->flow, &catalog, CATALOG_ACCEPT);
	filter = filter_of(v, &catalog, accept);
	if (!accept && is_reading(filter.flag))
		return visit_error(v, 403);
	if (listing_asked(v))
		return catalog_rows_file(v, &catalog, &filter);
	if (accept && fill_reading(v, &catalog) != 1)
		return -1;
	if (page == 1 && is_whole(v, &filter))
		supplement_show_rows(v, &catalog);
	if (catalog_rows(v->flow, &catalog, &filter, page, &list, &n, &total) != 1 ||
	    catalog_fill_parts(v, &catalog, &filter) != 1 || catalog_fill_rounds(v, &catalog) != 1 ||
	    fill_acceptance(v, &catalog, &filter) != 1)
		return -1;
	fill_flags(v, &catalog, accept, list_typed(v, "loc")[0] == '\0' ? filter.flag : list_typed(v, "loc"));
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Rows");

		catalog_fill_listed(v, row, &list[i]);
		if (list[i].row.line.merge != 0)
			view_flag(v->view, "merged", true);
		if (accept)
			view_int(row, "id", list[i].row.line.id);
	}
	path = catalog_at(v, catalog.id, "");
	list_sort(v, path, rows_fields, filter.sort, row_columns);
	view_text(v->view, "sort", filter.sort);
	view_text(v->view, "words", filter.words);
	view_int(v->view, "total", total);
	list_pages(v, is_narrowed(v) ? list_query(v, path, rows_fields, NULL) :
	    mem_print(v->mem, "%s?", path), page, total);
	return visit_page_as(v, status, "catalog/rows.cs", "catalog.title");
}

static int
rows_page(struct visit *v)
{
	return show_rows(v, 200);
}

/* Back to the list as it was; where the accepted rows have left it, to its beginning. */
static const char *
after_acceptance(struct visit *v)
{
	int64_t next = form_int(v->form, "next", NULL);
	const char *query, *path = catalog_at(v, v->id[0], "");

	if (next != 0)
		return mem_print(v->mem, "%sdong/%lld", path, (long long)next);
	query = list_query(v, path, rows_fields, NULL);
	return strcmp(list_typed(v, "loc"), "unaccepted") == 0 || is_reading(list_typed(v, "loc")) ? query :
	    mem_print(v->mem, "%strang=%lld", query, (long long)list_number(v));
}

static int
accept(struct visit *v)
{
	struct catalog_filter filter = catalog_filter_typed(v);
	const size_t n = form_count(v->form, "chosen");
	int64_t *row = mem_array(v->mem, n + 1, sizeof(*row));
	struct catalog_acceptance as = { .catalog = v->id[0], .row = row, .n = n };
	struct refusal why = { 0 };
	const char *deed = form_text(v->form, "deed");

	if (!form_ok(v->form))
		return show_rows(v, 422);
	for (size_t i = 0; i < n; i++) {
		const char *id = form_text_at(v->form, "chosen", i);

		if (id == NULL || number_int(id, 1, INT64_MAX, &row[i]) != 1)
			return visit_error(v, 400);
	}
	if (strcmp(filter.flag, "all") == 0)
		filter.flag = "";
	as.round = form_int(v->form, "round", NULL);
	as.undo = strcmp(deed, "undo") == 0;
	as.filter = strcmp(deed, "found") == 0 ? &filter : NULL;
	as.back = after_acceptance(v);
	return visit_answer(v, catalog_accept(v->flow, &as, &why), &why, show_rows);
}

/* A supplement against the version in force; after a return, what changed since beside it. */
static int
changes_page(struct visit *v)
{
	struct catalog catalog;
	struct catalog_change *list;
	size_t n;
	int found = catalog_open(v, &catalog);

	if (found != 1)
		return found;
	found = listing_asked(v) && catalog.source != 0 ? supplement_changes(v->flow, &catalog, &list, &n) :
	    catalog_changes(v->flow, &catalog, &list, &n);
	if (found < 0)
		return -1;
	if (listing_asked(v) && found == 1)
		return catalog_changes_file(v, &catalog, list, n);
	view_flag(v->view, "base", found == 1);
	if (found == 1)
		catalog_fill_changes(v, "Changes", list, n);
	view_flag(v->view, "against", catalog.source != 0);
	visit_crumb(v, NULL, visit_label(v, "catalog.changes.title", NULL, NULL));
	return visit_page(v, "catalog/changes.cs", "catalog.changes.title");
}

const struct route catalog_routes[] = {
	{ METHOD_GET, "/danh-muc/", ROLE_PERSON, 0, list_fields, list_page },
	{ METHOD_POST, "/danh-muc/bat-dau", ROLES_AGENCY, 0, start_fields, start_catalog },
	{ METHOD_GET, "/danh-muc/:/", ROLE_PERSON, 0, rows_fields, rows_page },
	{ METHOD_POST, "/danh-muc/:/chap-nhan", ROLES_APPRAISAL, 0, accept_fields, accept },
	{ METHOD_GET, "/danh-muc/:/so-sanh", ROLE_PERSON, 0, file_fields, changes_page },
	{ METHOD_GET, "/danh-muc/:/lich-su", ROLE_PERSON, 0, page_fields, catalog_history },
	{ METHOD_GET, "/danh-muc/:/xuat.xlsx", ROLE_PERSON, 0, NULL, catalog_export },
	{ 0 }
};
