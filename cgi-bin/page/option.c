#include "page/option.h"

#include <string.h>

#include "flow/option.h"
#include "rules/role.h"

static const char *const languages[] = { "vi", "en", NULL };
static const char *const themes[] = { "system", "light", "dark", NULL };

static const struct field fields[] = {
	{ "language", FIELD_CHOICE, .choices = languages },
	{ "theme", FIELD_CHOICE, .choices = themes },
	{ "back", FIELD_TEXT, .max = 1000 },
	{ 0 }
};

/* A page of ours: one slash, then anything but a slash or backslash. */
static const char *
back_path(const struct visit *v)
{
	const char *back = form_text(v->form, "back");

	return back != NULL && back[0] == '/' && back[1] != '/' && strchr(back, '\\') == NULL ?
	    back : "/";
}

static int
option_save(struct visit *v)
{
	if (!form_ok(v->form))
		return visit_error(v, 422);
	v->flow->location = back_path(v);
	if (option_change(v->flow, form_text(v->form, "language"),
	    form_text(v->form, "theme")) != 1)
		return -1;
	return visit_done(v);
}

const struct route option_routes[] = {
	{ METHOD_POST, "/tuy-chon", ROLE_PERSON, 0, fields, option_save },
	{ 0 }
};
