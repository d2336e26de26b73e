#include "page/provincial.h"

#include "base/number.h"
#include "flow/provincial.h"
#include "page/catalog.h"
#include "page/list.h"
#include "page/listing.h"

#define PROVINCIAL	"/danh-muc/tinh/"
#define PDF		PROVINCIAL "ban-in"
#define FILE_MOST	60000	/* works of a file: all of the province; 42,665 take 2 s and 130 MB */

static const char *const kinds[] = { "department", "commune", NULL };
static const char *const columns[] = { "task", "agencies", "coefficient", NULL };
static const char *const sorts[] = {
	"task", "-task", "agencies", "-agencies", "coefficient", "-coefficient", NULL
};

static const struct field list_fields[] = {
	{ "trang", FIELD_INT, .min = 1, .max = 100000 },
	{ .name = "dot", .type = FIELD_ID },
	{ "loai", FIELD_CHOICE, .choices = kinds },
	{ .name = "co-quan", .type = FIELD_ID },
	{ "nhom", FIELD_CHOICE, .choices = catalog_groups },
	{ .name = "nhieu", .type = FIELD_FLAG },
	{ "tim", FIELD_TEXT, .max = 200 },
	{ "xep", FIELD_CHOICE, .choices = sorts },
	LISTING_FIELD,
	{ 0 }
};

static const struct listing_column file_columns[] = {
	{ "catalog.field.task", 40, LIST_TEXT }, { "catalog.field.detail", 40, LIST_TEXT },
	{ "catalog.field.output", 34, LIST_TEXT }, { "catalog.field.unit", 14, LIST_TEXT },
	{ "catalog.field.group", 8, LIST_WHOLE }, { "provincial.agencies", 12, LIST_WHOLE },
	{ "catalog.field.coefficient", 10, LIST_TENTHS }, { "provincial.least", 12, LIST_TENTHS },
	{ "provincial.most", 12, LIST_TENTHS }, { "provincial.users", 60, LIST_TEXT },
};
#define FILE_COLUMNS (sizeof(file_columns) / sizeof(*file_columns))

static const char *
say(struct visit *v, const char *key, const char *a)
{
	return visit_label(v, key, a, NULL);
}

static struct provincial_query
typed(struct visit *v)
{
	int64_t group = 0;

	number_int(list_typed(v, "nhom"), 1, CATALOG_GROUPS, &group);
	return (struct provincial_query){
		.campaign = form_int(v->form, "dot", NULL), .kind = list_typed(v, "loai"),
		.agency = form_int(v->form, "co-quan", NULL), .words = list_typed(v, "tim"), .group = group,
		.many = form_flag(v->form, "nhieu"), .sort = list_typed(v, "xep"),
	};
}

/* The coefficient, and what agencies count with where that is something else. */
static void
fill_work(struct visit *v, struct view *to, const struct provincial_work *work)
{
	view_print(to, "path", PROVINCIAL "%lld", (long long)work->row);
	view_text(to, "task", work->task);
	view_text(to, "detail", work->detail);
	view_text(to, "output", work->output);
	view_text(to, "unit", work->unit);
	if (work->group != 0)
		view_int(to, "group", work->group);
	view_int(to, "agencies", work->agencies);
	view_text(to, "coefficient", catalog_coefficient_text(v, work->coefficient));
	if (provincial_apart(work))
		view_text(to, "range", provincial_range(v->mem, work));
	view_flag(to, "joined", work->root != 0);
	view_flag(to, "shared", work->shared != 0);
}

static void
add_decimal(struct listing *l, int64_t tenths)
{
	if (tenths == 0)
		listing_text(l, NULL);
	else
		listing_decimal(l, tenths, 1);
}

static int
send_file(struct visit *v, const struct provincial_query *query)
{
	struct provincial_work *list;
	struct listing *l;
	int64_t total;
	size_t n;
	int done = provincial_first(v->flow, query, true, FILE_MOST, &list, &n, &total);

	if (done != 1)
		return done;
	l = listing_new(v, file_columns, FILE_COLUMNS, n);
	for (size_t i = 0; i < n; i++) {
		listing_text(l, list[i].task);
		listing_text(l, list[i].detail);
		listing_text(l, list[i].output);
		listing_text(l, list[i].unit);
		listing_text(l, list[i].group == 0 ? NULL : mem_print(v->mem, "%d", list[i].group));
		listing_int(l, list[i].agencies);
		add_decimal(l, list[i].coefficient);
		add_decimal(l, list[i].least);
		add_decimal(l, list[i].most);
		listing_text(l, list[i].names);
	}
	return listing_send(l, say(v, "provincial.title", NULL), "danh-muc-cua-tinh", total);
}

static void
choices(struct visit *v, const char *list, const char *any, const struct provincial_choice *choice, size_t n,
    int64_t chosen)
{
	const char *now = chosen == 0 ? "" : mem_print(v->mem, "%lld", (long long)chosen);

	list_option(v, list, "", say(v, any, NULL), now);
	for (size_t i = 0; i < n; i++)
		list_option(v, list, mem_print(v->mem, "%lld", (long long)choice[i].id), choice[i].name, now);
}

static int
fill_filters(struct visit *v, const struct provincial_query *query)
{
	struct provincial_choices c;

	if (provincial_choose(v->flow, &c) != 1)
		return -1;
	choices(v, "Campaigns", "provincial.any_campaign", c.campaign, c.ncampaigns, query->campaign);
	choices(v, "Agencies", "provincial.any_agency", c.agency, c.nagencies, query->agency);
	list_options(v, "Kinds", "catalog.list.any_kind", kinds, "agency.", query->kind);
	catalog_group_options(v, list_typed(v, "nhom"));
	list_sort(v, PROVINCIAL, list_fields, query->sort, columns);
	view_text(v->view, "words", query->words);
	view_text(v->view, "sort", query->sort);
	view_flag(v->view, "many", query->many);
	return 1;
}

static void
crumbs(struct visit *v, const char *work)
{
	visit_crumb(v, "/danh-muc/", say(v, "layout.menu.catalog", NULL));
	visit_crumb(v, work == NULL ? NULL : PROVINCIAL, say(v, "provincial.title", NULL));
	if (work != NULL)
		visit_crumb(v, NULL, work);
}

static int
show_list(struct visit *v, int status)
{
	const struct provincial_query query = typed(v);
	const int64_t page = list_number(v);
	struct provincial_work *list;
	int64_t total;
	size_t n;
	int done = provincial_list(v->flow, &query, page, &list, &n, &total);

	if (done != 1)
		return done;
	if (fill_filters(v, &query) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill_work(v, view_row(v->view, "Works"), &list[i]);
	view_int(v->view, "total", total);
	view_text(v->view, "today", day_show(v->mem, day_today()));
	if (total > PROVINCIAL_PRINTED)
		view_text(v->view, "long", visit_label(v, "provincial.long",
		    mem_print(v->mem, "%lld", (long long)total), mem_print(v->mem, "%d", PROVINCIAL_PRINTED)));
	else {
		view_text(v->view, "pdf", list_query(v, PDF, list_fields, NULL));
		view_text(v->view, "pdf_text", say(v, "provincial.pdf", mem_print(v->mem, "%lld", (long long)total)));
	}
	list_pages(v, list_query(v, PROVINCIAL, list_fields, NULL), page, total);
	crumbs(v, NULL);
	return visit_page_as(v, status, "provincial/list.cs", "provincial.title");
}

static int
list_page(struct visit *v)
{
	const struct provincial_query query = typed(v);

	return listing_asked(v) ? send_file(v, &query) : show_list(v, 200);
}

/* Where there are too many works for a print, the list says what to do. */
static int
print_page(struct visit *v)
{
	const struct provincial_query query = typed(v);
	const char *bytes;
	size_t n;
	int done = form_ok(v->form) ? provincial_print(v->flow, v->render, &query, &bytes, &n) : 0;

	if (done != 1)
		return done < 0 ? -1 : show_list(v, 422);
	return reply_bytes(v->reply, REPLY_PDF, mem_print(v->mem, "%s - %s.pdf", say(v, "provincial.title", NULL),
	    day_text(v->mem, day_today())), bytes, n);
}

static void
fill_use(struct visit *v, struct view *to, const struct provincial_use *use)
{
	const struct catalog_line *l = &use->line;

	view_text(to, "agency", use->agency_name);
	view_text(to, "code", l->code);
	view_text(to, "part", catalog_part_text(v, l->section, l->division));
	view_text(to, "task", l->task);
	view_text(to, "detail", l->detail);
	view_text(to, "output", l->output);
	view_text(to, "unit", l->unit);
	view_text(to, "coefficient", catalog_coefficient_text(v, l->coefficient));
	view_text(to, "decision", use->decision_number);
	view_text(to, "day", day_show(v->mem, use->decision_day));
	if (use->open)
		view_print(to, "path", "/danh-muc/%lld/dong/%lld", (long long)use->catalog, (long long)l->id);
}

static int
work_page(struct visit *v)
{
	struct provincial_work work;
	struct provincial_use *list;
	size_t n;
	int found = provincial_read(v->flow, v->id[0], &work, &list, &n);

	if (found != 1)
		return found;
	fill_work(v, view_node(v->view, "Work"), &work);
	for (size_t i = 0; i < n; i++)
		fill_use(v, view_row(v->view, "Uses"), &list[i]);
	view_int(v->view, "total", (int64_t)n);
	view_text(v->view, "today", day_show(v->mem, day_today()));
	crumbs(v, say(v, "provincial.one", NULL));
	return visit_page(v, "provincial/work.cs", "provincial.one");
}

const struct route provincial_routes[] = {
	{ METHOD_GET, PROVINCIAL, ROLE_PERSON, 0, list_fields, list_page },
	{ METHOD_GET, PDF, ROLE_PERSON, 0, list_fields, print_page },
	{ METHOD_GET, PROVINCIAL ":", ROLE_PERSON, 0, NULL, work_page },
	{ 0 }
};
