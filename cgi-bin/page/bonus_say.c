#include "page/bonus_say.h"

#include <string.h>

#include "base/money.h"
#include "base/utf8.h"

#define SETTINGS_MOST	10
#define PLACES_MOST	6

static const char *
say(struct visit *v, const char *name, const char *a, const char *b)
{
	return visit_label(v, mem_print(v->mem, "bonus_say.%s", name), a, b);
}

const char *
bonus_money(struct visit *v, int64_t n)
{
	return say(v, "money", money_show(v->mem, n), NULL);
}

const char *
bonus_number(struct visit *v, const struct ratio *x)
{
	if (x == NULL)
		return "";
	for (int places = 0; places <= PLACES_MOST; places++) {
		const struct ratio *cut;

		if (ratio_read(v->mem, ratio_cut(v->mem, x, places, '.'), &cut) == 1 && ratio_same(cut, x))
			return ratio_cut(v->mem, x, places, ',');
	}
	return ratio_text(v->mem, x);
}

/* One more behind those that were said, with what parts them. */
static void
join(struct visit *v, const char **words, const char *between, const char *more)
{
	*words = (*words)[0] == '\0' ? more : mem_print(v->mem, "%s%s%s", *words, between, more);
}

/* The first letter as a capital. */
static const char *
begin(struct visit *v, const char *text)
{
	uint32_t code;
	const size_t n = utf8_letter(text, &code);

	return mem_print(v->mem, "%s%s", utf8_upper(v->mem, mem_copy(v->mem, text, n)), text + n);
}

static const char *
levels(struct visit *v, unsigned bits)
{
	const char *words = "", *or = mem_print(v->mem, " %s ", say(v, "or", NULL, NULL));

	for (int l = 0; l < BONUS_LEVELS; l++)
		if ((bits & 1U << l) != 0)
			join(v, &words, or, l == BONUS_UNCLASSIFIED ? say(v, "unclassified", NULL, NULL) :
			    visit_say(v, "sheet.level.", score_level_name[l]));
	return words;
}

static const char *
position(struct visit *v, int p)
{
	return utf8_lower(v->mem, visit_say(v, "bonus.position.", bonus_position_name[p]));
}

static const char *
positions(struct visit *v, unsigned bits)
{
	const char *words = "", *or = mem_print(v->mem, " %s ", say(v, "or", NULL, NULL));

	for (int p = 0; p < BONUS_POSITIONS; p++)
		if ((bits & 1U << p) != 0)
			join(v, &words, or, position(v, p));
	return words;
}

/* "từ 90 đến dưới 100 điểm"; NULL where there is no bound. */
static const char *
between(struct visit *v, const char *what, const struct ratio *from, const struct ratio *to)
{
	if (from == NULL && to == NULL)
		return NULL;
	if (to == NULL)
		return say(v, mem_print(v->mem, "%s.from", what), bonus_number(v, from), NULL);
	if (from == NULL)
		return say(v, mem_print(v->mem, "%s.below", what), bonus_number(v, to), NULL);
	return say(v, mem_print(v->mem, "%s.between", what), bonus_number(v, from), bonus_number(v, to));
}

const char *
bonus_line_who(struct visit *v, const struct bonus_rule *rule, const struct bonus_line *l)
{
	const char *words = "";
	const char *const part[] = {
		l->levels == 0 ? NULL : levels(v, l->levels), l->positions == 0 ? NULL : positions(v, l->positions),
		between(v, "total", l->total_from, l->total_to), between(v, "months", l->months_from, l->months_to),
		l->unit == 0 ? NULL : say(v, "unit", l->unit_name, NULL),
		l->discipline == BONUS_ANY ? NULL : say(v, l->discipline != 0 ? "discipline" : "no_discipline", NULL, NULL),
	};

	for (size_t i = 0; i < sizeof(part) / sizeof(*part); i++)
		if (part[i] != NULL)
			join(v, &words, "; ", part[i]);
	if (words[0] == '\0')
		return say(v, rule->n > 0 && l != rule->line ? "rest" : "everybody", NULL, NULL);
	return begin(v, words);
}

static const char *
factor_words(struct visit *v, const struct bonus_rule *rule, const char *factor)
{
	if (rule->method == BONUS_SHARE)
		return say(v, "gives_factor", factor, NULL);
	return say(v, mem_print(v->mem, "gives_%s", bonus_base_name[rule->base]), factor, NULL);
}

const char *
bonus_line_gives(struct visit *v, const struct bonus_rule *rule, const struct bonus_line *l)
{
	switch (l->effect) {
	case BONUS_FACTOR:
		return factor_words(v, rule, bonus_number(v, l->factor));
	case BONUS_SUM:
		return bonus_money(v, l->sum);
	case BONUS_FORMULA:
		return say(v, rule->method == BONUS_SHARE ? "gives_formula" : "gives_formula_sum", l->formula, NULL);
	default:
		return say(v, "gives_nothing", NULL, NULL);
	}
}

const char *
bonus_line_words(struct visit *v, const struct bonus_rule *rule, const struct bonus_line *l)
{
	return mem_print(v->mem, "%s: %s", bonus_line_who(v, rule, l), bonus_line_gives(v, rule, l));
}

static const char *
absences(struct visit *v, unsigned bits)
{
	const char *words = "";

	for (int k = 0; k < ABSENCE_KINDS; k++)
		if ((bits & 1U << k) != 0)
			join(v, &words, "; ", visit_say(v, "absence.kind.", absence_kind_name[k]));
	return words[0] == '\0' ? say(v, "absences_none", NULL, NULL) : words;
}

/* "Người đứng đầu cơ quan 1,2; …"; where all are 1 that it makes no difference. */
static const char *
factors(struct visit *v, const struct bonus_rule *rule)
{
	const char *words = "";
	bool all = true;

	for (int p = 0; p < BONUS_POSITIONS; p++) {
		const struct ratio *factor = rule->position_factor[p];

		all &= factor != NULL && ratio_compare_int(factor, 1) == 0;
		join(v, &words, "; ", mem_print(v->mem, "%s %s", position(v, p), bonus_number(v, factor)));
	}
	return all ? say(v, "factors_none", NULL, NULL) : begin(v, words);
}

struct bonus_setting *
bonus_settings(struct visit *v, const struct bonus_rule *rule, size_t *n_r)
{
	struct bonus_setting *list = mem_array(v->mem, SETTINGS_MOST, sizeof(*list));
	const bool share = rule->method == BONUS_SHARE, reserve = rule->reserve_percent != NULL && ratio_sign(rule->reserve_percent) > 0;
	const char *no = say(v, "none", NULL, NULL);
	size_t n = 0;

	list[n++] = (struct bonus_setting){ say(v, "method", NULL, NULL), visit_say(v, "bonus.method.", bonus_method_name[rule->method]) };
	if (!share)
		list[n++] = (struct bonus_setting){ say(v, "base", NULL, NULL), visit_say(v, "bonus.base.", bonus_base_name[rule->base]) };
	list[n++] = (struct bonus_setting){ say(v, "reserve", NULL, NULL),
	    reserve ? say(v, "percent", bonus_number(v, rule->reserve_percent), NULL) : no };
	list[n++] = (struct bonus_setting){ say(v, "smallest", NULL, NULL), bonus_money(v, rule->unit) };
	list[n++] = (struct bonus_setting){ say(v, "by_months", NULL, NULL), say(v, rule->by_months ? "by_months_yes" : "by_months_no", NULL, NULL) };
	list[n++] = (struct bonus_setting){ say(v, "absences", NULL, NULL), absences(v, rule->absences) };
	if (share)
		list[n++] = (struct bonus_setting){ say(v, "by_coefficient", NULL, NULL),
		    say(v, rule->by_coefficient ? "by_coefficient_yes" : "by_coefficient_no", NULL, NULL) };
	list[n++] = (struct bonus_setting){ say(v, "factors", NULL, NULL), factors(v, rule) };
	if (!share) {
		list[n++] = (struct bonus_setting){ say(v, "floor", NULL, NULL), rule->floor == 0 ? no : bonus_money(v, rule->floor) };
		list[n++] = (struct bonus_setting){ say(v, "ceiling", NULL, NULL), rule->ceiling == 0 ? no : bonus_money(v, rule->ceiling) };
	}
	*n_r = n;
	return list;
}
