/* What one agency owes of a plan, and the documents that say it is done. */
#include <string.h>

#include "flow/plan_file.h"
#include "page/plan.h"

#define DOCUMENT_MOST	100
#define NOTE_MOST	1000
#define REASON_MOST	500

static const struct field tick_fields[] = {
	{ "document", FIELD_TEXT, .required = true, .max = DOCUMENT_MOST },
	{ .name = "document_day", .type = FIELD_DAY, .required = true },
	{ .name = "done", .type = FIELD_DAY },
	{ "note", FIELD_AREA, .max = NOTE_MOST },
	{ 0 }
};
static const struct field return_fields[] = {
	{ "reason", FIELD_AREA, .required = true, .max = REASON_MOST },
	{ 0 }
};

/* May the person attach to it, and take off what is attached? */
static bool
may_file(struct visit *v, const struct plan_tick *t)
{
	return strcmp(t->state, "standing") == 0 && plan_may_tick(v->who, t->agency);
}

static void
fill_tick(struct visit *v, const struct plan_tick *t, const struct plan_file *file, size_t n)
{
	struct view *row = view_row(v->view, "Ticks");

	for (size_t i = 0; i < n; i++) {
		struct view *one;

		if (file[i].tick != t->id)
			continue;
		one = view_row(row, "files");
		view_text(one, "name", file[i].name);
		view_text(one, "by", file[i].by);
		view_int(one, "size", (file[i].size + 1023) / 1024);
		view_text(one, "path", plan_tick_path(v->flow, t->task, t->agency, mem_print(v->mem, "tep/%lld",
		    (long long)file[i].id)));
	}
	view_flag(row, "may_file", may_file(v, t));
	if (may_file(v, t))
		view_print(row, "attach", "/tai-len/ke-hoach/%lld", (long long)t->id);

	view_text(row, "document", t->document);
	view_text(row, "document_day", day_show(v->mem, t->document_day));
	view_text(row, "done", day_show(v->mem, t->done));
	view_text(row, "note", t->note);
	view_text(row, "by", visit_name(v, t->by, &t->behalf));
	view_text(row, "at", moment_show(v->mem, t->at));
	view_text(row, "state", visit_label(v, mem_print(v->mem, "plan.tick.state.%s", t->state), NULL, NULL));
	view_text(row, "reason", t->reason);
	view_text(row, "returned_by", t->returned_by);
}

/* What the agency owes, and what it does for all. */
static void
fill_owed(struct visit *v, const struct plan *p, const struct plan_board *b)
{
	for (size_t t = 0; t < b->ntasks; t++) {
		struct view *row;

		if (b->cell[t].standing.state == PLAN_NOT_OWED)
			continue;
		row = view_row(v->view, "Tasks");
		plan_fill_task(v, row, &b->task[t]);
		plan_fill_cell(v, row, &b->cell[t]);
		if (b->task[t].known == PLAN_TICKED)
			view_print(row, "tick", "/ke-hoach/viec/%lld/co-quan/%lld/", (long long)b->task[t].id,
			    (long long)b->agency[0].id);
	}
	view_text(v->view, "plan", p->name);
	view_text(v->view, "document", p->document);
}

static int
fill_reminders(struct visit *v, const struct plan *p, const struct plan_board *b)
{
	struct plan_reminder *list;
	size_t n;

	if (plan_reminders(v->flow, p->id, b->agency[0].id, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Reminders");

		view_text(row, "at", moment_show(v->mem, list[i].at));
		view_text(row, "by", list[i].by[0] == '\0' ? visit_label(v, "plan.reminder.timer", NULL, NULL) :
		    list[i].by);
		for (size_t t = 0; t < b->ntasks; t++)
			if (b->task[t].id == list[i].task)
				view_text(row, "title", b->task[t].title);
	}
	return 1;
}

static int
agency_page(struct visit *v)
{
	struct plan_board board;
	struct plan plan;
	int found = plan_one(v->flow, v->id[0], &plan);

	if (found != 1 || (!plan_sees_all(v->who) && v->id[1] != v->who->agency))
		return found < 0 ? -1 : 0;
	if (plan_board_of(v->flow, plan.id, v->id[1], &board) != 1)
		return -1;
	if (board.nagencies != 1)
		return board.ntasks == 0 ? visit_to(v, "/ke-hoach/") : 0;
	fill_owed(v, &plan, &board);
	if (fill_reminders(v, &plan, &board) != 1)
		return -1;
	view_text(v->view, "name", board.agency[0].name);
	view_text(v->view, "head", board.agency[0].head);
	view_flag(v->view, "may", plan_may_tick(v->who, board.agency[0].id));
	plan_crumb(v, &plan);
	visit_crumb(v, NULL, board.agency[0].name);
	return visit_page(v, "plan/agency.cs", "plan.agency_title");
}

/* The form opens with what stands, so that a slip is mended and not typed again. */
static void
fill_form(struct visit *v, const struct plan_tick *stands)
{
	visit_name_fields(v, tick_fields);
	view_text(v->page, "Form.reason.name", "reason");
	if (stands == NULL)
		return;
	visit_default(v, "document", stands->document);
	visit_default(v, "document_day", day_show(v->mem, stands->document_day));
	visit_default(v, "done", day_show(v->mem, stands->done));
	visit_default(v, "note", stands->note);
	v->version = stands->id;
	view_flag(v->view, "stands", true);
}

int
plan_tick_show(struct visit *v, int status)
{
	const struct plan_tick *stands = NULL;
	struct plan_board board;
	struct plan_task task;
	struct plan_tick *list;
	struct plan_file *file;
	struct plan plan;
	size_t n, nfiles;
	int found = plan_task_read(v->flow, v->id[0], &task);

	if (found != 1 || (!plan_sees_all(v->who) && v->id[1] != v->who->agency))
		return found < 0 ? -1 : 0;
	if (plan_one(v->flow, task.plan, &plan) != 1 ||
	    plan_board_of(v->flow, task.plan, v->id[1], &board) != 1 ||
	    plan_ticks(v->flow, task.plan, v->id[1], &list, &n) != 1 ||
	    plan_files_of(v->flow, task.id, v->id[1], &file, &nfiles) != 1)
		return -1;
	if (board.nagencies != 1)
		return 0;
	for (size_t i = 0; i < n; i++)
		if (list[i].task == task.id) {
			fill_tick(v, &list[i], file, nfiles);
			if (strcmp(list[i].state, "standing") == 0)
				stands = &list[i];
		}
	plan_fill_task(v, view_node(v->view, "Task"), &task);
	for (size_t t = 0; t < board.ntasks; t++)
		if (board.task[t].id == task.id)
			plan_fill_cell(v, view_node(v->view, "Task"), &board.cell[t]);
	fill_form(v, stands);
	view_text(v->view, "name", board.agency[0].name);
	view_print(v->view, "path", "/ke-hoach/viec/%lld/co-quan/%lld/", (long long)task.id,
	    (long long)board.agency[0].id);
	view_flag(v->view, "may", !task.withdrawn && task.known == PLAN_TICKED &&
	    plan_may_tick(v->who, board.agency[0].id));
	view_flag(v->view, "may_return", (v->who->roles & ROLES_APPRAISAL) != 0 && stands != NULL);
	plan_crumb(v, &plan);
	visit_crumb(v, plan_agency_path(v->flow, plan.id, board.agency[0].id), board.agency[0].name);
	visit_crumb(v, NULL, task.title);
	return visit_page_as(v, status, "plan/tick.cs", "plan.tick.title");
}

static int
tick_page(struct visit *v)
{
	return plan_tick_show(v, 200);
}

static int
tick(struct visit *v)
{
	const char *note = form_text(v->form, "note");
	const struct plan_tick put = { .task = v->id[0], .agency = v->id[1],
	    .document = form_text(v->form, "document"), .document_day = form_day(v->form, "document_day"),
	    .done = form_day(v->form, "done"), .note = note == NULL ? "" : note };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return plan_tick_show(v, 422);
	return visit_answer(v, plan_tick_put(v->flow, &put, form_version(v->form), &why), &why, plan_tick_show);
}

static int
send_back(struct visit *v)
{
	const struct plan_tick seen = { .id = form_version(v->form), .task = v->id[0], .agency = v->id[1],
	    .reason = form_text(v->form, "reason") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return plan_tick_show(v, 422);
	return visit_answer(v, plan_tick_send_back(v->flow, &seen, &why), &why, plan_tick_show);
}

const struct route plan_agency_routes[] = {
	{ METHOD_GET, "/ke-hoach/:/co-quan/:/", ROLE_PERSON, 0, NULL, agency_page },
	{ METHOD_GET, "/ke-hoach/viec/:/co-quan/:/", ROLE_PERSON, 0, NULL, tick_page },
	{ METHOD_POST, "/ke-hoach/viec/:/co-quan/:/", ROLES_TICK, 0, tick_fields, tick },
	{ METHOD_POST, "/ke-hoach/viec/:/co-quan/:/tra-lai", ROLES_APPRAISAL, 0, return_fields, send_back },
	{ 0 }
};
