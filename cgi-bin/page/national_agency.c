/* What becomes of the results of the people of an agency, for its head and officers. */
#include "page/list.h"
#include "page/national.h"
#include "rules/role.h"

static const struct field list_fields[] = {
	{ "loc", FIELD_CHOICE, .choices = national_filter_name },
	{ "tim", FIELD_TEXT, .max = 100 },
	{ .name = "trang", .type = FIELD_INT, .min = 1, .max = 100000 },
	{ 0 }
};

static int
list_page(struct visit *v)
{
	int64_t total, mend[NATIONAL_MENDERS];
	struct national_filter filter;
	struct national_record *list;
	size_t n;

	national_filter_of(v, &filter);
	if (national_list_mine(v->flow, &filter, list_number(v), &list, &n, &total, mend) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		national_fill(v, view_row(v->view, "Records"), &list[i]);
	view_int(v->view, "total", total);
	view_int(v->view, "mend", mend[MENDER_AGENCY]);
	view_text(v->view, "words", filter.words);
	list_pages(v, list_query(v, NATIONAL_AGENCY_PLACE, list_fields, NULL), list_number(v), total);
	visit_crumb(v, "/co-quan/", visit_label(v, "agency.title", NULL, NULL));
	visit_crumb(v, NULL, visit_label(v, "national.title", NULL, NULL));
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "national/agency.cs", "national.title");
}

const struct route national_agency_routes[] = {
	{ METHOD_GET, NATIONAL_AGENCY_PLACE, ROLES_AGENCY, 0, list_fields, list_page },
	{ 0 }
};
