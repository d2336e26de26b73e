#include "rules/bonus_space.h"

#include <stdlib.h>
#include <string.h>

#include "rules/citation.h"

static const int least_total[BONUS_LEVELS] = { LAW_EXCELLENT_LEAST, LAW_GOOD_LEAST, LAW_DONE_LEAST, 0, 0 };

static int
order(const void *a, const void *b)
{
	return ratio_compare(*(const struct ratio *const *)a, *(const struct ratio *const *)b);
}

/* Where a part begins: from 0 to most, each once, ascending. */
struct breaks {
	const struct ratio **at;
	size_t		 n;
	int		 most;
};

static void
take(struct breaks *b, const struct ratio *x)
{
	if (x != NULL && ratio_sign(x) >= 0 && ratio_compare_int(x, b->most) <= 0)
		b->at[b->n++] = x;
}

static void
settle(struct breaks *b)
{
	size_t kept = 0;

	qsort(b->at, b->n, sizeof(*b->at), order);
	for (size_t i = 0; i < b->n; i++)
		if (kept == 0 || !ratio_same(b->at[kept - 1], b->at[i]))
			b->at[kept++] = b->at[i];
	b->n = kept;
}

static bool
between(const struct ratio *x, const struct ratio *from, const struct ratio *to)
{
	return (from == NULL || ratio_compare(x, from) >= 0) && (to == NULL || ratio_compare(x, to) < 0);
}

/* Behind the pieces that there are; one that is as its neighbour is part of it. */
static void
put(struct bonus_space *s, enum space_axis axis, size_t first, struct space_piece piece)
{
	struct space_piece *last = s->n[axis] > first ? &s->piece[axis][s->n[axis] - 1] : NULL;

	if (last != NULL && last->rows == piece.rows)
		return;
	if (last != NULL)
		last->to = piece.from;
	s->piece[axis][s->n[axis]++] = piece;
}

static void
cut_months(struct mem *mem, const struct bonus_rule *rule, struct bonus_space *s)
{
	struct breaks b = { mem_array(mem, 2 * rule->n + 1, sizeof(*b.at)), 0, SPACE_MONTHS_MOST };

	take(&b, ratio_int(mem, 0));
	for (size_t i = 0; i < rule->n; i++) {
		take(&b, rule->line[i].months_from);
		take(&b, rule->line[i].months_to);
	}
	settle(&b);
	s->piece[AXIS_MONTHS] = mem_array(mem, b.n, sizeof(struct space_piece));
	for (size_t k = 0; k < b.n; k++) {
		struct space_piece piece = { .from = b.at[k] };

		for (size_t i = 0; i < rule->n; i++)
			piece.rows |= (uint64_t)between(b.at[k], rule->line[i].months_from, rule->line[i].months_to) << i;
		put(s, AXIS_MONTHS, 0, piece);
	}
}

static bool
of_level(const struct bonus_line *l, int level)
{
	return l->levels == 0 || (l->levels & 1u << level) != 0;
}

static void
cut_level(const struct bonus_rule *rule, int level, const struct breaks *b, struct bonus_space *s)
{
	s->level_at[level] = s->n[AXIS_STANDING];
	for (size_t k = 0; k < b->n; k++) {
		struct space_piece piece = { .which = level, .from = b->at[k] };

		if (ratio_compare_int(b->at[k], least_total[level]) < 0)
			continue;
		for (size_t i = 0; i < rule->n; i++)
			piece.rows |= (uint64_t)(of_level(&rule->line[i], level) &&
			    between(b->at[k], rule->line[i].total_from, rule->line[i].total_to)) << i;
		put(s, AXIS_STANDING, s->level_at[level], piece);
	}
}

static void
cut_standings(struct mem *mem, const struct bonus_rule *rule, struct bonus_space *s)
{
	struct breaks b = { mem_array(mem, 2 * rule->n + SCORE_LEVELS, sizeof(*b.at)), 0, SPACE_TOTAL_MOST };
	struct space_piece none = { .which = BONUS_UNCLASSIFIED };

	for (int level = 0; level < SCORE_LEVELS; level++)
		take(&b, ratio_int(mem, least_total[level]));
	for (size_t i = 0; i < rule->n; i++) {
		const struct bonus_line *l = &rule->line[i];

		take(&b, l->total_from);
		take(&b, l->total_to);
		none.rows |= (uint64_t)(of_level(l, BONUS_UNCLASSIFIED) && l->total_from == NULL && l->total_to == NULL) << i;
	}
	settle(&b);
	s->piece[AXIS_STANDING] = mem_array(mem, b.n * SCORE_LEVELS + 1, sizeof(none));
	for (int level = 0; level < SCORE_LEVELS; level++)
		cut_level(rule, level, &b, s);
	s->level_at[BONUS_UNCLASSIFIED] = s->n[AXIS_STANDING];
	s->piece[AXIS_STANDING][s->n[AXIS_STANDING]++] = none;
	s->level_at[BONUS_LEVELS] = s->n[AXIS_STANDING];
}

static bool
named_before(const struct bonus_rule *rule, size_t row)
{
	for (size_t i = 0; i < row; i++)
		if (rule->line[i].unit == rule->line[row].unit)
			return true;
	return false;
}

/* Units that rows name, behind all others. */
static void
cut_units(struct mem *mem, const struct bonus_rule *rule, struct bonus_space *s)
{
	struct space_piece *p = s->piece[AXIS_UNIT] = mem_array(mem, rule->n + 1, sizeof(*p));

	s->n[AXIS_UNIT] = 1;
	for (size_t i = 0; i < rule->n; i++)
		if (rule->line[i].unit != 0 && !named_before(rule, i))
			p[s->n[AXIS_UNIT]++] = (struct space_piece){ .unit = rule->line[i].unit, .unit_name = rule->line[i].unit_name };
	for (size_t k = 0; k < s->n[AXIS_UNIT]; k++)
		for (size_t i = 0; i < rule->n; i++)
			p[k].rows |= (uint64_t)(rule->line[i].unit == 0 || rule->line[i].unit == p[k].unit) << i;
}

/* An axis of so many things that are told by bits or a number. */
static void
cut_plain(struct mem *mem, const struct bonus_rule *rule, struct bonus_space *s, enum space_axis axis, int things)
{
	struct space_piece *p = s->piece[axis] = mem_array(mem, (size_t)things, sizeof(*p));

	s->n[axis] = (size_t)things;
	for (int k = 0; k < things; k++) {
		p[k].which = k;
		for (size_t i = 0; i < rule->n; i++) {
			const struct bonus_line *l = &rule->line[i];
			const bool fits = axis == AXIS_POSITION ? l->positions == 0 || (l->positions & 1u << k) != 0 :
			    l->discipline == BONUS_ANY || (l->discipline != 0) == (k != 0);

			p[k].rows |= (uint64_t)fits << i;
		}
	}
}

void
bonus_space_of(struct mem *mem, const struct bonus_rule *rule, struct bonus_space *s)
{
	*s = (struct bonus_space){ .n = { 0 } };
	cut_months(mem, rule, s);
	cut_units(mem, rule, s);
	cut_plain(mem, rule, s, AXIS_DISCIPLINE, 2);
	cut_plain(mem, rule, s, AXIS_POSITION, BONUS_POSITIONS);
	cut_standings(mem, rule, s);
}

struct walk {
	const struct bonus_space *space;
	void		(*see)(void *, const struct space_cell *);
	void		*arg;
	struct space_cell cell;
};

static void
walk(struct walk *w, int axis, uint64_t rows)
{
	if (axis == SPACE_AXES) {
		w->cell.rows = rows;
		w->see(w->arg, &w->cell);
		return;
	}
	for (size_t k = 0; k < w->space->n[axis]; k++) {
		w->cell.at[axis] = k;
		walk(w, axis + 1, rows & w->space->piece[axis][k].rows);
	}
}

void
bonus_space_walk(const struct bonus_space *s, void (*see)(void *, const struct space_cell *), void *arg)
{
	struct walk w = { .space = s, .see = see, .arg = arg };

	walk(&w, 0, UINT64_MAX);
}

int
space_first(uint64_t rows)
{
	return rows == 0 ? -1 : __builtin_ctzll(rows);
}

bool
space_empty(const struct bonus_space *s, int row)
{
	for (int axis = 0; axis < SPACE_AXES; axis++) {
		uint64_t rows = 0;

		for (size_t k = 0; k < s->n[axis]; k++)
			rows |= s->piece[axis][k].rows;
		if ((rows >> row & 1) == 0)
			return true;
	}
	return false;
}

bool
space_inside(const struct bonus_space *s, int row, int other)
{
	for (int axis = 0; axis < SPACE_AXES; axis++)
		for (size_t k = 0; k < s->n[axis]; k++)
			if ((s->piece[axis][k].rows >> row & 1) != 0 && (s->piece[axis][k].rows >> other & 1) == 0)
				return false;
	return true;
}

struct space_box
space_box_of(struct mem *mem, const struct bonus_space *s, const struct space_cell *cell)
{
	struct space_box box;

	for (int axis = 0; axis < SPACE_AXES; axis++) {
		box.in[axis] = mem_array(mem, s->n[axis], sizeof(bool));
		box.in[axis][cell->at[axis]] = true;
	}
	return box;
}

bool
space_box_has(const struct space_box *box, const struct space_cell *cell)
{
	for (int axis = 0; axis < SPACE_AXES; axis++)
		if (!box->in[axis][cell->at[axis]])
			return false;
	return true;
}

/* A box but for one axis, of which some pieces [from, until) are looked at. */
struct stripe {
	const struct bonus_space *space;
	const struct space_box *box;
	int		 axis;
	size_t		 from, until;
	bool		(*is)(const void *, uint64_t rows);
	const void	*arg;
};

/* Is it true of all its cells, from an axis on? */
static bool
whole(const struct stripe *s, int axis, uint64_t rows)
{
	const bool own = axis == s->axis;

	if (axis == SPACE_AXES || rows == 0)
		return s->is(s->arg, rows);
	for (size_t k = own ? s->from : 0; k < (own ? s->until : s->space->n[axis]); k++)
		if ((own || s->box->in[axis][k]) && !whole(s, axis + 1, rows & s->space->piece[axis][k].rows))
			return false;
	return true;
}

static bool
widen(struct stripe *s, int axis, size_t from, size_t until)
{
	s->axis = axis;
	s->from = from;
	s->until = until;
	if (!whole(s, 0, UINT64_MAX))
		return false;
	for (size_t k = from; k < until; k++)
		s->box->in[axis][k] = true;
	return true;
}

static bool
any(const bool *in, size_t from, size_t until)
{
	for (size_t k = from; k < until; k++)
		if (in[k])
			return true;
	return false;
}

void
space_widen(const struct bonus_space *space, struct space_box *box, bool (*is)(const void *, uint64_t), const void *arg)
{
	struct stripe s = { .space = space, .box = box, .is = is, .arg = arg };
	int level = 0;
	bool own;

	for (int axis = 0; axis < SPACE_AXES; axis++)
		widen(&s, axis, 0, space->n[axis]);
	for (size_t p = 0; p < space->n[AXIS_POSITION]; p++)
		widen(&s, AXIS_POSITION, p, p + 1);
	while (!any(box->in[AXIS_STANDING], space->level_at[level], space->level_at[level + 1]))
		level++;
	own = widen(&s, AXIS_STANDING, space->level_at[level], space->level_at[level + 1]);
	for (level = 0; level < BONUS_LEVELS && own; level++)
		widen(&s, AXIS_STANDING, space->level_at[level], space->level_at[level + 1]);
}

static bool
all(const bool *in, size_t from, size_t until)
{
	for (size_t k = from; k < until; k++)
		if (!in[k])
			return false;
	return true;
}

/* The one piece of an axis that is in; NULL: all of them are. */
static const struct space_piece *
only(const struct bonus_space *s, const struct space_box *box, int axis)
{
	size_t k = 0;

	if (all(box->in[axis], 0, s->n[axis]))
		return NULL;
	while (!box->in[axis][k])
		k++;
	return &s->piece[axis][k];
}

/* Whole levels; of one alone the part of its totals. */
static void
say_standing(const struct bonus_space *s, const struct space_box *box, struct bonus_line *who)
{
	const struct space_piece *piece = only(s, box, AXIS_STANDING);

	if (piece == NULL)
		return;
	for (int level = 0; level < BONUS_LEVELS; level++)
		who->levels |= (unsigned)all(box->in[AXIS_STANDING], s->level_at[level], s->level_at[level + 1]) << level;
	if (who->levels != 0)
		return;
	who->levels = 1u << piece->which;
	who->total_from = ratio_compare_int(piece->from, least_total[piece->which]) > 0 ? piece->from : NULL;
	who->total_to = piece->to;
}

struct bonus_line
space_box_who(const struct bonus_space *s, const struct space_box *box, bool *elsewhere_r)
{
	const struct space_piece *unit = only(s, box, AXIS_UNIT), *discipline = only(s, box, AXIS_DISCIPLINE), *months = only(s, box, AXIS_MONTHS);
	struct bonus_line who = { .discipline = discipline == NULL ? BONUS_ANY : discipline->which, .effect = BONUS_EXCLUDE };

	*elsewhere_r = unit != NULL && unit->unit == 0;
	who.unit = unit == NULL ? 0 : unit->unit;
	who.unit_name = unit == NULL ? NULL : unit->unit_name;
	if (months != NULL) {
		who.months_from = ratio_sign(months->from) > 0 ? months->from : NULL;
		who.months_to = months->to;
	}
	if (!all(box->in[AXIS_POSITION], 0, s->n[AXIS_POSITION]))
		for (size_t p = 0; p < s->n[AXIS_POSITION]; p++)
			who.positions |= (unsigned)box->in[AXIS_POSITION][p] << p;
	say_standing(s, box, &who);
	return who;
}
