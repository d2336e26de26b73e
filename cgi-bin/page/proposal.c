/* The list of proposals; one that is begun or changed. */
#include "page/proposal.h"

#include <string.h>

#include "base/utf8.h"
#include "page/list.h"
#include "page/listing.h"
#include "page/parameter.h"
#include "rules/agent.h"
#include "rules/role.h"
#include "rules/score.h"

#define REQUEST_MOST	64

static const char *const states[] = {
	"open", "waiting", "draft", "submitted", "received", "asked", "opined", "forwarded", "decided",
	"agreed", "refused", "answered", "closed", "withdrawn", NULL
};
static const char *const sorts[] = { "agency", "-agency", "waiting", "-waiting", NULL };
static const char *const sort_columns[] = { "agency", "waiting", NULL };

static const struct field list_fields[] = {
	{ "trang", FIELD_INT, .min = 1, .max = 100000 },
	{ "loai", FIELD_CHOICE, .choices = proposal_kinds },
	{ "trang-thai", FIELD_CHOICE, .choices = states },
	{ .name = "co-quan", .type = FIELD_ID },
	{ "tim", FIELD_TEXT, .max = 200 },
	{ .name = "tre", .type = FIELD_FLAG },
	{ "xep", FIELD_CHOICE, .choices = sorts },
	LISTING_FIELD,
	{ 0 }
};
static const struct field new_fields[] = {
	{ "loai", FIELD_CHOICE, .choices = proposal_kinds },
	{ "trang", FIELD_TEXT, .max = PROPOSAL_PAGE },
	{ "ma", FIELD_TEXT, .max = REQUEST_MOST },
	{ 0 }
};
static const struct field content_fields[] = {
	{ "kind", FIELD_CHOICE, .required = true, .choices = proposal_kinds },
	{ "subject", FIELD_TEXT, .max = PROPOSAL_SUBJECT },
	{ "words", FIELD_AREA, .max = PROPOSAL_WORDS },
	{ "late_unit", FIELD_CHOICE, .choices = late_unit_name },
	{ "cap", FIELD_CHOICE, .choices = score_cap_name },
	{ "period", FIELD_CHOICE, .choices = parameter_periods },
	{ "other", FIELD_AREA, .max = PROPOSAL_OTHER },
	{ .name = "wished", .type = FIELD_DAY },
	{ "page", FIELD_TEXT, .max = PROPOSAL_PAGE },
	{ "request", FIELD_TEXT, .max = REQUEST_MOST },
	{ 0 }
};

/* Those who see more than one agency may choose one. */
static int
fill_agencies(struct visit *v, int64_t chosen)
{
	const uint64_t province = ROLE_APPRAISER | ROLE_APPRAISAL_LEAD | ROLE_CHAIRMAN | ROLE_ADMIN |
	    ROLE_AUDITOR;
	const char *id = mem_print(v->mem, "%lld", (long long)chosen);
	struct proposal_agency *list;
	size_t n;

	if ((v->who->roles & province) == 0)
		return 1;
	if (proposal_agencies_of(v->flow, &list, &n) != 1)
		return -1;
	list_option(v, "Agencies", "", visit_label(v, "proposal.list.any_agency", NULL, NULL), id);
	for (size_t i = 0; i < n; i++)
		list_option(v, "Agencies", mem_print(v->mem, "%lld", (long long)list[i].id),
		    list[i].name, id);
	return 1;
}

/* What the person may begin. */
static void
fill_begin(struct visit *v)
{
	for (int kind = 0; kind < PROPOSAL_KINDS; kind++) {
		struct view *row;

		if (!proposal_can_begin(v->flow, (enum proposal_kind)kind))
			continue;
		row = view_row(v->view, "Begin");
		view_print(row, "path", PROPOSALS "moi?loai=%s", proposal_kind_name[kind]);
		view_text(row, "text", visit_label(v, mem_print(v->mem, "proposal.begin.%s",
		    proposal_kind_name[kind]), NULL, NULL));
		view_text(row, "hint", visit_label(v, mem_print(v->mem, "proposal.about.%s",
		    proposal_kind_name[kind]), NULL, NULL));
	}
}

static int
list_page(struct visit *v)
{
	const int64_t page = list_number(v);
	const struct proposal_query query = {
		.kind = list_typed(v, "loai"), .state = list_typed(v, "trang-thai"),
		.words = list_typed(v, "tim"), .sort = list_typed(v, "xep"),
		.agency = form_int(v->form, "co-quan", NULL), .late = form_flag(v->form, "tre"),
		.skip = (page - 1) * LIST_PAGE, .most = LIST_PAGE,
	};
	struct proposal *list;
	int64_t total;
	size_t n;

	if (listing_asked(v))
		return proposal_file(v, &query);
	if (proposals(v->flow, &query, &list, &n, &total) != 1 || fill_agencies(v, query.agency) != 1 ||
	    proposal_fill_usual(v) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		proposal_fill(v, view_row(v->view, "Proposals"), &list[i]);
	fill_begin(v);
	list_options(v, "Kinds", "proposal.list.any_kind", proposal_kinds, "proposal.kind.", query.kind);
	list_options(v, "States", "proposal.list.any_state", states, "proposal.state.", query.state);
	list_sort(v, PROPOSALS, list_fields, query.sort, sort_columns);
	view_text(v->view, "words", query.words);
	view_text(v->view, "sort", query.sort);
	view_flag(v->view, "late", query.late);
	view_int(v->view, "total", total);
	view_flag(v->view, "may_report", (v->who->roles & (ROLE_APPRAISER | ROLE_APPRAISAL_LEAD |
	    ROLE_CHAIRMAN | ROLE_AUDITOR)) != 0);
	list_pages(v, list_query(v, PROPOSALS, list_fields, NULL), page, total);
	proposal_crumbs(v, NULL, NULL);
	return visit_page(v, "proposal/list.cs", "proposal.title");
}

/* The browser as it says of itself, in letters that can be kept. */
static const char *
agent_of(struct visit *v)
{
	return utf8_words(v->mem, v->web->agent, PROPOSAL_AGENT);
}

static int
fill_form(struct visit *v, enum proposal_kind kind, int64_t agency)
{
	visit_name_fields(v, content_fields);
	view_text(v->view, "kind", proposal_kind_name[kind]);
	view_text(v->view, "kind_text", visit_label(v, mem_print(v->mem, "proposal.begin.%s",
	    proposal_kind_name[kind]), NULL, NULL));
	view_text(v->view, "about", visit_label(v, mem_print(v->mem, "proposal.about.%s",
	    proposal_kind_name[kind]), NULL, NULL));
	if (kind == PROPOSAL_SUPPORT) {
		view_text(v->view, "browser", agent_name(v->mem, agent_of(v)));
		view_text(v->view, "agent", agent_of(v));
		return proposal_fill_usual(v);
	}
	return kind == PROPOSAL_METHOD ? parameter_fill_choices(v, agency) : 1;
}

static int
show_new(struct visit *v, int status)
{
	const bool posted = v->web->method == METHOD_POST;
	enum proposal_kind kind;

	if (proposal_kind_read(form_text(v->form, posted ? "kind" : "loai"), &kind) != 1) {
		fill_begin(v);
		proposal_crumbs(v, NULL, visit_label(v, "proposal.new", NULL, NULL));
		return visit_page_as(v, status, "proposal/choose.cs", "proposal.new");
	}
	if (!proposal_can_begin(v->flow, kind))
		return visit_error(v, 403);
	if (fill_form(v, kind, v->who->agency) != 1)
		return -1;
	if (!posted) {
		visit_default(v, "page", list_typed(v, "trang"));
		visit_default(v, "request", list_typed(v, "ma"));
	}
	view_flag(v->view, "fresh", true);
	proposal_crumbs(v, NULL, visit_label(v, "proposal.new", NULL, NULL));
	return visit_page_as(v, status, "proposal/form.cs", "proposal.new");
}

static int
new_page(struct visit *v)
{
	return show_new(v, form_ok(v->form) ? 200 : 422);
}

/* What a press without words is called. */
static const char *
called(struct visit *v)
{
	const char *page = list_typed(v, "page");

	return utf8_short(v->mem, page[0] == '\0' ? visit_label(v, "proposal.trouble", NULL, NULL) :
	    visit_label(v, "proposal.trouble_at", page, NULL), PROPOSAL_SUBJECT);
}

static int
typed(struct visit *v, enum proposal_kind kind, int64_t agency, struct proposal_content *c)
{
	*c = (struct proposal_content){
		.kind = kind, .subject = list_typed(v, "subject"), .words = list_typed(v, "words"),
		.other = "", .page = "", .request = "", .agent = "",
	};
	if (kind == PROPOSAL_SUPPORT) {
		c->page = list_typed(v, "page");
		c->request = list_typed(v, "request");
		c->agent = agent_of(v);
		if (c->subject[0] == '\0')
			c->subject = called(v);
	} else if (kind == PROPOSAL_METHOD) {
		c->other = list_typed(v, "other");
		c->wished = form_day(v->form, "wished");
		return parameter_typed(v, agency, c->value);
	}
	return 1;
}

/* An agency says what it is about; trouble is sent by a press alone. */
static void
require(struct visit *v, enum proposal_kind kind)
{
	static const char *const names[] = { "subject", "words" };

	for (size_t i = 0; kind != PROPOSAL_SUPPORT && i < sizeof(names) / sizeof(*names); i++)
		if (list_typed(v, names[i])[0] == '\0')
			form_error(v->form, names[i], "error.required", NULL, NULL);
}

static int
begin(struct visit *v)
{
	struct refusal why = { 0 };
	struct proposal_content content;
	enum proposal_kind kind;

	if (proposal_kind_read(form_text(v->form, "kind"), &kind) != 1)
		return show_new(v, 422);
	if (!proposal_can_begin(v->flow, kind))
		return visit_error(v, 403);
	if (form_ok(v->form))
		require(v, kind);
	if (!form_ok(v->form))
		return show_new(v, 422);
	if (typed(v, kind, v->who->agency, &content) != 1)
		return -1;
	return visit_answer(v, proposal_begin(v->flow, &content, &why), &why, show_new);
}

static int
show_edit(struct visit *v, int status)
{
	struct proposal p;
	int found = proposal_read(v->flow, v->id[0], &p);

	if (found == 1 && !proposal_can(v->flow, &p, PROPOSAL_EDIT) && status == 200)
		return 0;
	if (found != 1)
		return found;
	if (fill_form(v, p.content.kind, p.agency) != 1)
		return -1;
	visit_default(v, "subject", p.content.subject);
	visit_default(v, "words", p.content.words);
	visit_default(v, "other", p.content.other);
	visit_default(v, "wished", p.content.wished.year == 0 ? "" : day_show(v->mem, p.content.wished));
	for (int i = 0; i < PARAMETERS; i++)
		visit_default(v, parameter_name[i], p.content.value[i] == NULL ? "" : p.content.value[i]);
	view_print(v->view, "path", PROPOSALS "%lld/", (long long)p.id);
	if (status != 422)
		v->version = p.version;
	proposal_crumbs(v, mem_print(v->mem, PROPOSALS "%lld/", (long long)p.id), p.content.subject);
	visit_crumb(v, NULL, visit_label(v, "proposal.edit", NULL, NULL));
	return visit_page_as(v, status, "proposal/form.cs", "proposal.edit");
}

static int
edit_page(struct visit *v)
{
	return show_edit(v, 200);
}

static int
edit(struct visit *v)
{
	struct refusal why = { 0 };
	struct proposal_content content;
	struct proposal p;
	int found = proposal_read(v->flow, v->id[0], &p);

	if (found != 1)
		return found;
	if (form_ok(v->form))
		require(v, p.content.kind);
	if (!form_ok(v->form))
		return show_edit(v, 422);
	if (typed(v, p.content.kind, p.agency, &content) != 1)
		return -1;
	return visit_answer(v, proposal_change(v->flow, p.id, form_version(v->form), &content, &why),
	    &why, show_edit);
}

#define WRITERS	(ROLE_OFFICER | ROLE_DIVISION_HEAD | ROLE_HEAD)
#define READERS	(ROLE_APPRAISER | ROLE_APPRAISAL_LEAD | ROLE_CHAIRMAN | ROLE_AUDITOR)

const struct route proposal_routes[] = {
	{ METHOD_GET,  "/y-kien/",	ROLE_PERSON, 0, list_fields, list_page },
	{ METHOD_GET,  "/y-kien/moi",	ROLE_PERSON, 0, new_fields, new_page },
	{ METHOD_POST, "/y-kien/moi",	ROLE_PERSON, 0, content_fields, begin },
	{ METHOD_GET,  "/y-kien/:/sua",	WRITERS, 0, NULL, edit_page },
	{ METHOD_POST, "/y-kien/:/sua",	WRITERS, 0, content_fields, edit },
	{ METHOD_GET,  "/y-kien/bao-cao", READERS, 0, proposal_report_fields, proposal_report },
	{ 0 }
};
