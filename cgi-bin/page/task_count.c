#include "page/task_count.h"

#include "page/entry.h"
#include "rules/role.h"

void
count_fill(struct visit *v, struct view *to, const struct task_count *c)
{
	view_text(to, "register", c->registry);
	view_text(to, "source", c->source_name);
	view_text(to, "product", c->product);
	view_text(to, "day", day_show(v->mem, c->day));
	view_text(to, "came", entry_amount(v, c->came));
	view_text(to, "done", entry_amount(v, c->done));
	if (c->late > 0)
		view_text(to, "late", entry_amount(v, c->late));
	view_text(to, "own_came", entry_amount(v, c->own_came));
	view_text(to, "own_done", entry_amount(v, c->own_done));
	view_text(to, "more_came", entry_amount(v, count_came_more(c)));
	view_text(to, "more_done", entry_amount(v, count_done_more(c)));
	view_flag(to, "works", c->work != 0);
	view_int(to, "version", c->version);
	view_print(to, "take", COUNT_PLACE "%lld", (long long)c->id);
}

static int
show_list(struct visit *v, int status)
{
	struct task_count *list;
	size_t n;

	if (task_counts(v->flow, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		count_fill(v, view_row(v->view, "List"), &list[i]);
	if (n == COUNTS_SHOWN)
		view_text(v->view, "more", visit_label(v, "task.counts_more", mem_print(v->mem, "%d", COUNTS_SHOWN), NULL));
	visit_crumb(v, ENTRY_PLACE, entry_say(v, "entry.title"));
	visit_crumb(v, NULL, entry_say(v, "task.counts"));
	return visit_page_as(v, status, "task/counts.cs", "task.counts");
}

static int
list_page(struct visit *v)
{
	return show_list(v, 200);
}

static int
take(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, task_count_accept(v->flow, v->id[0], form_version(v->form), &why), &why, show_list);
}

static int
drop(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, task_count_drop(v->flow, v->id[0], form_version(v->form), &why), &why, show_list);
}

const struct route task_count_routes[] = {
	{ METHOD_GET,  "/cong-viec/so-lieu/",		ROLE_PERSON, 0, NULL, list_page },
	{ METHOD_POST, "/cong-viec/so-lieu/:",		ROLE_PERSON, 0, NULL, take },
	{ METHOD_POST, "/cong-viec/so-lieu/:/bo",	ROLE_PERSON, 0, NULL, drop },
	{ 0 }
};
