#include <string.h>

#include "rules/bonus_document.h"
#include "rules/case_read.h"

/* Each refuses what is of another shape; the field is of no interest here, only that one is wrong. */
static int64_t
whole(struct case_read *r, const struct json *j, const char *name)
{
	int64_t value = 0;

	if (json_int(j, name, &value) != 1)
		case_refuse(r, name);
	return value;
}

/* 0 where it is absent. */
static int64_t
id(struct case_read *r, const struct json *j, const char *name)
{
	return json_get(j, name) == NULL ? 0 : whole(r, j, name);
}

static bool
truth(struct case_read *r, const struct json *j, const char *name)
{
	bool value = false;

	if (json_as_bool(json_get(j, name), &value) != 1)
		case_refuse(r, name);
	return value;
}

static const struct ratio *
number_or_none(struct case_read *r, const struct json *j, const char *name)
{
	const char *text = json_text(j, name);
	const struct ratio *value = NULL;

	if (text != NULL && ratio_read(r->mem, text, &value) != 1)
		case_refuse(r, name);
	return value;
}

static const struct ratio *
number(struct case_read *r, const struct json *j, const char *name)
{
	const struct ratio *value = number_or_none(r, j, name);

	if (value == NULL)
		case_refuse(r, name);
	return value != NULL ? value : ratio_int(r->mem, 0);
}

static const char *
text(struct case_read *r, const struct json *j, const char *name)
{
	const char *value = json_text(j, name);

	if (value == NULL)
		case_refuse(r, name);
	return value != NULL ? value : "";
}

static int
word(struct case_read *r, const struct json *j, const char *name, const char *const *words, int n)
{
	if (json_get(j, name) == NULL)
		case_refuse(r, name);
	return case_choice(r, j, "", name, words, (size_t)n);
}

static unsigned
bits(struct case_read *r, const struct json *j, const char *name, const char *const *words)
{
	const struct json *list = json_get(j, name);
	unsigned set = 0;

	case_list(r, list, name, true);
	for (size_t i = 0; i < json_count(list); i++) {
		const char *one = json_as_text(json_at(list, i));
		unsigned at = 0;

		while (one != NULL && words[at] != NULL && strcmp(words[at], one) != 0)
			at++;
		if (one == NULL || words[at] == NULL)
			case_refuse(r, name);
		else
			set |= 1u << at;
	}
	return set;
}

/* One that can no longer be read has no expression: whoever counts says so. */
static void
read_formula(struct case_read *r, const struct json *j, struct bonus_line *l)
{
	struct expression_flaw flaw;

	l->formula = text(r, j, "formula");
	if (expression_parse(r->mem, l->formula, bonus_input_name, BONUS_INPUTS, &l->expression, &flaw) != 1)
		l->expression = NULL;
}

static void
read_line(struct case_read *r, const struct json *j, struct bonus_line *l)
{
	if (!case_object(r, j, "lines", true))
		return;
	*l = (struct bonus_line){ .id = id(r, j, "id"), .levels = bits(r, j, "levels", bonus_level_name),
	    .positions = bits(r, j, "positions", bonus_position_name), .total_from = number_or_none(r, j, "total_from"),
	    .total_to = number_or_none(r, j, "total_to"), .months_from = number_or_none(r, j, "months_from"),
	    .months_to = number_or_none(r, j, "months_to"), .unit = id(r, j, "unit"), .unit_name = json_text(j, "unit_name"),
	    .discipline = json_get(j, "discipline") == NULL ? BONUS_ANY : truth(r, j, "discipline"),
	    .effect = (enum bonus_effect)word(r, j, "effect", bonus_effect_name, BONUS_EFFECTS) };
	if (l->effect == BONUS_FACTOR)
		l->factor = number(r, j, "factor");
	else if (l->effect == BONUS_SUM)
		l->sum = whole(r, j, "sum");
	else if (l->effect == BONUS_FORMULA)
		read_formula(r, j, l);
}

static void
read_rule(struct case_read *r, const struct json *j, struct bonus_rule *rule)
{
	const struct json *lines = json_get(j, "lines"), *positions = json_get(j, "position_factor");

	*rule = (struct bonus_rule){ .reserve_percent = number(r, j, "reserve_percent"), .unit = whole(r, j, "unit"),
	    .by_months = truth(r, j, "by_months"), .by_coefficient = truth(r, j, "by_coefficient"),
	    .absences = bits(r, j, "absences", absence_kind_name), .floor = whole(r, j, "floor"), .ceiling = whole(r, j, "ceiling") };
	rule->method = (enum bonus_method)word(r, j, "method", bonus_method_name, BONUS_METHODS);
	rule->base = (enum bonus_base)word(r, j, "base", bonus_base_name, BONUS_BASES);
	if (rule->unit < 1)
		case_refuse(r, "unit");
	for (int i = 0; case_object(r, positions, "position_factor", true) && i < BONUS_POSITIONS; i++)
		rule->position_factor[i] = number_or_none(r, positions, bonus_position_name[i]);
	if (!case_list(r, lines, "lines", true))
		return;
	rule->n = json_count(lines);
	rule->line = mem_array(r->mem, rule->n + 1, sizeof(*rule->line));
	for (size_t i = 0; i < rule->n; i++)
		read_line(r, json_at(lines, i), &rule->line[i]);
}

int
bonus_rule_read(struct mem *mem, const struct json *j, struct bonus_rule *rule)
{
	struct case_read r = { .mem = mem };

	if (j == NULL || !json_named(j))
		return 0;
	read_rule(&r, j, rule);
	return r.wrong == NULL;
}

static struct day
day_in(struct case_read *r, const struct json *j, const char *name, bool needed)
{
	const char *iso = json_text(j, name);
	struct day day = { 0 };

	if (iso == NULL ? needed : day_iso(iso, &day) != 1)
		case_refuse(r, name);
	return day;
}

static void
read_basis(struct case_read *r, const struct json *j, struct bonus_basis *b)
{
	const struct json *sheets = json_get(j, "sheets"), *worked = json_get(j, "worked");
	struct bonus_sheet *sheet = mem_array(r->mem, json_count(sheets) + 1, sizeof(*sheet));
	struct span *span = mem_array(r->mem, json_count(worked) + 1, sizeof(*span));

	case_list(r, sheets, "sheets", true);
	case_list(r, worked, "worked", true);
	*b = (struct bonus_basis){ .classification = id(r, j, "classification"), .edition = (int)id(r, j, "edition"), .sheet = sheet,
	    .n = json_count(sheets), .salary = id(r, j, "salary"), .worked = span, .nworked = json_count(worked) };
	for (size_t i = 0; i < b->n; i++) {
		const struct json *one = json_at(sheets, i);

		sheet[i] = (struct bonus_sheet){ whole(r, one, "sheet"), (int)whole(r, one, "edition"), (int)whole(r, one, "months"),
		    number_or_none(r, one, "total") };
	}
	for (size_t i = 0; i < b->nworked; i++)
		span[i] = (struct span){ day_in(r, json_at(worked, i), "from", true), day_in(r, json_at(worked, i), "until", false) };
}

static void
read_outcome(struct case_read *r, const struct json *j, size_t lines, struct bonus_outcome *o)
{
	*o = (struct bonus_outcome){ .line = (int)id(r, j, "line") - 1, .factor = number_or_none(r, j, "factor"),
	    .weight = number_or_none(r, j, "weight"), .ideal = number(r, j, "ideal"), .amount = whole(r, j, "amount"),
	    .bounded = truth(r, j, "bounded") };
	o->why = (enum bonus_why)word(r, j, "why", bonus_why_name, BONUS_WHYS);
	if (o->line < -1 || o->line >= (int)lines || o->amount < 0)
		case_refuse(r, "line");
}

static void
read_person(struct case_read *r, const struct json *j, size_t lines, struct bonus_person *p, struct bonus_basis *b, struct bonus_outcome *o)
{
	const struct json *basis = json_get(j, "basis"), *outcome = json_get(j, "outcome");

	if (!case_object(r, j, "people", true) || !case_object(r, basis, "basis", true) || !case_object(r, outcome, "outcome", true))
		return;
	*p = (struct bonus_person){ .person = whole(r, j, "person"), .unit = id(r, j, "unit"), .uid = text(r, j, "uid"),
	    .name = text(r, j, "name"), .title = json_text(j, "title"), .unit_name = json_text(j, "unit_name"),
	    .level = case_choice_or_null(r, j, "", "level", score_level_name, SCORE_LEVELS), .total = number_or_none(r, j, "total"),
	    .months = number(r, j, "months"), .period_months = number(r, j, "period_months"), .discipline = truth(r, j, "discipline"),
	    .coefficient = number_or_none(r, j, "coefficient"), .base_salary = whole(r, j, "base_salary") };
	p->position = (enum bonus_position)word(r, j, "position", bonus_position_name, BONUS_POSITIONS);
	if (ratio_sign(p->period_months) <= 0)
		case_refuse(r, "period_months");
	read_basis(r, basis, b);
	read_outcome(r, outcome, lines, o);
}

static void
read_people(struct case_read *r, const struct json *list, struct bonus_document *d, struct bonus_result *result)
{
	struct bonus_person *p;
	struct bonus_basis *b;

	if (!case_list(r, list, "people", true))
		return;
	d->n = result->n = json_count(list);
	d->person = p = mem_array(r->mem, d->n + 1, sizeof(*p));
	d->basis = b = mem_array(r->mem, d->n + 1, sizeof(*b));
	result->outcome = mem_array(r->mem, d->n + 1, sizeof(*result->outcome));
	for (size_t i = 0; i < d->n && r->wrong == NULL; i++)
		read_person(r, json_at(list, i), d->rule->n, &p[i], &b[i], &result->outcome[i]);
}

static void
read_result(struct case_read *r, const struct json *j, struct bonus_result *to)
{
	to->reserve = whole(r, j, "reserve");
	to->pot = whole(r, j, "pot");
	to->spent = whole(r, j, "spent");
	to->left = whole(r, j, "left");
	to->troubled = (size_t)whole(r, j, "troubled");
	to->weights = number(r, j, "weights");
	if (to->fund < 0 || to->reserve < 0 || to->reserve > to->fund || to->pot < 0 || to->pot > to->fund || to->spent < 0)
		case_refuse(r, "result");
}

static void
read_head(struct case_read *r, const struct json *j, struct bonus_document *d)
{
	const struct json *period = json_get(j, "period"), *regulation = json_get(j, "regulation");

	*d = (struct bonus_document){ .run = whole(r, j, "run"), .agency = whole(r, j, "agency"), .agency_name = text(r, j, "agency_name"),
	    .kind = (enum bonus_kind)word(r, j, "kind", bonus_kind_name, BONUS_KINDS), .year = (int)whole(r, period, "year"),
	    .first_month = (int)whole(r, period, "first_month"), .months = (int)whole(r, period, "months"),
	    .regulation = whole(r, regulation, "id"), .version = (int)whole(r, regulation, "version"),
	    .number = json_text(regulation, "number"), .day = day_in(r, regulation, "day", false), .fund = whole(r, j, "fund") };
}

int
bonus_document_read(struct mem *mem, const struct json *j, struct bonus_document *d)
{
	struct case_read r = { .mem = mem };
	struct bonus_rule *rule = mem_get(mem, sizeof(*rule));
	struct bonus_result *result = mem_get(mem, sizeof(*result));

	if (j == NULL || !json_named(j))
		return 0;
	read_head(&r, j, d);
	if (r.wrong != NULL || bonus_rule_read(mem, json_get(j, "rule"), rule) != 1)
		return 0;
	d->rule = rule;
	d->result = result;
	result->fund = d->fund;
	read_people(&r, json_get(j, "people"), d, result);
	read_result(&r, json_get(j, "result"), result);
	return r.wrong == NULL;
}
