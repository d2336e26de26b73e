#include "page/satisfaction.h"

#include "flow/satisfaction.h"
#include "page/import.h"
#include "page/list.h"
#include "rules/role.h"

#define BLOCK_MOST	60000
#define SOURCE_MOST	200
#define ROLES_BRING	(ROLE_OFFICER | ROLES_APPRAISAL)

static const struct field index_fields[] = {
	{ .name = "dong", .type = FIELD_INT, .min = 1, .max = SATISFACTION_LINES },
	{ 0 }
};
static const struct field file_fields[] = {
	{ "file_source", FIELD_TEXT, .required = true, .max = SOURCE_MOST },
	{ "file", FIELD_TEXT, .max = 1 },	/* the file; as text it is never there */
	{ 0 }
};
static const struct field bring_fields[] = {
	{ "source", FIELD_TEXT, .required = true, .max = SOURCE_MOST },
	{ "block", FIELD_AREA, .required = true, .max = BLOCK_MOST },
	{ 0 }
};

static const char *
say(struct visit *v, const char *name)
{
	return visit_label(v, mem_print(v->mem, "evidence.satisfaction.%s", name), NULL, NULL);
}

int
satisfaction_fill_beside(struct visit *v, const struct sheet_view *view)
{
	struct satisfaction *list;
	size_t n;

	if (satisfaction_beside(v->flow, view, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Satisfaction");

		view_print(row, "month", "%d/%d", list[i].month.month, list[i].month.year);
		view_int(row, "dossiers", list[i].dossiers);
		view_int(row, "satisfied", list[i].satisfied);
		view_int(row, "dissatisfied", list[i].dissatisfied);
		view_text(row, "source", list[i].source);
		view_text(row, "maker", list[i].maker);
		view_text(row, "made", moment_show(v->mem, list[i].made_at));
	}
	return 1;
}

/* What is wrong, line by line. 1 or -1. */
static int
fill_lines(struct visit *v, const char *lines)
{
	struct satisfaction_line *list;
	size_t n;

	if (satisfaction_check(v->flow, lines, &list, &n) < 0)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row;

		if (list[i].flaw == SATISFACTION_SOUND)
			continue;
		row = view_row(v->view, "Lines");
		view_int(row, "number", list[i].number);
		view_text(row, "text", list[i].text);
		view_text(row, "flaw", visit_label(v, mem_print(v->mem, "evidence.satisfaction.flaw.%s", satisfaction_flaw_name[list[i].flaw]), NULL, NULL));
	}
	return 1;
}

/* lines: what was pasted or read from a file; NULL: nothing. */
static int
show_with(struct visit *v, int status, const char *lines)
{
	const int64_t taken = v->web->method == METHOD_POST ? 0 : form_int(v->form, "dong", NULL);

	if (lines != NULL && fill_lines(v, lines) != 1)
		return -1;
	visit_name_fields(v, file_fields);
	visit_name_fields(v, bring_fields);
	if (taken > 0)
		view_text(v->view, "taken", visit_label(v, "evidence.satisfaction.taken", mem_print(v->mem, "%lld", (long long)taken), NULL));
	visit_crumb(v, SHEET_PLACE, visit_label(v, "sheet.title", NULL, NULL));
	visit_crumb(v, NULL, say(v, "title"));
	return visit_page_as(v, status, "evidence/satisfaction.cs", "evidence.satisfaction.title");
}

static int
show(struct visit *v, int status)
{
	return show_with(v, status, v->web->method == METHOD_POST ? list_typed(v, "block") : NULL);
}

static int
index_page(struct visit *v)
{
	return show(v, form_ok(v->form) ? 200 : 422);
}

static int
bring_post(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, satisfaction_bring(v->flow, form_text(v->form, "block"), form_text(v->form, "source"), &why), &why, show);
}

/* What was read of a file stands in the field for pasting, where it can be mended. */
static int
show_file(struct visit *v, const char *lines, const struct refusal *why)
{
	if (why != NULL)
		visit_refused(v, why);
	visit_default(v, "block", lines == NULL ? "" : lines);
	visit_default(v, "source", list_typed(v, "file_source"));
	return show_with(v, why != NULL && why->conflict ? 409 : 422, lines);
}

static int
file_post(struct visit *v)
{
	struct refusal why = { .label = "evidence.satisfaction.no_file", .field = "file" };
	const struct web_file *file = import_file_of(v);
	const char *lines = NULL;
	int done;

	if (!form_ok(v->form))
		return show_file(v, NULL, NULL);
	if (file == NULL)
		return show_file(v, NULL, &why);
	done = satisfaction_file(v->flow, file->path, &lines, &why);
	if (done == 1)
		done = satisfaction_bring(v->flow, lines, form_text(v->form, "file_source"), &why);
	if (done < 0)
		return -1;
	return done == 1 ? visit_done(v) : show_file(v, lines, &why);
}

const struct route satisfaction_upload_routes[] = {
	{ METHOD_POST, "/tai-len/hai-long", ROLES_BRING, ROUTE_FILE, file_fields, file_post },
	{ 0 }
};

const struct route satisfaction_routes[] = {
	{ METHOD_GET,  "/phieu/hai-long/", ROLES_BRING, 0, index_fields, index_page },
	{ METHOD_POST, "/phieu/hai-long/", ROLES_BRING, ROUTE_LARGE, bring_fields, bring_post },
	{ 0 }
};
