#include "page/province.h"

#include "flow/province.h"
#include "page/citation.h"
#include "page/list.h"
#include "page/period.h"
#include "page/take_back.h"
#include "rules/quota.h"
#include "rules/role.h"
#include "rules/score_example.h"

#define NUMBER_MOST	60
#define REASON_MOST	500
#define MONTH_LETTERS	7
#define COUNTED_FIRST	((struct period){ 2026, 1, 1 })	/* of the months that the form offers */

static const struct field set_fields[] = {
	{ "late_unit", FIELD_CHOICE, .required = true, .choices = late_unit_name },
	{ "cap", FIELD_CHOICE, .required = true, .choices = score_cap_name },
	{ "period", FIELD_CHOICE, .required = true, .choices = parameter_periods },
	{ "leader_scope", FIELD_CHOICE, .required = true, .choices = parameter_leader_scopes },
	{ "minimum_work_share", FIELD_CHOICE, .required = true, .choices = parameter_minimum_work_shares },
	{ "transfer_common", FIELD_CHOICE, .required = true, .choices = parameter_transfer_commons },
	{ "retention_years", FIELD_CHOICE, .required = true, .choices = parameter_retention_years },
	{ "quota_base", FIELD_CHOICE, .required = true, .choices = quota_base_name },
	{ "counted_from", FIELD_TEXT, .required = true, .max = MONTH_LETTERS },
	{ "first_month", FIELD_TEXT, .required = true, .max = MONTH_LETTERS },
	{ "document_number", FIELD_TEXT, .required = true, .max = NUMBER_MOST },
	{ .name = "document_day", .type = FIELD_DAY, .required = true },
	{ "reason", FIELD_AREA, .required = true, .max = REASON_MOST },
	{ 0 }
};

static const char *
value_said(struct visit *v, enum parameter p, const char *value)
{
	struct period month;

	if (p != PARAMETER_COUNTED_FROM)
		return visit_say(v, "parameter.value.", value);
	return period_read(value, &month) == 1 ? period_name(v, month) : value;
}

/* What a parameter is about; cited_r: where the law has the number that it says, NULL: none. */
static const char *
about(struct visit *v, enum parameter p, const char **cited_r)
{
	const bool late = p == PARAMETER_LATE_UNIT;
	const char *label = mem_print(v->mem, "province.about_of.%s", parameter_name[p]);

	*cited_r = NULL;
	if (!late && p != PARAMETER_CAP)
		return visit_label(v, label, NULL, NULL);
	*cited_r = citation_path(v, late ? CITED_LATE_PERCENT : CITED_RESULT_MOST);
	return visit_label(v, label, mem_print(v->mem, "%d", late ? LAW_LATE_PERCENT : LAW_RESULT_MOST), NULL);
}

static void
fill_values(struct visit *v, struct view *to, const struct province_set *set)
{
	for (int p = 0; p < PROVINCE_PARAMETERS; p++) {
		struct view *row = view_row(to, "values");

		view_text(row, "name", visit_say(v, "parameter.name.", parameter_name[p]));
		view_text(row, "value", value_said(v, (enum parameter)p, set->value[p]));
	}
}

static const char *
document(struct visit *v, const struct province_set *set)
{
	return visit_label(v, "period.of_day", set->document_number, day_show(v->mem, set->document_day));
}

static struct view *
fill_set(struct visit *v, const char *list, const struct province_set *set)
{
	struct view *row = view_row(v->view, list);

	view_text(row, "first", period_name(v, set->first));
	fill_values(v, row, set);
	view_text(row, "document", document(v, set));
	view_text(row, "reason", set->reason);
	view_text(row, "maker", set->maker);
	view_text(row, "made", moment_show(v->mem, set->made_at));
	if (set->withdrawn_at != NULL) {
		view_text(row, "withdrawn", moment_show(v->mem, set->withdrawn_at));
		view_text(row, "withdrawer", set->withdrawer);
		view_text(row, "why", set->withdrawn_why);
	}
	return row;
}

/* Those that stand, the last first: the one that holds in the period that runs, those before it and ahead. 1 or -1. */
static int
fill_sets(struct visit *v, const struct agency_periods *p, struct period running)
{
	const struct parameter_sets *all = &p->parameters;
	const struct province_set *holds = province_set_of(all->province, all->nprovince, running);

	for (size_t i = 0; i < all->nprovince; i++) {
		const struct province_set *set = &all->province[i];
		struct view *row = fill_set(v, "Sets", set);
		const int may = province_can_take_back(v->flow, all, set);

		if (may < 0)
			return -1;
		view_flag(row, "holds", set == holds);
		view_flag(row, "ahead", period_compare(set->first, running) > 0);
		if (may == 1)
			view_print(row, "withdraw", PROVINCE_PLACE "%lld/thu-hoi", (long long)set->id);
	}
	view_text(v->view, "held", holds == NULL ? visit_say(v, "province.", "usual") :
	    visit_label(v, "province.held", document(v, holds), period_name(v, holds->first)));
	return 1;
}

static int
index_page(struct visit *v)
{
	struct province_set *withdrawn;
	struct agency_periods p;
	struct period running;
	size_t n;

	if (periods_on(v->flow, 0, &p) != 1 || province_sets_withdrawn(v->flow, &withdrawn, &n) != 1)
		return -1;
	running = periods_of(&p, day_today());
	for (int i = 0; i < PROVINCE_PARAMETERS; i++) {
		const struct parameter_answer answer = parameter_in(&p.parameters, running, (enum parameter)i);
		struct view *row = view_row(v->view, "Values");
		const char *cited;

		view_text(row, "name", visit_say(v, "parameter.name.", parameter_name[i]));
		view_text(row, "value", value_said(v, (enum parameter)i, answer.value));
		view_text(row, "about", about(v, (enum parameter)i, &cited));
		view_text(row, "cited", cited);
	}
	view_text(v->view, "running", visit_label(v, "period.running", period_name(v, running), NULL));
	if (fill_sets(v, &p, running) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill_set(v, "Withdrawn", &withdrawn[i]);
	view_flag(v->view, "may", province_can_set(v->flow));
	visit_crumb(v, PERIOD_PLACE, visit_say(v, "period.", "title"));
	visit_crumb(v, NULL, visit_say(v, "province.", "title"));
	return visit_page(v, "province/show.cs", "province.title");
}

/* What either value makes of the example of the handbook. */
static void
fill_examples(struct visit *v)
{
	for (int unit = 0; late_unit_name[unit] != NULL; unit++)
		for (int cap = 0; score_cap_name[cap] != NULL; cap++) {
			struct view *row = view_row(v->view, "Examples");

			view_text(row, "late_unit", visit_say(v, "parameter.value.", late_unit_name[unit]));
			view_text(row, "cap", visit_say(v, "parameter.value.", score_cap_name[cap]));
			view_text(row, "plain", ratio_cut(v->mem, score_example(v->mem, (enum late_unit)unit,
			    (enum score_cap)cap, false), 2, ','));
			view_text(row, "extra", ratio_cut(v->mem, score_example(v->mem, (enum late_unit)unit,
			    (enum score_cap)cap, true), 2, ','));
		}
	view_text(v->view, "extra", visit_label(v, "province.example_extra",
	    mem_print(v->mem, "%d", SCORE_EXAMPLE_EXTRA), NULL));
}

/* The words of each parameter, and the value that the form opens with: what holds in the first period ahead. */
static void
fill_choices(struct visit *v, const struct agency_periods *p)
{
	const struct period ahead = period_next(periods_of(p, day_today()));
	struct view *node = view_node(v->view, "About");
	struct period month = COUNTED_FIRST;	/* to the end of the year behind it */

	for (int i = 0; i < PROVINCE_PARAMETERS; i++) {
		const char *cited;

		visit_default(v, parameter_name[i], parameter_in(&p->parameters, ahead, (enum parameter)i).value);
		view_text(node, parameter_name[i], about(v, (enum parameter)i, &cited));
	}
	for (int i = 0; i < PARAMETER_COUNTED_FROM; i++) {
		struct view *options = view_node(v->view, mem_print(v->mem, "Choices.%s", parameter_name[i]));

		for (const char *const *value = parameter_values[i]; *value != NULL; value++) {
			struct view *row = view_row(options, "rows");

			view_text(row, "value", *value);
			view_text(row, "text", visit_say(v, "parameter.value.", *value));
			view_text(row, "hint", visit_say(v, "province.hint.", *value));
		}
	}
	for (; month.year <= ahead.year + 1; month = period_next(month))
		list_option(v, "Counted", period_text(v->mem, month), period_name(v, month), "");
}

static int
show_set(struct visit *v, int status)
{
	struct agency_periods p;

	if (periods_on(v->flow, 0, &p) != 1)
		return -1;
	visit_name_fields(v, set_fields);
	fill_choices(v, &p);
	period_fill_first(v, &p);
	fill_examples(v);
	visit_crumb(v, PERIOD_PLACE, visit_say(v, "period.", "title"));
	visit_crumb(v, PROVINCE_PLACE, visit_say(v, "province.", "title"));
	visit_crumb(v, NULL, visit_say(v, "province.", "set"));
	return visit_page_as(v, status, "province/set.cs", "province.set");
}

static int
set_page(struct visit *v)
{
	return show_set(v, 200);
}

static int
set(struct visit *v)
{
	struct province_set set = {
		.document_number = list_typed(v, "document_number"), .document_day = form_day(v->form, "document_day"),
		.reason = list_typed(v, "reason"),
	};
	struct refusal why = { 0 };

	if (!period_form_first(v, &set.first))
		return show_set(v, 422);
	for (int p = 0; p < PARAMETER_COUNTED_FROM; p++)
		set.value[p] = parameter_word((enum parameter)p, form_text(v->form, parameter_name[p]));
	set.value[PARAMETER_COUNTED_FROM] = form_text(v->form, "counted_from");
	return visit_answer(v, province_put(v->flow, &set, &why), &why, show_set);
}

static const struct take_back_labels withdraw_labels = {
	"province.withdraw", "province.withdraw_about", "province.withdraw_why"
};

static int
show_withdraw(struct visit *v, int status)
{
	struct province_set set;
	struct parameter_sets all;
	const int found = province_set_read(v->flow, v->id[0], &set);
	int may;

	if (found != 1)
		return found;
	if (parameter_sets_read(v->flow, 0, &all) != 1)
		return -1;
	may = province_can_take_back(v->flow, &all, &set);
	if (may < 0 || (status == 200 && may == 0))
		return may;
	take_back_fact(v, "period.first", period_name(v, set.first));
	take_back_fact(v, "period.document", document(v, &set));
	if (set.withdrawn_at != NULL) {
		take_back_fact(v, "holiday.withdrawer", set.withdrawer);
		take_back_fact(v, "province.withdraw_why", set.withdrawn_why);
	}
	visit_crumb(v, PERIOD_PLACE, visit_say(v, "period.", "title"));
	visit_crumb(v, PROVINCE_PLACE, visit_say(v, "province.", "title"));
	return take_back_show(v, status, &withdraw_labels, mem_print(v->mem, PROVINCE_PLACE "%lld/thu-hoi", (long long)set.id),
	    set.version, may == 1);
}

static int
withdraw_page(struct visit *v)
{
	return show_withdraw(v, 200);
}

static int
withdraw(struct visit *v)
{
	return take_back_post(v, province_take_back, show_withdraw);
}

const struct route province_routes[] = {
	{ METHOD_GET,  PROVINCE_PLACE,			ROLE_PERSON, 0, NULL, index_page },
	{ METHOD_GET,  PROVINCE_PLACE "dat",		ROLES_APPRAISAL, 0, NULL, set_page },
	{ METHOD_POST, PROVINCE_PLACE "dat",		ROLES_APPRAISAL, 0, set_fields, set },
	{ METHOD_GET,  PROVINCE_PLACE ":/thu-hoi",	ROLES_APPRAISAL, 0, NULL, withdraw_page },
	{ METHOD_POST, PROVINCE_PLACE ":/thu-hoi",	ROLES_APPRAISAL, 0, take_back_fields, withdraw },
	{ 0 }
};
