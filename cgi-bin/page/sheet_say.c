/* The forms of a sheet: of the person, and of the authority. */
#include <string.h>

#include "base/number.h"
#include "flow/criteria.h"
#include "page/criteria.h"
#include "page/feedback.h"
#include "page/list.h"
#include "page/note.h"
#include "page/satisfaction.h"
#include "page/sheet.h"
#include "rules/role.h"

#define WORDS_MOST	2000
#define WHY_MOST	500
#define PERCENT_MOST	10000

#define SUPPORT_FIELDS \
	SHEET_POINT("quality", PERCENT_MOST), SHEET_POINT("procedure", PERCENT_MOST), SHEET_POINT("effect", PERCENT_MOST)

static const char *const support_name[SUPPORTS] = { "quality", "procedure", "effect" };
static const char *const halves[] = { "whole", "half", NULL };
static const char *const deeds[] = { "next", "stay", NULL };

static const struct field self_fields[] = {
	SHEET_POINTS, SUPPORT_FIELDS,
	{ "strengths", FIELD_AREA, .max = WORDS_MOST },
	{ "weaknesses", FIELD_AREA, .max = WORDS_MOST },
	{ 0 }
};
static const struct field head_fields[] = {
	SHEET_POINTS, SUPPORT_FIELDS,
	{ "opinion", FIELD_AREA, .max = WORDS_MOST },
	{ .name = "organising", .type = FIELD_CHOICE, .choices = halves },
	{ "organising_why", FIELD_AREA, .max = WHY_MOST },
	{ .name = "unity", .type = FIELD_CHOICE, .choices = halves },
	{ "unity_why", FIELD_AREA, .max = WHY_MOST },
	{ "silent_why", FIELD_AREA, .max = WHY_MOST },
	{ .name = "deed", .type = FIELD_CHOICE, .choices = deeds },
	{ 0 }
};

static const struct field walk_fields[] = {
	{ .name = "da-xong", .type = FIELD_FLAG },
	{ 0 }
};

static const char *
say(struct visit *v, const char *key)
{
	return visit_label(v, key, NULL, NULL);
}

static int64_t
given(struct visit *v, const char *name)
{
	bool set;
	const int64_t value = form_int(v->form, name, &set);

	return set ? value : NOT_GIVEN;
}

static void
default_points(struct visit *v, const int64_t points[CRITERIA], const int64_t supports[SUPPORTS])
{
	for (int i = 0; i < CRITERIA; i++)
		visit_default(v, criteria[i].name, sheet_points_shown(v, points[i]));
	for (int i = 0; i < SUPPORTS; i++)
		visit_default(v, support_name[i], sheet_points_shown(v, supports[i]));
}

int
sheet_fill_criteria(struct visit *v, const struct sheet *s)
{
	struct criteria_held held;

	if (criteria_on(v->flow, s->agency, s->until, &held) != 1)
		return -1;
	criteria_fill(v, held.framed ? &held.frame : NULL, held.worded ? &held.wording : NULL, NULL);
	for (int i = 0; i < CRITERIA; i++) {
		struct view *row = view_row(v->view, "Self");

		view_int(row, "n", i + 1);
		view_text(row, "label", visit_label(v, "sheet.points", criteria[i].code, NULL));
		view_text(row, "points", sheet_points_shown(v, s->self[i]));
	}
	return 1;
}

static int
fill_form(struct visit *v, int status, const struct sheet_view *view, const char *last)
{
	if (status != 422)
		v->version = view->sheet.version;
	sheet_fill(v, view_node(v->view, "Sheet"), &view->sheet);
	sheet_fill_score(v, view);
	view_flag(v->view, "contract", view->sheet.kind == PERSON_CONTRACT);
	view_flag(v->view, "leads", sheet_leads(&view->sheet));
	view_print(v->view, "path", "%s%s", sheet_path(v->flow, &view->sheet, ""), last);
	if (view->expected) {
		view_text(v->view, "expect_result", sheet_number(v, ratio_mul(v->mem, view->expect.result, ratio_int(v->mem, LAW_RESULT_MOST))));
		view_text(v->view, "result", view->scored ? sheet_number(v, ratio_mul(v->mem, view->score.result, ratio_int(v->mem, LAW_RESULT_MOST))) : NULL);
	}
	return note_fill_beside(v, view) == 1 && feedback_fill_beside(v, view) == 1 && satisfaction_fill_beside(v, view) == 1 ?
	    sheet_fill_criteria(v, &view->sheet) : -1;
}

static int
show_self(struct visit *v, int status)
{
	struct sheet_view view;
	const int found = sheet_asked(v, SHEET_EDITION_LAST, &view);

	if (found != 1)
		return found;
	if (status == 200 && !sheet_can(&view, SHEET_SCORE))
		return 0;
	visit_name_fields(v, self_fields);
	default_points(v, view.sheet.self, view.sheet.support_self);
	visit_default(v, "strengths", view.sheet.strengths);
	visit_default(v, "weaknesses", view.sheet.weaknesses);
	if (fill_form(v, status, &view, "tu-cham") != 1)
		return -1;
	sheet_crumbs(v, &view.sheet, say(v, "sheet.self"));
	return visit_page_as(v, status, "sheet/self.cs", "sheet.self");
}

static int
self_page(struct visit *v)
{
	return show_self(v, 200);
}

static struct sheet
typed_sheet(struct visit *v)
{
	return (struct sheet){ .person = v->id[1], .version = form_version(v->form),
	    .period = { (int16_t)(v->id[0] / 100 % 10000), (int8_t)(v->id[0] % 100), 1 } };
}

/* Does the path name a month? */
static bool
month_good(struct visit *v)
{
	return v->id[0] / 100 >= 2000 && v->id[0] / 100 <= 2199 && v->id[0] % 100 >= 1 && v->id[0] % 100 <= 12;
}

static int
self_post(struct visit *v)
{
	struct sheet typed = typed_sheet(v);
	struct refusal why = { 0 };

	if (!month_good(v))
		return 0;
	if (!form_ok(v->form))
		return show_self(v, 422);
	for (int i = 0; i < CRITERIA; i++)
		typed.self[i] = given(v, criteria[i].name);
	for (int i = 0; i < SUPPORTS; i++)
		typed.support_self[i] = given(v, support_name[i]);
	typed.strengths = list_typed(v, "strengths");
	typed.weaknesses = list_typed(v, "weaknesses");
	return visit_answer(v, sheet_say(v->flow, &typed, &why), &why, show_self);
}

/* Points stand as the person gave them until the authority says otherwise. */
static void
default_head(struct visit *v, const struct sheet *s)
{
	int64_t points[CRITERIA], supports[SUPPORTS];

	for (int i = 0; i < CRITERIA; i++)
		points[i] = s->head[i] != NOT_GIVEN ? s->head[i] : s->self[i];
	for (int i = 0; i < SUPPORTS; i++)
		supports[i] = s->support_head[i] != NOT_GIVEN ? s->support_head[i] : s->support_self[i];
	default_points(v, points, supports);
	visit_default(v, "opinion", s->opinion);
	if (s->organising != NOT_GIVEN)
		visit_default(v, "organising", halves[s->organising == 0]);
	visit_default(v, "organising_why", s->organising_why);
	if (s->unity != NOT_GIVEN)
		visit_default(v, "unity", halves[s->unity == 0]);
	visit_default(v, "unity_why", s->unity_why);
	visit_default(v, "silent_why", s->silent_why);
}

/* Who waits behind him; and that the one before was confirmed. */
static int
fill_walk(struct visit *v, const struct sheet *s)
{
	struct sheet_walk w;

	if (sheet_walk(v, s, &w) != 1)
		return -1;
	view_text(v->view, "odd", w.odd);
	view_int(v->view, "left", (int64_t)w.left);
	view_text(v->view, "next", w.left > 0 ? w.next : NULL);
	view_flag(v->view, "confirmed", v->web->method == METHOD_GET && form_flag(v->form, "da-xong"));
	return 1;
}

/* Which points differ from those that the person gave himself, as they stand in the form. */
static void
mark_changes(struct visit *v, const struct sheet *s)
{
	for (int i = 0; i < CRITERIA; i++) {
		const int64_t self = s->self[i], head = s->head[i] == NOT_GIVEN ? self : s->head[i];
		const int64_t now = v->web->method == METHOD_POST ? given(v, criteria[i].name) : head;
		struct view *row = view_row(v->view, "Changes");

		view_int(row, "n", i + 1);
		view_flag(row, "changed", now != self);
	}
}

/* The form of the authority; prepare: for Home Affairs, which fills it in for the head of the province. */
static int
show_head(struct visit *v, int status, bool prepare)
{
	const char *last = prepare ? "chuan-bi" : "xac-nhan", *title = prepare ? "sheet.prepare" : "sheet.confirm";
	struct sheet_view view;
	const int found = sheet_asked(v, SHEET_EDITION_LAST, &view);

	if (found != 1)
		return found;
	if (status == 200 && !sheet_can(&view, prepare ? SHEET_PREPARE : SHEET_CONFIRM))
		return 0;
	visit_name_fields(v, head_fields);
	default_head(v, &view.sheet);
	for (int i = 0; halves[i] != NULL; i++) {
		list_option(v, "Organising", halves[i], say(v, mem_print(v->mem, "sheet.organising.%s", halves[i])), "");
		list_option(v, "Unity", halves[i], say(v, mem_print(v->mem, "sheet.unity.%s", halves[i])), "");
	}
	if (fill_form(v, status, &view, last) != 1)
		return -1;
	mark_changes(v, &view.sheet);
	if (!prepare && fill_walk(v, &view.sheet) != 1)
		return -1;
	sheet_fill_rows(v, &view);
	sheet_fill_transfer(v, &view);
	sheet_fill_short(v, &view);
	view_flag(v->view, "silent", view.sheet.self_at == NULL);
	view_flag(v->view, "prepare", prepare);
	view_flag(v->view, "prepared", !prepare && view.sheet.prepared_at != NULL);
	sheet_crumbs(v, &view.sheet, say(v, title));
	return visit_page_as(v, status, "sheet/confirm.cs", title);
}

static int
show_confirm(struct visit *v, int status)
{
	return show_head(v, status, false);
}

static int
show_prepare(struct visit *v, int status)
{
	return show_head(v, status, true);
}

static int
prepare_page(struct visit *v)
{
	return show_prepare(v, 200);
}

static int
confirm_page(struct visit *v)
{
	return show_confirm(v, 200);
}

static int64_t
half(struct visit *v, const char *name)
{
	const char *word = form_text(v->form, name);

	return word == NULL ? NOT_GIVEN : strcmp(word, halves[0]) == 0;
}

static struct sheet
typed_head(struct visit *v)
{
	struct sheet typed = typed_sheet(v);

	for (int i = 0; i < CRITERIA; i++)
		typed.head[i] = given(v, criteria[i].name);
	for (int i = 0; i < SUPPORTS; i++)
		typed.support_head[i] = given(v, support_name[i]);
	typed.opinion = list_typed(v, "opinion");
	typed.organising = half(v, "organising");
	typed.organising_why = list_typed(v, "organising_why");
	typed.unity = half(v, "unity");
	typed.unity_why = list_typed(v, "unity_why");
	typed.silent_why = list_typed(v, "silent_why");
	return typed;
}

static int
confirm_post(struct visit *v)
{
	struct refusal why = { 0 };
	const char *then = NULL;
	struct sheet_walk w;
	struct sheet typed;

	if (!month_good(v))
		return 0;
	if (!form_ok(v->form))
		return show_confirm(v, 422);
	typed = typed_head(v);
	if (strcmp(list_typed(v, "deed"), deeds[0]) == 0) {
		if (sheet_walk(v, &typed, &w) != 1)
			return -1;
		then = w.left > 0 ? mem_print(v->mem, "%s?da-xong=1", w.next) : w.next;
	}
	return visit_answer(v, sheet_confirm_one(v->flow, &typed, then, &why), &why, show_confirm);
}

static int
prepare_post(struct visit *v)
{
	struct refusal why = { 0 };
	struct sheet typed;

	if (!month_good(v))
		return 0;
	if (!form_ok(v->form))
		return show_prepare(v, 422);
	typed = typed_head(v);
	return visit_answer(v, sheet_prepare_one(v->flow, &typed, &why), &why, show_prepare);
}

const struct route sheet_say_routes[] = {
	{ METHOD_GET,  "/phieu/:/:/tu-cham",	ROLE_PERSON, 0, NULL, self_page },
	{ METHOD_POST, "/phieu/:/:/tu-cham",	ROLE_PERSON, 0, self_fields, self_post },
	{ METHOD_GET,  "/phieu/:/:/xac-nhan",	ROLE_PERSON, 0, walk_fields, confirm_page },
	{ METHOD_POST, "/phieu/:/:/xac-nhan",	ROLE_PERSON, 0, head_fields, confirm_post },
	{ METHOD_GET,  "/phieu/:/:/chuan-bi",	ROLES_APPRAISAL, 0, NULL, prepare_page },
	{ METHOD_POST, "/phieu/:/:/chuan-bi",	ROLES_APPRAISAL, 0, head_fields, prepare_post },
	{ 0 }
};
