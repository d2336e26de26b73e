#include "page/visit.h"

#include <stdio.h>
#include <string.h>

#include "base/json.h"
#include "base/log.h"
#include "page/layout.h"

#define TITLE_ROOM 60

static int
render_to(struct visit *v, const char *template, bool bare)
{
	v->reply->type = "text/html; charset=utf-8";
	v->reply->body.n = 0;
	if (render_page(v->render, v->page, v->lang, template, bare, &v->reply->body) != 1)
		return -1;
	return 1;
}

/* Problem details with what is wrong field by field. */
static int
problem(struct visit *v, int status)
{
	char title[TITLE_ROOM];
	const struct form_state *state = NULL;
	size_t n = v->form == NULL ? 0 : form_states(v->form, &state);
	struct json *errors = json_list(v->mem);

	for (size_t i = 0; i < n; i++) {
		struct json *error;

		if (state[i].error == NULL)
			continue;
		error = json_new(v->mem);
		if (state[i].field != NULL)
			json_set_text(error, "field", state[i].field->name);
		json_set_text(error, "detail",
		    visit_label(v, state[i].error, state[i].a, state[i].b));
		json_add(errors, error);
	}
	snprintf(title, sizeof(title), "error.title_%d", status);
	reply_problem(v->reply, status,
	    label_has(v->render, LANG_EN, title) ? label(v->render, LANG_EN, title) : NULL, NULL, errors);
	return 1;
}

int
visit_page_as(struct visit *v, int status, const char *template, const char *title)
{
	if (v->web->wants_json && status >= 400)
		return problem(v, status);
	layout_fill(v, title);
	layout_form(v, template);
	v->reply->status = status;
	return render_to(v, template, v->web->fragment);
}

int
visit_page(struct visit *v, const char *template, const char *title)
{
	return visit_page_as(v, 200, template, title);
}

int
visit_to(struct visit *v, const char *path)
{
	reply_to(v->reply, mem_print(v->mem, "%s%s", v->base_path, path));
	return 1;
}

int
visit_done(struct visit *v)
{
	return visit_to(v, v->flow->location == NULL ? "/" : v->flow->location);
}

void
visit_refused(struct visit *v, const struct refusal *refusal)
{
	form_error(v->form, refusal->field,
	    refusal->label == NULL ? "error.form_used" : refusal->label,
	    refusal->a, refusal->b);
}

int
visit_answer(struct visit *v, int done, const struct refusal *why,
    int (*show)(struct visit *, int status))
{
	if (done == 1)
		return visit_done(v);
	if (done < 0)
		return -1;
	visit_refused(v, why);
	return show(v, why->conflict ? 409 : 422);
}

/*
 * An error page is made from fresh data: what the page had put together so far
 * may be half.
 */
int
visit_error(struct visit *v, int status)
{
	char title[TITLE_ROOM], template[TITLE_ROOM];

	reply_clear(v->reply);
	if (status == 429 || status == 503)
		reply_header(v->reply, "Retry-After", "10");
	v->form = NULL;
	if (v->web->wants_json)
		return problem(v, status);
	snprintf(title, sizeof(title), "error.title_%d", status);
	snprintf(template, sizeof(template), "error/%d.cs", status);
	v->page = view_new(v->render, v->mem);
	v->view = view_node(v->page, "View");
	if (visit_page_as(v, status, template, title) == 1)
		return 1;
	reply_clear(v->reply);
	v->reply->status = status;
	return 1;
}

const char *
visit_name(struct visit *v, const char *name, const struct behalf *behalf)
{
	return name == NULL || behalf->kind == NULL ? name : visit_label(v,
	    mem_print(v->mem, "behalf.%s", behalf->kind), name, behalf->of);
}

const char *
visit_label(struct visit *v, const char *key, const char *a, const char *b)
{
	return label_fill(v->mem, v->render, v->lang, key, a, b);
}

const char *
visit_say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

void
visit_name_fields(struct visit *v, const struct field *f)
{
	struct view *form = view_node(v->page, "Form");

	for (; f->name != NULL; f++)
		view_text(view_node(form, f->name), "name", f->name);
}

/* Was the field in the form that was posted? What was typed in it stays, also where it was left empty. */
static bool
posted(const struct visit *v, const char *name)
{
	const struct field *f = v->web->method == METHOD_POST ? v->route->fields : NULL;

	while (f != NULL && f->name != NULL && strcmp(f->name, name) != 0)
		f++;
	return f != NULL && f->name != NULL;
}

void
visit_default(struct visit *v, const char *name, const char *value)
{
	struct view *form = view_node(v->page, "Form");

	if (strcmp(name, "version") == 0) {
		if (form_version(v->form) == 0)
			view_text(form, "version", value);
		return;
	}
	if (posted(v, name) || form_typed(v->form, name)[0] != '\0')
		return;
	view_text(view_node(form, name), "value", value);
}

void
visit_crumb(struct visit *v, const char *path, const char *text)
{
	struct view *row = view_row(v->page, "Page.crumbs");

	view_text(row, "path", path);
	view_text(row, "text", text);
	if (path != NULL)
		v->place = path;
}
