/* Requests of people on their own data. */
#include "flow/record_request.h"

#include <string.h>

#include "page/list.h"
#include "page/record.h"
#include "page/year.h"
#include "rules/role.h"

#define WORDS_MOST	2000

static const char *const outcomes[] = { "answered", "refused", NULL };
static const struct field ask_fields[] = {
	{ "ask_kind", FIELD_CHOICE, .required = true, .choices = record_request_kind_name },
	{ .name = "ask_year", .type = FIELD_INT, .required = true, .min = YEARS_LEAST, .max = YEARS_MOST },
	{ "words", FIELD_AREA, .required = true, .max = WORDS_MOST },
	{ 0 }
};
static const struct field answer_fields[] = {
	{ "ask_outcome", FIELD_CHOICE, .required = true, .choices = outcomes },
	{ "answer", FIELD_AREA, .required = true, .max = WORDS_MOST },
	{ 0 }
};
static const char *const colours[RECORD_REQUEST_STATES] = { "yellow", "green", "red", "grey" };

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

static void
fill(struct visit *v, struct view *row, const struct record_request *q)
{
	const bool late = record_request_late(q, day_today());

	view_text(row, "name", q->name);
	view_text(row, "kind", say(v, "record.request.kind.", record_request_kind_name[q->kind]));
	view_int(row, "year", q->year);
	view_text(row, "words", q->words);
	view_text(row, "received", day_show(v->mem, q->received));
	view_text(row, "due", day_show(v->mem, q->due));
	view_text(row, "agency", q->above ? say(v, "record.request.", "home") : q->agency_name);
	view_text(row, "state", late ? say(v, "record.request.", "late") : say(v, "record.request.state.", record_request_state_name[q->state]));
	view_text(row, "colour", late ? "red" : colours[q->state]);
	view_print(row, "path", REQUEST_PLACE "%lld", (long long)q->id);
	if (q->answerer[0] != '\0') {
		view_text(row, "answer", q->answer);
		view_text(row, "answered", visit_label(v, "record.request.answered_by", visit_name(v, q->answerer, &q->behalf),
		    moment_show(v->mem, q->answered_at)));
	}
}

/* Who took one's own files with him, and what of it. */
static int
fill_seen(struct visit *v)
{
	struct record_taken *list;
	size_t n;

	if (record_seen_by(v->flow, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Seen");

		view_text(row, "at", moment_show(v->mem, list[i].at));
		view_text(row, "name", visit_name(v, list[i].name, &list[i].behalf));
		view_int(row, "year", list[i].year);
		view_text(row, "form", say(v, "record.taken_as.", record_export_name[list[i].form]));
	}
	return 1;
}

static int
show(struct visit *v, int status)
{
	struct record_request *mine, *others;
	size_t nmine, nothers;

	if (record_requests_mine(v->flow, &mine, &nmine) != 1 || record_requests_to_answer(v->flow, &others, &nothers) != 1 || fill_seen(v) != 1)
		return -1;
	for (size_t i = 0; i < nmine; i++)
		fill(v, view_row(v->view, "Mine"), &mine[i]);
	for (size_t i = 0; i < nothers; i++)
		fill(v, view_row(v->view, "Others"), &others[i]);
	view_flag(v->view, "answers", record_reads(v->who));
	visit_name_fields(v, ask_fields);
	for (int k = 0; k < RECORD_REQUEST_KINDS; k++)
		list_option(v, "Asks", record_request_kind_name[k], say(v, "record.request.kind.", record_request_kind_name[k]), "");
	year_fill_choice(v, day_today().year);
	visit_default(v, "ask_year", mem_print(v->mem, "%d", day_today().year));
	view_text(v->view, "days", visit_label(v, "record.request.about", mem_print(v->mem, "%d", RECORD_REQUEST_DAYS), NULL));
	visit_crumb(v, YEAR_PLACE, say(v, "year.", "title"));
	visit_crumb(v, record_path(v->flow, v->who->person, day_today().year), say(v, "record.", "own"));
	visit_crumb(v, NULL, say(v, "record.request.", "title"));
	return visit_page_as(v, status, "record/requests.cs", "record.request.title");
}

static int
index_page(struct visit *v)
{
	return show(v, 200);
}

static int
ask(struct visit *v)
{
	const struct record_request q = { .year = (int)form_int(v->form, "ask_year", NULL), .words = list_typed(v, "words"),
	    .kind = (enum record_request_kind)word_index(record_request_kind_name, RECORD_REQUEST_KINDS, list_typed(v, "ask_kind")) };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, record_request_ask(v->flow, &q, &why), &why, show);
}

static int
show_one(struct visit *v, int status)
{
	struct record_request q;
	bool may;
	const int found = record_request_read(v->flow, v->id[0], &q, &may);

	if (found != 1)
		return found;
	fill(v, view_node(v->view, "Request"), &q);
	view_flag(v->view, "may", may && q.state == RECORD_WAITING);
	view_flag(v->view, "back", q.person == v->who->person && q.state == RECORD_WAITING);
	if (may)
		view_text(v->view, "record", record_path(v->flow, q.person, q.year));
	view_print(v->view, "path", REQUEST_PLACE "%lld", (long long)q.id);
	visit_name_fields(v, answer_fields);
	for (const char *const *o = outcomes; *o != NULL; o++)
		list_option(v, "Outcomes", *o, say(v, "record.request.outcome.", *o), list_typed(v, "ask_outcome"));
	if (status != 422)
		v->version = q.version;
	visit_crumb(v, YEAR_PLACE, say(v, "year.", "title"));
	visit_crumb(v, REQUEST_PLACE, say(v, "record.request.", "title"));
	visit_crumb(v, NULL, say(v, "record.request.kind.", record_request_kind_name[q.kind]));
	return visit_page_as(v, status, "record/request.cs", "record.request.one");
}

static int
one_page(struct visit *v)
{
	return show_one(v, 200);
}

static int
answer(struct visit *v)
{
	const struct record_request said = { .id = v->id[0], .version = form_version(v->form), .answer = list_typed(v, "answer"),
	    .state = strcmp(list_typed(v, "ask_outcome"), outcomes[0]) == 0 ? RECORD_ANSWERED : RECORD_REFUSED };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_one(v, 422);
	return visit_answer(v, record_request_answer(v->flow, &said, &why), &why, show_one);
}

static int
take_back(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, record_request_take_back(v->flow, v->id[0], form_version(v->form), &why), &why, show_one);
}

const struct route record_request_routes[] = {
	{ METHOD_GET,  REQUEST_PLACE,			ROLE_PERSON, 0, NULL, index_page },
	{ METHOD_POST, REQUEST_PLACE,			ROLE_PERSON, 0, ask_fields, ask },
	{ METHOD_GET,  REQUEST_PLACE ":",		ROLE_PERSON, 0, NULL, one_page },
	{ METHOD_POST, REQUEST_PLACE ":/tra-loi",	ROLES_AGENCY | ROLES_APPRAISAL, 0, answer_fields, answer },
	{ METHOD_POST, REQUEST_PLACE ":/rut",		ROLE_PERSON, 0, NULL, take_back },
	{ 0 }
};
