/* Tasks of other systems as pages show them: a part of task.h. */
#include <string.h>

#include "page/task.h"
#include "page/work.h"
#include "rules/directory.h"

#define NEAR	3	/* days before a deadline in which it is near */

static const char *
say(struct visit *v, const char *key)
{
	return visit_label(v, key, NULL, NULL);
}

/* "giống 78%", "hệ thống nguồn ghi". */
static const char *
why_product(struct visit *v, const struct task *t)
{
	return t->alike < 0 ? say(v, "task.product_said") : visit_label(v, "task.product_alike", mem_print(v->mem, "%d", (int)(t->alike / 10)), NULL);
}

void
task_fill(struct visit *v, struct view *row, const struct task *t)
{
	const int32_t left = t->deadline.year == 0 ? NEAR + 1 : day_number(t->deadline) - day_number(day_today());

	view_int(row, "id", t->id);
	view_int(row, "version", t->version);
	view_print(row, "path", TASK_PLACE "%lld", (long long)t->id);
	view_text(row, "source", t->source_name);
	view_text(row, "external", number_masked_task(v->mem, t->external));
	view_text(row, "person", t->person_name);
	view_text(row, "unit", t->unit_name);
	view_text(row, "subject", t->subject);
	view_text(row, "document", t->document);
	view_text(row, "document_day", day_show(v->mem, t->document_day));
	view_text(row, "assigner", t->assigner);
	view_text(row, "given_on", day_show(v->mem, t->given_on));
	view_text(row, "deadline", day_show(v->mem, t->deadline));
	view_flag(row, "late", left < 0);
	view_flag(row, "near", left >= 0 && left <= NEAR);
	view_text(row, "quantity", quantity_text(v->mem, t->quantity, ','));
	if (t->row != 0) {
		view_int(row, "row", t->row);
		view_text(row, "code", t->code);
		view_text(row, "product", t->row_words);
		view_text(row, "why", why_product(v, t));
	}
	if (t->done_on.year != 0)
		view_text(row, "done", visit_label(v, t->done_document[0] == '\0' ? "task.done_said" : "task.evidence", day_show(v->mem, t->done_on),
		    t->done_document));
	if (t->entry != 0)
		view_int(row, "entry", t->entry);
	view_text(row, "state", visit_say(v, "task.state.", task_state_name[t->state]));
	if (t->news != TASK_NO_NEWS)
		view_text(row, "news", visit_say(v, "task.news.", task_news_name[t->news]));
}

int
task_fill_origin(struct visit *v, const struct delivery *d)
{
	struct task *list;
	size_t n;

	if (tasks_of(v->flow, d, 1, &list, &n) != 1)
		return -1;
	if (n > 0)
		task_fill(v, view_node(v->view, "Task"), &list[0]);
	return 1;
}

int
task_fill_mine(struct visit *v)
{
	struct task *list;
	size_t n;

	if (tasks_own(v->flow, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		task_fill(v, view_row(v->view, "Mine"), &list[i]);
	return 1;
}
