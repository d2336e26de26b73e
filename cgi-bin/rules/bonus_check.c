#include "rules/bonus_check.h"

#include <string.h>

#include "rules/bonus_check_inside.h"

const char *const bonus_fault_name[BONUS_FAULTS] = { "many", "nothing", "order", "nobody", "unreachable", "unfit", "formula", "missing", "zero",
    "negative", "gap", "falls", "overlap", "exception" };

#define GAPS_MOST	12

enum bonus_severity
bonus_severity_of(enum bonus_fault fault)
{
	return fault < CHECK_GAP ? SEVERITY_ERROR : fault == CHECK_EXCEPTION ? SEVERITY_NOTE : SEVERITY_WARNING;
}

size_t
bonus_findings(const struct bonus_finding *list, size_t n, enum bonus_severity severity)
{
	size_t found = 0;

	for (size_t i = 0; i < n; i++)
		found += bonus_severity_of(list[i].fault) == severity;
	return found;
}

struct bonus_finding *
check_add(struct check *c, enum bonus_fault fault, int row)
{
	struct bonus_finding *f;

	if (c->n == c->room) {
		struct bonus_finding *more = mem_array(c->mem, c->room * 2 + 16, sizeof(*more));

		for (size_t i = 0; i < c->n; i++)
			more[i] = c->list[i];
		c->list = more;
		c->room = c->room * 2 + 16;
	}
	f = &c->list[c->n++];
	*f = (struct bonus_finding){ .fault = fault, .row = row };
	return f;
}

void
check_who(struct bonus_finding *f, struct bonus_line who)
{
	f->has_who = true;
	f->who = who;
}

static bool
same_effect(const struct bonus_rule *rule, int a, int b)
{
	const struct bonus_line *x = &rule->line[a], *y = &rule->line[b];

	if (check_gives_nothing(x) || check_gives_nothing(y))
		return check_gives_nothing(x) && check_gives_nothing(y);
	if (x->effect != y->effect)
		return false;
	return x->effect == BONUS_FACTOR ? ratio_same(x->factor, y->factor) : x->effect == BONUS_SUM ? x->sum == y->sum :
	    strcmp(x->formula, y->formula) == 0;
}

static bool
is_gap(const void *arg, uint64_t rows)
{
	(void)arg;
	return rows == 0;
}

static void
see_gap(struct check *c, const struct space_cell *cell)
{
	struct bonus_finding *f;
	struct space_box box;

	for (size_t i = 0; i < c->ngaps; i++)
		if (space_box_has(&c->gap[i], cell))
			return;
	if (c->ngaps == GAPS_MOST)
		return;
	box = space_box_of(c->mem, &c->space, cell);
	space_widen(&c->space, &box, is_gap, NULL);
	c->gap[c->ngaps++] = box;
	f = check_add(c, CHECK_GAP, -1);
	check_who(f, space_box_who(&c->space, &box, &f->elsewhere));
	f->mend = f->elsewhere ? MEND_NONE : MEND_ADD;
}

/* Which rows win somewhere, what each of them meets, where gaps are. */
static void
see_winner(void *arg, const struct space_cell *cell)
{
	struct check *c = arg;
	const int first = space_first(cell->rows);
	uint64_t fresh;

	if (first < 0) {
		see_gap(c, cell);
		return;
	}
	c->wins |= UINT64_C(1) << first;
	check_reach(c, first, cell);
	fresh = cell->rows & ~c->beside[first];
	c->beside[first] |= fresh;
	for (fresh &= ~(UINT64_C(1) << first); fresh != 0; fresh &= fresh - 1)
		c->taken[space_first(fresh)] |= UINT64_C(1) << first;
}

static void
see_wins(void *arg, const struct space_cell *cell)
{
	if (cell->rows != 0)
		*(uint64_t *)arg |= cell->rows & (0 - cell->rows);
}

/* How many rows win somewhere, were one moved up to a place. */
static int
wins_moved(struct check *c, int row, int to)
{
	struct bonus_rule rule = *c->rule;
	struct bonus_space space;
	uint64_t wins = 0;

	rule.line = mem_array(c->mem, rule.n, sizeof(*rule.line));
	for (int i = 0; i < (int)rule.n; i++)
		rule.line[i] = c->rule->line[i == to ? row : i > to && i <= row ? i - 1 : i];
	bonus_space_of(c->mem, &rule, &space);
	bonus_space_walk(&space, see_wins, &wins);
	return __builtin_popcountll(wins);
}

/* Before the nearest row above that takes its people, where some row more is gone by then; else it is of no use. */
static void
unreachable(struct check *c, int row)
{
	struct bonus_finding *f = check_add(c, CHECK_UNREACHABLE, row);

	f->others = c->taken[row];
	check_who(f, c->rule->line[row]);
	f->mend = MEND_REMOVE;
	for (int to = row - 1; to >= 0 && f->mend == MEND_REMOVE; to--)
		if ((c->taken[row] >> to & 1) != 0 && wins_moved(c, row, to) > __builtin_popcountll(c->wins)) {
			f->mend = MEND_MOVE;
			f->to = to;
		}
}

/* Somebody who matches a row and is taken by another one. */
struct meeting {
	int		 row, first;
};

static bool
is_met(const void *arg, uint64_t rows)
{
	const struct meeting *m = arg;

	return space_first(rows) == m->first && (rows >> m->row & 1) != 0;
}

struct search {
	struct check	*c;
	struct meeting	 meeting;
	struct bonus_finding *f;
};

static void
see_meeting(void *arg, const struct space_cell *cell)
{
	struct search *s = arg;
	struct space_box box;

	if (s->f->has_who || !is_met(&s->meeting, cell->rows))
		return;
	box = space_box_of(s->c->mem, &s->c->space, cell);
	space_widen(&s->c->space, &box, is_met, &s->meeting);
	check_who(s->f, space_box_who(&s->c->space, &box, &s->f->elsewhere));
}

/* Rows above that win over this one with another effect: exceptions from it and who gets nothing, or half beside it. */
static void
overlaps(struct check *c, int row)
{
	uint64_t rest = 0, inside = 0;
	struct search s = { .c = c };

	for (int i = 0; i < row; i++)
		if ((c->taken[row] >> i & 1) != 0 && !same_effect(c->rule, i, row)) {
			if (space_inside(&c->space, i, row) || check_gives_nothing(&c->rule->line[i]))
				inside |= UINT64_C(1) << i;
			else
				rest |= UINT64_C(1) << i;
		}
	if (inside != 0)
		check_add(c, CHECK_EXCEPTION, row)->others = inside;
	if (rest == 0)
		return;
	s.f = check_add(c, CHECK_OVERLAP, row);
	s.f->others = rest;
	s.meeting = (struct meeting){ row, space_first(rest) };
	bonus_space_walk(&c->space, see_meeting, &s);
}

static bool
crossed(const struct ratio *from, const struct ratio *to)
{
	return from != NULL && to != NULL && ratio_compare(from, to) >= 0;
}

static void
check_row(struct check *c, int row)
{
	const struct bonus_line *l = &c->rule->line[row];

	if (crossed(l->total_from, l->total_to) || crossed(l->months_from, l->months_to))
		check_add(c, CHECK_ORDER, row);
	else if (space_empty(&c->space, row))
		check_add(c, CHECK_NOBODY, row)->mend = MEND_REMOVE;
	else if ((c->wins >> row & 1) == 0)
		unreachable(c, row);
	else
		overlaps(c, row);
	check_effect(c, row);
}

static bool
gives(const struct check *c)
{
	for (int i = 0; i < (int)c->rule->n; i++)
		if ((c->wins >> i & 1) != 0 && check_may_give(c, i))
			return true;
	return false;
}

struct bonus_finding *
bonus_check(struct mem *mem, const struct bonus_rule *rule, size_t *n_r)
{
	struct check *c = mem_get(mem, sizeof(*c));

	*c = (struct check){ .mem = mem, .rule = rule };
	if (rule->n > BONUS_LINES_MOST) {
		check_add(c, CHECK_MANY, -1);
	} else if (rule->n == 0) {
		check_add(c, CHECK_NOTHING, -1);
	} else {
		c->gap = mem_array(mem, GAPS_MOST, sizeof(*c->gap));
		bonus_space_of(mem, rule, &c->space);
		check_reach_start(c);
		bonus_space_walk(&c->space, see_winner, c);
		if (!gives(c))
			check_add(c, CHECK_NOTHING, -1);
		for (int row = 0; row < (int)rule->n; row++)
			check_row(c, row);
		check_falls(c);
	}
	*n_r = c->n;
	return c->list;
}
