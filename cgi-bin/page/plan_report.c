/* The report on a plan to the committee of the province: a look at it, its files, those that left. */
#include <string.h>

#include "flow/plan_report.h"
#include "page/list.h"
#include "page/plan.h"

static const char *const forms[] = { "pdf", "docx", NULL };

static const struct field report_fields[] = {
	{ "dang", FIELD_CHOICE, .choices = forms },
	{ 0 }
};

static const struct field keep_fields[] = {
	{ "report_period", FIELD_TEXT, .required = true, .max = PLAN_PERIOD },
	{ "document_number", FIELD_TEXT, .required = true, .max = PLAN_NUMBER },
	{ .name = "document_day", .type = FIELD_DAY, .required = true },
	{ .name = "replaces", .type = FIELD_ID },
	{ "reason", FIELD_TEXT, .max = 500 },
	{ 0 }
};
static const struct field kept_fields[] = {
	{ "dang", FIELD_CHOICE, .required = true, .choices = forms },
	{ 0 }
};

static void
fill_figures(struct visit *v, struct view *to, const char *name, const struct plan_sum *sum)
{
	struct view *row = view_row(to, "figures");

	view_text(row, "name", name);
	view_int(row, "owed", sum->owed);
	view_int(row, "done", sum->done + sum->done_late);
	view_int(row, "in_time", sum->done);
	view_int(row, "done_late", sum->done_late);
	view_int(row, "late", sum->late);
	view_int(row, "waits", sum->waits);
	view_text(row, "share", plan_share_text(v->flow, sum->done + sum->done_late, sum->owed));
}

/* A task by kind of agency, and together. */
static void
fill_task(struct visit *v, const struct plan_board *b, size_t t, int number)
{
	const struct plan_sum sum = plan_sum_of(b, t, AGENCY_KINDS);
	struct view *row = view_row(v->view, "Tasks");

	plan_fill_task(v, row, &b->task[t]);
	view_int(row, "number", number);
	for (int kind = 0; kind < AGENCY_KINDS; kind++) {
		const struct plan_sum part = plan_sum_of(b, t, (enum agency_kind)kind);

		if (part.owed > 0)
			fill_figures(v, row, visit_label(v, mem_print(v->mem, "agency.%s", agency_kind_name[kind]),
			    NULL, NULL), &part);
	}
	fill_figures(v, row, visit_label(v, "plan.report.together", NULL, NULL), &sum);
}

static void
fill_late(struct visit *v, const struct plan_report *r, const struct plan_late *l)
{
	const struct plan_board *b = &r->board;
	const struct plan_task *task = &b->task[l->task];
	const char *at = plan_reminded_at(b, l, r->reminder, r->nreminders);
	struct view *row = view_row(v->view, "Late");

	view_text(row, "name", b->agency[l->agency].name);
	view_text(row, "path", plan_agency_path(v->flow, r->plan.id, b->agency[l->agency].id));
	view_text(row, "title", task->title);
	view_int(row, "days", l->days);
	view_text(row, "doer", task->doer != 0 ? task->doer_name : visit_label(v, "plan.report.itself", NULL, NULL));
	view_text(row, "hindrance", visit_label(v, plan_hindrance(v->flow, task, PLAN_CELL(b, l->agency, l->task)),
	    NULL, NULL));
	view_text(row, "reminded", at == NULL ? visit_label(v, "plan.report.never", NULL, NULL) :
	    moment_show(v->mem, at));
}

static const char *
kept_name(struct visit *v, const struct plan_kept *k)
{
	return visit_label(v, "plan.report.kept_as", k->number, day_show(v->mem, k->day));
}

static void
fill_kept(struct visit *v, int64_t plan, const struct plan_kept *list, size_t n, const struct plan_kept *k)
{
	struct view *row = view_row(v->view, "Kept");
	const char *at = plan_path(v->flow, plan, mem_print(v->mem, "bao-cao/%lld/tai?dang=", (long long)k->id));

	view_text(row, "period", k->period);
	view_text(row, "name", kept_name(v, k));
	view_text(row, "on", day_show(v->mem, k->on));
	view_int(row, "owed", k->sum.owed);
	view_int(row, "done", k->sum.done + k->sum.done_late);
	view_int(row, "late", k->sum.late);
	view_text(row, "by", k->by);
	view_text(row, "at", moment_show(v->mem, k->at));
	view_print(row, "docx", "%sdocx", at);
	view_print(row, "pdf", "%spdf", at);
	for (size_t i = 0; i < n && k->replaced_by != 0; i++)
		if (list[i].id == k->replaced_by) {
			view_text(row, "replaced_by", kept_name(v, &list[i]));
			view_text(row, "replaced_why", k->replaced_why);
		}
}

/* A figure at the last report and now. */
static void
fill_change(struct visit *v, const char *figure, int64_t before, int64_t now)
{
	struct view *row = view_row(v->view, "Since");

	view_text(row, "name", visit_label(v, mem_print(v->mem, "plan.report.column.%s", figure), NULL, NULL));
	view_print(row, "before", "%lld", (long long)before);
	view_print(row, "now", "%lld", (long long)now);
	view_print(row, "change", now == before ? "%lld" : "%+lld", (long long)(now - before));
}

/* What left, and what has changed since the last that stands. 1 or -1. */
static int
fill_left(struct visit *v, const struct plan_report *r)
{
	const struct plan_sum now = plan_sum_of(&r->board, r->board.ntasks, AGENCY_KINDS);
	const struct plan_kept *last;
	struct plan_kept *list;
	size_t n;

	if (plan_kept_list(v->flow, r->plan.id, &list, &n) != 1)
		return -1;
	list_option(v, "Replaces", "", visit_label(v, "plan.report.replaces_none", NULL, NULL), "");
	for (size_t i = 0; i < n; i++) {
		fill_kept(v, r->plan.id, list, n, &list[i]);
		if (list[i].replaced_by == 0)
			list_option(v, "Replaces", mem_print(v->mem, "%lld", (long long)list[i].id),
			    mem_print(v->mem, "%s, %s", kept_name(v, &list[i]), list[i].period), "");
	}
	last = plan_kept_last(list, n);
	if (last == NULL)
		return 1;
	view_text(v->view, "since", visit_label(v, "plan.report.since", last->period, kept_name(v, last)));
	fill_change(v, "owed", last->sum.owed, now.owed);
	fill_change(v, "done", last->sum.done + last->sum.done_late, now.done + now.done_late);
	fill_change(v, "in_time", last->sum.done, now.done);
	fill_change(v, "done_late", last->sum.done_late, now.done_late);
	fill_change(v, "late", last->sum.late, now.late);
	fill_change(v, "waits", last->sum.waits, now.waits);
	return 1;
}

static int
show_report(struct visit *v, int status, const struct plan_report *r)
{
	int number = 0;

	if (fill_left(v, r) != 1)
		return -1;
	visit_name_fields(v, keep_fields);
	view_flag(v->view, "may", (v->who->roles & ROLES_APPRAISAL) != 0);
	view_text(v->view, "keep", plan_path(v->flow, r->plan.id, "bao-cao"));

	plan_fill(v, view_node(v->view, "Plan"), &r->plan);
	view_text(v->view, "look", visit_label(v, "plan.report.look", day_show(v->mem, r->board.today), NULL));
	view_text(v->view, "docx", plan_path(v->flow, r->plan.id, "bao-cao?dang=docx"));
	view_text(v->view, "pdf", plan_path(v->flow, r->plan.id, "bao-cao?dang=pdf"));
	for (int which = PLAN_SAYS_OWED; which <= PLAN_SAYS_CUT; which++)
		view_text(view_row(v->view, "Says"), "text", plan_report_sentence(v->flow, v->render, v->lang, r,
		    (enum plan_sentence)which));
	view_text(v->view, "told", plan_report_sentence(v->flow, v->render, v->lang, r, PLAN_SAYS_TOLD));
	for (size_t t = 0; t < r->board.ntasks; t++)
		if (!r->board.task[t].withdrawn)
			fill_task(v, &r->board, t, ++number);
	for (size_t i = 0; i < r->nlate; i++)
		fill_late(v, r, &r->late[i]);
	view_flag(v->view, "long", v->web->method == METHOD_GET && status != 200);
	plan_crumb(v, &r->plan);
	visit_crumb(v, NULL, visit_label(v, "plan.report.title", NULL, NULL));
	return visit_page_as(v, status, "plan/report.cs", "plan.report.title");
}

/* "Báo cáo tiến độ 99-KH-UBND - 2026-11-29.docx" */
static const char *
file_name(struct visit *v, const char *of, struct day day, const char *form)
{
	char *document = mem_text(v->mem, of);

	for (char *p = document; *p != '\0'; p++)
		if (*p == '/')
			*p = '-';
	return mem_print(v->mem, "%s %s - %s.%s", visit_label(v, "plan.report.title", NULL, NULL), document,
	    day_text(v->mem, day), form);
}

static int
send_report(struct visit *v, const struct plan_report *r, const char *form)
{
	const bool docx = strcmp(form, "docx") == 0;
	const char *bytes;
	size_t n;
	int done = plan_report_file(v->flow, v->render, r, docx ? PLAN_REPORT_DOCX : PLAN_REPORT_PDF, &bytes, &n);

	if (done != 1)
		return done < 0 ? -1 : show_report(v, 422, r);
	return reply_bytes(v->reply, docx ? REPLY_DOCX : REPLY_PDF, file_name(v, r->plan.document,
	    r->board.today, form), bytes, n);
}

static int
report_page(struct visit *v)
{
	const char *form = list_typed(v, "dang");
	struct plan_report r;
	int found = plan_report_read(v->flow, v->id[0], &r);

	if (found != 1)
		return found;
	return form[0] == '\0' ? show_report(v, 200, &r) : send_report(v, &r, form);
}

static int
show_again(struct visit *v, int status)
{
	struct plan_report r;
	int found = plan_report_read(v->flow, v->id[0], &r);

	return found == 1 ? show_report(v, status, &r) : found;
}

static int
keep(struct visit *v)
{
	const struct plan_kept next = { .period = list_typed(v, "report_period"),
	    .number = list_typed(v, "document_number"),
	    .day = form_day(v->form, "document_day"), .replaces = form_int(v->form, "replaces", NULL),
	    .reason = form_text(v->form, "reason") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_again(v, 422);
	return visit_answer(v, plan_report_keep(v->flow, v->render, v->id[0], &next, &why), &why, show_again);
}

static int
kept_file(struct visit *v)
{
	const char *form = list_typed(v, "dang"), *bytes;
	struct plan_kept *list;
	size_t n, size;
	int found = form_ok(v->form) ? plan_kept_list(v->flow, v->id[0], &list, &n) : 0;

	if (found == 1)
		found = plan_kept_file(v->flow, v->id[0], v->id[1], form, &bytes, &size);
	if (found != 1)
		return found;
	for (size_t i = 0; i < n; i++)
		if (list[i].id == v->id[1])
			return reply_bytes(v->reply, strcmp(form, "docx") == 0 ? REPLY_DOCX : REPLY_PDF,
			    file_name(v, list[i].number, list[i].day, form), bytes, size);
	return 0;
}

const struct route plan_report_routes[] = {
	{ METHOD_GET, "/ke-hoach/:/bao-cao", ROLES_REPORT, 0, report_fields, report_page },
	{ METHOD_POST, "/ke-hoach/:/bao-cao", ROLES_APPRAISAL, 0, keep_fields, keep },
	{ METHOD_GET, "/ke-hoach/:/bao-cao/:/tai", ROLES_REPORT, 0, kept_fields, kept_file },
	{ 0 }
};
