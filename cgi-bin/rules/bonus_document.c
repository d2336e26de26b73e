#include "rules/bonus_document.h"

static void
set_number(struct mem *mem, struct json *to, const char *name, const struct ratio *value)
{
	json_set_text(to, name, value == NULL ? NULL : ratio_text(mem, value));
}

static void
set_id(struct json *to, const char *name, int64_t id)
{
	if (id != 0)
		json_set_int(to, name, id);
}

static struct json *
words_json(struct mem *mem, unsigned bits, const char *const *name, int n)
{
	struct json *to = json_list(mem);

	for (int i = 0; i < n; i++)
		if ((bits & 1u << i) != 0)
			json_add_text(to, name[i]);
	return to;
}

static struct json *
line_json(struct mem *mem, const struct bonus_line *l)
{
	struct json *to = json_new(mem);

	set_id(to, "id", l->id);
	json_set(to, "levels", words_json(mem, l->levels, bonus_level_name, BONUS_LEVELS));
	json_set(to, "positions", words_json(mem, l->positions, bonus_position_name, BONUS_POSITIONS));
	set_number(mem, to, "total_from", l->total_from);
	set_number(mem, to, "total_to", l->total_to);
	set_number(mem, to, "months_from", l->months_from);
	set_number(mem, to, "months_to", l->months_to);
	set_id(to, "unit", l->unit);
	json_set_text(to, "unit_name", l->unit_name);
	if (l->discipline != BONUS_ANY)
		json_set_bool(to, "discipline", l->discipline != 0);
	json_set_text(to, "effect", bonus_effect_name[l->effect]);
	if (l->effect == BONUS_FACTOR)
		set_number(mem, to, "factor", l->factor);
	if (l->effect == BONUS_SUM)
		json_set_int(to, "sum", l->sum);
	if (l->effect == BONUS_FORMULA)
		json_set_text(to, "formula", l->formula);
	return to;
}

struct json *
bonus_rule_json(struct mem *mem, const struct bonus_rule *rule)
{
	struct json *to = json_new(mem), *positions = json_new(mem), *lines = json_list(mem);

	json_set_text(to, "method", bonus_method_name[rule->method]);
	json_set_text(to, "base", bonus_base_name[rule->base]);
	set_number(mem, to, "reserve_percent", rule->reserve_percent);
	json_set_int(to, "unit", rule->unit);
	json_set_bool(to, "by_months", rule->by_months);
	json_set_bool(to, "by_coefficient", rule->by_coefficient);
	json_set(to, "absences", words_json(mem, rule->absences, absence_kind_name, ABSENCE_KINDS));
	json_set_int(to, "floor", rule->floor);
	json_set_int(to, "ceiling", rule->ceiling);
	for (int i = 0; i < BONUS_POSITIONS; i++)
		if (rule->position_factor[i] != NULL)
			set_number(mem, positions, bonus_position_name[i], rule->position_factor[i]);
	json_set(to, "position_factor", positions);
	for (size_t i = 0; i < rule->n; i++)
		json_add(lines, line_json(mem, &rule->line[i]));
	json_set(to, "lines", lines);
	return to;
}

static struct json *
sheets_json(struct mem *mem, const struct bonus_basis *b)
{
	struct json *to = json_list(mem);

	for (size_t i = 0; i < b->n; i++) {
		struct json *one = json_new(mem);

		json_set_int(one, "sheet", b->sheet[i].sheet);
		json_set_int(one, "edition", b->sheet[i].edition);
		json_set_int(one, "months", b->sheet[i].months);
		set_number(mem, one, "total", b->sheet[i].total);
		json_add(to, one);
	}
	return to;
}

static struct json *
worked_json(struct mem *mem, const struct bonus_basis *b)
{
	struct json *to = json_list(mem);

	for (size_t i = 0; i < b->nworked; i++) {
		struct json *one = json_new(mem);

		json_set_text(one, "from", day_text(mem, b->worked[i].from));
		json_set_text(one, "until", day_text(mem, b->worked[i].until));
		json_add(to, one);
	}
	return to;
}

static struct json *
basis_json(struct mem *mem, const struct bonus_basis *b)
{
	struct json *to = json_new(mem);

	set_id(to, "classification", b->classification);
	set_id(to, "edition", b->edition);
	json_set(to, "sheets", sheets_json(mem, b));
	set_id(to, "salary", b->salary);
	json_set(to, "worked", worked_json(mem, b));
	return to;
}

static struct json *
outcome_json(struct mem *mem, const struct bonus_outcome *o)
{
	struct json *to = json_new(mem);

	if (o->line >= 0)
		json_set_int(to, "line", o->line + 1);
	json_set_text(to, "why", bonus_why_name[o->why]);
	set_number(mem, to, "factor", o->factor);
	set_number(mem, to, "weight", o->weight);
	set_number(mem, to, "ideal", o->ideal);
	json_set_int(to, "amount", o->amount);
	json_set_bool(to, "bounded", o->bounded);
	return to;
}

static struct json *
person_json(struct mem *mem, const struct bonus_person *p, const struct bonus_basis *b, const struct bonus_outcome *o)
{
	struct json *to = json_new(mem);

	json_set_int(to, "person", p->person);
	json_set_text(to, "uid", p->uid);
	json_set_text(to, "name", p->name);
	json_set_text(to, "title", p->title);
	set_id(to, "unit", p->unit);
	json_set_text(to, "unit_name", p->unit_name);
	json_set_text(to, "level", score_level_text(p->level));
	set_number(mem, to, "total", p->total);
	json_set_text(to, "position", bonus_position_name[p->position]);
	set_number(mem, to, "months", p->months);
	set_number(mem, to, "period_months", p->period_months);
	json_set_bool(to, "discipline", p->discipline);
	set_number(mem, to, "coefficient", p->coefficient);
	json_set_int(to, "base_salary", p->base_salary);
	json_set(to, "basis", basis_json(mem, b));
	json_set(to, "outcome", outcome_json(mem, o));
	return to;
}

static struct json *
result_json(struct mem *mem, const struct bonus_result *r)
{
	struct json *to = json_new(mem);

	json_set_int(to, "reserve", r->reserve);
	json_set_int(to, "pot", r->pot);
	json_set_int(to, "spent", r->spent);
	json_set_int(to, "left", r->left);
	json_set_int(to, "troubled", (int64_t)r->troubled);
	set_number(mem, to, "weights", r->weights);
	return to;
}

static struct json *
regulation_json(struct mem *mem, const struct bonus_document *d)
{
	struct json *to = json_new(mem);

	json_set_int(to, "id", d->regulation);
	json_set_int(to, "version", d->version);
	json_set_text(to, "number", d->number);
	json_set_text(to, "day", day_text(mem, d->day));
	return to;
}

struct json *
bonus_document_write(struct mem *mem, const struct bonus_document *d)
{
	struct json *to = json_new(mem), *people = json_list(mem), *period = json_new(mem);

	json_set_int(to, "run", d->run);
	json_set_int(to, "agency", d->agency);
	json_set_text(to, "agency_name", d->agency_name);
	json_set_text(to, "kind", bonus_kind_name[d->kind]);
	json_set_int(period, "year", d->year);
	json_set_int(period, "first_month", d->first_month);
	json_set_int(period, "months", d->months);
	json_set(to, "period", period);
	json_set(to, "regulation", regulation_json(mem, d));
	json_set_int(to, "fund", d->fund);
	json_set(to, "rule", bonus_rule_json(mem, d->rule));
	for (size_t i = 0; i < d->n; i++)
		json_add(people, person_json(mem, &d->person[i], &d->basis[i], &d->result->outcome[i]));
	json_set(to, "people", people);
	json_set(to, "result", result_json(mem, d->result));
	return to;
}
