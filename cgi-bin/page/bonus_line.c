#include "page/bonus_table.h"

#include <string.h>

#include "base/money.h"
#include "base/number.h"
#include "page/bonus_say.h"
#include "page/formula.h"
#include "page/list.h"
#include "rules/organisation.h"
#include "rules/role.h"

#define NUMBER_MOST	20	/* characters of a number */
#define MONEY_MOST	25
#define PLACES_MOST	6
#define TOTAL_MOST	100
#define MONTHS_MOST	12
#define FACTOR_MOST	1000

static const char *const disciplines[] = { "any", "without", "with", NULL };

static const struct field start_fields[] = {
	{ .name = "cho", .type = FIELD_INT, .min = 0, .max = 1000 },
	{ 0 }
};
static const struct field line_fields[] = {
	{ .name = "line_levels", .type = FIELD_CHOICE, .many = true, .choices = bonus_level_name },
	{ .name = "line_positions", .type = FIELD_CHOICE, .many = true, .choices = bonus_position_name },
	{ "total_from", FIELD_TEXT, .max = NUMBER_MOST },
	{ "total_to", FIELD_TEXT, .max = NUMBER_MOST },
	{ "months_from", FIELD_TEXT, .max = NUMBER_MOST },
	{ "months_to", FIELD_TEXT, .max = NUMBER_MOST },
	{ .name = "division", .type = FIELD_ID },
	{ "line_discipline", FIELD_CHOICE, .choices = disciplines },
	{ "effect", FIELD_CHOICE, .required = true, .choices = bonus_effect_name },
	{ "factor", FIELD_TEXT, .max = NUMBER_MOST },
	{ "sum", FIELD_TEXT, .max = MONEY_MOST },
	{ "formula", FIELD_TEXT, .max = EXPRESSION_LENGTH },
	{ .name = "place", .type = FIELD_INT, .min = 1, .max = BONUS_LINES_MOST },
	{ 0 }
};

const struct ratio *
bonus_typed_number(struct visit *v, const char *field, int64_t most)
{
	const char *text = form_text(v->form, field);
	const struct ratio *x = NULL;
	int64_t scaled;

	if (text == NULL)
		return NULL;
	if (number_typed(text, PLACES_MOST, &scaled) == 1)
		x = ratio_of(v->mem, scaled, 1000000);
	else if (strchr(text, '/') == NULL || ratio_read(v->mem, text, &x) != 1) {
		form_error(v->form, field, "error.not_number", NULL, NULL);
		return NULL;
	}
	if (ratio_sign(x) >= 0 && ratio_compare_int(x, most) <= 0)
		return x;
	form_error(v->form, field, "error.out_of_range", "0", mem_print(v->mem, "%lld", (long long)most));
	return NULL;
}

int64_t
bonus_typed_money(struct visit *v, const char *field)
{
	const char *text = form_text(v->form, field);
	int64_t sum = 0;

	if (text != NULL && (money_read(text, &sum) != 1 || sum > BONUS_MOST)) {
		form_error(v->form, field, "bonus_table.refused.money", NULL, NULL);
		return 0;
	}
	return sum;
}

/* Which of some words were ticked, as bits. */
static unsigned
ticked(struct visit *v, const char *field, const char *const *words, int n)
{
	unsigned bits = 0;

	for (size_t i = 0; i < form_count(v->form, field); i++) {
		const int which = word_index(words, n, form_text_at(v->form, field, i));

		bits |= which < 0 ? 0 : 1u << which;
	}
	return bits;
}

/* A bound from which on that is not below its other one stands at the other one. */
static void
in_order(struct visit *v, const char *field, const struct ratio *from, const struct ratio *to)
{
	if (from != NULL && to != NULL && ratio_compare(from, to) >= 0)
		form_error(v->form, field, "bonus_table.refused.order", NULL, NULL);
}

static void
take_conditions(struct visit *v, struct bonus_line *l)
{
	const char *discipline = form_text(v->form, "line_discipline");

	l->levels = ticked(v, "line_levels", bonus_level_name, BONUS_LEVELS);
	l->positions = ticked(v, "line_positions", bonus_position_name, BONUS_POSITIONS);
	l->total_from = bonus_typed_number(v, "total_from", TOTAL_MOST);
	l->total_to = bonus_typed_number(v, "total_to", TOTAL_MOST);
	l->months_from = bonus_typed_number(v, "months_from", MONTHS_MOST);
	l->months_to = bonus_typed_number(v, "months_to", MONTHS_MOST);
	in_order(v, "total_to", l->total_from, l->total_to);
	in_order(v, "months_to", l->months_from, l->months_to);
	l->unit = form_int(v->form, "division", NULL);
	l->discipline = discipline == NULL ? BONUS_ANY : word_index(disciplines, 3, discipline) - 1;
}

static void
take_formula(struct visit *v, struct bonus_line *l)
{
	const char *typed = form_text(v->form, "formula");
	struct expression_flaw flaw;

	if (expression_parse(v->mem, typed == NULL ? "" : typed, bonus_input_name, BONUS_INPUTS, &l->expression, &flaw) == 1)
		l->formula = expression_text(v->mem, l->expression);
	else
		form_error(v->form, "formula", "bonus_table.refused.formula", formula_flaw_text(v, &flaw), NULL);
}

static void
take_effect(struct visit *v, struct bonus_line *l)
{
	const char *effect = form_text(v->form, "effect");

	if (effect == NULL)
		return;
	l->effect = (enum bonus_effect)word_index(bonus_effect_name, BONUS_EFFECTS, effect);
	if (l->effect == BONUS_FACTOR)
		l->factor = bonus_typed_number(v, "factor", FACTOR_MOST);
	if (l->effect == BONUS_FACTOR && form_text(v->form, "factor") == NULL)
		form_error(v->form, "factor", "error.required", NULL, NULL);
	if (l->effect == BONUS_SUM)
		l->sum = bonus_typed_money(v, "sum");
	if (l->effect == BONUS_SUM && form_text(v->form, "sum") == NULL)
		form_error(v->form, "sum", "error.required", NULL, NULL);
	if (l->effect == BONUS_FORMULA)
		take_formula(v, l);
}

/* --- the form as it opens, or as it was sent --- */

static void
tick(struct visit *v, const char *list, const char *field, const char *word, const char *text, bool on)
{
	struct view *row = view_row(v->view, list);

	view_text(row, "value", word);
	view_text(row, "text", text);
	for (size_t i = 0; i < form_count(v->form, field); i++)
		on |= form_text_at(v->form, field, i) != NULL && strcmp(form_text_at(v->form, field, i), word) == 0;
	view_flag(row, "on", on);
}

static void
fill_boxes(struct visit *v, const struct bonus_line *l)
{
	for (int k = 0; k < BONUS_LEVELS; k++)
		tick(v, "Levels", "line_levels", bonus_level_name[k], k == BONUS_UNCLASSIFIED ? visit_label(v, "bonus_table.unclassified", NULL, NULL) :
		    visit_say(v, "classification.levels.", score_level_name[k]), (l->levels & 1u << k) != 0);
	for (int p = 0; p < BONUS_POSITIONS; p++)
		tick(v, "Positions", "line_positions", bonus_position_name[p], visit_say(v, "bonus.position.", bonus_position_name[p]),
		    (l->positions & 1u << p) != 0);
}

/* What the rule has no use for is offered only where the line has it, or it was sent. */
static bool
offered(struct visit *v, const struct bonus_rule *rule, const struct bonus_line *l, int effect)
{
	const bool unfit = rule->method == BONUS_SHARE ? effect == BONUS_SUM : effect == BONUS_FACTOR && rule->base == BONUS_FIXED;

	return !unfit || l->effect == (enum bonus_effect)effect || strcmp(form_typed(v->form, "effect"), bonus_effect_name[effect]) == 0;
}

static void
fill_choices(struct visit *v, const struct bonus_table *t, const struct bonus_line *l)
{
	list_option(v, "Divisions", "", visit_label(v, "bonus_table.any_division", NULL, NULL), "");
	for (size_t i = 0; i < t->ndivisions; i++)
		list_option(v, "Divisions", mem_print(v->mem, "%lld", (long long)t->division[i]->id), t->division[i]->name, "");
	for (int k = 0; k < 3; k++)
		list_option(v, "Disciplines", disciplines[k], visit_say(v, "bonus_table.discipline.", disciplines[k]), "");
	for (int e = 0; e < BONUS_EFFECTS; e++)
		if (offered(v, &t->v.r.rule, l, e))
			list_option(v, "Effects", bonus_effect_name[e], visit_say(v, "bonus.effect.", bonus_effect_name[e]), "");
	if (l->id == 0)
		list_option(v, "Places", "", visit_label(v, "bonus_table.at_the_end", NULL, NULL), "");
	for (size_t i = 0; i < t->v.r.rule.n && l->id == 0; i++) {
		const char *place = mem_print(v->mem, "%zu", i + 1);

		list_option(v, "Places", place, visit_label(v, "bonus_table.before", place, bonus_line_who(v, &t->v.r.rule, &t->v.r.rule.line[i])), "");
	}
}

static void
fill_line(struct visit *v, const struct bonus_line *l)
{
	visit_default(v, "total_from", bonus_number(v, l->total_from));
	visit_default(v, "total_to", bonus_number(v, l->total_to));
	visit_default(v, "months_from", bonus_number(v, l->months_from));
	visit_default(v, "months_to", bonus_number(v, l->months_to));
	visit_default(v, "division", l->unit == 0 ? "" : mem_print(v->mem, "%lld", (long long)l->unit));
	visit_default(v, "line_discipline", disciplines[l->discipline + 1]);
	visit_default(v, "effect", bonus_effect_name[l->effect]);
	visit_default(v, "factor", l->effect == BONUS_FACTOR ? bonus_number(v, l->factor) : "");
	visit_default(v, "sum", l->effect == BONUS_SUM && l->sum > 0 ? money_show(v->mem, l->sum) : "");
	visit_default(v, "formula", l->effect == BONUS_FORMULA ? l->formula : "");
	visit_default(v, "place", "");
}

static int
show(struct visit *v, int status, const struct bonus_table *t, struct bonus_line line)
{
	static const struct bonus_line untouched = { .discipline = BONUS_ANY };
	const bool read = v->web->method == METHOD_GET;

	if (status == 409 && line.id != 0)	/* who presses again has seen what the other one wrote */
		view_text(v->view, "stands", bonus_line_words(v, &t->v.r.rule, &line));
	visit_name_fields(v, line_fields);
	fill_line(v, &line);
	fill_boxes(v, read ? &line : &untouched);
	fill_choices(v, t, &line);
	v->version = status == 422 ? 0 : t->v.r.version;
	view_text(v->view, "path", line.id == 0 ? regulation_path(v->mem, t->v.r.id, "bang/them") :
	    regulation_path(v->mem, t->v.r.id, mem_print(v->mem, "bang/dong/%lld/", (long long)line.id)));
	view_flag(v->view, "new", line.id == 0);
	view_flag(v->view, "share", t->v.r.rule.method == BONUS_SHARE);
	view_flag(v->view, "by_factor", offered(v, &t->v.r.rule, &line, BONUS_FACTOR));
	view_flag(v->view, "by_sum", offered(v, &t->v.r.rule, &line, BONUS_SUM));
	bonus_table_head(v, &t->v.r, line.id == 0 ? "bonus_table.add" : "bonus_table.edit");
	return visit_page_as(v, status, "bonus_table/line.cs", line.id == 0 ? "bonus_table.add" : "bonus_table.edit");
}

/* A new line as it begins: for those whom a finding is about, or for everybody. */
static struct bonus_line
fresh(struct visit *v, const struct bonus_table *t)
{
	const enum bonus_effect usual = t->v.r.rule.method == BONUS_RATE && t->v.r.rule.base == BONUS_FIXED ? BONUS_SUM : BONUS_FACTOR;
	bool set = false;
	const int64_t i = v->web->method == METHOD_GET ? form_int(v->form, "cho", &set) : 0;

	if (!set || (size_t)i >= t->nfindings || t->finding[i].mend != MEND_ADD)
		return (struct bonus_line){ .discipline = BONUS_ANY, .effect = usual };
	return t->finding[i].who;
}

static int
add_page(struct visit *v)
{
	struct bonus_table t;
	const int found = bonus_table_open(v, &t);

	return found != 1 ? found : show(v, form_ok(v->form) ? 200 : 422, &t, fresh(v, &t));
}

/* The line in the address. */
static int
line_of(struct visit *v, struct bonus_table *t, struct bonus_line *l)
{
	const int found = bonus_table_open(v, t);
	int at;

	if (found != 1)
		return found;
	at = bonus_table_line(t, v->id[1]);
	if (at < 0)
		return 0;
	*l = t->v.r.rule.line[at];
	return 1;
}

static int
edit_page(struct visit *v)
{
	struct bonus_table t;
	struct bonus_line line;
	const int found = line_of(v, &t, &line);

	return found != 1 ? found : show(v, 200, &t, line);
}

/* What was sent is written; refused it is shown beside the line as it stands. */
static int
put(struct visit *v, const struct bonus_table *t, struct bonus_line stands)
{
	struct bonus_line line = { .id = stands.id };
	struct refusal why = { 0 };
	struct bonus_table now;
	int done;

	take_conditions(v, &line);
	take_effect(v, &line);
	if (!form_ok(v->form))
		return show(v, 422, t, stands);
	done = bonus_table_put(v->flow, v->id[0], form_version(v->form), &line, (int)form_int(v->form, "place", NULL) - 1, &why);
	if (done == 1)
		return visit_done(v);
	if (done < 0 || bonus_table_read(v->flow, v->id[0], &now) != 1)
		return -1;
	visit_refused(v, &why);
	return show(v, why.conflict ? 409 : 422, &now, stands);
}

static int
add(struct visit *v)
{
	struct bonus_table t;
	const int found = bonus_table_open(v, &t);

	return found != 1 ? found : put(v, &t, fresh(v, &t));
}

static int
edit(struct visit *v)
{
	struct bonus_table t;
	struct bonus_line line;
	const int found = line_of(v, &t, &line);

	return found != 1 ? found : put(v, &t, line);
}

const struct route bonus_line_routes[] = {
	{ METHOD_GET,  BONUS_TABLE_AT "them",		ROLES_AGENCY, 0, start_fields, add_page },
	{ METHOD_POST, BONUS_TABLE_AT "them",		ROLES_AGENCY, 0, line_fields, add },
	{ METHOD_GET,  BONUS_TABLE_AT "dong/:/",	ROLES_AGENCY, 0, NULL, edit_page },
	{ METHOD_POST, BONUS_TABLE_AT "dong/:/",	ROLES_AGENCY, 0, line_fields, edit },
	{ 0 }
};
