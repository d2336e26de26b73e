#include "page/meeting.h"

#include "page/agency.h"
#include "page/list.h"
#include "page/year.h"
#include "rules/role.h"

#define PLACE_MOST	300
#define HOUR_MOST	20

static const struct field index_fields[] = {
	{ .name = "nam", .type = FIELD_INT, .min = YEARS_LEAST, .max = YEARS_MOST },
	{ 0 }
};
static const struct field new_fields[] = {
	{ .name = "dot", .type = FIELD_ID },
	{ 0 }
};
#define INVITATION \
	{ .name = "day", .type = FIELD_DAY, .required = true }, \
	{ "hour", FIELD_TEXT, .required = true, .max = HOUR_MOST }, \
	{ "place", FIELD_TEXT, .required = true, .max = PLACE_MOST }, \
	{ .name = "chair", .type = FIELD_ID, .required = true }, \
	{ .name = "secretary", .type = FIELD_ID, .required = true }, \
	{ "words", FIELD_AREA, .max = MEETING_WORDS }, \
	{ .name = "written", .type = FIELD_FLAG }
static const struct field begin_fields[] = {
	{ .name = "run", .type = FIELD_ID, .required = true },
	{ "meeting_kind", FIELD_CHOICE, .required = true, .choices = meeting_kind_name },
	{ .name = "division", .type = FIELD_ID },
	INVITATION,
	{ 0 }
};
static const struct field change_fields[] = {
	INVITATION,
	{ "reason", FIELD_AREA, .max = MEETING_REASON },
	{ 0 }
};

const char *
meeting_word(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

const char *
meeting_at(struct visit *v, int64_t id, const char *rest)
{
	return mem_print(v->mem, MEETING_PLACE "%lld/%s", (long long)id, rest);
}

static const char *
number(struct visit *v, int64_t n)
{
	return mem_print(v->mem, "%lld", (long long)n);
}

void
meeting_fill(struct visit *v, struct view *to, const struct meeting *m)
{
	static const char *const colour[MEETING_STATES] = { "grey", "blue", "green", "red" };

	view_text(to, "at", meeting_at(v, m->id, ""));
	view_text(to, "kind", meeting_word(v, "meeting.kind.", meeting_kind_name[m->kind]));
	view_text(to, "unit", m->unit_name);
	view_text(to, "agency", m->agency_name);
	view_text(to, "state", meeting_word(v, "meeting.state.", meeting_state_name[m->state]));
	view_text(to, "state_name", meeting_state_name[m->state]);
	view_text(to, "colour", colour[m->state]);
	view_text(to, "day", day_show(v->mem, m->day));
	view_text(to, "hour", meeting_show_hour(v->mem, m->minute));
	view_text(to, "place", m->place);
	view_text(to, "words", m->words);
	view_flag(to, "written", m->written);
	view_text(to, "chair", m->chair_name);
	view_text(to, "secretary", m->secretary_name);
	view_text(to, "authority", m->authority);
	view_int(to, "year", m->year);
	view_text(to, "reason", m->reason);
	if (m->closed_at != NULL) {
		view_text(to, "closed", moment_show(v->mem, m->closed_at));
		view_text(to, "closer", m->closer);
	}
}

static const char *
title_of(struct visit *v, const struct meeting *m)
{
	return visit_label(v, "meeting.of", m->unit_name, day_show(v->mem, m->day));
}

void
meeting_head(struct visit *v, const struct meeting *m, const char *title)
{
	meeting_fill(v, view_node(v->view, "Meeting"), m);
	view_text(v->view, "title", title_of(v, m));
	visit_crumb(v, "/xep-loai/", visit_label(v, "year.title", NULL, NULL));
	visit_crumb(v, mem_print(v->mem, MEETING_PLACE "?nam=%d", m->year), meeting_word(v, "meeting.", "title"));
	visit_crumb(v, title == NULL ? NULL : meeting_at(v, m->id, ""), title_of(v, m));
	if (title != NULL)
		visit_crumb(v, NULL, visit_label(v, title, NULL, NULL));
}

int
meeting_open(struct visit *v, struct meeting_view *y, const char *title)
{
	const int found = meeting_read(v->flow, v->id[0], y);

	if (found == 1)
		meeting_head(v, &y->m, title);
	return found;
}

static int
index_page(struct visit *v)
{
	const int year = year_asked(v);
	struct meeting *list;
	size_t n;

	if (meetings(v->flow, year, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		meeting_fill(v, view_row(v->view, "Meetings"), &list[i]);
	year_fill_choice(v, year);
	view_int(v->view, "total", (int64_t)n);
	view_flag(v->view, "may", meeting_may_begin(v->who));
	visit_crumb(v, "/xep-loai/", visit_label(v, "year.title", NULL, NULL));
	visit_crumb(v, NULL, meeting_word(v, "meeting.", "title"));
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "meeting/list.cs", "meeting.title");
}

static void
person_options(struct visit *v, const struct meeting_choices *c)
{
	list_option(v, "People", "", meeting_word(v, "meeting.", "choose"), "");
	for (size_t i = 0; i < c->npeople; i++)
		list_option(v, "People", number(v, c->person[i].person),
		    mem_print(v->mem, "%s, %s, %s", c->person[i].name, c->person[i].title, c->person[i].unit_name), "");
}

/* Of two runs of a year the one of the head of the province is of the head of the agency alone. */
static const char *
run_words(struct visit *v, const struct meeting_run *r)
{
	return visit_label(v, r->above ? "meeting.run_above" : "meeting.run_own", number(v, r->year), r->name);
}

static int
show_new(struct visit *v, int status)
{
	struct meeting_choices c;

	if (!meeting_may_begin(v->who))
		return 0;
	if (meeting_choose_from(v->flow, &c) != 1)
		return -1;
	for (size_t i = 0; i < c.nruns; i++)
		list_option(v, "Runs", number(v, c.run[i].id), run_words(v, &c.run[i]), "");
	for (int k = 0; k < MEETING_KINDS; k++)
		if (k == MEETING_DIVISION ? c.nunits > 0 : c.whole)
			list_option(v, "Kinds", meeting_kind_name[k], meeting_word(v, "meeting.kind.", meeting_kind_name[k]), "");
	if (c.whole)
		list_option(v, "Divisions", "", meeting_word(v, "meeting.", "choose"), "");
	for (size_t i = 0; i < c.nunits; i++)
		list_option(v, "Divisions", number(v, c.unit[i]->id), c.unit[i]->name, "");
	person_options(v, &c);
	visit_name_fields(v, begin_fields);
	if (v->web->method == METHOD_GET && form_int(v->form, "dot", NULL) > 0)
		visit_default(v, "run", number(v, form_int(v->form, "dot", NULL)));
	view_flag(v->view, "none", c.nruns == 0 && v->web->method == METHOD_GET);
	if (!c.whole)
		visit_default(v, "meeting_kind", meeting_kind_name[MEETING_DIVISION]);
	if ((v->who->roles & (ROLE_HEAD | ROLE_DIVISION_HEAD)) != 0)
		visit_default(v, "chair", number(v, v->who->person));
	view_flag(v->view, "choice", c.nunits > 0);
	view_flag(v->view, "divisions", c.nunits > 0 && c.whole);
	visit_crumb(v, "/xep-loai/", visit_label(v, "year.title", NULL, NULL));
	visit_crumb(v, MEETING_PLACE, meeting_word(v, "meeting.", "title"));
	visit_crumb(v, NULL, meeting_word(v, "meeting.", "new"));
	return visit_page_as(v, status, "meeting/new.cs", "meeting.new");
}

static int
new_page(struct visit *v)
{
	return show_new(v, form_ok(v->form) ? 200 : 422);
}

/* What was typed into the invitation; an hour that is none is said at its field. */
static struct meeting
typed(struct visit *v)
{
	struct meeting m = {
		.day = form_day(v->form, "day"), .place = list_typed(v, "place"), .words = list_typed(v, "words"),
		.written = form_flag(v->form, "written"), .chair = form_int(v->form, "chair", NULL), .secretary = form_int(v->form, "secretary", NULL),
	};

	if (form_text(v->form, "hour") != NULL && meeting_read_hour(v->mem, form_text(v->form, "hour"), &m.minute) != 1)
		form_error(v->form, "hour", "meeting.refused.hour", NULL, NULL);
	return m;
}

static int
begin(struct visit *v)
{
	struct meeting m = typed(v);
	struct refusal why = { 0 };

	m.run = form_int(v->form, "run", NULL);
	m.kind = (enum meeting_kind)word_index(meeting_kind_name, MEETING_KINDS, list_typed(v, "meeting_kind"));
	m.unit = form_int(v->form, "division", NULL);
	if (!form_ok(v->form))
		return show_new(v, 422);
	return visit_answer(v, meeting_begin(v->flow, &m, &why), &why, show_new);
}

static int
show_change(struct visit *v, int status)
{
	struct meeting_choices c;
	struct meeting_view y;
	const int found = meeting_open(v, &y, "meeting.change");

	if (found != 1)
		return found;
	if ((y.may & MEETING_PREPARES) == 0 || (status == 200 && y.m.state != MEETING_PREPARED && y.m.state != MEETING_CALLED))
		return 0;
	if (meeting_choose_from(v->flow, &c) != 1)
		return -1;
	person_options(v, &c);
	visit_name_fields(v, change_fields);
	visit_default(v, "day", day_show(v->mem, y.m.day));
	visit_default(v, "hour", meeting_show_hour(v->mem, y.m.minute));
	visit_default(v, "place", y.m.place);
	visit_default(v, "chair", number(v, y.m.chair));
	visit_default(v, "secretary", number(v, y.m.secretary));
	visit_default(v, "words", y.m.words);
	if (v->web->method == METHOD_GET)
		visit_default(v, "written", y.m.written ? "1" : "");
	view_flag(v->view, "called", y.m.state == MEETING_CALLED);
	view_flag(v->view, "divisions", y.m.kind == MEETING_LEADERS);
	if (status != 422)
		v->version = y.m.version;
	return visit_page_as(v, status, "meeting/change.cs", "meeting.change");
}

static int
change_page(struct visit *v)
{
	return show_change(v, 200);
}

static int
change(struct visit *v)
{
	struct meeting m = typed(v);
	struct refusal why = { 0 };

	m.id = v->id[0];
	m.version = form_version(v->form);
	m.reason = list_typed(v, "reason");
	if (!form_ok(v->form))
		return show_change(v, 422);
	return visit_answer(v, meeting_change(v->flow, &m, &why), &why, show_change);
}

#define PREPARERS	(ROLES_AGENCY | ROLE_DIVISION_HEAD)

const struct route meeting_routes[] = {
	{ METHOD_GET,  MEETING_PLACE,		ROLE_PERSON, 0, index_fields, index_page },
	{ METHOD_GET,  MEETING_PLACE "moi",	PREPARERS, 0, new_fields, new_page },
	{ METHOD_POST, MEETING_PLACE "moi",	PREPARERS, 0, begin_fields, begin },
	{ METHOD_GET,  MEETING_PLACE ":/sua",	PREPARERS, 0, NULL, change_page },
	{ METHOD_POST, MEETING_PLACE ":/sua",	PREPARERS, 0, change_fields, change },
	{ 0 }
};
