#include "rules/bonus_again.h"

#include <stdlib.h>

#include "rules/bonus_again_fact.h"

const char *const bonus_flaw_name[BONUS_FLAWS] = {
	[BONUS_UNREADABLE] = "unreadable", [BONUS_OTHER_FACTS] = "other_facts", [BONUS_OTHER_LINE] = "other_line", [BONUS_OTHER_WEIGHT] = "other_weight",
	[BONUS_OTHER_SHARE] = "other_share", [BONUS_OTHER_SUM] = "other_sum",
};

/* Is a row against somebody? */
static bool
bars(const struct bonus_line *l, const struct bonus_person *p)
{
	const unsigned level = p->level == LEVEL_NONE ? BONUS_UNCLASSIFIED : (unsigned)p->level;

	if (l->levels != 0 && (l->levels >> level & 1) == 0)
		return true;
	if (l->positions != 0 && (l->positions >> p->position & 1) == 0)
		return true;
	if ((l->unit != 0 && l->unit != p->unit) || (l->discipline == 0 && p->discipline) || (l->discipline == 1 && !p->discipline))
		return true;
	if ((l->total_from != NULL || l->total_to != NULL) && p->total == NULL)
		return true;
	return (l->total_from != NULL && ratio_compare(l->total_from, p->total) > 0) ||
	    (l->total_to != NULL && ratio_compare(l->total_to, p->total) <= 0) ||
	    (l->months_from != NULL && ratio_compare(l->months_from, p->months) > 0) ||
	    (l->months_to != NULL && ratio_compare(l->months_to, p->months) <= 0);
}

/* Every row before it is against him, and it is not. */
static bool
line_holds(const struct bonus_rule *rule, const struct bonus_person *p, int line)
{
	const size_t end = line < 0 ? rule->n : (size_t)line;

	for (size_t i = 0; i < end; i++)
		if (!bars(&rule->line[i], p))
			return false;
	return line < 0 || !bars(&rule->line[line], p);
}

/* What a formula comes to; NULL: to nothing. */
static const struct ratio *
formula_value(struct mem *mem, const struct bonus_rule *rule, const struct bonus_line *l, const struct bonus_person *p)
{
	const struct ratio *one = ratio_int(mem, 1), *value, *input[BONUS_INPUTS] = { p->total, p->months, p->period_months, p->coefficient };
	struct expression_flaw flaw;

	input[INPUT_BASE_SALARY] = p->base_salary > 0 ? ratio_int(mem, p->base_salary) : NULL;
	input[INPUT_POSITION] = rule->position_factor[p->position] != NULL ? rule->position_factor[p->position] : one;
	return l->expression != NULL && expression_value(mem, l->expression, input, &value, &flaw) == 1 ? value : NULL;
}

/* Does what is said of the row hold: its factor, and that nothing was missing or something was? */
static bool
factor_holds(struct mem *mem, const struct bonus_rule *rule, const struct bonus_person *p, const struct bonus_outcome *o)
{
	const struct bonus_line *l = o->line < 0 ? NULL : &rule->line[o->line];
	const bool needs = l != NULL && l->effect != BONUS_EXCLUDE && o->factor != NULL && ratio_sign(o->factor) > 0;
	const bool salary = needs && p->coefficient == NULL && (rule->method == BONUS_SHARE ? rule->by_coefficient :
	    rule->base == BONUS_SALARY && l->effect == BONUS_FACTOR);
	const bool base = needs && rule->method == BONUS_RATE && l->effect == BONUS_FACTOR && (rule->base == BONUS_FIXED || p->base_salary == 0);
	const struct ratio *value;

	if (l == NULL || l->effect == BONUS_EXCLUDE)
		return o->factor == NULL && o->why == (l == NULL ? BONUS_NO_LINE : BONUS_EXCLUDED);
	value = l->effect == BONUS_FACTOR ? l->factor : l->effect == BONUS_SUM ? ratio_int(mem, l->sum) : formula_value(mem, rule, l, p);
	if (!ratio_same(value, o->factor))
		return false;
	switch (o->why) {
	case BONUS_BAD_FORMULA:
		return value == NULL;
	case BONUS_NEGATIVE:
		return value != NULL && ratio_sign(value) < 0;
	case BONUS_UNFIT:
		return l->effect == BONUS_SUM && rule->method == BONUS_SHARE;
	case BONUS_NO_COEFFICIENT:
		return salary;
	case BONUS_NO_BASE:
		return base;
	case BONUS_BY_LINE:
	case BONUS_TOO_LARGE:
		return (o->why == BONUS_BY_LINE || rule->method == BONUS_RATE) && value != NULL && ratio_sign(value) >= 0 && !salary && !base && (l->effect != BONUS_SUM || rule->method == BONUS_RATE);
	default:
		return false;
	}
}

/* weight × months of the period = factor × position × months (× coefficient, × base), without a division. */
static bool
weight_holds(struct mem *mem, const struct bonus_rule *rule, const struct bonus_person *p, const struct bonus_outcome *o)
{
	const struct ratio *whole = rule->method == BONUS_SHARE ? o->weight : o->ideal, *other = o->factor;
	const bool base = rule->method == BONUS_RATE && o->line >= 0 && rule->line[o->line].effect == BONUS_FACTOR;

	if (whole == NULL || (rule->method == BONUS_RATE && o->weight != NULL))
		return false;
	if ((o->why != BONUS_BY_LINE && o->why != BONUS_TOO_LARGE) || ratio_sign(o->factor) == 0)
		return ratio_sign(whole) == 0;
	if (rule->position_factor[p->position] != NULL)
		other = ratio_mul(mem, rule->position_factor[p->position], other);
	if (rule->method == BONUS_SHARE ? rule->by_coefficient : base && rule->base == BONUS_SALARY)
		other = ratio_mul(mem, p->coefficient, other);
	if (base)
		other = ratio_mul(mem, ratio_int(mem, p->base_salary), other);
	if (rule->by_months)
		return ratio_compare(ratio_mul(mem, whole, p->period_months), ratio_mul(mem, p->months, other)) == 0;
	return ratio_compare(whole, other) == 0;
}

/* Somebody in the proof of a share: of how many units of weight he has what, in weights: units of the pot × his weight. */
struct share {
	const struct ratio *weight, *due;	/* of a rate: the ideal, NULL */
	int64_t		 amount;
	const struct ratio *rest;		/* due less what he got without the unit more; NULL: neither floor nor one more */
	bool		 extra;
};

/* Of equals those without the unit more first: where they are not alike it is seen. */
static int
by_rest(const void *a, const void *b)
{
	const struct share *x = a, *y = b;
	int by = ratio_compare(y->rest, x->rest);

	by = by != 0 ? by : ratio_compare(y->weight, x->weight);
	return by != 0 ? by : x->extra - y->extra;
}

static int
by_weight(const void *a, const void *b)
{
	const struct share *x = a, *y = b;
	const int by = ratio_compare(y->weight, x->weight);

	return by != 0 ? by : (x->amount < y->amount) - (x->amount > y->amount);
}

static void
go_farther(struct mem *mem, struct bonus_proof *proof, const struct ratio *from, int64_t amount)
{
	const struct ratio *off = ratio_sub(mem, from, ratio_int(mem, amount));

	if (ratio_sign(off) < 0)
		off = ratio_sub(mem, ratio_int(mem, 0), off);
	if (proof->farthest == NULL || ratio_compare(off, proof->farthest) > 0)
		proof->farthest = off;
}

/* Floor, or one unit more than it where the ideal is no whole number of units. */
static bool
place_share(struct mem *mem, const struct bonus_rule *rule, const struct ratio *sum, struct share *s)
{
	const int64_t n = s->amount / rule->unit;
	const struct ratio *lack = ratio_sub(mem, s->due, ratio_mul(mem, sum, ratio_int(mem, n)));

	if (s->amount < 0 || s->amount % rule->unit != 0)
		return false;
	s->extra = ratio_sign(lack) < 0;
	s->rest = s->extra ? ratio_add(mem, lack, sum) : lack;
	return s->extra ? ratio_sign(s->rest) > 0 : ratio_compare(s->rest, sum) < 0 || ratio_sign(sum) == 0;
}

/* Those who got one more stand first; the first without it, with its equals, is more than is left. */
static bool
stops_rightly(struct share *s, size_t n, int64_t spare)
{
	size_t first = 0, equal = 0;

	qsort(s, n, sizeof(*s), by_rest);
	while (first < n && s[first].extra)
		first++;
	for (size_t i = first; i < n; i++) {
		if (s[i].extra)
			return false;
		equal += by_rest(&s[first], &s[i]) == 0;
	}
	return spare >= 0 && (spare == 0 || (uint64_t)spare < equal);
}

static void
prove_shares(struct mem *mem, const struct bonus_document *d, struct share *s, struct bonus_proof *proof)
{
	const struct ratio *units = ratio_int(mem, d->result->pot / d->rule->unit), *sum = ratio_int(mem, 0);
	int64_t spare = d->result->pot / d->rule->unit;

	for (size_t i = 0; i < d->n; i++)
		sum = ratio_add(mem, sum, s[i].weight);
	proof->sum = proof->sum && ratio_compare(sum, d->result->weights) == 0;
	for (size_t i = 0; i < d->n; i++) {
		const struct ratio *ideal = d->result->outcome[i].ideal;

		s[i].due = ratio_mul(mem, units, s[i].weight);
		proof->within = place_share(mem, d->rule, sum, &s[i]) && proof->within &&
		    (ratio_sign(sum) == 0 ? ratio_sign(ideal) == 0 && s[i].amount == 0 :
		    ratio_compare(ratio_mul(mem, ideal, sum), ratio_mul(mem, s[i].due, ratio_int(mem, d->rule->unit))) == 0);
		spare -= s[i].amount / d->rule->unit;
		go_farther(mem, proof, ideal, s[i].amount);
	}
	proof->stopped = proof->within && (ratio_sign(sum) == 0 || stops_rightly(s, d->n, spare));
}

/* What is due within the bounds is at least the amount, and less than one unit above it. */
static void
prove_rate(struct mem *mem, const struct bonus_document *d, const struct bonus_outcome *o, struct bonus_proof *proof)
{
	const struct bonus_rule *rule = d->rule;
	const struct ratio *due = o->ideal;

	if (o->why == BONUS_TOO_LARGE) {
		proof->within = proof->within && o->amount == 0 && ratio_compare_int(due, BONUS_MOST) > 0;
		return;
	}
	if (ratio_sign(due) > 0 && ratio_compare_int(due, rule->floor) < 0)
		due = ratio_int(mem, rule->floor);
	if (rule->ceiling > 0)
		due = ratio_least(due, ratio_int(mem, rule->ceiling));
	proof->within = proof->within && o->bounded == (ratio_compare(due, o->ideal) != 0) && o->amount % rule->unit == 0 &&
	    o->amount >= 0 && ratio_compare_int(due, o->amount) >= 0 &&
	    ratio_compare(due, ratio_add(mem, ratio_int(mem, o->amount), ratio_int(mem, rule->unit))) < 0;
	go_farther(mem, proof, due, o->amount);
}

/* From the heaviest down nobody gets more than the one before, and equals the same. */
static void
prove_order(struct share *s, size_t n, struct bonus_proof *proof)
{
	qsort(s, n, sizeof(*s), by_weight);
	for (size_t i = 0; i < n; i++) {
		const bool same = i > 0 && ratio_compare(s[i - 1].weight, s[i].weight) == 0;

		proof->weights += !same && ratio_sign(s[i].weight) > 0;
		proof->equal = proof->equal && (!same || s[i].amount == s[i - 1].amount);
		proof->rising = proof->rising && (i == 0 || s[i].amount <= s[i - 1].amount) &&
		    (ratio_sign(s[i].weight) > 0 || s[i].amount == 0);
	}
}

void
bonus_prove(struct mem *mem, const struct bonus_document *d, struct bonus_proof *proof)
{
	const struct bonus_result *r = d->result;
	struct share *s = mem_array(mem, d->n + 1, sizeof(*s));
	int64_t all = r->left;
	size_t n = 0;

	*proof = (struct bonus_proof){ true, true, true, true, true, NULL, 0 };
	for (size_t i = 0; i < d->n; i++) {
		const struct bonus_outcome *o = &r->outcome[i];

		all += o->amount;
		if (d->rule->method == BONUS_RATE)
			prove_rate(mem, d, o, proof);
		if (o->why != BONUS_TOO_LARGE)
			s[n++] = (struct share){ .weight = d->rule->method == BONUS_SHARE ? o->weight : o->ideal, .amount = o->amount };
	}
	proof->sum = all == r->pot && r->pot + r->reserve == r->fund;
	if (d->rule->method == BONUS_SHARE)
		prove_shares(mem, d, s, proof);
	prove_order(s, n, proof);
}

/* reserve ≤ fund × percent / 100 < reserve + 1, and what was spent. */
static bool
sums_hold(struct mem *mem, const struct bonus_document *d)
{
	const struct bonus_result *r = d->result;
	const struct ratio *due = ratio_mul(mem, d->rule->reserve_percent, ratio_int(mem, r->fund));
	const struct ratio *hundred = ratio_int(mem, 100), *kept = ratio_mul(mem, ratio_int(mem, r->reserve), hundred);
	int64_t spent = 0;
	size_t troubled = 0;

	for (size_t i = 0; i < d->n; i++) {
		if (r->outcome[i].amount > INT64_MAX - spent)
			return false;
		spent += r->outcome[i].amount;
		troubled += r->outcome[i].why >= BONUS_NO_COEFFICIENT;
	}
	return ratio_compare(kept, due) <= 0 && ratio_compare(due, ratio_add(mem, kept, hundred)) < 0 && spent == r->spent &&
	    r->left == r->pot - r->spent && r->pot == r->fund - r->reserve && troubled == r->troubled;
}

enum bonus_flaw
bonus_document_check(struct mem *mem, const struct json *j, struct bonus_document *d, struct bonus_proof *proof, int64_t *at_r)
{
	*proof = (struct bonus_proof){ 0 };
	*at_r = -1;
	if (bonus_document_read(mem, j, d) != 1)
		return BONUS_UNREADABLE;
	for (size_t i = 0; i < d->n; i++) {
		const struct bonus_outcome *o = &d->result->outcome[i];

		*at_r = (int64_t)i;
		if (!bonus_facts_follow(mem, d, i))
			return BONUS_OTHER_FACTS;
		if (!line_holds(d->rule, &d->person[i], o->line))
			return BONUS_OTHER_LINE;
		if (!factor_holds(mem, d->rule, &d->person[i], o) || !weight_holds(mem, d->rule, &d->person[i], o))
			return BONUS_OTHER_WEIGHT;
	}
	*at_r = -1;
	if (!sums_hold(mem, d))
		return BONUS_OTHER_SUM;
	bonus_prove(mem, d, proof);
	return proof->sum && proof->within && proof->rising && proof->equal && proof->stopped ? BONUS_SOUND : BONUS_OTHER_SHARE;
}
