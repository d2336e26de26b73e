/* What a formula comes to. */
#include "rules/expression_inside.h"

struct run {
	struct mem	*mem;
	const struct expression *e;
	const struct ratio *const *input;
	struct expression_flaw *flaw;
};

static const struct ratio	*value(struct run *, const struct node *);

static const struct ratio *
fail(struct run *r, enum expression_fault fault, const struct node *node)
{
	const char *name = node->kind == NODE_INPUT ? r->e->names[node->input] : NULL;

	*r->flaw = (struct expression_flaw){ .fault = fault, .at = node->at, .near = name,
	    .found = name != NULL ? name : node_sign[node->kind] };
	return NULL;
}

static int
compare(struct run *r, const struct node *node)
{
	const struct ratio *left = value(r, node->part), *right = left == NULL ? NULL : value(r, node->part->next);
	int order;

	if (right == NULL)
		return -1;
	order = ratio_compare(left, right);
	switch (node->kind) {
	case NODE_EQUAL:
		return order == 0;
	case NODE_OTHER:
		return order != 0;
	case NODE_BELOW:
		return order < 0;
	case NODE_UPTO:
		return order <= 0;
	case NODE_ABOVE:
		return order > 0;
	default:
		return order >= 0;
	}
}

/* 1 yes, 0 no, -1 it cannot be said. */
static int
holds(struct run *r, const struct node *node)
{
	int first;

	if (node_rank(node->kind) == RANK_COMPARISON)
		return compare(r, node);
	first = holds(r, node->part);
	if (first == -1 || node->kind == NODE_NOT)
		return first == -1 ? -1 : !first;
	return first == (node->kind == NODE_EITHER) ? first : holds(r, node->part->next);
}

static const struct ratio *
computed(struct run *r, const struct node *node)
{
	const struct ratio *left = value(r, node->part), *right = left == NULL ? NULL : value(r, node->part->next), *result;

	if (right == NULL)
		return NULL;
	if (node->kind == NODE_DIVIDE && ratio_sign(right) == 0)
		return fail(r, EXPRESSION_ZERO, node);
	result = node->kind == NODE_ADD ? ratio_add(r->mem, left, right) : node->kind == NODE_SUBTRACT ? ratio_sub(r->mem, left, right) :
	    node->kind == NODE_MULTIPLY ? ratio_mul(r->mem, left, right) : ratio_div(r->mem, left, right);
	return ratio_bits(result) > EXPRESSION_BITS ? fail(r, EXPRESSION_HUGE, node) : result;
}

/* Every part is computed, so that what is wrong in one never hides behind another. */
static const struct ratio *
extreme(struct run *r, const struct node *node)
{
	const struct ratio *best = NULL;

	for (const struct node *part = node->part; part != NULL; part = part->next) {
		const struct ratio *one = value(r, part);

		if (one == NULL)
			return NULL;
		if (best == NULL || ratio_compare(one, best) * (node->kind == NODE_MIN ? -1 : 1) > 0)
			best = one;
	}
	return best;
}

static const struct ratio *
value(struct run *r, const struct node *node)
{
	const struct ratio *one;
	int yes;

	switch (node->kind) {
	case NODE_NUMBER:
		return node->number;
	case NODE_INPUT:
		one = r->input[node->input];
		return one == NULL ? fail(r, EXPRESSION_MISSING, node) : one;
	case NODE_MINUS:
		one = value(r, node->part);
		return one == NULL ? NULL : ratio_sub(r->mem, ratio_int(r->mem, 0), one);
	case NODE_MIN: case NODE_MAX:
		return extreme(r, node);
	case NODE_CHOICE:
		yes = holds(r, node->part);
		return yes == -1 ? NULL : value(r, yes ? node->part->next : node->part->next->next);
	default:
		return computed(r, node);
	}
}

int
expression_value(struct mem *mem, const struct expression *e, const struct ratio *const *input, const struct ratio **value_r,
    struct expression_flaw *flaw_r)
{
	struct run r = { mem, e, input, flaw_r };
	const struct ratio *result;

	*flaw_r = (struct expression_flaw){ .found = "" };
	result = value(&r, e->root);
	if (result == NULL)
		return 0;
	*value_r = result;
	return 1;
}
