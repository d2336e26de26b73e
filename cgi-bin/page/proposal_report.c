/* Lists of proposals as files, and the report to the Ministry. */
#include <string.h>

#include "page/list.h"
#include "page/listing.h"
#include "page/proposal.h"

#define REPORT_MOST 500		/* rows of a page that is printed */

static const char *const report_kinds[] = { "method", "difficulty", NULL };

const struct field proposal_report_fields[] = {
	{ .name = "tu", .type = FIELD_DAY },
	{ .name = "den", .type = FIELD_DAY },
	{ "loai", FIELD_CHOICE, .choices = report_kinds },
	LISTING_FIELD,
	{ 0 }
};

static const struct listing_column list_columns[] = {
	{ "proposal.field.kind", 20, LIST_TEXT }, { "proposal.field.subject", 44, LIST_TEXT },
	{ "proposal.field.agency", 36, LIST_TEXT }, { "proposal.field.writer", 24, LIST_TEXT },
	{ "proposal.field.state", 22, LIST_TEXT }, { "proposal.field.submitted", 18, LIST_TEXT },
	{ "proposal.field.due", 18, LIST_TEXT }, { "proposal.field.minutes", 12, LIST_WHOLE },
	{ "proposal.field.late", 10, LIST_TEXT }, { "proposal.field.handler", 24, LIST_TEXT },
	{ "proposal.field.answer", 44, LIST_TEXT }, { "proposal.field.number", 18, LIST_TEXT },
	{ "proposal.field.day", 14, LIST_TEXT },
};
#define LIST_COLUMNS (sizeof(list_columns) / sizeof(*list_columns))

static const char *
day_or_null(struct visit *v, struct day day)
{
	return day.year == 0 ? NULL : day_show(v->mem, day);
}

int
proposal_file(struct visit *v, const struct proposal_query *query)
{
	struct proposal_query all = *query;
	struct proposal *list;
	struct listing *l;
	int64_t total;
	size_t n;

	all.skip = 0;
	all.most = LISTING_MOST;
	if (proposals(v->flow, &all, &list, &n, &total) != 1)
		return -1;
	l = listing_new(v, list_columns, LIST_COLUMNS, n);
	for (size_t i = 0; i < n; i++) {
		const struct proposal *p = &list[i];

		listing_label(l, "proposal.kind.", proposal_kind_name[p->content.kind]);
		listing_text(l, p->content.subject);
		listing_text(l, p->agency_name);
		listing_text(l, p->person_name);
		listing_label(l, "proposal.state.", proposal_state_name[p->state]);
		listing_text(l, moment_show(v->mem, p->submitted_at));
		listing_text(l, moment_show(v->mem, p->due_at));
		listing_text(l, p->submitted_at == NULL ? NULL : mem_print(v->mem, "%lld",
		    (long long)proposal_age(p)));
		listing_text(l, proposal_late(p) ? visit_label(v, "proposal.late", NULL, NULL) : NULL);
		listing_text(l, p->handler_name);
		listing_text(l, p->answered_at == NULL ? NULL : p->answer);
		listing_text(l, p->document_number);
		listing_text(l, day_or_null(v, p->document_day));
	}
	return listing_send(l, visit_label(v, "proposal.title", NULL, NULL), "y-kien", total);
}

static const struct listing_column report_columns[] = {
	{ "proposal.report.place", 6, LIST_WHOLE }, { "proposal.field.agency", 36, LIST_TEXT },
	{ "proposal.field.kind", 20, LIST_TEXT }, { "proposal.field.submitted", 18, LIST_TEXT },
	{ "proposal.field.subject", 44, LIST_TEXT }, { "proposal.report.content", 60, LIST_TEXT }, { "proposal.field.opinion", 50, LIST_TEXT },
	{ "proposal.field.answer", 50, LIST_TEXT }, { "proposal.field.number", 18, LIST_TEXT },
	{ "proposal.field.day", 14, LIST_TEXT }, { "proposal.field.state", 22, LIST_TEXT },
};
#define REPORT_COLUMNS (sizeof(report_columns) / sizeof(*report_columns))

/* Its words, and what a method wants otherwise. */
static const char *
content(struct visit *v, const struct proposal_content *c)
{
	const char *text = c->words;

	for (int p = 0; p < PARAMETERS; p++)
		if (c->value[p] != NULL)
			text = mem_print(v->mem, "%s\n%s: %s", text, visit_label(v, mem_print(v->mem,
			    "parameter.name.%s", parameter_name[p]), NULL, NULL), visit_label(v,
			    mem_print(v->mem, "parameter.value.%s", c->value[p]), NULL, NULL));
	return c->other[0] == '\0' ? text : mem_print(v->mem, "%s\n%s", text, c->other);
}

/* The outcome, where there is one, and its words; nothing before it is answered. */
static const char *
answer(struct visit *v, const struct proposal *p)
{
	if (p->answered_at == NULL)
		return "";
	if (p->outcome[0] == '\0')
		return p->answer;
	return mem_print(v->mem, "%s%s%s", visit_label(v, mem_print(v->mem, "proposal.outcome.%s",
	    p->outcome), NULL, NULL), p->answer[0] == '\0' ? "" : ". ", p->answer);
}

static int
send_report(struct visit *v, const struct proposal *list, size_t n, int64_t total)
{
	struct listing *l = listing_new(v, report_columns, REPORT_COLUMNS, n);

	for (size_t i = 0; i < n; i++) {
		const struct proposal *p = &list[i];

		listing_int(l, (int64_t)i + 1);
		listing_text(l, p->agency_name);
		listing_label(l, "proposal.kind.", proposal_kind_name[p->content.kind]);
		listing_text(l, moment_show(v->mem, p->submitted_at));
		listing_text(l, p->content.subject);
		listing_text(l, content(v, &p->content));
		listing_text(l, p->opinion);
		listing_text(l, answer(v, p));
		listing_text(l, p->document_number);
		listing_text(l, day_or_null(v, p->document_day));
		listing_label(l, "proposal.state.", proposal_state_name[p->state]);
	}
	return listing_send(l, visit_label(v, "proposal.report.title", NULL, NULL), "bao-cao-bo", total);
}

/* The days that were asked for, else from the first of January to today. */
static void
period(struct visit *v, struct day *from, struct day *until)
{
	*from = form_day(v->form, "tu");
	*until = form_day(v->form, "den");
	if (until->year == 0)
		*until = day_today();
	if (from->year == 0)
		*from = (struct day){ until->year, 1, 1 };
	if (form_ok(v->form) && day_compare(*until, *from) < 0)
		form_error(v->form, "den", "proposal.refused.order", NULL, NULL);
}

static void
fill_row(struct visit *v, const struct proposal *p, size_t place)
{
	struct view *row = view_row(v->view, "Proposals");

	proposal_fill(v, row, p);
	view_int(row, "place", (int64_t)place);
	view_text(row, "content", content(v, &p->content));
	view_text(row, "said", answer(v, p));
}

int
proposal_report(struct visit *v)
{
	struct proposal_query query = { .kind = list_typed(v, "loai"), .state = "", .words = "",
	    .sort = "waiting", .most = listing_asked(v) ? LISTING_MOST : REPORT_MOST };
	struct proposal *list;
	int64_t total = 0;
	size_t n = 0;

	period(v, &query.from, &query.until);
	if (form_ok(v->form) && proposals(v->flow, &query, &list, &n, &total) != 1)
		return -1;
	if (listing_asked(v))
		return send_report(v, list, n, total);
	for (size_t i = 0; i < n; i++)
		fill_row(v, &list[i], i + 1);
	visit_name_fields(v, proposal_report_fields);
	visit_default(v, "tu", day_show(v->mem, query.from));
	visit_default(v, "den", day_show(v->mem, query.until));
	view_text(v->view, "from", day_show(v->mem, query.from));
	view_text(v->view, "until", day_show(v->mem, query.until));
	list_options(v, "Kinds", "proposal.list.any_kind", report_kinds, "proposal.kind.", query.kind);
	view_int(v->view, "total", total);
	view_int(v->view, "left", total - (int64_t)n);
	proposal_crumbs(v, NULL, visit_label(v, "proposal.report.title", NULL, NULL));
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "proposal/report.cs",
	    "proposal.report.title");
}
