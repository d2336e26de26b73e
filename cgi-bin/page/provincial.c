#include "page/provincial.h"

#include <string.h>

#include "base/number.h"
#include "flow/catalog.h"
#include "page/catalog.h"
#include "page/list.h"
#include "page/listing.h"

#define PROVINCIAL	"/danh-muc/tinh/"

static const char *const kinds[] = { "department", "commune", NULL };
static const char *const shared[] = { "2", "10", "50", NULL };
static const char *const sorts[] = { "az", "za", "up", "down", NULL };

static const struct field list_fields[] = {
	{ "tim", FIELD_TEXT, .max = 200 },
	{ "loai", FIELD_CHOICE, .choices = kinds },
	{ "nhom", FIELD_CHOICE, .choices = catalog_groups },
	{ "dung-chung", FIELD_CHOICE, .choices = shared },
	{ .name = "co-quan", .type = FIELD_ID },
	{ "xep", FIELD_CHOICE, .choices = sorts },
	{ .name = "trang", .type = FIELD_INT, .min = 1, .max = 100000 },
	LISTING_FIELD,
	{ 0 }
};
static const struct listing_column columns[] = {
	{ "catalog.field.task", 44, LIST_TEXT }, { "catalog.field.detail", 44, LIST_TEXT },
	{ "catalog.field.output", 24, LIST_TEXT }, { "catalog.field.unit", 14, LIST_TEXT },
	{ "catalog.field.group", 8, LIST_WHOLE }, { "catalog.field.coefficient", 14, LIST_TEXT },
	{ "provincial.users", 12, LIST_WHOLE },
};

static struct provincial_query
typed_query(struct visit *v)
{
	const char *group = list_typed(v, "nhom"), *users = list_typed(v, "dung-chung");
	struct provincial_query q = { .words = list_typed(v, "tim"), .kind = list_typed(v, "loai"),
		.agency = form_int(v->form, "co-quan", NULL), .sort = list_typed(v, "xep"), .users = 1 };

	if (group[0] != '\0')
		q.group = group[0] - '0';
	if (users[0] != '\0')
		number_int(users, 1, 1000, &q.users);
	return q;
}

static int
send_list(struct visit *v, const struct provincial_query *q)
{
	struct provincial *list;
	struct listing *l;
	int64_t total;
	size_t n;

	if (provincial_list(v->flow, q, 1, LISTING_MOST, &list, &n, &total) != 1)
		return -1;
	l = listing_new(v, columns, sizeof(columns) / sizeof(*columns), n);
	for (size_t i = 0; i < n; i++) {
		listing_text(l, list[i].line.task);
		listing_text(l, list[i].line.detail);
		listing_text(l, list[i].line.output);
		listing_text(l, list[i].line.unit);
		listing_int(l, list[i].line.group);
		listing_text(l, catalog_coefficient_range(v, list[i].least, list[i].most));
		listing_int(l, list[i].users);
	}
	return listing_send(l, visit_label(v, "provincial.title", NULL, NULL), "danh-muc-tinh", total);
}

static void
fill_line(struct view *to, const struct catalog_line *l)
{
	view_text(to, "code", l->code);
	view_text(to, "task", l->task);
	view_text(to, "detail", l->detail);
	view_text(to, "output", l->output);
	view_text(to, "unit", l->unit);
	if (l->group != 0)
		view_int(to, "group", l->group);
}

static void
fill_filters(struct visit *v, const struct provincial_query *q)
{
	list_options(v, "Kinds", "catalog.list.any_kind", kinds, "agency.", q->kind);
	list_options(v, "Shared", "provincial.shared.any", shared, "provincial.shared.", list_typed(v, "dung-chung"));
	catalog_group_options(v, list_typed(v, "nhom"));
	list_options(v, "Sorts", "provincial.sort.users", sorts, "provincial.sort.", q->sort);
	view_text(v->view, "words", q->words);
	if (q->agency != 0)
		view_int(v->view, "agency", q->agency);
}

static int
list_page(struct visit *v)
{
	const struct provincial_query q = typed_query(v);
	const int64_t page = list_number(v);
	struct provincial *list;
	int64_t total;
	size_t n;

	if (listing_asked(v))
		return send_list(v, &q);
	if (provincial_list(v->flow, &q, page, 0, &list, &n, &total) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Works");

		fill_line(row, &list[i].line);
		view_print(row, "path", PROVINCIAL "%lld", (long long)list[i].line.id);
		view_int(row, "users", list[i].users);
		view_text(row, "coefficient", catalog_coefficient_range(v, list[i].least, list[i].most));
	}
	fill_filters(v, &q);
	view_int(v->view, "total", total);
	list_pages(v, list_query(v, PROVINCIAL, list_fields, NULL), page, total);
	visit_crumb(v, "/danh-muc/", visit_label(v, "layout.menu.catalog", NULL, NULL));
	visit_crumb(v, NULL, visit_label(v, "provincial.title", NULL, NULL));
	return visit_page(v, "provincial/list.cs", "provincial.title");
}

static int
work_page(struct visit *v)
{
	struct provincial work;
	struct provincial_user *list;
	size_t n;
	const int found = provincial_read(v->flow, v->id[0], &work, &list, &n);

	if (found != 1)
		return found;
	fill_line(view_node(v->view, "Work"), &work.line);
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Users");

		fill_line(row, &list[i].line);
		view_text(row, "agency", list[i].agency_name);
		view_text(row, "place", catalog_part_text(v, list[i].line.section, list[i].line.division));
		view_text(row, "coefficient", catalog_coefficient_text(v, list[i].line.coefficient));
		view_text(row, "decision", list[i].decision_number);
		view_text(row, "day", day_show(v->mem, list[i].decision_day));
	}
	view_int(v->view, "total", (int64_t)n);
	visit_crumb(v, "/danh-muc/", visit_label(v, "layout.menu.catalog", NULL, NULL));
	visit_crumb(v, PROVINCIAL, visit_label(v, "provincial.title", NULL, NULL));
	visit_crumb(v, NULL, visit_label(v, "provincial.work", NULL, NULL));
	return visit_page(v, "provincial/work.cs", "provincial.work");
}

const struct route provincial_routes[] = {
	{ METHOD_GET, "/danh-muc/tinh/", ROLE_PERSON, 0, list_fields, list_page },
	{ METHOD_GET, "/danh-muc/tinh/:", ROLE_PERSON, 0, NULL, work_page },
	{ 0 }
};
