/* What is overdue, and a reminder to one or many of those who owe it. */
#include <string.h>

#include "base/number.h"
#include "page/listing.h"
#include "page/plan.h"

static const struct field late_fields[] = {
	{ .name = "tat-ca", .type = FIELD_FLAG },
	LISTING_FIELD,
	{ 0 }
};
static const struct field remind_fields[] = {
	{ "chosen", FIELD_TEXT, .many = true, .max = 45 },
	{ 0 }
};

static int
send_late(struct visit *v, const struct plan *p, const struct plan_board *b, const struct plan_late *list, size_t n)
{
	static const struct listing_column columns[] = {
		{ "plan.agency", 40, LIST_TEXT }, { "plan.task.title", 50, LIST_TEXT }, { "plan.task.due", 24, LIST_TEXT },
		{ "plan.late.days", 12, LIST_WHOLE }, { "plan.late.who", 40, LIST_TEXT }, { "plan.head", 26, LIST_TEXT },
	};
	struct listing *l = listing_new(v, columns, sizeof(columns) / sizeof(*columns), n);

	for (size_t i = 0; i < n; i++) {
		const struct plan_task *task = &b->task[list[i].task];

		listing_text(l, b->agency[list[i].agency].name);
		listing_text(l, task->title);
		listing_text(l, plan_due_text(v, task));
		listing_int(l, list[i].days);
		listing_text(l, task->doer != 0 ? task->doer_name : b->agency[list[i].agency].name);
		listing_text(l, task->doer != 0 ? NULL : b->agency[list[i].agency].head);
	}
	return listing_send(l, p->name, "qua-han", (int64_t)n);
}

static void
fill_late(struct visit *v, const struct plan *p, const struct plan_board *b, const struct plan_late *l, bool chosen)
{
	const struct plan_task *task = &b->task[l->task];
	struct view *row = view_row(v->view, "Late");

	view_print(row, "id", "%lld-%lld", (long long)task->id, (long long)b->agency[l->agency].id);
	view_text(row, "name", b->agency[l->agency].name);
	view_text(row, "path", plan_agency_path(v->flow, p->id, b->agency[l->agency].id));
	view_text(row, "title", task->title);
	view_text(row, "due", plan_due_text(v, task));
	view_int(row, "days", l->days);
	if (task->doer != 0)
		view_text(row, "doer", task->doer_name);
	else
		view_text(row, "head", b->agency[l->agency].head);
	view_flag(row, "chosen", chosen);
	plan_fill_cell(v, row, PLAN_CELL(b, l->agency, l->task));
}

static int
show_late(struct visit *v, int status)
{
	const bool all = v->web->method != METHOD_POST && form_flag(v->form, "tat-ca");
	struct plan_reminder *reminder;
	struct plan_board board;
	struct plan plan;
	struct plan_late *list;
	size_t n, nreminders;
	int found = plan_one(v->flow, v->id[0], &plan);

	if (found != 1)
		return found;
	if (plan_board_of(v->flow, plan.id, 0, &board) != 1 ||
	    plan_reminders(v->flow, plan.id, 0, &reminder, &nreminders) != 1)
		return -1;
	list = plan_late_of(v->flow, &board, &n);
	if (listing_asked(v))
		return send_late(v, &plan, &board, list, n);
	plan_fill(v, view_node(v->view, "Plan"), &plan);
	for (size_t i = 0; i < n; i++) {
		fill_late(v, &plan, &board, &list[i], all);
		view_text(v->view, mem_print(v->mem, "Late.%zu.reminded", i), moment_show(v->mem,
		    plan_reminded_at(&board, &list[i], reminder, nreminders)));
	}
	view_int(v->view, "total", (int64_t)n);
	view_flag(v->view, "all", all);
	view_flag(v->view, "may", (v->who->roles & ROLES_APPRAISAL) != 0);
	plan_crumb(v, &plan);
	visit_crumb(v, NULL, visit_label(v, "plan.late.title", NULL, NULL));
	return visit_page_as(v, status, "plan/late.cs", "plan.late.title");
}

static int
late_page(struct visit *v)
{
	return show_late(v, 200);
}

/* "3-12": task and agency. 1; 0: one of them is none. */
static int
read_chosen(struct visit *v, struct plan_chosen *chosen, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		char *text = mem_text(v->mem, form_text_at(v->form, "chosen", i));
		char *agency = text == NULL ? NULL : strchr(text, '-');

		if (agency == NULL)
			return 0;
		*agency++ = '\0';
		if (number_int(text, 1, INT64_MAX, &chosen[i].task) != 1 ||
		    number_int(agency, 1, INT64_MAX, &chosen[i].agency) != 1)
			return 0;
	}
	return 1;
}

static int
remind(struct visit *v)
{
	const size_t n = form_count(v->form, "chosen");
	struct plan_chosen *chosen;
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_late(v, 422);
	if (n > PLAN_CHOSEN_MOST)
		return visit_error(v, 400);
	chosen = mem_array(v->mem, n + 1, sizeof(*chosen));
	if (read_chosen(v, chosen, n) != 1)
		return visit_error(v, 400);
	return visit_answer(v, plan_remind(v->flow, v->id[0], chosen, n, &why), &why, show_late);
}

const struct route plan_late_routes[] = {
	{ METHOD_GET, "/ke-hoach/:/cham", ROLES_PROVINCE, 0, late_fields, late_page },
	{ METHOD_POST, "/ke-hoach/:/cham", ROLES_APPRAISAL, ROUTE_LARGE, remind_fields, remind },
	{ 0 }
};
