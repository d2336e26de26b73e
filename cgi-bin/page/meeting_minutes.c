/* The minutes of a meeting: written on, closed, on paper, with their signed copy. */
#include <string.h>

#include "page/import.h"
#include "page/list.h"
#include "page/meeting.h"
#include "rules/role.h"

static const char *const forms[] = { "pdf", "docx", NULL };
static const struct field minutes_fields[] = {
	{ "minutes", FIELD_AREA, .required = true, .max = MEETING_MINUTES },
	{ 0 }
};
static const struct field close_fields[] = {
	{ .name = "passed", .type = FIELD_FLAG },
	{ .name = "moved", .type = FIELD_FLAG },
	{ 0 }
};
static const struct field file_fields[] = {
	{ "dang", FIELD_CHOICE, .required = true, .choices = forms },
	{ 0 }
};
static const struct field upload_fields[] = {
	{ "file", FIELD_TEXT, .max = 1 },	/* the file; as text it is never there */
	{ 0 }
};

static bool
reads(const struct meeting_view *y)
{
	return y->m.state == MEETING_CLOSED || (y->m.state == MEETING_CALLED && (y->may & MEETING_KEEPS) != 0);
}

static int
show(struct visit *v, int status)
{
	struct meeting_view y;
	const int found = meeting_open(v, &y, "meeting.minutes");
	bool open, moved;

	if (found != 1 || !reads(&y))
		return found < 0 ? -1 : 0;
	open = y.m.state == MEETING_CALLED && (y.may & MEETING_CLOSES) != 0;
	moved = open && meeting_minutes_moved(v->flow, v->render, &y);
	view_text(v->view, "text", y.m.minutes);
	view_flag(v->view, "made", y.m.minutes[0] != '\0');
	view_flag(v->view, "open", open);
	view_flag(v->view, "edit", y.m.minutes[0] != '\0' || (v->web->method == METHOD_POST && v->route->fields == minutes_fields));
	view_flag(v->view, "own", y.m.state == MEETING_CALLED && !open);
	view_flag(v->view, "moved", moved);
	view_flag(v->view, "conflict", status == 409);
	view_print(v->view, "present", "%d", y.count.present);
	view_print(v->view, "invited", "%d", y.count.invited);
	view_flag(v->view, "quorate", meeting_quorate(&y.count));
	view_flag(v->view, "signed", y.m.file != 0);
	view_flag(v->view, "may_sign", y.m.state == MEETING_CLOSED && (y.may & (MEETING_PREPARES | MEETING_KEEPS)) != 0);
	view_print(v->view, "upload", "/tai-len/hop/%lld", (long long)y.m.id);
	view_text(v->view, "sha256", y.m.sha256);
	visit_name_fields(v, minutes_fields);
	visit_name_fields(v, close_fields);
	visit_default(v, "minutes", y.m.minutes);
	if (!open && v->web->method == METHOD_POST && v->route->fields == minutes_fields)
		view_text(v->view, "typed", list_typed(v, "minutes"));
	if (status != 422)
		v->version = y.m.version;
	return visit_page_as(v, status, "meeting/minutes.cs", "meeting.minutes");
}

static int
minutes_page(struct visit *v)
{
	return show(v, 200);
}

static int
save(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, meeting_minutes_save(v->flow, v->id[0], form_version(v->form), list_typed(v, "minutes"), &why), &why, show);
}

static int
make(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, meeting_minutes_make(v->flow, v->render, v->id[0], form_version(v->form), &why), &why, show);
}

static int
close_it(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_flag(v->form, "passed"))
		form_error(v->form, "passed", "meeting.refused.passed", NULL, NULL);
	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, meeting_close(v->flow, v->render, v->id[0], form_version(v->form), form_flag(v->form, "moved"), &why), &why, show);
}

static int
file(struct visit *v)
{
	const char *form = list_typed(v, "dang"), *name, *bytes;
	const struct refusal too_long = { .label = "meeting.refused.long" };
	struct meeting_view y;
	size_t n;
	int done = form_ok(v->form) ? meeting_read(v->flow, v->id[0], &y) : 0;

	if (done != 1 || !reads(&y) || y.m.minutes[0] == '\0')
		return done < 0 ? -1 : 0;
	done = meeting_paper(v->flow, v->render, &y, form, &bytes, &n);
	if (done < 0)
		return -1;
	if (done == 0) {
		visit_refused(v, &too_long);
		return show(v, 422);
	}
	name = mem_print(v->mem, "%s %s %s.%s", meeting_word(v, "meeting.", "minutes"), y.m.unit_name,
	    day_text(v->mem, y.m.day), form);
	return reply_bytes(v->reply, strcmp(form, "docx") == 0 ? REPLY_DOCX : REPLY_PDF, name, bytes, n);
}

static int
signed_copy(struct visit *v)
{
	const char *name, *path;
	struct meeting_view y;
	int found = meeting_read(v->flow, v->id[0], &y);

	if (found == 1)
		found = meeting_signed(v->flow, &y, &name, &path);
	return found == 1 ? reply_stored(v->reply, REPLY_PDF, name, path) : found;
}

static int
show_upload(struct visit *v, int status)
{
	struct meeting_view y;
	const int found = meeting_look(v->flow, v->id[0], &y);

	if (found != 1 || y.m.state != MEETING_CLOSED || (y.may & (MEETING_PREPARES | MEETING_KEEPS)) == 0)
		return found < 0 ? -1 : 0;
	meeting_head(v, &y.m, "meeting.sign");
	view_print(v->view, "upload", "/tai-len/hop/%lld", (long long)y.m.id);
	visit_name_fields(v, upload_fields);
	return visit_page_as(v, status, "meeting/sign.cs", "meeting.sign");
}

static int
upload_page(struct visit *v)
{
	return show_upload(v, 200);
}

static int
upload(struct visit *v)
{
	return import_file_put(v, "meeting.refused.no_file", meeting_sign, show_upload);
}

const struct route meeting_minutes_routes[] = {
	{ METHOD_GET,  MEETING_PLACE ":/bien-ban",		ROLE_PERSON, 0, NULL, minutes_page },
	{ METHOD_POST, MEETING_PLACE ":/bien-ban",		ROLE_PERSON, ROUTE_LARGE, minutes_fields, save },
	{ METHOD_POST, MEETING_PLACE ":/bien-ban/lap",		ROLE_PERSON, 0, NULL, make },
	{ METHOD_POST, MEETING_PLACE ":/bien-ban/thong-qua",	ROLE_PERSON, 0, close_fields, close_it },
	{ METHOD_GET,  MEETING_PLACE ":/bien-ban/tai",		ROLE_PERSON, 0, file_fields, file },
	{ METHOD_GET,  MEETING_PLACE ":/bien-ban/ban-ky",	ROLE_PERSON, 0, NULL, signed_copy },
	{ 0 }
};

const struct route meeting_upload_routes[] = {
	{ METHOD_GET,  "/tai-len/hop/:",	ROLE_PERSON, 0, NULL, upload_page },
	{ METHOD_POST, "/tai-len/hop/:",	ROLE_PERSON, ROUTE_FILE, upload_fields, upload },
	{ 0 }
};
