/* Rows of other systems that could not be taken. */
#include "flow/source_error.h"

#include <string.h>

#include "base/json.h"
#include "page/connection.h"
#include "page/list.h"
#include "page/organisation.h"
#include "page/source.h"

static const char *const states[] = { "xong", NULL };

static const struct field list_fields[] = {
	{ "trang", FIELD_INT, .min = 1, .max = 100000 },
	{ .name = "nguon", .type = FIELD_ID },
	{ "ai", FIELD_CHOICE, .choices = task_mender_name },
	{ "tim", FIELD_TEXT, .max = 200 },
	{ "loc", FIELD_CHOICE, .choices = states },
	{ 0 }
};
static const struct field drop_fields[] = {
	{ "reason", FIELD_AREA, .required = true, .max = 500 },
	{ 0 }
};

static bool
administers(const struct visit *v)
{
	return strncmp(v->route->path, "/quan-tri/", strlen("/quan-tri/")) == 0;
}

static const char *
place(const struct visit *v)
{
	return administers(v) ? SOURCE_ERROR_ALL : SOURCE_ERROR_PLACE;
}

static void
crumbs(struct visit *v)
{
	const char *title = visit_label(v, "source.errors.title", NULL, NULL);

	if (administers(v))
		organisation_crumbs(v, CONNECTION_PLACE, visit_label(v, "connection.title", NULL, NULL));
	visit_crumb(v, place(v), title);
}

/* What a figure is of, as far as it says. */
static const char *
register_day(struct visit *v, const struct json *raw)
{
	const char *registry = json_text(raw, "register"), *day = json_text(raw, "day");

	return registry == NULL || day == NULL ? registry : mem_print(v->mem, "%s, %s", registry, day);
}

void
source_fill_error(struct visit *v, struct view *to, const struct source_error *e)
{
	const struct json *raw = json_read(v->mem, e->raw, strlen(e->raw));

	view_text(to, "source", e->source_name);
	view_text(to, "external", source_external(v, e->external));
	view_text(to, "subject", e->gives == GIVES_TASKS ? json_text(raw, "subject") : register_day(v, raw));
	view_text(to, "person", source_person(v, json_text(raw, "person")));
	view_text(to, "field", visit_say(v, "source.field.", e->field));
	view_text(to, "word", visit_say(v, "task.error.", e->word));
	view_text(to, "value", source_value(v, e->field, e->value));
	view_text(to, "mender", visit_say(v, "task.mender.", task_mender_name[e->mender]));
	view_text(to, "agency", e->agency_name);
	view_text(to, "met", moment_show(v->mem, e->met_at));
	view_text(to, "state", visit_say(v, "source.errors.state.", e->state));
	view_text(to, "reason", e->reason);
	view_text(to, "ended_by", e->ended_by);
	view_text(to, "ended", e->ended_at == NULL ? NULL : moment_show(v->mem, e->ended_at));
	if (source_error_mends(v->flow, e))
		view_print(to, "drop", "%s%lld/bo", place(v), (long long)e->id);
}

static void
fill_filters(struct visit *v)
{
	list_options(v, "Menders", "source.errors.all", task_mender_name, "task.mender.", list_typed(v, "ai"));
	list_options(v, "States", "source.errors.state.open", states, "source.errors.", list_typed(v, "loc"));
	view_text(v->view, "source", list_typed(v, "nguon"));
	view_text(v->view, "words", list_typed(v, "tim"));
	view_text(v->view, "place", place(v));
}

static int
list_page(struct visit *v)
{
	const struct source_error_filter filter = { .source = form_int(v->form, "nguon", NULL), .mender = list_typed(v, "ai"),
	    .words = list_typed(v, "tim"), .ended = list_typed(v, "loc")[0] != '\0' };
	const int64_t page = list_number(v);
	struct source_error *list;
	int64_t total;
	size_t n;

	if (source_errors(v->flow, filter, page, &list, &n, &total) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		source_fill_error(v, view_row(v->view, "List"), &list[i]);
	fill_filters(v);
	view_text(v->view, "of", filter.source != 0 && n > 0 ? list[0].source_name : NULL);
	view_int(v->view, "total", total);
	list_pages(v, list_query(v, place(v), list_fields, NULL), page, total);
	crumbs(v);
	return visit_page(v, "source/errors.cs", "source.errors.title");
}

static int
show_drop(struct visit *v, int status)
{
	struct source_error e;
	const int found = source_error_read(v->flow, v->id[0], &e);

	if (found != 1)
		return found;
	if (status == 200 && !source_error_mends(v->flow, &e))
		return 0;
	organisation_form(v, drop_fields);
	source_fill_error(v, view_node(v->view, "Error"), &e);
	view_print(v->view, "path", "%s%lld/bo", place(v), (long long)e.id);
	view_print(v->view, "again", "%s%lld/thu-lai", place(v), (long long)e.id);
	crumbs(v);
	visit_crumb(v, NULL, source_external(v, e.external));
	return visit_page_as(v, status, "source/error.cs", "source.errors.one");
}

static int
drop_page(struct visit *v)
{
	return show_drop(v, 200);
}

static int
drop(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_drop(v, 422);
	return visit_answer(v, source_error_drop(v->flow, v->id[0], list_typed(v, "reason"), &why), &why, show_drop);
}

static int
again(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, source_error_again(v->flow, v->id[0], &why), &why, show_drop);
}

const struct route source_error_routes[] = {
	{ METHOD_GET,  "/quan-tri/ket-noi/dong-loi/",		ROLE_ADMIN, 0, list_fields, list_page },
	{ METHOD_GET,  "/quan-tri/ket-noi/dong-loi/:/bo",	ROLE_ADMIN, 0, NULL, drop_page },
	{ METHOD_POST, "/quan-tri/ket-noi/dong-loi/:/bo",	ROLE_ADMIN, 0, drop_fields, drop },
	{ METHOD_POST, "/quan-tri/ket-noi/dong-loi/:/thu-lai",	ROLE_ADMIN, 0, NULL, again },
	{ 0 }
};
const struct route source_error_own_routes[] = {
	{ METHOD_GET,  "/co-quan/dong-loi/",		ROLE_PERSON, 0, list_fields, list_page },
	{ METHOD_GET,  "/co-quan/dong-loi/:/bo",	ROLE_PERSON, 0, NULL, drop_page },
	{ METHOD_POST, "/co-quan/dong-loi/:/bo",	ROLE_PERSON, 0, drop_fields, drop },
	{ METHOD_POST, "/co-quan/dong-loi/:/thu-lai",	ROLE_PERSON, 0, NULL, again },
	{ 0 }
};
