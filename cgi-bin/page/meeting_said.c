/* What a meeting says of one person: his report, what was said, opinions in writing. */
#include <string.h>

#include "page/list.h"
#include "page/meeting.h"
#include "rules/role.h"

static const struct field words_fields[] = {
	{ "summary", FIELD_AREA, .max = MEETING_SUMMARY },
	{ 0 }
};
static const struct field said_fields[] = {
	{ .name = "speaker", .type = FIELD_ID, .required = true },
	{ "speech", FIELD_AREA, .max = MEETING_WORDS },
	{ 0 }
};
static const struct field written_fields[] = {
	{ "opinion", FIELD_AREA, .max = MEETING_WORDS },
	{ 0 }
};

static void
fill_speakers(struct visit *v, const struct meeting_view *y)
{
	list_option(v, "Speakers", "", meeting_word(v, "meeting.", "choose"), "");
	for (size_t i = 0; i < y->npeople; i++)
		if (!y->person[i].left_out && y->person[i].attendance != ATTENDANCE_ABSENT)
			list_option(v, "Speakers", mem_print(v->mem, "%lld", (long long)y->person[i].person),
			    mem_print(v->mem, "%s, %s", y->person[i].name, y->person[i].title), "");
}

static void
fill_said(struct visit *v, const struct meeting_view *y, const struct meeting_about *a)
{
	const char *own = "";

	for (size_t i = 0; i < y->nsaid; i++) {
		const struct meeting_said *s = &y->said[i];
		struct view *row;

		if (s->classification != a->classification)
			continue;
		if (s->written && s->person == v->who->person)
			own = s->words;
		row = view_row(v->view, "Said");
		view_text(row, "name", s->name);
		view_text(row, "title", s->title);
		view_text(row, "words", s->words);
		view_flag(row, "written", s->written);
	}
	visit_default(v, "opinion", own);
}

static int
show(struct visit *v, int status)
{
	struct meeting_view y;
	const struct meeting_about *a;
	const int found = meeting_open(v, &y, "meeting.words_page");
	bool own;

	if (found != 1)
		return found;
	a = meeting_about_in(&y, v->id[1]);
	if (a == NULL)
		return 0;
	own = a->person == v->who->person;
	view_text(v->view, "name", a->name);
	view_text(v->view, "post", a->title);
	view_text(v->view, "unit", a->unit_name);
	view_text(v->view, "at", meeting_at(v, y.m.id, mem_print(v->mem, "y-kien/%lld", (long long)a->classification)));
	view_text(v->view, "report", a->report);
	view_text(v->view, "silent_why", a->silent_why);
	if (a->self_level != NULL)
		view_text(v->view, "self", visit_label(v, mem_print(v->mem, "sheet.level.%s", a->self_level), NULL, NULL));
	view_flag(v->view, "sees", (y.may & MEETING_ALL) != 0);
	view_text(v->view, "words", a->words);
	view_text(v->view, "writer", a->writer);
	view_flag(v->view, "may_keep", y.m.state == MEETING_CALLED && (y.may & MEETING_KEEPS) != 0 && !own);
	view_flag(v->view, "himself", y.m.state == MEETING_CALLED && (y.may & MEETING_KEEPS) != 0 && own);
	view_flag(v->view, "may_write", (y.may & MEETING_WRITES) != 0 && !own);
	fill_speakers(v, &y);
	visit_name_fields(v, words_fields);
	visit_name_fields(v, said_fields);
	visit_name_fields(v, written_fields);
	visit_default(v, "summary", a->words);
	fill_said(v, &y, a);
	if (v->web->method == METHOD_POST && status == 409)
		view_text(v->view, "typed", list_typed(v, v->route->fields == words_fields ? "summary" : v->route->fields == said_fields ? "speech" : "opinion"));
	if (status != 422)
		v->version = a->version;
	return visit_page_as(v, status, "meeting/words.cs", "meeting.words_page");
}

static int
words_page(struct visit *v)
{
	return show(v, 200);
}

static int
words(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, meeting_note_words(v->flow, v->id[0], v->id[1], form_version(v->form), list_typed(v, "summary"), &why), &why, show);
}

static int
said(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, meeting_note_said(v->flow, v->id[0], v->id[1], form_int(v->form, "speaker", NULL), list_typed(v, "speech"), &why),
	    &why, show);
}

static int
written(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, meeting_write(v->flow, v->id[0], v->id[1], list_typed(v, "opinion"), &why), &why, show);
}

const struct route meeting_said_routes[] = {
	{ METHOD_GET,  MEETING_PLACE ":/y-kien/:",		ROLE_PERSON, 0, NULL, words_page },
	{ METHOD_POST, MEETING_PLACE ":/y-kien/:",		ROLE_PERSON, 0, words_fields, words },
	{ METHOD_POST, MEETING_PLACE ":/y-kien/:/phat-bieu",	ROLE_PERSON, 0, said_fields, said },
	{ METHOD_POST, MEETING_PLACE ":/y-kien/:/van-ban",	ROLE_PERSON, 0, written_fields, written },
	{ 0 }
};
