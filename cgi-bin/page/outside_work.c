#include "page/outside_work.h"

#include <string.h>

#include "base/number.h"
#include "flow/outside_work.h"
#include "page/catalog.h"
#include "page/chosen.h"
#include "page/list.h"

#define COEFFICIENT_MOST 100000		/* tenths */

static const char *const deeds[] = { "take", "decline", NULL };

static const struct field list_fields[] = {
	{ "trang", FIELD_INT, .min = 1, .max = 100000 },
	{ 0 }
};
static const struct field enter_fields[] = {
	{ "task", FIELD_AREA, .required = true, .max = TASK_MOST },
	{ "output", FIELD_AREA, .required = true, .max = OUTPUT_MOST },
	{ "group", FIELD_CHOICE, .choices = catalog_groups },
	{ "points", FIELD_DECIMAL, .min = 1, .max = CATALOG_MOST_POINTS, .places = 2 },
	{ "coefficient", FIELD_DECIMAL, .min = 1, .max = COEFFICIENT_MOST, .places = 1 },
	{ "period", FIELD_TEXT, .max = 100 },
	{ "assigner", FIELD_TEXT, .max = 200 },
	{ 0 }
};
static const struct field decide_fields[] = {
	{ "chosen", FIELD_TEXT, .many = true, .max = 45 },
	{ "deed", FIELD_CHOICE, .required = true, .choices = deeds },
	{ "reason", FIELD_AREA, .max = 2000 },
	{ 0 }
};

static const struct field again_fields[] = {
	{ "again", FIELD_TEXT, .many = true, .max = 45 },
	{ 0 }
};

static void
fill(struct visit *v, struct view *to, const struct outside_work *w)
{
	const char *value = mem_print(v->mem, "%lld:%lld", (long long)w->id, (long long)w->version);

	view_int(to, "id", w->id);
	view_text(to, "value", value);
	view_flag(to, "chosen", v->route->fields == decide_fields && chosen_has(v, value));
	view_text(to, "task", w->task);
	view_text(to, "output", w->output);
	if (w->group != 0)
		view_int(to, "group", w->group);
	view_text(to, "points", w->points < 0 ? NULL : number_show(v->mem, w->points, 2, 0));
	view_text(to, "coefficient", catalog_coefficient_text(v, w->coefficient));
	view_text(to, "period", w->period);
	view_text(to, "assigner", w->assigner);
	view_text(to, "by", w->person_name);
	view_text(to, "at", moment_show(v->mem, w->created_at));
	view_text(to, "state", w->state);
	view_text(to, "state_text", visit_label(v, mem_print(v->mem, "outside_work.state.%s", w->state), NULL, NULL));
	view_text(to, "reason", w->reason);
	if (w->row != 0)
		view_print(to, "row_path", "/danh-muc/%lld/dong/%lld", (long long)w->catalog, (long long)w->row);
	view_flag(to, "waits", w->answered_at == NULL);
	view_flag(to, "again", w->again);
	if (w->again)
		view_flag(v->view, "again", true);
	if (w->answered_at != NULL) {
		view_text(to, "answered_by", w->answered_by);
		view_text(to, "answered_at", moment_show(v->mem, w->answered_at));
	}
}

static int
show(struct visit *v, int status)
{
	const int64_t page = v->web->method == METHOD_POST ? 1 : list_number(v);
	const char *group = v->route->fields == enter_fields ? form_text(v->form, "group") : NULL;
	struct outside_works works;

	if (outside_works(v->flow, page, &works) != 1)
		return -1;
	for (size_t i = 0; i < works.n; i++)
		fill(v, view_row(v->view, "Works"), &works.list[i]);
	visit_name_fields(v, enter_fields);
	visit_name_fields(v, decide_fields);
	list_options(v, "Groups", "catalog.row.choose_group", catalog_groups, "outside_work.group.", group == NULL ? "" : group);
	view_flag(v->view, "may", (v->who->roles & ROLES_AGENCY) != 0);
	view_int(v->view, "total", works.all);
	view_int(v->view, "waiting", works.waiting);
	if (works.supplement != 0 && (v->who->roles & ROLES_AGENCY) != 0)
		view_text(v->view, "supplement", catalog_at(v, works.supplement, ""));
	if (works.ruling != 0 && (v->who->roles & ROLES_AGENCY) != 0)
		view_text(v->view, "ruling", catalog_at(v, works.ruling, "phien-ban"));
	list_pages(v, OUTSIDE_WORK "?", page, works.all);
	visit_crumb(v, "/danh-muc/", visit_label(v, "layout.menu.catalog", NULL, NULL));
	visit_crumb(v, NULL, visit_label(v, "outside_work.title", NULL, NULL));
	return visit_page_as(v, status, "supplement/outside.cs", "outside_work.title");
}

static int
list_page(struct visit *v)
{
	return show(v, 200);
}

static int
enter(struct visit *v)
{
	struct refusal why = { 0 };
	const char *group = form_text(v->form, "group");
	bool pointed;
	const int64_t points = form_int(v->form, "points", &pointed);
	const struct outside_work work = {
		.task = list_typed(v, "task"), .output = list_typed(v, "output"), .group = group == NULL ? 0 : group[0] - '0',
		.points = pointed ? points : -1, .coefficient = form_int(v->form, "coefficient", NULL),
		.period = list_typed(v, "period"), .assigner = list_typed(v, "assigner"),
	};

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, outside_work_enter(v->flow, &work, &why), &why, show);
}

static int
decide(struct visit *v)
{
	struct refusal why = { 0 };
	struct chosen chosen[CHOSEN_MOST];
	const char *reason = form_text(v->form, "reason"), *deed = form_text(v->form, "deed");
	size_t n;

	if (!form_ok(v->form))
		return show(v, 422);
	if (chosen_read(v, chosen, &n) != 1)
		return visit_error(v, 400);
	if (strcmp(deed, "take") == 0)
		return visit_answer(v, outside_work_decide(v->flow, chosen, n, NULL, &why), &why, show);
	if (reason == NULL) {
		form_error(v->form, "reason", "error.required", NULL, NULL);
		return show(v, 422);
	}
	return visit_answer(v, outside_work_decide(v->flow, chosen, n, reason, &why), &why, show);
}

static int
take_back(struct visit *v)
{
	struct refusal why = { 0 };
	struct chosen chosen[CHOSEN_MOST];
	size_t n;

	if (!form_ok(v->form) || chosen_read_as(v, "again", chosen, &n) != 1)
		return visit_error(v, 400);
	return visit_answer(v, outside_work_take_back(v->flow, chosen, n, &why), &why, show);
}

const struct route outside_work_routes[] = {
	{ METHOD_GET, "/danh-muc/ngoai/", ROLE_PERSON, 0, list_fields, list_page },
	{ METHOD_POST, "/danh-muc/ngoai/", ROLES_AGENCY, 0, enter_fields, enter },
	{ METHOD_POST, "/danh-muc/ngoai/xu-ly", ROLES_AGENCY, 0, decide_fields, decide },
	{ METHOD_POST, "/danh-muc/ngoai/xem-lai", ROLES_AGENCY, 0, again_fields, take_back },
	{ 0 }
};
