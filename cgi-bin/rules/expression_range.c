/* Between which numbers a formula stays: each node from what is below it; under a comparison inputs are narrower. */
#include <string.h>

#include "rules/expression_inside.h"

struct reach {
	const struct ratio *least, *most;	/* NULL: no bound */
	bool		 absent;
	bool		 not_zero;	/* also where 0 lies between or at a bound */
};

struct look {
	struct mem	*mem;
	size_t		 n;		/* inputs */
	unsigned	 may;
};

static struct reach	reach(struct look *, const struct node *, const struct reach *env);

/* ratio_sign without a bound: the side on which there is none. */
static int
sign(const struct ratio *bound, int without)
{
	return bound == NULL ? without : ratio_sign(bound);
}

static bool
is_zero(struct reach x)
{
	return sign(x.least, -1) == 0 && sign(x.most, 1) == 0;
}

static struct reach
settled(struct reach x)
{
	if (x.least != NULL && ratio_bits(x.least) > EXPRESSION_BITS)
		x.least = NULL;
	if (x.most != NULL && ratio_bits(x.most) > EXPRESSION_BITS)
		x.most = NULL;
	x.not_zero = x.not_zero || sign(x.least, -1) > 0 || sign(x.most, 1) < 0;
	return x;
}

static struct reach
negative(struct look *l, struct reach x)
{
	const struct ratio *zero = ratio_int(l->mem, 0);

	return (struct reach){ .least = x.most == NULL ? NULL : ratio_sub(l->mem, zero, x.most),
	    .most = x.least == NULL ? NULL : ratio_sub(l->mem, zero, x.least), .not_zero = x.not_zero };
}

static struct reach
sum(struct look *l, struct reach x, struct reach y)
{
	struct reach s = { .least = x.least == NULL || y.least == NULL ? NULL : ratio_add(l->mem, x.least, y.least),
	    .most = x.most == NULL || y.most == NULL ? NULL : ratio_add(l->mem, x.most, y.most) };

	s.not_zero = (x.not_zero || y.not_zero) && ((sign(x.least, -1) >= 0 && sign(y.least, -1) >= 0) ||
	    (sign(x.most, 1) <= 0 && sign(y.most, 1) <= 0));
	return s;
}

/* A bound of a product: a number, or below (-1) or above (1) every number. */
struct bound {
	int		 beyond;
	const struct ratio *at;
};

/* 0 times what has no end is 0: what is there is a number. */
static struct bound
times(struct look *l, const struct ratio *x, int x_side, const struct ratio *y, int y_side)
{
	const int towards = sign(x, x_side) * sign(y, y_side);

	if (x != NULL && y != NULL)
		return (struct bound){ 0, ratio_mul(l->mem, x, y) };
	return towards == 0 ? (struct bound){ 0, ratio_int(l->mem, 0) } : (struct bound){ towards, NULL };
}

static int
bound_order(struct bound a, struct bound b)
{
	return a.beyond != 0 || b.beyond != 0 ? a.beyond - b.beyond : ratio_compare(a.at, b.at);
}

static struct reach
product(struct look *l, struct reach x, struct reach y)
{
	const struct bound corner[] = { times(l, x.least, -1, y.least, -1), times(l, x.least, -1, y.most, 1),
	    times(l, x.most, 1, y.least, -1), times(l, x.most, 1, y.most, 1) };
	struct bound least = corner[0], most = corner[0];

	for (int i = 1; i < 4; i++) {
		least = bound_order(corner[i], least) < 0 ? corner[i] : least;
		most = bound_order(corner[i], most) > 0 ? corner[i] : most;
	}
	return (struct reach){ .least = least.at, .most = most.at, .not_zero = x.not_zero && y.not_zero };
}

static const struct ratio *
inverse(struct look *l, const struct ratio *x)
{
	return x == NULL ? ratio_int(l->mem, 0) : ratio_div(l->mem, ratio_int(l->mem, 1), x);
}

/* 1 / y of those y that are not 0. */
static struct reach
turned(struct look *l, struct reach y)
{
	struct reach t = { .not_zero = true };

	if (sign(y.least, -1) >= 0) {
		t.least = inverse(l, y.most);
		t.most = sign(y.least, -1) > 0 ? inverse(l, y.least) : NULL;
	} else if (sign(y.most, 1) <= 0) {
		t.most = inverse(l, y.least);
		t.least = sign(y.most, 1) < 0 ? inverse(l, y.most) : NULL;
	}
	return t;
}

static struct reach
quotient(struct look *l, struct reach x, struct reach y)
{
	if (!y.not_zero)
		l->may |= EXPRESSION_MAY_ZERO;
	return is_zero(y) ? (struct reach){ 0 } : product(l, x, settled(turned(l, y)));
}

static const struct ratio *
lesser(const struct ratio *x, const struct ratio *y)
{
	return ratio_compare(x, y) <= 0 ? x : y;
}

static const struct ratio *
greater(const struct ratio *x, const struct ratio *y)
{
	return ratio_compare(x, y) >= 0 ? x : y;
}

/* MIN and MAX: where one of two has no bound the other may hold it. */
static struct reach
extreme(struct reach x, struct reach y, bool least)
{
	struct reach e = { .not_zero = x.not_zero && y.not_zero };
	const bool low = x.least == NULL || y.least == NULL, high = x.most == NULL || y.most == NULL;

	if (least) {
		e.least = low ? NULL : lesser(x.least, y.least);
		e.most = !high ? lesser(x.most, y.most) : x.most != NULL ? x.most : y.most;
	} else {
		e.most = high ? NULL : greater(x.most, y.most);
		e.least = !low ? greater(x.least, y.least) : x.least != NULL ? x.least : y.least;
	}
	return e;
}

/* Either of two. */
static struct reach
hull(struct reach x, struct reach y)
{
	return (struct reach){ .least = x.least == NULL || y.least == NULL ? NULL : lesser(x.least, y.least),
	    .most = x.most == NULL || y.most == NULL ? NULL : greater(x.most, y.most),
	    .absent = x.absent || y.absent, .not_zero = x.not_zero && y.not_zero };
}

/* Inputs where either of two holds; NULL: it never does. */
static const struct reach *
either(struct look *l, const struct reach *a, const struct reach *b)
{
	struct reach *env;

	if (a == NULL || b == NULL)
		return a != NULL ? a : b;
	env = mem_array(l->mem, l->n + 1, sizeof(*env));
	for (size_t i = 0; i < l->n; i++)
		env[i] = hull(a[i], b[i]);
	return env;
}

static const enum node_kind opposite[NODE_KINDS] = { [NODE_EQUAL] = NODE_OTHER, [NODE_OTHER] = NODE_EQUAL, [NODE_BELOW] = NODE_FROM,
    [NODE_FROM] = NODE_BELOW, [NODE_ABOVE] = NODE_UPTO, [NODE_UPTO] = NODE_ABOVE };
static const enum node_kind mirrored[NODE_KINDS] = { [NODE_EQUAL] = NODE_EQUAL, [NODE_OTHER] = NODE_OTHER, [NODE_BELOW] = NODE_ABOVE,
    [NODE_FROM] = NODE_UPTO, [NODE_ABOVE] = NODE_BELOW, [NODE_UPTO] = NODE_FROM };

/* Is x before y, whatever they are? equal: or the same. */
static bool
before(struct reach x, struct reach y, bool equal)
{
	return x.most != NULL && y.least != NULL && ratio_compare(x.most, y.least) < (equal ? 1 : 0);
}

static bool
is_point(struct reach x)
{
	return x.least != NULL && ratio_same(x.least, x.most);
}

static bool
may_hold(enum node_kind kind, struct reach x, struct reach y)
{
	switch (kind) {
	case NODE_BELOW:
		return !before(y, x, true);
	case NODE_UPTO:
		return !before(y, x, false);
	case NODE_ABOVE:
		return !before(x, y, true);
	case NODE_FROM:
		return !before(x, y, false);
	case NODE_EQUAL:
		return !before(x, y, false) && !before(y, x, false) && !(is_zero(x) && y.not_zero) && !(is_zero(y) && x.not_zero);
	default:
		return !is_point(x) || !is_point(y) || !ratio_same(x.least, y.least);
	}
}

/* What is left of x where it stands so to y. */
static struct reach
narrowed(struct reach x, enum node_kind kind, struct reach y)
{
	const bool below = kind == NODE_BELOW || kind == NODE_UPTO || kind == NODE_EQUAL;
	const bool above = kind == NODE_ABOVE || kind == NODE_FROM || kind == NODE_EQUAL;

	if (below && y.most != NULL)
		x.most = x.most == NULL ? y.most : lesser(x.most, y.most);
	if (above && y.least != NULL)
		x.least = x.least == NULL ? y.least : greater(x.least, y.least);
	if ((kind == NODE_OTHER && is_zero(y)) || (kind == NODE_ABOVE && sign(y.least, -1) >= 0) ||
	    (kind == NODE_BELOW && sign(y.most, 1) <= 0) || (kind == NODE_EQUAL && y.not_zero))
		x.not_zero = true;
	x.absent = false;
	return settled(x);
}

/* Inputs where a node, of which the reach is y's opposite number, stands so to y; NULL: nowhere. */
static const struct reach *
narrow(struct look *l, const struct reach *env, const struct node *node, enum node_kind kind, struct reach y)
{
	struct reach *changed, *x;

	if (env == NULL || node->kind != NODE_INPUT)
		return env;
	changed = mem_array(l->mem, l->n, sizeof(*env));
	memcpy(changed, env, l->n * sizeof(*env));
	x = &changed[node->input];
	*x = narrowed(*x, kind, y);
	return (x->least != NULL && x->most != NULL && ratio_compare(x->least, x->most) > 0) || (x->not_zero && is_zero(*x)) ? NULL : changed;
}

struct split {
	const struct reach *yes, *no;	/* NULL: never */
};

static struct split
split_comparison(struct look *l, const struct node *node, const struct reach *env)
{
	const struct node *left = node->part, *right = left->next;
	const struct reach x = reach(l, left, env), y = reach(l, right, env);
	const enum node_kind kind[] = { node->kind, opposite[node->kind] };
	const struct reach *side[2];

	for (int i = 0; i < 2; i++) {
		side[i] = may_hold(kind[i], x, y) ? narrow(l, env, left, kind[i], y) : NULL;
		side[i] = narrow(l, side[i], right, mirrored[kind[i]], x);
	}
	return (struct split){ side[0], side[1] };
}

static struct split
split(struct look *l, const struct node *node, const struct reach *env)
{
	struct split first, second;

	if (env == NULL)
		return (struct split){ NULL, NULL };
	if (node_rank(node->kind) == RANK_COMPARISON)
		return split_comparison(l, node, env);
	first = split(l, node->part, env);
	if (node->kind == NODE_NOT)
		return (struct split){ first.no, first.yes };
	second = split(l, node->part->next, node->kind == NODE_BOTH ? first.yes : first.no);
	if (node->kind == NODE_BOTH)
		return (struct split){ second.yes, either(l, first.no, second.no) };
	return (struct split){ either(l, first.yes, second.yes), second.no };
}

static struct reach
choice(struct look *l, const struct node *node, const struct reach *env)
{
	const struct split s = split(l, node, env);
	const struct node *then = node->next, *other = then->next;

	if (s.yes == NULL || s.no == NULL)
		return s.yes != NULL ? reach(l, then, s.yes) : s.no != NULL ? reach(l, other, s.no) : (struct reach){ 0 };
	return hull(reach(l, then, s.yes), reach(l, other, s.no));
}

static struct reach
input(struct look *l, struct reach x)
{
	if (x.absent)
		l->may |= EXPRESSION_MAY_MISS;
	x.absent = false;
	return x;
}

static struct reach
joined(struct look *l, const struct node *node, const struct reach *env)
{
	const struct reach x = reach(l, node->part, env), y = reach(l, node->part->next, env);

	return node->kind == NODE_ADD ? sum(l, x, y) : node->kind == NODE_SUBTRACT ? sum(l, x, negative(l, y)) :
	    node->kind == NODE_MULTIPLY ? product(l, x, y) : quotient(l, x, y);
}

static struct reach
reach(struct look *l, const struct node *node, const struct reach *env)
{
	struct reach x;

	switch (node->kind) {
	case NODE_NUMBER:
		return settled((struct reach){ .least = node->number, .most = node->number });
	case NODE_INPUT:
		return input(l, env[node->input]);
	case NODE_MINUS:
		return negative(l, reach(l, node->part, env));
	case NODE_MIN: case NODE_MAX:
		x = reach(l, node->part, env);
		for (const struct node *part = node->part->next; part != NULL; part = part->next)
			x = extreme(x, reach(l, part, env), node->kind == NODE_MIN);
		return settled(x);
	case NODE_CHOICE:
		return settled(choice(l, node->part, env));
	default:
		return settled(joined(l, node, env));
	}
}

struct expression_range
expression_range(struct mem *mem, const struct expression *e, const struct expression_range *given, unsigned *may_r)
{
	struct look l = { .mem = mem, .n = e->n };
	struct reach *env = mem_array(mem, e->n + 1, sizeof(*env)), whole;

	for (size_t i = 0; i < e->n; i++)
		env[i] = settled((struct reach){ .least = given[i].least, .most = given[i].most, .absent = given[i].absent });
	whole = reach(&l, e->root, env);
	*may_r = l.may;
	return (struct expression_range){ .least = whole.least, .most = whole.most };
}
