/* One meeting: who is invited, about whom, who came. */
#include <string.h>

#include "page/list.h"
#include "page/meeting.h"
#include "page/take_back.h"
#include "rules/role.h"

static const struct field invite_fields[] = {
	{ .name = "person", .type = FIELD_ID, .required = true },
	{ .name = "party", .type = FIELD_FLAG },
	{ "reason", FIELD_TEXT, .max = MEETING_REASON },
	{ 0 }
};
static const struct field leave_fields[] = {
	{ .name = "left_out", .type = FIELD_ID, .required = true },
	{ "leave_reason", FIELD_TEXT, .required = true, .max = MEETING_REASON },
	{ 0 }
};
static const struct field about_fields[] = {
	{ .name = "about", .type = FIELD_ID, .many = true },
	{ 0 }
};
static const struct field attend_fields[] = {
	{ .name = "person[]", .type = FIELD_ID, .many = true },
	{ "attendance[]", FIELD_CHOICE, .many = true, .choices = meeting_attendance_name },
	{ "absent_why[]", FIELD_TEXT, .many = true, .max = MEETING_REASON },
	{ 0 }
};

static const char *
number(struct visit *v, int64_t n)
{
	return mem_print(v->mem, "%lld", (long long)n);
}

static void
fill_person(struct visit *v, const struct meeting_person *p)
{
	struct view *row = view_row(v->view, p->left_out ? "Out" : "People");

	view_int(row, "id", p->person);
	view_text(row, "name", p->name);
	view_text(row, "title", p->title);
	view_text(row, "unit", p->unit_name);
	view_text(row, "seat", meeting_word(v, "meeting.seat.", meeting_seat_name[p->seat]));
	view_text(row, "reason", p->reason);
	view_text(row, "attendance", meeting_word(v, "meeting.attendance.", meeting_attendance_name[p->attendance]));
	view_text(row, "colour", p->attendance == ATTENDANCE_PRESENT ? "green" : p->attendance == ATTENDANCE_ABSENT ? "yellow" : "grey");
	view_text(row, "absent_why", p->absent_why);
}

/* Where he stands before the meeting: sent, gone on without, or still waited for. */
static void
fill_about(struct visit *v, const struct meeting_view *y, const struct meeting_about *a)
{
	struct view *row = view_row(v->view, "About");
	const bool silent = strcmp(a->state, "open") == 0;

	view_text(row, "name", a->name);
	view_text(row, "title", a->title);
	view_text(row, "unit", a->unit_name);
	view_text(row, "path", meeting_at(v, y->m.id, mem_print(v->mem, "y-kien/%lld", (long long)a->classification)));
	view_flag(row, "uninvited", meeting_invited(y, a->person) == NULL && y->m.state != MEETING_CLOSED);
	view_flag(row, "sent", !silent);
	view_flag(row, "waits", silent && a->silent_why[0] == '\0');
	view_text(row, "silent_why", silent ? a->silent_why : NULL);
	if (a->self_level != NULL)
		view_text(row, "self", visit_label(v, mem_print(v->mem, "sheet.level.%s", a->self_level), NULL, NULL));
	view_flag(row, "said", a->words[0] != '\0');
}

/* Who may be invited beside, who may be left out, whom it may be about. 1 or -1. */
static int
fill_choices(struct visit *v, const struct meeting_view *y)
{
	struct meeting_choices c;
	struct meeting_about *may;
	size_t n;

	if (meeting_choose_from(v->flow, &c) != 1 || meeting_may_concern(v->flow, y, &may, &n) != 1)
		return -1;
	list_option(v, "Invitable", "", meeting_word(v, "meeting.", "choose"), "");
	list_option(v, "Leavable", "", meeting_word(v, "meeting.", "choose"), "");
	for (size_t i = 0; i < c.npeople; i++) {
		const struct meeting_person *p = meeting_invited(y, c.person[i].person);

		if (p == NULL || (p->seat != SEAT_CHAIR && p->seat != SEAT_SECRETARY))
			list_option(v, p == NULL ? "Invitable" : "Leavable", number(v, c.person[i].person),
			    mem_print(v->mem, "%s, %s, %s", c.person[i].name, c.person[i].title, c.person[i].unit_name), "");
	}
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Choices");

		view_text(row, "value", number(v, may[i].classification));
		view_print(row, "text", "%s, %s, %s", may[i].name, may[i].title, may[i].unit_name);
		view_flag(row, "on", meeting_about_in(y, may[i].classification) != NULL);
	}
	visit_name_fields(v, invite_fields);
	visit_name_fields(v, leave_fields);
	visit_name_fields(v, about_fields);
	return 1;
}

static int
show(struct visit *v, int status)
{
	struct meeting_view y;
	const int found = meeting_open(v, &y, NULL);
	bool open;

	if (found != 1)
		return found;
	open = y.m.state == MEETING_PREPARED || y.m.state == MEETING_CALLED;
	for (size_t i = 0; i < y.npeople; i++)
		fill_person(v, &y.person[i]);
	for (size_t i = 0; i < y.nabout; i++)
		if (!y.about[i].dropped)
			fill_about(v, &y, &y.about[i]);
	if (open && (y.may & MEETING_PREPARES) != 0 && fill_choices(v, &y) != 1)
		return -1;
	view_print(v->view, "count", "%d", y.count.invited);
	view_print(v->view, "present", "%d", y.count.present);
	view_flag(v->view, "met", y.count.unknown == 0 && y.count.invited > 0);
	view_flag(v->view, "quorate", meeting_quorate(&y.count));
	view_flag(v->view, "may_prepare", open && (y.may & MEETING_PREPARES) != 0);
	view_flag(v->view, "may_change", open && (y.may & (y.m.state == MEETING_CALLED ? MEETING_CALLS : MEETING_PREPARES)) != 0);
	view_flag(v->view, "may_call", y.m.state == MEETING_PREPARED && (y.may & MEETING_CALLS) != 0);
	view_flag(v->view, "may_off", open && (y.may & MEETING_CALLS) != 0);
	view_flag(v->view, "may_keep", y.m.state == MEETING_CALLED && (y.may & MEETING_KEEPS) != 0);
	view_flag(v->view, "may_write", (y.may & MEETING_WRITES) != 0);
	view_flag(v->view, "minutes", y.m.state == MEETING_CLOSED || (y.m.state == MEETING_CALLED && (y.may & MEETING_KEEPS) != 0));
	view_flag(v->view, "above", y.m.above);
	if (status != 422)
		v->version = y.m.version;
	return visit_page_as(v, status, "meeting/show.cs", "meeting.title");
}

static int
one_page(struct visit *v)
{
	return show(v, 200);
}

static int
invite(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, meeting_invite(v->flow, v->id[0], form_version(v->form), form_int(v->form, "person", NULL),
	    form_flag(v->form, "party"), list_typed(v, "reason"), &why), &why, show);
}

static int
leave_out(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, meeting_leave_out(v->flow, v->id[0], form_version(v->form), form_int(v->form, "left_out", NULL),
	    list_typed(v, "leave_reason"), &why), &why, show);
}

static int
set_about(struct visit *v)
{
	const size_t n = form_count(v->form, "about");
	int64_t *list = mem_array(v->mem, n + 1, sizeof(*list));
	struct refusal why = { 0 };

	for (size_t i = 0; i < n; i++)
		list[i] = form_int_at(v->form, "about", i);
	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, meeting_set_about(v->flow, v->id[0], form_version(v->form), list, n, &why), &why, show);
}

static int
call(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, meeting_call(v->flow, v->id[0], form_version(v->form), &why), &why, show);
}

static const struct take_back_labels off_labels = { "meeting.call_off", "meeting.call_off_about", "meeting.call_off_why" };

static int
show_off(struct visit *v, int status)
{
	struct meeting_view y;
	const int found = meeting_read(v->flow, v->id[0], &y);
	const bool open = found == 1 && (y.m.state == MEETING_PREPARED || y.m.state == MEETING_CALLED);

	if (found != 1 || (y.may & MEETING_CALLS) == 0 || (status == 200 && !open))
		return found < 0 ? -1 : 0;
	take_back_fact(v, "meeting.unit", y.m.unit_name);
	take_back_fact(v, "meeting.when", mem_print(v->mem, "%s, %s", day_show(v->mem, y.m.day), meeting_show_hour(v->mem, y.m.minute)));
	take_back_fact(v, "meeting.place", y.m.place);
	visit_crumb(v, MEETING_PLACE, meeting_word(v, "meeting.", "title"));
	visit_crumb(v, meeting_at(v, y.m.id, ""), visit_label(v, "meeting.of", y.m.unit_name, day_show(v->mem, y.m.day)));
	return take_back_show(v, status, &off_labels, meeting_at(v, y.m.id, "hoan"), y.m.version, open);
}

static int
off_page(struct visit *v)
{
	return show_off(v, 200);
}

static int
off(struct visit *v)
{
	return take_back_post(v, meeting_call_off, show_off);
}

/* A row as it was typed, or as it stands: who has not been noted yet is taken to come. */
static void
fill_attendance(struct visit *v, const struct meeting_person *p, bool *marked)
{
	struct view *row = view_row(v->view, "People");
	enum meeting_attendance now = p->attendance == ATTENDANCE_UNKNOWN ? ATTENDANCE_PRESENT : p->attendance;
	const char *why = p->absent_why;

	for (size_t i = 0; v->web->method == METHOD_POST && i < form_count(v->form, "person[]"); i++)
		if (form_int_at(v->form, "person[]", i) == p->person) {
			const char *as = form_text_at(v->form, "attendance[]", i);

			now = as == NULL ? now : (enum meeting_attendance)word_index(meeting_attendance_name, ATTENDANCES, as);
			why = form_text_at(v->form, "absent_why[]", i);
		}
	view_int(row, "id", p->person);
	view_text(row, "name", p->name);
	view_text(row, "title", p->title);
	view_text(row, "unit", p->unit_name);
	view_flag(row, "is_absent", now == ATTENDANCE_ABSENT);
	view_text(row, "why", why);
	if (now == ATTENDANCE_ABSENT && (why == NULL || why[0] == '\0') && v->web->method == METHOD_POST) {
		view_flag(row, "wrong", true);
		view_flag(row, "first_wrong", !*marked);
		*marked = true;
	}
}

static int
show_attendance(struct visit *v, int status)
{
	struct meeting_view y;
	const int found = meeting_open(v, &y, "meeting.attend");
	bool marked = false;

	if (found != 1 || (y.may & MEETING_KEEPS) == 0 || (status == 200 && y.m.state != MEETING_CALLED))
		return found < 0 ? -1 : 0;
	for (size_t i = 0; i < y.npeople; i++)
		if (!y.person[i].left_out)
			fill_attendance(v, &y.person[i], &marked);
	if (status != 422)
		v->version = y.m.version;
	return visit_page_as(v, status, "meeting/attendance.cs", "meeting.attend");
}

static int
attendance_page(struct visit *v)
{
	return show_attendance(v, 200);
}

static int
attendance(struct visit *v)
{
	const size_t n = form_count(v->form, "person[]");
	struct meeting_person *list = mem_array(v->mem, n + 1, sizeof(*list));
	struct refusal why = { .label = "meeting.refused.changed", .conflict = true };

	if (n != form_count(v->form, "attendance[]") || n != form_count(v->form, "absent_why[]"))
		return visit_answer(v, 0, &why, show_attendance);
	for (size_t i = 0; i < n; i++) {
		const char *said = form_text_at(v->form, "attendance[]", i), *absent = form_text_at(v->form, "absent_why[]", i);
		const int as = word_index(meeting_attendance_name, ATTENDANCES, said == NULL ? "unknown" : said);

		list[i] = (struct meeting_person){ .person = form_int_at(v->form, "person[]", i), .attendance = (enum meeting_attendance)as,
		    .absent_why = as != ATTENDANCE_ABSENT || absent == NULL ? "" : absent };
	}
	if (!form_ok(v->form))
		return show_attendance(v, 422);
	return visit_answer(v, meeting_note_attendance(v->flow, v->id[0], form_version(v->form), list, n, &why), &why, show_attendance);
}

/* The invitation as it is printed. */
static int
invitation_page(struct visit *v)
{
	struct meeting_view y;
	const int found = meeting_open(v, &y, "meeting.invitation");

	if (found != 1)
		return found;
	for (size_t i = 0; i < y.npeople; i++)
		if (!y.person[i].left_out)
			fill_person(v, &y.person[i]);
	for (size_t i = 0; i < y.nabout; i++)
		if (!y.about[i].dropped)
			fill_about(v, &y, &y.about[i]);
	view_print(v->view, "count", "%d", y.count.invited);
	return visit_page(v, "meeting/invitation.cs", "meeting.invitation");
}

#define PREPARERS	(ROLES_AGENCY | ROLE_DIVISION_HEAD)
#define CALLERS		(ROLE_HEAD | ROLE_DIVISION_HEAD)

const struct route meeting_one_routes[] = {
	{ METHOD_GET,  MEETING_PLACE ":/",		ROLE_PERSON, 0, NULL, one_page },
	{ METHOD_GET,  MEETING_PLACE ":/giay-moi",	ROLE_PERSON, 0, NULL, invitation_page },
	{ METHOD_POST, MEETING_PLACE ":/moi-them",	PREPARERS, 0, invite_fields, invite },
	{ METHOD_POST, MEETING_PLACE ":/khong-moi",	PREPARERS, 0, leave_fields, leave_out },
	{ METHOD_POST, MEETING_PLACE ":/ve",		PREPARERS, 0, about_fields, set_about },
	{ METHOD_POST, MEETING_PLACE ":/moi-hop",	CALLERS, 0, NULL, call },
	{ METHOD_GET,  MEETING_PLACE ":/hoan",		CALLERS, 0, NULL, off_page },
	{ METHOD_POST, MEETING_PLACE ":/hoan",		CALLERS, 0, take_back_fields, off },
	{ METHOD_GET,  MEETING_PLACE ":/diem-danh",	ROLE_PERSON, 0, NULL, attendance_page },
	{ METHOD_POST, MEETING_PLACE ":/diem-danh",	ROLE_PERSON, ROUTE_LARGE, attend_fields, attendance },
	{ 0 }
};
