/*
 * Does anybody of a better level get less than somebody of a lower one with no higher total, all else equal? Rows are
 * compared by what they come to at a level; between a factor and a sum nothing is said, but nothing is less than either.
 */
#include "rules/bonus_check_inside.h"

#define NO_ROW	(SPACE_ROWS_MOST - 1)	/* as a bit: that no row matches; said as a gap already */

struct falls {
	struct check	*c;
	/* Rows of a lower level, as bits, that give more than a row of the better one. */
	uint64_t	 less[SCORE_LEVELS][SPACE_ROWS_MOST][SCORE_LEVELS];
	size_t		*below;			/* standing × SCORE_LEVELS: up to which one of a level there is no higher total */
	uint64_t	*winner;		/* of each standing, as a bit */
	bool		 said[SPACE_ROWS_MOST];
};

static bool
is_less(struct check_worth a, struct check_worth b)
{
	return (a.kind == b.kind || a.kind == WORTH_NOTHING || b.kind == WORTH_NOTHING) && a.most != NULL && b.least != NULL &&
	    ratio_compare(a.most, b.least) < 0;
}

/* Answers whether there is any such pair. */
static bool
compare_rows(struct falls *f)
{
	const int n = (int)f->c->rule->n;
	struct check_worth *all = mem_array(f->c->mem, f->c->rule->n * SCORE_LEVELS, sizeof(*all));
	bool any = false;

	for (int row = 0; row < n; row++)
		for (int level = 0; level < SCORE_LEVELS; level++)
			all[row * SCORE_LEVELS + level] = check_worth(f->c, row, level);
	for (int a = 0; a < n; a++)
		for (int b = 0; b < n; b++)
			for (int low = 1; low < SCORE_LEVELS; low++)
				for (int high = 0; high < low; high++)
					if (is_less(all[a * SCORE_LEVELS + high], all[b * SCORE_LEVELS + low])) {
						f->less[high][a][low] |= UINT64_C(1) << b;
						any = true;
					}
	return any;
}

/* Of each standing how many of another level have a total that is not above all of its own. */
static void
compare_totals(struct falls *f)
{
	const struct bonus_space *s = &f->c->space;

	f->below = mem_array(f->c->mem, s->n[AXIS_STANDING] * SCORE_LEVELS, sizeof(*f->below));
	for (size_t k = 0; k < s->level_at[SCORE_LEVELS]; k++)
		for (int low = 0; low < SCORE_LEVELS; low++) {
			size_t to = s->level_at[low];

			while (to < s->level_at[low + 1] && (s->piece[AXIS_STANDING][k].to == NULL ||
			    ratio_compare(s->piece[AXIS_STANDING][to].from, s->piece[AXIS_STANDING][k].to) < 0))
				to++;
			f->below[k * SCORE_LEVELS + (size_t)low] = to;
		}
}

/* Of the things that rows ask for besides the level, what either of two asks for. */
static struct bonus_line
who_of(const struct falls *f, const struct space_cell *cell, int a, int b, int level)
{
	const struct bonus_space *s = &f->c->space;
	const struct bonus_line *x = &f->c->rule->line[a], *y = &f->c->rule->line[b];
	const struct space_piece *months = &s->piece[AXIS_MONTHS][cell->at[AXIS_MONTHS]], *unit = &s->piece[AXIS_UNIT][cell->at[AXIS_UNIT]];
	struct bonus_line who = { .levels = 1u << level, .discipline = BONUS_ANY };

	if (x->positions != 0 || y->positions != 0)
		who.positions = 1u << cell->at[AXIS_POSITION];
	if (x->discipline != BONUS_ANY || y->discipline != BONUS_ANY)
		who.discipline = (int)cell->at[AXIS_DISCIPLINE];
	if (x->unit != 0 || y->unit != 0) {
		who.unit = unit->unit;
		who.unit_name = unit->unit_name;
	}
	if (x->months_from != NULL || x->months_to != NULL || y->months_from != NULL || y->months_to != NULL) {
		who.months_from = ratio_sign(months->from) > 0 ? months->from : NULL;
		who.months_to = months->to;
	}
	return who;
}

static void
say(struct falls *f, const struct space_cell *cell, int high, int a, int low, int b)
{
	struct bonus_finding *found;

	if (f->said[a])
		return;
	f->said[a] = true;
	found = check_add(f->c, CHECK_FALLS, a);
	found->than = low;
	found->others = UINT64_C(1) << b;
	check_who(found, who_of(f, cell, a, b, high));
}

/* All standings of what is equal else: those of a better level with those of a lower one. */
static void
compare(struct falls *f, const struct space_cell *cell, int high, int low)
{
	const struct bonus_space *s = &f->c->space;
	size_t to = s->level_at[low];
	uint64_t lower = 0;

	for (size_t k = s->level_at[high]; k < s->level_at[high + 1]; k++) {
		const int a = space_first(f->winner[k]);
		uint64_t met;

		for (; to < f->below[k * SCORE_LEVELS + (size_t)low]; to++)
			lower |= f->winner[to];
		met = lower & f->less[high][a][low];
		if (met != 0)
			say(f, cell, high, a, low, space_first(met));
	}
}

static void
see(void *arg, const struct space_cell *cell)
{
	struct falls *f = arg;

	f->winner[cell->at[AXIS_STANDING]] = cell->rows == 0 ? UINT64_C(1) << NO_ROW : cell->rows & (0 - cell->rows);
	if (cell->at[AXIS_STANDING] + 1 < f->c->space.n[AXIS_STANDING])
		return;
	for (int low = 1; low < SCORE_LEVELS; low++)
		for (int high = 0; high < low; high++)
			compare(f, cell, high, low);
}

void
check_falls(struct check *c)
{
	struct falls *f = mem_get(c->mem, sizeof(*f));

	f->c = c;
	if (!compare_rows(f))
		return;
	compare_totals(f);
	f->winner = mem_array(c->mem, c->space.n[AXIS_STANDING], sizeof(*f->winner));
	bonus_space_walk(&c->space, see, f);
}
