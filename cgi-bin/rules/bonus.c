#include "rules/bonus.h"

#include "rules/apportion.h"

const struct ratio *
bonus_weight(struct mem *mem, const struct ratio *factor, const struct ratio *position, const struct ratio *months,
    const struct ratio *period_months, const struct ratio *coefficient)
{
	const struct ratio *weight = factor;

	if (position != NULL)
		weight = ratio_mul(mem, weight, position);
	if (months != NULL && ratio_compare(months, period_months) != 0)
		weight = ratio_mul(mem, weight, ratio_div(mem, months, period_months));
	return coefficient == NULL ? weight : ratio_mul(mem, weight, coefficient);
}

int64_t
bonus_reserve(struct mem *mem, int64_t fund, const struct ratio *percent)
{
	int64_t whole = 0;

	ratio_floor(ratio_mul(mem, ratio_int(mem, fund), ratio_div(mem, percent, ratio_int(mem, 100))), &whole);
	return whole;
}

static bool
between(const struct ratio *x, const struct ratio *from, const struct ratio *to)
{
	return (from == NULL && to == NULL) || (x != NULL && (from == NULL || ratio_compare(x, from) >= 0) &&
	    (to == NULL || ratio_compare(x, to) < 0));
}

bool
bonus_matches(const struct bonus_line *l, const struct bonus_person *p)
{
	const unsigned level = 1u << (p->level == LEVEL_NONE ? BONUS_UNCLASSIFIED : p->level);

	return (l->levels == 0 || (l->levels & level) != 0) && (l->positions == 0 || (l->positions & 1u << p->position) != 0) &&
	    (l->unit == 0 || l->unit == p->unit) && (l->discipline == BONUS_ANY || (l->discipline != 0) == p->discipline) &&
	    between(p->total, l->total_from, l->total_to) && between(p->months, l->months_from, l->months_to);
}

/* What a row comes to for somebody, before position and months; of a rate in đồng. */
struct worth {
	enum bonus_why	 why;
	const struct ratio *factor, *value;
};

static const struct ratio *
position_of(const struct bonus_rule *rule, const struct bonus_person *p)
{
	return rule->position_factor[p->position];
}

/* What a factor of a rate multiplies; NULL: why says what is missing. */
static const struct ratio *
base_of(struct mem *mem, const struct bonus_rule *rule, const struct bonus_person *p, enum bonus_why *why)
{
	*why = rule->base == BONUS_SALARY && p->coefficient == NULL ? BONUS_NO_COEFFICIENT : BONUS_NO_BASE;
	if (rule->base == BONUS_FIXED || p->base_salary == 0 || (rule->base == BONUS_SALARY && p->coefficient == NULL))
		return NULL;
	return rule->base == BONUS_SALARY ? ratio_mul(mem, p->coefficient, ratio_int(mem, p->base_salary)) : ratio_int(mem, p->base_salary);
}

static struct worth
of_factor(struct mem *mem, const struct bonus_rule *rule, const struct bonus_line *l, const struct bonus_person *p)
{
	struct worth w = { BONUS_BY_LINE, l->factor, l->factor };
	const struct ratio *base;

	if (rule->method == BONUS_SHARE || ratio_sign(l->factor) == 0)
		return w;
	base = base_of(mem, rule, p, &w.why);
	if (base == NULL)
		return w;
	return (struct worth){ BONUS_BY_LINE, l->factor, ratio_mul(mem, base, l->factor) };
}

void
bonus_inputs(struct mem *mem, const struct bonus_rule *rule, const struct bonus_person *p, const struct ratio *input[BONUS_INPUTS])
{
	const struct ratio *position = position_of(rule, p);

	input[INPUT_TOTAL] = p->total;
	input[INPUT_MONTHS] = p->months;
	input[INPUT_PERIOD_MONTHS] = p->period_months;
	input[INPUT_COEFFICIENT] = p->coefficient;
	input[INPUT_BASE_SALARY] = p->base_salary == 0 ? NULL : ratio_int(mem, p->base_salary);
	input[INPUT_POSITION] = position == NULL ? ratio_int(mem, 1) : position;
}

static struct worth
of_formula(struct mem *mem, const struct bonus_rule *rule, const struct bonus_line *l, const struct bonus_person *p, struct expression_flaw *flaw)
{
	const struct ratio *input[BONUS_INPUTS], *value;

	bonus_inputs(mem, rule, p, input);
	*flaw = (struct expression_flaw){ .fault = EXPRESSION_EMPTY };
	if (l->expression == NULL || expression_value(mem, l->expression, input, &value, flaw) != 1)
		return (struct worth){ .why = BONUS_BAD_FORMULA };
	return (struct worth){ ratio_sign(value) < 0 ? BONUS_NEGATIVE : BONUS_BY_LINE, value, value };
}

static struct worth
worth_of(struct mem *mem, const struct bonus_rule *rule, const struct bonus_line *l, const struct bonus_person *p, struct expression_flaw *flaw)
{
	struct worth w = { .why = BONUS_EXCLUDED };

	if (l == NULL || l->effect == BONUS_EXCLUDE)
		w.why = l == NULL ? BONUS_NO_LINE : BONUS_EXCLUDED;
	else if (l->effect == BONUS_FACTOR)
		w = of_factor(mem, rule, l, p);
	else if (l->effect == BONUS_FORMULA)
		w = of_formula(mem, rule, l, p, flaw);
	else {
		w.factor = w.value = ratio_int(mem, l->sum);
		w.why = rule->method == BONUS_SHARE ? BONUS_UNFIT : BONUS_BY_LINE;
	}
	if (w.why == BONUS_BY_LINE && rule->method == BONUS_SHARE && rule->by_coefficient && p->coefficient == NULL && ratio_sign(w.value) > 0)
		w.why = BONUS_NO_COEFFICIENT;
	return w;
}

static int
line_of(const struct bonus_rule *rule, const struct bonus_person *p)
{
	for (size_t i = 0; i < rule->n; i++)
		if (bonus_matches(&rule->line[i], p))
			return (int)i;
	return -1;
}

/* Within floor and ceiling where it is above 0, cut to whole units. */
static void
rate(struct mem *mem, const struct bonus_rule *rule, struct bonus_outcome *o)
{
	const struct ratio *sum = o->ideal;

	if (ratio_compare_int(sum, BONUS_MOST) > 0) {
		o->why = BONUS_TOO_LARGE;
		return;
	}
	if (ratio_sign(sum) > 0 && rule->floor > 0 && ratio_compare_int(sum, rule->floor) < 0)
		sum = ratio_int(mem, rule->floor);
	if (rule->ceiling > 0 && ratio_compare_int(sum, rule->ceiling) > 0)
		sum = ratio_int(mem, rule->ceiling);
	o->bounded = sum != o->ideal;
	ratio_floor(sum, &o->amount);
	o->amount -= o->amount % rule->unit;
}

/* Of a share the weight, of a rate the amount. */
static void
outcome_of(struct mem *mem, const struct bonus_rule *rule, const struct bonus_person *p, const struct ratio *nothing, struct bonus_outcome *o)
{
	struct worth w;
	const struct ratio *whole;

	*o = (struct bonus_outcome){ .line = line_of(rule, p), .ideal = nothing };
	w = worth_of(mem, rule, o->line < 0 ? NULL : &rule->line[o->line], p, &o->flaw);
	o->why = w.why;
	o->factor = w.factor;
	whole = w.why != BONUS_BY_LINE || ratio_sign(w.value) == 0 ? nothing : bonus_weight(mem, w.value, position_of(rule, p),
	    rule->by_months ? p->months : NULL, p->period_months, rule->method == BONUS_SHARE && rule->by_coefficient ? p->coefficient : NULL);
	if (rule->method == BONUS_SHARE)
		o->weight = whole;
	else {
		o->ideal = whole;
		rate(mem, rule, o);
	}
}

/* Shares of the pot by weights. */
static void
divide(struct mem *mem, const struct bonus_rule *rule, struct bonus_result *r)
{
	struct apportioned *list = mem_array(mem, r->n + 1, sizeof(*list));

	for (size_t i = 0; i < r->n; i++)
		list[i].weight = r->outcome[i].weight;
	apportion(mem, r->pot, rule->unit, list, r->n, &r->weights);
	for (size_t i = 0; i < r->n; i++) {
		r->outcome[i].ideal = list[i].ideal;
		r->outcome[i].amount = list[i].share;
	}
}

void
bonus_count(struct mem *mem, const struct bonus_rule *rule, int64_t fund, const struct bonus_person *p, size_t n, struct bonus_result *r)
{
	const struct ratio *nothing = ratio_int(mem, 0);

	*r = (struct bonus_result){ .fund = fund, .reserve = bonus_reserve(mem, fund, rule->reserve_percent), .n = n, .weights = nothing,
	    .outcome = mem_array(mem, n + 1, sizeof(*r->outcome)) };
	r->pot = fund - r->reserve;
	for (size_t i = 0; i < n; i++) {
		outcome_of(mem, rule, &p[i], nothing, &r->outcome[i]);
		r->troubled += r->outcome[i].why >= BONUS_NO_COEFFICIENT;
	}
	if (rule->method == BONUS_SHARE)
		divide(mem, rule, r);
	for (size_t i = 0; i < n; i++)
		r->spent += r->outcome[i].amount;
	r->left = r->pot - r->spent;
}

int64_t
bonus_beside(struct mem *mem, const struct bonus_rule *rule, const struct bonus_result *r, const struct bonus_person *p, struct bonus_outcome *o)
{
	outcome_of(mem, rule, p, ratio_int(mem, 0), o);
	if (rule->method == BONUS_RATE || ratio_sign(r->weights) == 0)
		return o->amount;
	o->ideal = ratio_mul(mem, o->weight, ratio_div(mem, ratio_int(mem, r->pot - r->pot % rule->unit), r->weights));
	ratio_floor(o->ideal, &o->amount);
	o->amount -= o->amount % rule->unit;
	for (size_t i = 0; i < r->n; i++)
		if (r->outcome[i].amount > o->amount && ratio_compare(r->outcome[i].weight, o->weight) <= 0)
			o->amount = r->outcome[i].amount;
	return o->amount;
}
