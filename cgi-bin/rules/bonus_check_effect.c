#include "rules/bonus_check_inside.h"

#define COEFFICIENT_LEAST	1
#define COEFFICIENT_MOST	15

static struct check_reach *
reach_of(const struct check *c, int row, int level)
{
	return &c->reach[row * BONUS_LEVELS + level];
}

void
check_reach_start(struct check *c)
{
	c->reach = mem_array(c->mem, c->rule->n * BONUS_LEVELS, sizeof(*c->reach));
}

static void
stretch(size_t bound[2], size_t at, bool any)
{
	bound[0] = any && bound[0] < at ? bound[0] : at;
	bound[1] = any && bound[1] > at ? bound[1] : at;
}

void
check_reach(struct check *c, int row, const struct space_cell *cell)
{
	struct check_reach *r = reach_of(c, row, c->space.piece[AXIS_STANDING][cell->at[AXIS_STANDING]].which);

	stretch(r->total, cell->at[AXIS_STANDING], r->any);
	stretch(r->months, cell->at[AXIS_MONTHS], r->any);
	r->positions |= 1u << cell->at[AXIS_POSITION];
	r->any = true;
}

bool
check_gives_nothing(const struct bonus_line *l)
{
	return l->effect == BONUS_EXCLUDE || (l->effect == BONUS_FACTOR && ratio_sign(l->factor) == 0) || (l->effect == BONUS_SUM && l->sum == 0);
}

/* From the first of some pieces up to the end of the last. */
static struct expression_range
stretch_of(const struct check *c, enum space_axis axis, const size_t bound[2], int most)
{
	const struct space_piece *first = &c->space.piece[axis][bound[0]], *last = &c->space.piece[axis][bound[1]];

	return (struct expression_range){ .least = first->from, .most = last->to == NULL ? ratio_int(c->mem, most) : last->to };
}

static struct expression_range
positions_of(const struct check *c, unsigned positions)
{
	struct expression_range range = { .least = NULL };

	for (int p = 0; p < BONUS_POSITIONS; p++) {
		const struct ratio *factor = c->rule->position_factor[p];

		if ((positions & 1u << p) == 0)
			continue;
		if (factor == NULL)
			factor = ratio_int(c->mem, 1);
		range.least = range.least == NULL || ratio_compare(factor, range.least) < 0 ? factor : range.least;
		range.most = range.most == NULL || ratio_compare(factor, range.most) > 0 ? factor : range.most;
	}
	return range;
}

/* Between what a formula stays where its row wins at a level. */
static struct expression_range
range_of(const struct check *c, int row, int level, unsigned *may_r)
{
	const struct check_reach *r = reach_of(c, row, level);
	struct expression_range input[BONUS_INPUTS] = {
		[INPUT_MONTHS] = stretch_of(c, AXIS_MONTHS, r->months, SPACE_MONTHS_MOST),
		[INPUT_PERIOD_MONTHS] = { .least = ratio_int(c->mem, 1), .most = ratio_int(c->mem, SPACE_MONTHS_MOST) },
		[INPUT_COEFFICIENT] = { .least = ratio_int(c->mem, COEFFICIENT_LEAST), .most = ratio_int(c->mem, COEFFICIENT_MOST) },
		[INPUT_BASE_SALARY] = { .least = ratio_int(c->mem, 1) },
		[INPUT_POSITION] = positions_of(c, r->positions),
	};

	if (level == BONUS_UNCLASSIFIED)
		input[INPUT_TOTAL] = (struct expression_range){ .least = ratio_int(c->mem, 0), .most = ratio_int(c->mem, SPACE_TOTAL_MOST), .absent = true };
	else
		input[INPUT_TOTAL] = stretch_of(c, AXIS_STANDING, r->total, SPACE_TOTAL_MOST);
	return expression_range(c->mem, c->rule->line[row].expression, input, may_r);
}

struct check_worth
check_worth(const struct check *c, int row, int level)
{
	const struct bonus_line *l = &c->rule->line[row];
	struct expression_range range;
	unsigned may;

	if (check_gives_nothing(l))
		return (struct check_worth){ WORTH_NOTHING, ratio_int(c->mem, 0), ratio_int(c->mem, 0) };
	if (l->effect == BONUS_FACTOR)
		return (struct check_worth){ WORTH_FACTOR, l->factor, l->factor };
	if (l->effect == BONUS_SUM)
		return (struct check_worth){ WORTH_SUM, ratio_int(c->mem, l->sum), ratio_int(c->mem, l->sum) };
	if (l->expression == NULL || !reach_of(c, row, level)->any)
		return (struct check_worth){ WORTH_FACTOR, NULL, NULL };
	range = range_of(c, row, level, &may);
	return (struct check_worth){ c->rule->method == BONUS_SHARE ? WORTH_FACTOR : WORTH_SUM, range.least, range.most };
}

bool
check_may_give(const struct check *c, int row)
{
	for (int level = 0; level < BONUS_LEVELS; level++)
		if (reach_of(c, row, level)->any) {
			const struct check_worth worth = check_worth(c, row, level);

			if (worth.most == NULL || ratio_sign(worth.most) > 0)
				return true;
		}
	return false;
}

/* Once a row, at the first level where it may happen. */
static void
said(struct check *c, enum bonus_fault fault, int row, int level, bool said[BONUS_FAULTS])
{
	struct bonus_line who = c->rule->line[row];

	if (said[fault])
		return;
	said[fault] = true;
	who.levels = 1u << level;
	check_who(check_add(c, fault, row), who);
}

static void
check_formula(struct check *c, int row)
{
	bool once[BONUS_FAULTS] = { false };

	for (int level = 0; level < BONUS_LEVELS; level++) {
		struct expression_range range;
		unsigned may = 0;

		if (!reach_of(c, row, level)->any)
			continue;
		range = range_of(c, row, level, &may);
		if ((may & EXPRESSION_MAY_MISS) != 0)
			said(c, CHECK_MISSING, row, level, once);
		if ((may & EXPRESSION_MAY_ZERO) != 0)
			said(c, CHECK_ZERO, row, level, once);
		else if (range.least == NULL || ratio_sign(range.least) < 0)
			said(c, CHECK_NEGATIVE, row, level, once);
	}
}

void
check_effect(struct check *c, int row)
{
	const struct bonus_line *l = &c->rule->line[row];
	const struct expression *e;
	struct expression_flaw flaw;

	if (l->effect == BONUS_SUM && c->rule->method == BONUS_SHARE)
		check_add(c, CHECK_UNFIT, row);
	if (l->effect == BONUS_FACTOR && c->rule->method == BONUS_RATE && c->rule->base == BONUS_FIXED && ratio_sign(l->factor) != 0)
		check_add(c, CHECK_UNFIT, row);
	if (l->effect != BONUS_FORMULA)
		return;
	if (l->expression != NULL)
		check_formula(c, row);
	else if (expression_parse(c->mem, l->formula, bonus_input_name, BONUS_INPUTS, &e, &flaw) != 1)
		check_add(c, CHECK_FORMULA, row)->flaw = flaw;
}
