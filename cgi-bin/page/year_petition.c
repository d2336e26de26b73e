/* Petitions against the level of a year. */
#include "flow/year_petition.h"

#include "page/list.h"
#include "page/petition.h"
#include "page/year_decision.h"
#include "rules/role.h"

#define WORDS_MOST	2000

static const struct field file_fields[] = {
	{ "words", FIELD_AREA, .required = true, .max = WORDS_MOST },
	{ "proof", FIELD_TEXT, .max = 500 },
	{ 0 }
};
static const struct field answer_fields[] = {
	{ .name = "outcome", .type = FIELD_CHOICE, .required = true, .choices = petition_outcomes },
	{ "answer", FIELD_AREA, .required = true, .max = WORDS_MOST },
	{ "document", FIELD_TEXT, .required = true, .max = 200 },
	{ 0 }
};

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

static void
fill(struct visit *v, const struct year_petitions *y, const struct year_petition *one)
{
	const struct petition *p = &one->p;
	struct view *row = view_row(v->view, "Petitions");
	const bool waits = p->state == PETITION_WAITING && one->classification == y->c.id;

	petition_fill(v, row, "year_petition.", p, &y->days, waits);
	view_int(row, "version", p->version);
	view_print(row, "path", "%s%lld", year_petition_path(v->flow, y->c.id), (long long)p->id);
	view_flag(row, "answers", waits && y->answers);
	view_flag(row, "back", waits && y->own);
}

static int
show(struct visit *v, int status)
{
	struct year_petitions y;
	const int found = year_petitions(v->flow, v->id[0], &y);

	if (found != 1)
		return found;
	view_int(v->view, "year", y.c.year);
	view_text(v->view, "name", y.c.name);
	view_text(v->view, "title", y.c.title);
	view_text(v->view, "unit", y.c.unit_name);
	view_text(v->view, "level", decision_level(v, y.c.level));
	view_flag(v->view, "files", y.files);
	view_text(v->view, "path", year_petition_path(v->flow, y.c.id));
	for (size_t i = 0; i < y.n; i++)
		fill(v, &y, &y.list[i]);
	visit_name_fields(v, file_fields);
	visit_name_fields(v, answer_fields);
	petition_fill_outcomes(v, "year_petition.");
	visit_crumb(v, YEAR_PLACE, say(v, "year.", "title"));
	visit_crumb(v, notice_path(v->flow, y.c.id), say(v, "year_notice.", "title"));
	visit_crumb(v, NULL, say(v, "year_petition.", "title"));
	return visit_page_as(v, status, "year_decision/petition.cs", "year_petition.title");
}

static int
page(struct visit *v)
{
	return show(v, 200);
}

static int
file_post(struct visit *v)
{
	const struct petition said = { .words = list_typed(v, "words"), .proof = list_typed(v, "proof") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, year_petition_file(v->flow, v->id[0], &said, &why), &why, show);
}

static int
answer_post(struct visit *v)
{
	const struct petition said = petition_answered(v, v->id[1]);
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, year_petition_answer(v->flow, v->id[0], &said, &why), &why, show);
}

static int
back_post(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, year_petition_take_back(v->flow, v->id[0], v->id[1], form_version(v->form), &why), &why, show);
}

const struct route year_petition_routes[] = {
	{ METHOD_GET,  NOTICE_PLACE ":/kien-nghi/",	ROLE_PERSON, 0, NULL, page },
	{ METHOD_POST, NOTICE_PLACE ":/kien-nghi/",	ROLE_PERSON, 0, file_fields, file_post },
	{ METHOD_POST, NOTICE_PLACE ":/kien-nghi/:",	ROLE_HEAD | ROLE_CHAIRMAN, 0, answer_fields, answer_post },
	{ METHOD_POST, NOTICE_PLACE ":/kien-nghi/:/rut",	ROLE_PERSON, 0, NULL, back_post },
	{ 0 }
};
