#include <string.h>

#include "flow/session.h"
#include "page/signin.h"
#include "rules/role.h"

#define CODE_MOST	30
#define BACK_MOST	400
#define NAME_MOST	60
#define VALUE_MOST	400000

static const struct field show_fields[] = {
	{ "ve", FIELD_TEXT, .max = BACK_MOST },
	{ 0 }
};

/* kept_name and kept_value: the form that met the lock, field by field. */
static const struct field unlock_fields[] = {
	{ "otp", FIELD_TEXT, .max = CODE_MOST },
	{ "password", FIELD_SECRET, .required = false },
	{ "ve", FIELD_TEXT, .max = BACK_MOST },
	{ "path", FIELD_TEXT, .max = BACK_MOST },
	{ "kept_name", FIELD_TEXT, .many = true, .max = NAME_MOST },
	{ "kept_value", FIELD_AREA, .many = true, .max = VALUE_MOST },
	{ 0 }
};

/* Hands the kept form on to the next page. */
static void
keep(struct visit *v)
{
	size_t n = form_count(v->form, "kept_name");

	view_text(v->view, "path", form_text(v->form, "path"));
	for (size_t i = 0; i < n; i++) {
		const char *name = form_text_at(v->form, "kept_name", i);
		const char *value = form_text_at(v->form, "kept_value", i);
		struct view *row;

		if (name == NULL)
			continue;
		row = view_row(v->view, "Fields");
		view_text(row, "name", name);
		view_text(row, "value", value == NULL ? "" : value);
	}
}

static int
show(struct visit *v, int status)
{
	view_text(v->view, "ve", form_text(v->form, "ve"));
	keep(v);
	return visit_page_as(v, status, "signin/locked.cs", "signin.locked.title");
}

static int
unlock_show(struct visit *v)
{
	if (!v->who->locked)
		return signin_go(v, signin_back(v->flow, form_text(v->form, "ve")));
	view_text(v->view, "ve", form_text(v->form, "ve"));
	return visit_page(v, "signin/locked.cs", "signin.locked.title");
}

static int
go_on(struct visit *v, const struct signin *s)
{
	const char *path = form_text(v->form, "path");

	signin_cookies(v, s);
	if (path == NULL || path[0] == SIGNIN_AWAY || strcmp(signin_back(v->flow, path), path) != 0)
		return signin_go(v, signin_back(v->flow, form_text(v->form, "ve")));
	keep(v);
	return visit_page(v, "signin/unlocked.cs", "signin.unlocked.title");
}

static int
unlock_take(struct visit *v)
{
	size_t n = 0;
	const char *code = form_text(v->form, "otp");
	const char *password = form_secret(v->form, "password", &n);
	struct signin s = { .outcome = SIGNIN_DONE };

	if (!v->who->locked)
		return go_on(v, &s);
	if (code == NULL && password == NULL)
		form_error(v->form, "password", "signin.need.unlock", NULL, NULL);
	if (!form_ok(v->form))
		return show(v, 422);
	if (signin_unlock_session(v->flow, code, password, n, &s) != 1)
		return -1;
	if (s.outcome == SIGNIN_DONE)
		return go_on(v, &s);
	if (s.outcome != SIGNIN_AGAIN)
		return show(v, signin_refusal(v, &s, code == NULL ? "password" : "otp"));
	if (form_count(v->form, "kept_name") > 0) {
		keep(v);
		return visit_page_as(v, 401, "signin/ended.cs", "signin.ended.title");
	}
	reply_cookie(v->reply, SESSION_COOKIE, "", 0);
	return signin_over(v, form_text(v->form, "ve"));
}

const struct route unlock_routes[] = {
	{ METHOD_GET, "/mo-khoa", ROLE_PERSON, ROUTE_LOCKED, show_fields, unlock_show },
	{ METHOD_POST, "/mo-khoa", ROLE_PERSON, ROUTE_LOCKED | ROUTE_LARGE, unlock_fields, unlock_take },
	{ 0 }
};
