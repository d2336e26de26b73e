/* /cong-viec/don-vi/viec/: one delivery: corrected, its deadline moved, withdrawn, handed over. */
#include "flow/work_change.h"
#include "page/list.h"
#include "page/work.h"
#include "rules/role.h"

static const struct field correct_fields[] = {
	{ "subject", FIELD_TEXT, .max = SUBJECT_MOST },
	{ "quantity", FIELD_DECIMAL, .min = 1, .max = QUANTITY_MOST, .places = 3 },
	{ .name = "deadline", .type = FIELD_DAY, .required = true },
	{ "reason", FIELD_TEXT, .required = true, .max = REASON_MOST },
	{ 0 }
};
static const struct field withdraw_fields[] = {
	{ "withdraw_reason", FIELD_TEXT, .required = true, .max = REASON_MOST },
	{ "end_document", FIELD_TEXT, .max = DOCUMENT_MOST },
	{ 0 }
};
static const struct field hand_fields[] = {
	{ .name = "to", .type = FIELD_ID, .required = true },
	{ .name = "hand_deadline", .type = FIELD_DAY },
	{ "hand_reason", FIELD_TEXT, .required = true, .max = REASON_MOST },
	{ 0 }
};

static void
fill_people(struct visit *v, const struct work_ground *g, const struct delivery *d)
{
	list_option(v, "To", "", work_say(v, "work.choose_person"), "");
	for (size_t i = 0; i < g->npeople; i++)
		if (g->people[i].person != d->work.person)
			list_option(v, "To", mem_print(v->mem, "%lld", (long long)g->people[i].person),
			    mem_print(v->mem, "%s · %s", g->people[i].name, g->people[i].unit_name), "");
}

static int
show(struct visit *v, int status)
{
	struct work_ground g;
	struct delivery d;
	int found = work_ground(v->flow, &g);

	if (found == 1)
		found = work_delivery(v->flow, &g, v->id[0], &d);
	if (found != 1)
		return found;
	visit_name_fields(v, correct_fields);
	visit_name_fields(v, withdraw_fields);
	visit_name_fields(v, hand_fields);
	work_fill_delivery(v, view_node(v->view, "Work"), &g, &d);
	view_text(v->view, "person", d.work.person_name);
	view_flag(v->view, "can_correct", work_can_correct(&d, g.today));
	view_flag(v->view, "can_move", work_can_move(&d, g.today));
	view_flag(v->view, "plain", work_can_withdraw_plain(&d, g.today));
	view_flag(v->view, "can_end", work_can_end(&d));
	view_flag(v->view, "open", d.state == DELIVERY_OPEN);
	view_flag(v->view, "extending", d.extending);
	visit_default(v, "subject", d.work.subject);
	visit_default(v, "quantity", quantity_text(v->mem, d.quantity, ','));
	visit_default(v, "deadline", day_show(v->mem, d.deadline));
	fill_people(v, &g, &d);
	if (status != 422)
		v->version = d.version;
	visit_crumb(v, WORK_UNIT_PLACE, work_unit_name(v));
	visit_crumb(v, mem_print(v->mem, WORK_UNIT_PLACE "%lld?ky=%s", (long long)d.work.person,
	    period_text(v->mem, periods_of(work_periods(&g, d.work.agency), d.due))), d.work.person_name);
	visit_crumb(v, NULL, work_say(v, "work.one"));
	return visit_page_as(v, status, "work/delivery.cs", "work.one");
}

static int
delivery_page(struct visit *v)
{
	return show(v, 200);
}

static int
correct(struct visit *v)
{
	struct refusal why = { 0 };
	bool set;
	const struct work_correction c = {
		.subject = list_typed(v, "subject"), .quantity = form_int(v->form, "quantity", &set),
		.deadline = form_day(v->form, "deadline"), .reason = list_typed(v, "reason"),
	};

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, work_correct(v->flow, v->id[0], form_version(v->form), &c, &why), &why, show);
}

static int
withdraw(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, work_withdraw(v->flow, v->id[0], form_version(v->form), form_text(v->form, "withdraw_reason"),
	    list_typed(v, "end_document"), &why), &why, show);
}

static int
hand_over(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, work_hand_over(v->flow, v->id[0], form_version(v->form), form_int(v->form, "to", NULL),
	    form_day(v->form, "hand_deadline"), form_text(v->form, "hand_reason"), &why), &why, show);
}

static const struct field end_fields[] = {
	{ "reason", FIELD_TEXT, .required = true, .max = REASON_MOST },
	{ 0 }
};

static int
show_regular(struct visit *v, int status)
{
	struct work_ground g;
	struct work w;
	int found = work_ground(v->flow, &g);

	if (found == 1)
		found = work_regular_read(v->flow, &g, v->id[0], &w);
	if (found != 1)
		return found;
	visit_name_fields(v, end_fields);
	work_fill_regular(v, view_node(v->view, "Work"), &w);
	view_text(v->view, "person", w.person_name);
	if (status != 422)
		v->version = w.version;
	visit_crumb(v, WORK_UNIT_PLACE, work_unit_name(v));
	visit_crumb(v, mem_print(v->mem, WORK_UNIT_PLACE "%lld", (long long)w.person), w.person_name);
	visit_crumb(v, NULL, work_say(v, "work.regular_title"));
	return visit_page_as(v, status, "work/regular.cs", "work.regular_title");
}

static int
regular_page(struct visit *v)
{
	return show_regular(v, 200);
}

static int
end_regular(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_regular(v, 422);
	return visit_answer(v, work_regular_end(v->flow, v->id[0], form_version(v->form), form_text(v->form, "reason"), &why),
	    &why, show_regular);
}

#define ONE WORK_UNIT_PLACE "viec/:"
#define REGULAR WORK_UNIT_PLACE "thuong-xuyen/:"
const struct route work_change_routes[] = {
	{ METHOD_GET,  ONE,		ROLE_PERSON, 0, NULL, delivery_page },
	{ METHOD_POST, ONE "/sua",	ROLE_PERSON, 0, correct_fields, correct },
	{ METHOD_POST, ONE "/thu-hoi",	ROLE_PERSON, 0, withdraw_fields, withdraw },
	{ METHOD_POST, ONE "/chuyen",	ROLE_PERSON, 0, hand_fields, hand_over },
	{ METHOD_GET,  REGULAR,		ROLE_PERSON, 0, NULL, regular_page },
	{ METHOD_POST, REGULAR "/thoi",	ROLE_PERSON, 0, end_fields, end_regular },
	{ 0 }
};
