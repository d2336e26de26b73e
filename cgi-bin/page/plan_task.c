/* Home Affairs adds tasks to a plan, changes, withdraws and restores them. */
#include <string.h>

#include "base/number.h"
#include "flow/campaign.h"
#include "page/list.h"
#include "page/plan.h"
#include "page/take_back.h"

#define TITLE_MOST	200
#define REASON_MOST	500
#define OWNERS_MOST	200

static const char *const words[] = { "before", "by", "from", NULL };
static const char *const owing[] = { "all", "department", "commune", "chosen", NULL };

static const struct field add_fields[] = {
	{ "title", FIELD_TEXT, .required = true, .max = TITLE_MOST },
	{ "word", FIELD_CHOICE, .required = true, .choices = words },
	{ .name = "due", .type = FIELD_DAY, .required = true },
	{ "owes", FIELD_CHOICE, .required = true, .choices = owing },
	{ .name = "owner", .type = FIELD_ID, .many = true },
	{ "known", FIELD_TEXT, .max = 60 },
	{ .name = "central", .type = FIELD_FLAG },
	{ 0 }
};
static const struct field edit_fields[] = {
	{ "title", FIELD_TEXT, .required = true, .max = TITLE_MOST },
	{ "word", FIELD_CHOICE, .required = true, .choices = words },
	{ .name = "due", .type = FIELD_DAY, .required = true },
	{ 0 }
};
static const struct field withdraw_fields[] = {
	{ "reason", FIELD_AREA, .required = true, .max = REASON_MOST },
	{ 0 }
};

static void
fill_words(struct visit *v)
{
	for (int i = 0; words[i] != NULL; i++)
		list_option(v, "Words", words[i], visit_label(v, mem_print(v->mem, "plan.word_is.%s", words[i]),
		    NULL, NULL), "");
}

/* A document that is named, or the catalogs of one of the campaigns: "catalog_submitted:3". */
static int
fill_known(struct visit *v)
{
	struct campaign *campaign;
	size_t n;

	if (campaign_list(v->flow, &campaign, &n) != 1)
		return -1;
	list_option(v, "Known", "", visit_label(v, "plan.known.ticked", NULL, NULL), "");
	for (size_t i = 0; i < n; i++)
		for (int known = PLAN_SUBMITTED; known < PLAN_KNOWN; known++)
			list_option(v, "Known", mem_print(v->mem, "%s:%lld", plan_known_name[known],
			    (long long)campaign[i].id), visit_label(v, mem_print(v->mem, "plan.known.%s",
			    plan_known_name[known]), campaign[i].name, NULL), "");
	return 1;
}

static bool
was_ticked(struct visit *v, int64_t agency)
{
	for (size_t i = 0; i < form_count(v->form, "owner"); i++)
		if (form_int_at(v->form, "owner", i) == agency)
			return true;
	return false;
}

static int
fill_owners(struct visit *v)
{
	struct plan_agency *list;
	size_t n;

	if (plan_bodies(v->flow, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Owners");

		view_int(row, "value", list[i].id);
		view_text(row, "text", list[i].name);
		view_flag(row, "on", v->web->method == METHOD_POST && was_ticked(v, list[i].id));
	}
	return 1;
}

static int
show_add(struct visit *v, int status)
{
	struct plan plan;
	int found = plan_one(v->flow, v->id[0], &plan);

	if (found != 1)
		return found;
	if (fill_known(v) != 1 || fill_owners(v) != 1)
		return -1;
	fill_words(v);
	for (int i = 0; owing[i] != NULL; i++)
		list_option(v, "Owing", owing[i], visit_label(v, mem_print(v->mem, "plan.owes.%s", owing[i]), NULL,
		    NULL), "");
	visit_name_fields(v, add_fields);
	visit_default(v, "owes", "all");
	view_text(v->view, "name", plan.name);
	view_text(v->view, "path", plan_path(v->flow, plan.id, "them"));
	view_text(v->view, "agency", v->who->agency_name);
	plan_crumb(v, &plan);
	visit_crumb(v, NULL, visit_label(v, "plan.task.add", NULL, NULL));
	return visit_page_as(v, status, "plan/task_add.cs", "plan.task.add");
}

static int
add_page(struct visit *v)
{
	return show_add(v, 200);
}

/* The place of a word in a list that ends in NULL. */
static int
place_of(const char *const *list, const char *word)
{
	int i = 0;

	while (list[i] != NULL && strcmp(list[i], word) != 0)
		i++;
	return i;
}

/* "catalog_submitted:3" or nothing. 1; 0: neither. */
static int
read_known(struct visit *v, struct plan_task *task)
{
	char *text = mem_text(v->mem, form_text(v->form, "known")), *campaign;

	if (text == NULL)
		return 1;
	campaign = strchr(text, ':');
	if (campaign == NULL)
		return 0;
	*campaign++ = '\0';
	for (int known = PLAN_SUBMITTED; known < PLAN_KNOWN; known++)
		if (strcmp(plan_known_name[known], text) == 0 &&
		    number_int(campaign, 1, INT64_MAX, &task->campaign) == 1) {
			task->known = (enum plan_known)known;
			return 1;
		}
	return 0;
}

static int
add(struct visit *v)
{
	struct plan_task task = { .plan = v->id[0], .title = form_text(v->form, "title"),
	    .due = form_day(v->form, "due") };
	int64_t owner[OWNERS_MOST];
	struct refusal why = { 0 };
	size_t n = form_count(v->form, "owner");

	if (!form_ok(v->form))
		return show_add(v, 422);
	if (n > OWNERS_MOST || read_known(v, &task) != 1)
		return visit_error(v, 400);
	task.word = (enum plan_word)place_of(words, form_text(v->form, "word"));
	task.owes = (enum plan_owes)place_of(owing, form_text(v->form, "owes"));
	task.doer = form_flag(v->form, "central") ? v->who->agency : 0;
	for (size_t i = 0; i < n; i++)
		owner[i] = form_int_at(v->form, "owner", i);
	return visit_answer(v, plan_task_add(v->flow, &task, owner, task.owes == PLAN_CHOSEN ? n : 0, &why), &why,
	    show_add);
}

static int
show_task(struct visit *v, int status)
{
	struct plan_task task;
	struct plan plan;
	int found = plan_task_read(v->flow, v->id[0], &task);

	if (found == 1)
		found = plan_one(v->flow, task.plan, &plan);
	if (found != 1)
		return found;
	plan_fill_task(v, view_node(v->view, "Task"), &task);
	fill_words(v);
	visit_name_fields(v, edit_fields);
	visit_name_fields(v, withdraw_fields);
	visit_default(v, "title", task.title);
	visit_default(v, "word", plan_word_name[task.word]);
	visit_default(v, "due", day_show(v->mem, task.due));
	v->version = task.version;
	plan_crumb(v, &plan);
	visit_crumb(v, NULL, task.title);
	return visit_page_as(v, status, "plan/task.cs", "plan.task.one");
}

static int
task_page(struct visit *v)
{
	return show_task(v, 200);
}

static int
edit(struct visit *v)
{
	struct plan_task task = { .id = v->id[0], .version = form_version(v->form),
	    .title = form_text(v->form, "title"), .due = form_day(v->form, "due") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_task(v, 422);
	task.word = (enum plan_word)place_of(words, form_text(v->form, "word"));
	return visit_answer(v, plan_task_edit(v->flow, &task, &why), &why, show_task);
}

static int
withdraw(struct visit *v)
{
	return take_back_post(v, plan_task_withdraw, show_task);
}

static int
restore(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, plan_task_restore(v->flow, v->id[0], form_version(v->form), &why), &why,
	    show_task);
}

const struct route plan_task_routes[] = {
	{ METHOD_GET, "/ke-hoach/:/them", ROLES_APPRAISAL, 0, NULL, add_page },
	{ METHOD_POST, "/ke-hoach/:/them", ROLES_APPRAISAL, 0, add_fields, add },
	{ METHOD_GET, "/ke-hoach/viec/:/", ROLES_APPRAISAL, 0, NULL, task_page },
	{ METHOD_POST, "/ke-hoach/viec/:/", ROLES_APPRAISAL, 0, edit_fields, edit },
	{ METHOD_POST, "/ke-hoach/viec/:/bo", ROLES_APPRAISAL, 0, withdraw_fields, withdraw },
	{ METHOD_POST, "/ke-hoach/viec/:/lay-lai", ROLES_APPRAISAL, 0, NULL, restore },
	{ 0 }
};
