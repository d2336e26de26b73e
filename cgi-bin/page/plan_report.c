/* The report on a plan to the committee of the province: a look at it, and its files. */
#include <string.h>

#include "flow/plan_report.h"
#include "page/list.h"
#include "page/plan.h"

static const char *const forms[] = { "pdf", "docx", NULL };

static const struct field report_fields[] = {
	{ "dang", FIELD_CHOICE, .choices = forms },
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

static int
show_report(struct visit *v, int status, const struct plan_report *r)
{
	int number = 0;

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
	view_flag(v->view, "long", status != 200);
	plan_crumb(v, &r->plan);
	visit_crumb(v, NULL, visit_label(v, "plan.report.title", NULL, NULL));
	return visit_page_as(v, status, "plan/report.cs", "plan.report.title");
}

/* "Báo cáo tiến độ 99-KH-UBND - 2026-11-29.docx" */
static const char *
file_name(struct visit *v, const struct plan_report *r, const char *form)
{
	char *document = mem_text(v->mem, r->plan.document);

	for (char *p = document; *p != '\0'; p++)
		if (*p == '/')
			*p = '-';
	return mem_print(v->mem, "%s %s - %s.%s", visit_label(v, "plan.report.title", NULL, NULL), document,
	    day_text(v->mem, r->board.today), form);
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
	return reply_bytes(v->reply, docx ? REPLY_DOCX : REPLY_PDF, file_name(v, r, form), bytes, n);
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

const struct route plan_report_routes[] = {
	{ METHOD_GET, "/ke-hoach/:/bao-cao", ROLES_REPORT, 0, report_fields, report_page },
	{ 0 }
};
