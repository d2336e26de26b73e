/* Levels of years from outside: one that is typed, and those of a person on the page of his year. */
#include "flow/year.h"
#include "page/list.h"
#include "page/past.h"
#include "rules/role.h"

#define NUMBER_MOST	60
#define BODY_MOST	200
#define DAY_MOST	10

static const struct field enter_fields[] = {
	{ .name = "person", .type = FIELD_ID, .required = true },
	{ .name = "year", .type = FIELD_INT, .required = true, .min = PAST_FIRST_LEVEL, .max = 2199 },
	{ "level", FIELD_CHOICE, .required = true, .choices = score_level_name },
	{ "body", FIELD_TEXT, .max = BODY_MOST },
	{ "document_number", FIELD_TEXT, .required = true, .max = NUMBER_MOST },
	{ .name = "document_day", .type = FIELD_DAY, .required = true },
	{ 0 }
};

static const char *
level_words(struct visit *v, enum score_level l)
{
	return visit_label(v, mem_print(v->mem, "sheet.level.%s", score_level_name[l]), NULL, NULL);
}

int
past_level_fill_form(struct visit *v, const struct past_scope *s)
{
	struct past_person *people;
	size_t n;

	if (past_whom(v->flow, s, &people, &n) != 1)
		return -1;
	visit_name_fields(v, enter_fields);
	for (size_t i = 0; i < n; i++)
		if (people[i].id != v->who->person)
			list_option(v, "People", mem_print(v->mem, "%lld", (long long)people[i].id), people[i].name, "");
	for (int l = 0; l < SCORE_LEVELS; l++)
		list_option(v, "Levels", score_level_name[l], level_words(v, (enum score_level)l), "");
	view_print(v->view, "enter", "%sghi", past_place(v->flow, s));
	return 1;
}

int
past_level_fill_history(struct visit *v, int64_t person)
{
	struct past_history *list;
	size_t n;

	if (past_level_history(v->flow, person, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "History");

		view_int(row, "year", list[i].year);
		view_text(row, "level", level_words(v, list[i].level));
		if (list[i].classification != 0)
			view_print(row, "path", YEAR_PLACE "phieu/%lld/", (long long)list[i].classification);
		else {
			view_text(row, "body", list[i].body);
			view_text(row, "document", visit_label(v, "period.of_day", list[i].document_number, day_show(v->mem, list[i].document_day)));
		}
	}
	return 1;
}

static int
enter(struct visit *v)
{
	const char *text[PAST_COLUMNS] = {
		[PAST_PERIOD] = list_typed(v, "year"), [PAST_BODY] = list_typed(v, "body"), [PAST_LEVEL] = list_typed(v, "level"),
		[PAST_NUMBER] = list_typed(v, "document_number"), [PAST_DAY] = day_text(v->mem, form_day(v->form, "document_day")),
	};
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return past_list_show(v, 422);
	return visit_answer(v, past_level_enter(v->flow, past_of_heads(v), form_int(v->form, "person", NULL), text, &why), &why,
	    past_list_show);
}

const struct route past_level_routes[] = {
	{ METHOD_POST, "/xep-loai/truoc/ghi",		ROLE_HEAD, 0, enter_fields, enter },
	{ METHOD_POST, "/xep-loai/truoc/dung-dau/ghi",	ROLE_APPRAISAL_LEAD | ROLE_CHAIRMAN, 0, enter_fields, enter },
	{ 0 }
};
