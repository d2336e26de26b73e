/* Duties that come from work and sheets. */
#include "base/number.h"
#include "flow/duty_inside.h"
#include "flow/entry_inside.h"
#include "flow/entry_waiting.h"
#include "flow/feedback.h"
#include "flow/note.h"
#include "flow/past.h"
#include "flow/sheet_transfer.h"
#include "flow/sheet_waiting.h"
#include "flow/sheet_write.h"
#include "flow/task.h"
#include "flow/task_count.h"
#include "flow/work_ask.h"
#include "rules/role.h"

/* The own sheet, and what it came to; those that he confirms and publishes, and what is said against them. */
static int
sheet_duties(struct duties *d, const struct entry_charge *c)
{
	const struct day none = { 0 };
	const char *list = d->f->who->roles & ROLE_CHAIRMAN ? SHEET_PLACE "dung-dau/" : SHEET_PLACE "ky/";
	struct sheet_waits w;

	if (sheets_waiting(d->f, &c->charge, &w) != 1)
		return -1;
	if (w.own)
		duty_add(d, (struct duty){ .label = "duty.sheet_self", .a = sheet_period_words(d->f, w.sheet.period),
		    .count = 1, .path = sheet_path(d->f, &w.sheet, "tu-cham") }, w.self_by);
	if (w.unseen)
		duty_add(d, (struct duty){ .label = "duty.sheet_seen", .a = sheet_period_words(d->f, w.published.period), .b = number_show(d->f->mem, w.published.shown, 2, 1),
		    .count = 1, .path = sheet_path(d->f, &w.published, "vi-sao") }, none);
	duty_count(d, "duty.sheet_confirm", w.confirm, list, none);
	duty_count(d, "duty.sheet_publish", w.publish, list, none);
	duty_count(d, "duty.petition", w.petitions, w.petition_path, w.petition_by);
	duty_count(d, "duty.sheet_stale", w.stale, SHEET_PLACE "anh-huong/", none);
	return 1;
}

/* Own work that is late or due soon; what people in charge of reported and asked for. */
static int
entry_duties(struct duties *d, const struct entry_charge *c)
{
	static const char *const what[] = { "duty.entry_late", "duty.entry_soon", "duty.entry_confirm", "duty.entry_request" };
	int64_t n[4];

	if (entry_owed(d->f, &n[0], &n[1]) != 1 || entry_waiting_count(d->f, c, &n[2], &n[3]) != 1)
		return -1;
	for (size_t i = 0; i < 4; i++)
		if (n[i] > 0)
			duty_add(d, (struct duty){ .label = what[i], .a = duty_number(d, n[i]), .count = n[i], .late = i == 0,
			    .path = i < 2 ? ENTRY_PLACE : ENTRY_CONFIRM }, (struct day){ 0 });
	return 1;
}

/* What people propose to who is in charge of them. */
static int
asked_duty(struct duties *d, const struct entry_charge *c)
{
	struct work_asked *list;
	size_t n;

	if (work_asked_waiting(d->f, c, &list, &n) != 1)
		return -1;
	duty_count(d, "duty.work_asked", (int64_t)n, WORK_ASK_WAITING, (struct day){ 0 });
	return 1;
}

/* What other systems gave people in charge of, and what they say otherwise since. */
static int
task_duties(struct duties *d, const struct entry_charge *c)
{
	int64_t waiting, news;

	if (tasks_count(d->f, c, &waiting, &news) != 1)
		return -1;
	duty_count(d, "duty.tasks_waiting", waiting, TASK_PLACE, (struct day){ 0 });
	duty_count(d, "duty.tasks_news", news, TASK_PLACE, (struct day){ 0 });
	return 1;
}

/* Figures of registers that he has not taken. */
static int
count_duty(struct duties *d)
{
	int64_t n;

	if (task_counts_waiting(d->f, &n) != 1)
		return -1;
	duty_count(d, "duty.task_count", n, COUNT_PLACE, (struct day){ 0 });
	return 1;
}

/* What he has to say of who left his unit; of who left another one whose head has not done it. */
static int
note_duties(struct duties *d)
{
	struct note_transfer *list;
	size_t n;

	if (note_transfers(d->f, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		duty_add(d, (struct duty){ .label = list[i].escalated ? "duty.note_escalated" : "duty.note_transfer", .a = list[i].leaver.name,
		    .b = list[i].leaver.unit_name, .count = 1,
		    .path = mem_print(d->f->mem, NOTE_TRANSFERS "%lld", (long long)list[i].leaver.holding) }, list[i].due);
	return 1;
}

/* The points of who left his unit in the period, where days weigh them. */
static int
transfer_duties(struct duties *d)
{
	struct sheet_transfer *list;
	size_t n;

	if (sheet_transfers(d->f, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		duty_add(d, (struct duty){ .label = list[i].escalated ? "duty.sheet_transfer_escalated" : "duty.sheet_transfer",
		    .a = list[i].leaver.name, .b = list[i].leaver.unit_name, .count = 1, .path = sheet_transfer_path(d->f, &list[i]) },
		    list[i].due);
	return 1;
}

/* Colleagues of whom he is asked what he thinks. */
static int
feedback_duties(struct duties *d)
{
	struct feedback *list;
	size_t n;

	if (feedbacks_waiting(d->f, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		duty_add(d, (struct duty){ .label = "duty.feedback", .a = list[i].name, .count = 1,
		    .path = mem_print(d->f->mem, FEEDBACK_PLACE "%lld", (long long)list[i].id) }, list[i].due);
	return 1;
}

/* Workbooks of results from outside the system that he takes or drops. */
static int
past_duty(struct duties *d)
{
	for (int levels = 0; levels < 2; levels++) {
		const char *path;
		int64_t n;

		if (past_waiting(d->f, levels == 1, &n, &path) != 1)
			return -1;
		duty_count(d, levels == 1 ? "duty.past_level" : "duty.past", n, path, (struct day){ 0 });
	}
	return 1;
}

int
work_duties(struct duties *d)
{
	struct entry_charge c;

	if (entry_charge_read(d->f, &c) != 1)
		return -1;
	return sheet_duties(d, &c) == 1 && entry_duties(d, &c) == 1 && note_duties(d) == 1 && transfer_duties(d) == 1 &&
	    feedback_duties(d) == 1 && past_duty(d) == 1 && task_duties(d, &c) == 1 && count_duty(d) == 1 ? asked_duty(d, &c) : -1;
}
