#include "page/petition.h"

#include <string.h>

#include "base/number.h"
#include "flow/petition.h"
#include "page/bonus_stale.h"
#include "page/list.h"
#include "page/sheet.h"
#include "rules/role.h"

#define WORDS_MOST	2000

const char *const petition_outcomes[] = { "kept", "changed", NULL };

static const struct field file_fields[] = {
	{ "about", FIELD_TEXT, .max = 24 },
	{ "words", FIELD_AREA, .required = true, .max = WORDS_MOST },
	{ "proof", FIELD_TEXT, .max = 500 },
	{ 0 }
};
static const struct field answer_fields[] = {
	{ .name = "outcome", .type = FIELD_CHOICE, .required = true, .choices = petition_outcomes },
	{ "answer", FIELD_AREA, .required = true, .max = WORDS_MOST },
	{ "document", FIELD_TEXT, .max = 200 },
	{ 0 }
};
static const struct field keep_fields[] = {
	{ "reason", FIELD_AREA, .required = true, .max = 500 },
	{ 0 }
};

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

static const char *
about_words(struct visit *v, const struct petition *p)
{
	if (p->criterion > 0 && p->criterion <= CRITERIA)
		return mem_print(v->mem, "%s. %s", criteria[p->criterion - 1].code, say(v, "criteria.name.", criteria[p->criterion - 1].name));
	return p->delivery != 0 ? p->product : say(v, "petition.", "whole");
}

void
petition_fill_outcomes(struct visit *v, const char *root)
{
	for (size_t i = 0; petition_outcomes[i] != NULL; i++)
		list_option(v, "Outcomes", petition_outcomes[i], say(v, mem_print(v->mem, "%soutcome.", root), petition_outcomes[i]), "");
}

struct petition
petition_answered(struct visit *v, int64_t id)
{
	const bool changed = strcmp(list_typed(v, "outcome"), petition_state_name[PETITION_CHANGED]) == 0;

	return (struct petition){ .id = id, .version = form_version(v->form), .state = changed ? PETITION_CHANGED : PETITION_KEPT,
	    .answer = list_typed(v, "answer"), .document = list_typed(v, "document") };
}

void
petition_fill(struct visit *v, struct view *row, const char *root, const struct petition *p, const struct workdays *days, bool counts)
{
	static const char *const colours[PETITION_STATES] = {
		[PETITION_WAITING] = "orange", [PETITION_KEPT] = "grey", [PETITION_CHANGED] = "green", [PETITION_WITHDRAWN] = "grey",
	};
	const int left = petition_left(days, p->due, day_today());

	view_text(row, "state", say(v, mem_print(v->mem, "%sstate.", root), petition_state_name[p->state]));
	view_text(row, "colour", colours[p->state]);
	view_text(row, "words", p->words);
	view_text(row, "proof", p->proof);
	view_text(row, "made_at", moment_show(v->mem, p->made_at));
	view_text(row, "due", day_show(v->mem, p->due));
	if (counts)
		view_text(row, "left", left > 0 ? visit_label(v, "petition.left", mem_print(v->mem, "%d", left), NULL) : say(v, "petition.", "late"));
	view_text(row, "answer", p->answer);
	view_text(row, "document", p->document);
	view_text(row, "answerer", visit_name(v, p->answerer[0] == '\0' ? NULL : p->answerer, &p->behalf));
	view_text(row, "answered_at", moment_show(v->mem, p->answered_at));
}

static void
fill(struct visit *v, struct view *row, const struct sheet_view *view, const struct petition *p)
{
	petition_fill(v, row, "petition.", p, &view->periods.days, p->kind == PETITION_PETITION && p->state == PETITION_WAITING);
	view_text(row, "kind", say(v, "petition.kind.", petition_kind_name[p->kind]));
	view_text(row, "about", about_words(v, p));
	view_text(row, "received", day_show(v->mem, p->received));
	view_print(row, "path", "%s%lld", sheet_path(v->flow, &view->sheet, "kien-nghi/"), (long long)p->id);
}

/* What it may be about: the rows and the criteria. */
static void
fill_about(struct visit *v, const struct sheet_view *view, enum petition_kind kind)
{
	const struct json *rows = json_get(view->document, "rows");

	list_option(v, "About", "", say(v, "petition.", kind == PETITION_PETITION ? "whole" : "choose"), "");
	for (size_t i = 0; i < json_count(rows); i++) {
		const struct json *row = json_at(rows, i);
		const char *subject = json_text(row, "subject");
		int64_t id = 0;

		json_int(row, "delivery", &id);
		list_option(v, "About", mem_print(v->mem, "d%lld", (long long)id), mem_print(v->mem, "%zu. %s", i + 1,
		    subject != NULL && subject[0] != '\0' ? subject : json_text(row, "product")), "");
	}
	for (int i = 0; i < CRITERIA; i++)
		list_option(v, "About", mem_print(v->mem, "c%d", i + 1), mem_print(v->mem, "%s. %s", criteria[i].code,
		    say(v, "criteria.name.", criteria[i].name)), "");
}

static int
show(struct visit *v, int status)
{
	struct sheet_view view;
	enum petition_kind kind;
	struct petition *list;
	int found = sheet_asked(v, SHEET_EDITION_LAST, &view);
	size_t n;

	if (found != 1)
		return found;
	if (petitions_of(v->flow, &view, &list, &n) != 1)
		return -1;
	sheet_fill(v, view_node(v->view, "Sheet"), &view.sheet);
	for (size_t i = 0; i < n; i++)
		fill(v, view_row(v->view, "Petitions"), &view, &list[i]);
	visit_name_fields(v, file_fields);
	if (petition_can(&view, &kind)) {
		view_flag(v->view, "may", true);
		view_flag(v->view, "petition", kind == PETITION_PETITION);
		fill_about(v, &view, kind);
	}
	view_text(v->view, "path", sheet_path(v->flow, &view.sheet, "kien-nghi"));
	sheet_crumbs(v, &view.sheet, say(v, "petition.", "title"));
	return visit_page_as(v, status, "petition/list.cs", "petition.title");
}

static int
list_page(struct visit *v)
{
	return show(v, 200);
}

static int
file_post(struct visit *v)
{
	const struct sheet typed = { .person = v->id[1], .period = { (int16_t)(v->id[0] / 100 % 10000), (int8_t)(v->id[0] % 100), 1 } };
	const char *about = list_typed(v, "about");
	struct petition said = { .words = list_typed(v, "words"), .proof = list_typed(v, "proof") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	if (typed.period.month < 1 || typed.period.month > 12)
		return 0;
	if (about[0] == 'd' && number_int(about + 1, 1, INT64_MAX, &said.delivery) != 1)
		return visit_error(v, 400);
	if (about[0] == 'c' && number_int(about + 1, 1, CRITERIA, &said.criterion) != 1)
		return visit_error(v, 400);
	return visit_answer(v, petition_file(v->flow, &typed, &said, &why), &why, show);
}

static int
show_one(struct visit *v, int status)
{
	struct sheet_view view;
	struct petition *list;
	int found = sheet_asked(v, SHEET_EDITION_LAST, &view);
	size_t n, i = 0;

	if (found != 1)
		return found;
	if (petitions_of(v->flow, &view, &list, &n) != 1)
		return -1;
	while (i < n && list[i].id != v->id[2])
		i++;
	if (i == n)
		return 0;
	sheet_fill(v, view_node(v->view, "Sheet"), &view.sheet);
	fill(v, view_node(v->view, "Petition"), &view, &list[i]);
	visit_name_fields(v, answer_fields);
	petition_fill_outcomes(v, "petition.");
	view_flag(v->view, "answer", list[i].state == PETITION_WAITING && petition_can_answer(&view));
	view_flag(v->view, "back", list[i].state == PETITION_WAITING && (view.ties & SHEET_OWN) != 0);
	view_print(v->view, "path", "%s%lld", sheet_path(v->flow, &view.sheet, "kien-nghi/"), (long long)list[i].id);
	if (status != 422)
		v->version = list[i].version;
	visit_crumb(v, SHEET_PLACE, say(v, "sheet.", "title"));
	visit_crumb(v, sheet_path(v->flow, &view.sheet, ""), mem_print(v->mem, "%s, %s", view.sheet.name, sheet_period(v, view.sheet.period)));
	visit_crumb(v, sheet_path(v->flow, &view.sheet, "kien-nghi"), say(v, "petition.", "title"));
	visit_crumb(v, NULL, say(v, "petition.kind.", petition_kind_name[list[i].kind]));
	return visit_page_as(v, status, "petition/one.cs", "petition.title");
}

static int
one_page(struct visit *v)
{
	return show_one(v, 200);
}

static int
answer_post(struct visit *v)
{
	const struct petition said = petition_answered(v, v->id[2]);
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_one(v, 422);
	return visit_answer(v, petition_answer(v->flow, &said, &why), &why, show_one);
}

static int
back_post(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, petition_take_back(v->flow, v->id[2], form_version(v->form), &why), &why, show_one);
}

/* A total as people read it; "" where there is none. */
static const char *
total_words(struct visit *v, const char *text)
{
	const struct ratio *total;

	return text != NULL && ratio_read(v->mem, text, &total) == 1 ? sheet_number(v, total) : "";
}

static int
show_stale(struct visit *v, int status)
{
	struct stale *list;
	size_t n;

	if (stales(v->flow, &list, &n) != 1 || bonus_stale_fill_waiting(v) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Stale");
		const struct sheet s = { .person = list[i].person, .period = list[i].period };

		view_text(row, "name", list[i].name);
		view_text(row, "period", sheet_period(v, list[i].period));
		view_text(row, "path", sheet_path(v->flow, &s, ""));
		view_text(row, "total", total_words(v, list[i].total));
		view_text(row, "input", list[i].input_name);
		view_text(row, "input_total", total_words(v, list[i].input_total));
		view_int(row, "version", list[i].version);
		view_print(row, "keep", STALE_PLACE "%lld", (long long)list[i].id);
	}
	visit_name_fields(v, keep_fields);
	visit_crumb(v, SHEET_PLACE, say(v, "sheet.", "title"));
	visit_crumb(v, NULL, say(v, "petition.stale.", "title"));
	return visit_page_as(v, status, "petition/stale.cs", "petition.stale.title");
}

static int
stale_page(struct visit *v)
{
	return show_stale(v, 200);
}

static int
stale_post(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_stale(v, 422);
	return visit_answer(v, stale_decide(v->flow, v->id[0], form_version(v->form), form_text(v->form, "reason"), &why), &why, show_stale);
}

const struct route petition_routes[] = {
	{ METHOD_GET,  "/phieu/:/:/kien-nghi",		ROLE_PERSON, 0, NULL, list_page },
	{ METHOD_POST, "/phieu/:/:/kien-nghi",		ROLE_PERSON, 0, file_fields, file_post },
	{ METHOD_GET,  "/phieu/:/:/kien-nghi/:",	ROLE_PERSON, 0, NULL, one_page },
	{ METHOD_POST, "/phieu/:/:/kien-nghi/:",	ROLE_PERSON, 0, answer_fields, answer_post },
	{ METHOD_POST, "/phieu/:/:/kien-nghi/:/rut",	ROLE_PERSON, 0, NULL, back_post },
	{ METHOD_GET,  "/phieu/anh-huong/",		ROLE_HEAD | ROLE_CHAIRMAN, 0, NULL, stale_page },
	{ METHOD_POST, "/phieu/anh-huong/:",		ROLE_HEAD | ROLE_CHAIRMAN, 0, keep_fields, stale_post },
	{ 0 }
};
