#include "page/open_data.h"

#include "base/money.h"
#include "flow/open_data.h"
#include "flow/province_report.h"
#include "page/list.h"
#include "rules/organisation.h"

static const struct field page_fields[] = {
	{ "nam", FIELD_INT, .min = 2000, .max = 2999 },
	{ 0 }
};
static const struct field file_fields[] = {
	{ "nam", FIELD_INT, .min = 2000, .max = 2999 },
	{ "tep", FIELD_CHOICE, .required = true, .choices = open_file_word },
	{ 0 }
};

static const char *
say(struct visit *v, const char *name)
{
	return visit_say(v, "open_data.", name);
}

/* The years that sums are kept of, the last first; the one that is looked at. 1; 0; -1. */
static int
choose(struct visit *v, int *year_r)
{
	struct period *list;
	int before = 0;
	size_t n;
	int found = report_periods_read(v->flow, 0, &list, &n);

	*year_r = form_ok(v->form) ? (int)form_int(v->form, "nam", NULL) : 0;
	if (found != 1)
		return found;
	if (*year_r == 0)
		*year_r = n > 0 ? list[0].year : day_today().year;
	for (size_t i = 0; i < n; i++) {
		const char *year = mem_print(v->mem, "%d", list[i].year);

		if (list[i].year != before)
			list_option(v, "Years", year, year, mem_print(v->mem, "%d", *year_r));
		before = list[i].year;
	}
	return 1;
}

static int
data_page(struct visit *v)
{
	struct open_data d;
	int year, found = choose(v, &year);

	if (found == 1)
		found = open_data_read(v->flow, v->render, year, &d);
	if (found != 1)
		return found;
	for (int i = 0; i < OPEN_FILES; i++) {
		struct view *row = view_row(v->view, "Files");

		view_text(row, "name", d.file[i].name);
		view_text(row, "about", visit_say(v, "open_data.file.", open_file_word[i]));
		view_text(row, "size", money_show(v->mem, (int64_t)d.file[i].n));
		view_text(row, "sha256", d.file[i].sha256);
		view_print(row, "path", OPEN_DATA_PLACE "tep?nam=%d&tep=%s", year, open_file_word[i]);
	}
	for (int i = 0; i < OPEN_FIELDS; i++) {
		struct view *row = view_row(v->view, "Fields");

		view_text(row, "name", open_field_name[i]);
		view_text(row, "title", visit_say(v, "open_data.field.", open_field_name[i]));
		view_text(row, "what", visit_say(v, "open_data.what.", open_field_name[i]));
	}
	view_int(v->view, "rows", (int64_t)d.nrows);
	view_int(v->view, "year", year);
	visit_crumb(v, COMPARE_PLACE, visit_label(v, "compare.title", NULL, NULL));
	visit_crumb(v, REPORT_PLACE, visit_label(v, "province_report.title", NULL, NULL));
	visit_crumb(v, NULL, say(v, "title"));
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "open_data/show.cs", "open_data.title");
}

static int
file_page(struct visit *v)
{
	const int which = word_index(open_file_word, OPEN_FILES, list_typed(v, "tep"));
	struct open_data d;
	int year, found = form_ok(v->form) ? choose(v, &year) : 0;

	if (found == 1)
		found = open_data_read(v->flow, v->render, year, &d);
	if (found != 1)
		return found;
	return reply_bytes(v->reply, d.file[which].type, d.file[which].name, d.file[which].bytes, d.file[which].n);
}

const struct route open_data_routes[] = {
	{ METHOD_GET, OPEN_DATA_PLACE,		ROLES_COMPARE_ALL, 0, page_fields, data_page },
	{ METHOD_GET, OPEN_DATA_PLACE "tep",	ROLES_COMPARE_ALL, 0, file_fields, file_page },
	{ 0 }
};
