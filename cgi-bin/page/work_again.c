/* /cong-viec/don-vi/lap-lai: the planned work of last period, given again. */
#include "flow/work_again.h"
#include "page/chosen.h"
#include "page/list.h"
#include "page/work.h"
#include "rules/role.h"

static const struct field again_fields[] = {
	{ "chosen", FIELD_TEXT, .many = true, .max = 45 },
	{ "ky", FIELD_TEXT, .required = true, .max = 10 },
	{ 0 }
};

static void
fill(struct visit *v, const struct work_ground *g, const struct work_repeat *one)
{
	const char *value = mem_print(v->mem, "%lld:%lld", (long long)one->delivery.id, (long long)one->delivery.version);
	struct view *row = view_row(v->view, "Works");

	work_fill_delivery(v, row, g, &one->delivery);
	view_text(row, "value", value);
	view_text(row, "person", one->delivery.work.person_name);
	view_text(row, "next", day_show(v->mem, one->deadline));
	view_flag(row, "gone", one->gone);
	view_flag(row, "already", one->already);
	view_flag(row, "on", v->web->method == METHOD_POST ? chosen_has(v, value) : true);
}

static int
show(struct visit *v, int status)
{
	struct work_repeats r;
	struct work_ground g;
	int found = work_ground(v->flow, &g);

	if (found != 1)
		return found;
	found = work_repeats(v->flow, &g, work_again_into(&g), &r);
	if (found != 1)
		return found;
	for (size_t i = 0; i < r.n && i < CHOSEN_MOST; i++)
		fill(v, &g, &r.list[i]);
	view_int(v->view, "total", (int64_t)r.n);
	view_flag(v->view, "more", r.n > CHOSEN_MOST);
	view_text(v->view, "from", work_period_name(v, r.from));
	view_text(v->view, "to", work_period_name(v, r.to));
	view_text(v->view, "ky", period_text(v->mem, r.to));
	view_text(v->view, "freeze", day_show(v->mem, r.freeze));
	visit_name_fields(v, again_fields);
	visit_crumb(v, WORK_UNIT_PLACE, work_unit_name(v));
	visit_crumb(v, WORK_GIVE_PLACE, work_say(v, "work.give"));
	visit_crumb(v, NULL, work_say(v, "work.again"));
	return visit_page_as(v, status, "work/again.cs", "work.again");
}

static int
again_page(struct visit *v)
{
	return show(v, 200);
}

static int
again(struct visit *v)
{
	struct chosen chosen[CHOSEN_MOST];
	struct refusal why = { 0 };
	struct work_ground g;
	struct period to;
	size_t n;
	const int found = work_ground(v->flow, &g);

	if (found != 1)
		return found;
	if (!form_ok(v->form) || work_period(&g, form_text(v->form, "ky"), &to) != 1)
		return show(v, 422);
	if (chosen_read(v, chosen, &n) != 1)
		return visit_error(v, 400);
	return visit_answer(v, work_give_again(v->flow, to, chosen, n, &why), &why, show);
}

const struct route work_again_routes[] = {
	{ METHOD_GET,  WORK_UNIT_PLACE "lap-lai",	ROLE_PERSON, 0, NULL, again_page },
	{ METHOD_POST, WORK_UNIT_PLACE "lap-lai",	ROLE_PERSON, 0, again_fields, again },
	{ 0 }
};
