#include "page/list.h"

#include <string.h>

#include "base/buf.h"
#include "page/layout.h"

#define QUERY_MOST 4096

const char *
list_typed(struct visit *v, const char *name)
{
	const char *text = form_text(v->form, name);

	return text == NULL ? "" : text;
}

const char *
list_query(struct visit *v, const char *path, const struct field *fields, const char *but)
{
	struct buf out;

	buf_start(&out, v->mem, QUERY_MOST);
	buf_print(&out, "%s?", path);
	for (; fields->name != NULL; fields++) {
		const char *value = list_typed(v, fields->name);

		if (value[0] != '\0' && strcmp(fields->name, "trang") != 0 && strcmp(fields->name, "tep") != 0 &&
		    (but == NULL || strcmp(fields->name, but) != 0))
			buf_print(&out, "%s=%s&", fields->name, layout_url(v->mem, value));
	}
	return out.p;
}

void
list_option(struct visit *v, const char *list, const char *value, const char *text,
    const char *chosen)
{
	struct view *row = view_row(v->view, list);

	view_text(row, "value", value);
	view_text(row, "text", text);
	view_flag(row, "chosen", strcmp(value, chosen) == 0);
}

void
list_options(struct visit *v, const char *list, const char *any, const char *const *values,
    const char *root, const char *chosen)
{
	list_option(v, list, "", visit_label(v, any, NULL, NULL), chosen);
	for (; *values != NULL; values++)
		list_option(v, list, *values, visit_label(v, mem_print(v->mem, "%s%s", root, *values),
		    NULL, NULL), chosen);
}

void
list_sort(struct visit *v, const char *path, const struct field *fields, const char *now,
    const char *const *columns)
{
	const char *query = list_query(v, path, fields, "xep");

	for (; *columns != NULL; columns++) {
		struct view *sort = view_node(view_node(v->view, "Sort"), *columns);
		bool up = strcmp(now, *columns) == 0;
		bool down = now[0] == '-' && strcmp(now + 1, *columns) == 0;

		view_print(sort, "path", "%sxep=%s%s", query, up ? "-" : "", *columns);
		if (up || down)
			view_text(sort, "order", up ? "ascending" : "descending");
	}
}

int64_t
list_number(struct visit *v)
{
	bool set;
	int64_t page = form_int(v->form, "trang", &set);

	return set ? page : 1;
}

void
list_pages(struct visit *v, const char *path, int64_t page, int64_t total)
{
	int64_t last = (total + LIST_PAGE - 1) / LIST_PAGE;
	struct view *pages = view_node(v->view, "Pages");
	bool gap = false;

	if (page > 1)
		view_print(pages, "prev", "%strang=%lld", path, (long long)page - 1);
	if (page < last)
		view_print(pages, "next", "%strang=%lld", path, (long long)page + 1);
	for (int64_t n = 1; n <= last; n++) {
		bool near = n == 1 || n == last || (n >= page - 2 && n <= page + 2);

		if (near || !gap) {
			struct view *row = view_row(pages, "rows");

			view_int(row, "n", n);
			if (near)
				view_print(row, "path", "%strang=%lld", path, (long long)n);
			view_flag(row, "here", n == page);
		}
		gap = !near;
	}
}

void
list_places(struct visit *v, const struct list_place *place)
{
	for (; place->path != NULL; place++) {
		struct view *row;

		if ((v->who->roles & place->roles) == 0)
			continue;
		row = view_row(v->view, "Places");
		view_text(row, "path", place->path);
		view_text(row, "name", visit_label(v, place->label, NULL, NULL));
		view_text(row, "hint", place->hint == NULL ? NULL : visit_label(v, place->hint, NULL, NULL));
	}
}
