#include "page/calendar.h"

#include <string.h>

#include "flow/calendar.h"
#include "rules/role.h"

static const char *const deeds[] = { "make", "end", NULL };

static const struct field press_fields[] = {
	{ "deed", FIELD_CHOICE, .required = true, .choices = deeds },
	{ 0 }
};

static int
show(struct visit *v, int status)
{
	struct calendar c;

	if (calendar_look(v->flow, &c) != 1)
		return -1;
	view_flag(v->view, "on", c.id != 0);
	view_text(v->view, "since", moment_show(v->mem, c.created_at));
	if (c.id != 0)
		view_int(v->view, "version", c.id);
	visit_crumb(v, "/tai-khoan/", visit_label(v, "account.title", NULL, NULL));
	visit_crumb(v, NULL, visit_label(v, "calendar.title", NULL, NULL));
	return visit_page_as(v, status, "calendar/show.cs", "calendar.title");
}

static int
show_page(struct visit *v)
{
	return show(v, 200);
}

/* The address is shown by the answer itself: it is written down nowhere. */
static int
press(struct visit *v)
{
	const int64_t seen = form_version(v->form);
	const char *address = NULL;
	struct refusal why = { 0 };
	int done;

	if (!form_ok(v->form))
		return show(v, 422);
	if (strcmp(form_text(v->form, "deed"), "end") == 0)
		return visit_answer(v, calendar_end(v->flow, seen, &why), &why, show);
	done = calendar_make(v->flow, seen, &address, &why);
	if (done != 1 || address == NULL)
		return visit_answer(v, done, &why, show);
	view_text(v->view, "address", address);
	return show(v, 200);
}

static int
feed(struct visit *v)
{
	const char *text;
	size_t n;

	switch (calendar_read(v->flow, v->render, strrchr(v->web->path, '/') + 1, &text, &n)) {
	case CALENDAR_FOUND:
		v->reply->status = 200;
		v->reply->type = "text/calendar; charset=utf-8";
		buf_add(&v->reply->body, text, n);
		return 1;
	case CALENDAR_NONE:
		return 0;
	case CALENDAR_WAIT:
		return visit_error(v, 429);
	default:
		return -1;
	}
}

const struct route calendar_routes[] = {
	{ METHOD_GET, CALENDAR, ROLE_PERSON, 0, NULL, show_page },
	{ METHOD_POST, CALENDAR, ROLE_PERSON, 0, press_fields, press },
	{ METHOD_GET, CALENDAR "*", 0, ROUTE_OPEN, NULL, feed },
	{ 0 }
};
