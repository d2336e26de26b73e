#include "page/bonus_table.h"

#include "base/money.h"
#include "page/bonus_say.h"
#include "page/list.h"
#include "rules/organisation.h"
#include "rules/role.h"

#define NUMBER_MOST	20
#define MONEY_MOST	25
#define FACTOR_MOST	100

static const char *const factor_field[BONUS_POSITIONS] = { "agency_head_factor", "agency_deputy_factor", "division_head_factor", "division_deputy_factor",
    "staff_factor" };

static const struct field setting_fields[] = {
	{ "bonus_method", FIELD_CHOICE, .required = true, .choices = bonus_method_name },
	{ "bonus_base", FIELD_CHOICE, .choices = bonus_base_name },
	{ .name = "reserve", .type = FIELD_DECIMAL, .min = 0, .max = 10000, .places = 2 },
	{ "pay_unit", FIELD_TEXT, .required = true, .max = MONEY_MOST },
	{ .name = "by_months", .type = FIELD_FLAG },
	{ .name = "by_coefficient", .type = FIELD_FLAG },
	{ .name = "absences", .type = FIELD_CHOICE, .many = true, .choices = absence_kind_name },
	{ "floor", FIELD_TEXT, .max = MONEY_MOST },
	{ "ceiling", FIELD_TEXT, .max = MONEY_MOST },
	{ "agency_head_factor", FIELD_TEXT, .max = NUMBER_MOST },
	{ "agency_deputy_factor", FIELD_TEXT, .max = NUMBER_MOST },
	{ "division_head_factor", FIELD_TEXT, .max = NUMBER_MOST },
	{ "division_deputy_factor", FIELD_TEXT, .max = NUMBER_MOST },
	{ "staff_factor", FIELD_TEXT, .max = NUMBER_MOST },
	{ 0 }
};

static void
take(struct visit *v, struct bonus_rule *rule)
{
	const char *method = form_text(v->form, "bonus_method"), *base = form_text(v->form, "bonus_base");

	*rule = (struct bonus_rule){ .method = (enum bonus_method)(method == NULL ? 0 : word_index(bonus_method_name, BONUS_METHODS, method)),
	    .base = (enum bonus_base)(base == NULL ? 0 : word_index(bonus_base_name, BONUS_BASES, base)),
	    .reserve_percent = ratio_of(v->mem, form_int(v->form, "reserve", NULL), 100), .unit = bonus_typed_money(v, "pay_unit"),
	    .by_months = form_flag(v->form, "by_months"), .by_coefficient = form_flag(v->form, "by_coefficient"),
	    .floor = bonus_typed_money(v, "floor"), .ceiling = bonus_typed_money(v, "ceiling") };
	for (size_t i = 0; i < form_count(v->form, "absences"); i++) {
		const int kind = word_index(absence_kind_name, ABSENCE_KINDS, form_text_at(v->form, "absences", i));

		rule->absences |= kind < 0 ? 0 : 1u << kind;
	}
	for (int p = 0; p < BONUS_POSITIONS; p++)
		rule->position_factor[p] = bonus_typed_number(v, factor_field[p], FACTOR_MOST);
	if (form_ok(v->form) && rule->unit < 1)
		form_error(v->form, "pay_unit", "bonus_table.refused.pay_unit", NULL, NULL);
	if (form_ok(v->form) && rule->ceiling > 0 && rule->ceiling < rule->floor)
		form_error(v->form, "ceiling", "bonus_table.refused.ceiling", NULL, NULL);
}

static void
fill(struct visit *v, const struct bonus_rule *rule)
{
	visit_default(v, "bonus_method", bonus_method_name[rule->method]);
	visit_default(v, "bonus_base", bonus_base_name[rule->base]);
	visit_default(v, "reserve", bonus_number(v, rule->reserve_percent));
	visit_default(v, "pay_unit", money_show(v->mem, rule->unit));
	visit_default(v, "by_months", rule->by_months ? "1" : "");
	visit_default(v, "by_coefficient", rule->by_coefficient ? "1" : "");
	visit_default(v, "floor", rule->floor == 0 ? "" : money_show(v->mem, rule->floor));
	visit_default(v, "ceiling", rule->ceiling == 0 ? "" : money_show(v->mem, rule->ceiling));
	for (int p = 0; p < BONUS_POSITIONS; p++)
		visit_default(v, factor_field[p], bonus_number(v, rule->position_factor[p]));
}

static void
fill_choices(struct visit *v, const struct bonus_rule *rule)
{
	const bool read = v->web->method == METHOD_GET;

	for (int m = 0; m < BONUS_METHODS; m++) {
		list_option(v, "Methods", bonus_method_name[m], visit_say(v, "bonus.method.", bonus_method_name[m]), "");
	}
	for (int b = 0; b < BONUS_BASES; b++)
		list_option(v, "Bases", bonus_base_name[b], visit_say(v, "bonus.base.", bonus_base_name[b]), "");
	for (int k = 0; k < ABSENCE_KINDS; k++) {
		struct view *row = view_row(v->view, "Absences");
		bool on = read && (rule->absences & 1u << k) != 0;

		for (size_t i = 0; i < form_count(v->form, "absences"); i++)
			on |= word_index(absence_kind_name, ABSENCE_KINDS, form_text_at(v->form, "absences", i)) == k;
		view_text(row, "value", absence_kind_name[k]);
		view_text(row, "text", visit_say(v, "absence.kind.", absence_kind_name[k]));
		view_flag(row, "on", on);
	}
}

static int
show(struct visit *v, int status)
{
	struct bonus_table t;
	const int found = bonus_table_open(v, &t);

	if (found != 1)
		return found;
	visit_name_fields(v, setting_fields);
	fill(v, &t.v.r.rule);
	fill_choices(v, &t.v.r.rule);
	if (status == 409) {
		struct bonus_setting *setting;
		size_t n;

		setting = bonus_settings(v, &t.v.r.rule, &n);
		for (size_t i = 0; i < n; i++) {
			struct view *row = view_row(v->view, "Stands");

			view_text(row, "name", setting[i].name);
			view_text(row, "value", setting[i].value);
		}
	}
	v->version = status == 422 ? 0 : t.v.r.version;
	bonus_table_head(v, &t.v.r, "bonus_table.settings");
	return visit_page_as(v, status, "bonus_table/setting.cs", "bonus_table.settings");
}

static int
setting_page(struct visit *v)
{
	return show(v, 200);
}

static int
set(struct visit *v)
{
	struct refusal why = { 0 };
	struct bonus_rule rule;

	take(v, &rule);
	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, bonus_table_settle(v->flow, v->id[0], form_version(v->form), &rule, &why), &why, show);
}

const struct route bonus_setting_routes[] = {
	{ METHOD_GET,  BONUS_TABLE_AT "cai-dat",	ROLES_AGENCY, 0, NULL, setting_page },
	{ METHOD_POST, BONUS_TABLE_AT "cai-dat",	ROLES_AGENCY, 0, setting_fields, set },
	{ 0 }
};
