#include <string.h>

#include "page/directory.h"
#include "page/list.h"
#include "rules/role.h"

#define WORDS_MOST 500

static const char *const stances[] = { "agree", "object", NULL };
static const struct field say_fields[] = {
	{ "stance", FIELD_CHOICE, .required = true, .choices = stances },
	{ "words", FIELD_AREA, .max = WORDS_MOST },
	{ 0 }
};

static int
show(struct visit *v, int status)
{
	struct directory_proposal *list;
	struct directory_say *says;
	size_t n, nsays;

	if (directory_of_agency(v->flow, &list, &n) != 1 || directory_says(v->flow, list, n, &says, &nsays) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "List");

		directory_fill(v, row, &list[i], says, nsays);
		view_print(row, "path", DIRECTORY_AGENCY_PLACE "%lld", (long long)list[i].c.id);
		view_flag(row, "posted", v->web->method == METHOD_POST && v->id[0] == list[i].c.id);
	}
	visit_name_fields(v, say_fields);
	visit_crumb(v, "/co-quan/", visit_label(v, "agency.title", NULL, NULL));
	visit_crumb(v, NULL, visit_label(v, "directory.agency.title", NULL, NULL));
	return visit_page_as(v, status, "directory/agency.cs", "directory.agency.title");
}

static int
list_page(struct visit *v)
{
	return show(v, 200);
}

static int
say(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, directory_agency_says(v->flow, v->id[0], strcmp(form_text(v->form, "stance"), "agree") == 0,
	    list_typed(v, "words"), &why), &why, show);
}

const struct route directory_agency_routes[] = {
	{ METHOD_GET,  DIRECTORY_AGENCY_PLACE,		ROLES_AGENCY, 0, NULL, list_page },
	{ METHOD_POST, DIRECTORY_AGENCY_PLACE ":",	ROLES_AGENCY, 0, say_fields, say },
	{ 0 }
};
