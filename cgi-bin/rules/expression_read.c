/* From text to a tree: each rank of operators within the next; the first thing that is wrong ends it. */
#include <string.h>

#include "base/utf8.h"
#include "rules/expression_inside.h"

#define FOUND_MOST 40

const char *const expression_fault_name[EXPRESSION_FAULTS] = { NULL, "empty", "long", "deep", "large", "sign", "name", "number",
    "expected", "kind", "zero", "huge", "missing" };

struct reader {
	struct scan	 scan;
	struct token	 now;
	size_t		 size, depth;
	struct expression_flaw *flaw;
};

static struct node	*binary(struct reader *, enum node_rank);

static struct node *
fail_at(struct reader *r, enum expression_fault fault, const struct token *t, const char *expected)
{
	struct mem *mem = r->scan.mem;

	if (r->flaw->fault == EXPRESSION_SOUND)
		*r->flaw = (struct expression_flaw){ .fault = fault, .at = t->at, .expected = expected,
		    .found = utf8_short(mem, mem_copy(mem, t->from, t->bytes), FOUND_MOST) };
	return NULL;
}

/* Something else belongs where the reader is. */
static struct node *
unexpected(struct reader *r, const char *expected)
{
	switch (r->now.kind) {
	case TOKEN_STRANGE:
		return fail_at(r, EXPRESSION_SIGN, &r->now, expected);
	case TOKEN_GROUPED:
		return fail_at(r, EXPRESSION_NUMBER, &r->now, "plain");
	case TOKEN_LENGTHY:
		return fail_at(r, EXPRESSION_HUGE, &r->now, NULL);
	default:
		return fail_at(r, EXPRESSION_EXPECTED, &r->now, expected);
	}
}

static void
next(struct reader *r)
{
	r->now = scan_next(&r->scan);
}

static bool
take(struct reader *r, enum token_kind kind, const char *expected)
{
	if (r->now.kind != kind) {
		unexpected(r, expected);
		return false;
	}
	next(r);
	return true;
}

static struct node *
make(struct reader *r, enum node_kind kind, const struct token *t)
{
	struct node *node = mem_get(r->scan.mem, sizeof(*node));

	if (++r->size > EXPRESSION_SIZE)
		return fail_at(r, EXPRESSION_LARGE, t, NULL);
	node->kind = kind;
	return node;
}

static bool
deeper(struct reader *r)
{
	if (r->depth == EXPRESSION_DEPTH) {
		fail_at(r, EXPRESSION_DEEP, &r->now, NULL);
		return false;
	}
	r->depth++;
	return true;
}

/* first: where the node begins. */
static bool
fits(struct reader *r, const struct node *node, bool condition, const struct token *first)
{
	if (node == NULL)
		return false;
	if (node_is_condition(node) != condition) {
		fail_at(r, EXPRESSION_KIND, first, condition ? "condition" : "number");
		return false;
	}
	return true;
}

/* "( … )" of either kind. */
static struct node *
enclosed(struct reader *r)
{
	struct node *node;

	if (!deeper(r) || !take(r, TOKEN_OPEN, "open") || (node = binary(r, RANK_EITHER)) == NULL || !take(r, TOKEN_CLOSE, "close"))
		return NULL;
	r->depth--;
	return node;
}

static struct node *
negation(struct reader *r)
{
	const struct token t = r->now;
	struct node *node = make(r, NODE_NOT, &t);
	struct token first;

	next(r);
	first = r->now;
	if (node == NULL || !fits(r, node->part = enclosed(r), true, &first))
		return NULL;
	return node;
}

/* MIN, MAX: two numbers or more; NEU: a condition and two numbers. */
static struct node *
call(struct reader *r)
{
	struct node *node = make(r, r->now.node, &r->now), **to = node == NULL ? NULL : &node->part;
	const bool choice = r->now.node == NODE_CHOICE;
	size_t parts = 0;

	next(r);
	if (node == NULL || !deeper(r) || !take(r, TOKEN_OPEN, "open"))
		return NULL;
	for (;; next(r)) {
		const struct token first = r->now;

		if (!fits(r, *to = binary(r, RANK_EITHER), choice && parts == 0, &first))
			return NULL;
		to = &(*to)->next;
		parts++;
		if (r->now.kind != TOKEN_SEPARATOR || (choice && parts == 3))
			break;
	}
	if (parts < (choice ? 3 : 2) || r->now.kind == TOKEN_STRANGE)
		return unexpected(r, choice && parts == 3 ? "close" : "separator");
	if (!take(r, TOKEN_CLOSE, "close"))
		return NULL;
	r->depth--;
	return node;
}

static struct node *
unknown(struct reader *r)
{
	const struct token t = r->now;

	next(r);
	fail_at(r, EXPRESSION_NAME, &t, NULL);
	r->flaw->near = scan_near(&r->scan, t.word, r->now.kind == TOKEN_OPEN);
	return NULL;
}

static struct node *
minus(struct reader *r)
{
	struct node *node = make(r, NODE_MINUS, &r->now);
	struct token first;

	if (node == NULL || !deeper(r))
		return NULL;
	next(r);
	first = r->now;
	if (!fits(r, node->part = binary(r, RANK_MINUS), false, &first))
		return NULL;
	r->depth--;
	return node;
}

static struct node *
single(struct reader *r)
{
	struct node *node;

	if (r->now.kind == TOKEN_OPEN)
		return enclosed(r);
	if (r->now.kind == TOKEN_FUNCTION)
		return call(r);
	if (r->now.kind == TOKEN_NOT)
		return negation(r);
	if (r->now.kind == TOKEN_UNKNOWN)
		return unknown(r);
	if (r->now.kind == TOKEN_OPERATOR && r->now.node == NODE_SUBTRACT)
		return minus(r);
	if (r->now.kind != TOKEN_NUMBER && r->now.kind != TOKEN_NAME)
		return unexpected(r, "value");
	node = make(r, r->now.kind == TOKEN_NUMBER ? NODE_NUMBER : NODE_INPUT, &r->now);
	if (node == NULL)
		return NULL;
	node->number = r->now.number;
	node->digits = r->now.digits;
	node->input = r->now.input;
	next(r);
	return node;
}

static struct node *
binary(struct reader *r, enum node_rank rank)
{
	const struct token first = r->now;
	const bool joins = rank < RANK_COMPARISON;	/* conditions */
	struct node *left = rank > RANK_PRODUCT ? single(r) : binary(r, rank + 1);

	while (left != NULL && r->now.kind == TOKEN_OPERATOR && node_rank(r->now.node) == rank) {
		const struct token sign = r->now;
		struct node *both;
		struct token second;

		if (rank == RANK_COMPARISON && node_rank(left->kind) == RANK_COMPARISON)
			return unexpected(r, "join");
		next(r);
		second = r->now;
		both = make(r, sign.node, &sign);
		if (both == NULL || !fits(r, left, joins, &first) || !fits(r, left->next = binary(r, rank + 1), joins, &second))
			return NULL;
		both->part = left;
		left = both;
	}
	return left;
}

static struct node *
whole(struct reader *r)
{
	struct node *root;
	struct token first;

	next(r);
	first = r->now;
	if (first.kind == TOKEN_END)
		return fail_at(r, EXPRESSION_EMPTY, &first, NULL);
	if (!fits(r, root = binary(r, RANK_EITHER), false, &first))
		return NULL;
	if (r->now.kind != TOKEN_END)
		return unexpected(r, r->now.kind == TOKEN_CLOSE || r->now.kind == TOKEN_SEPARATOR ? "end" : "operator");
	return root;
}

int
expression_parse(struct mem *mem, const char *text, const char *const *names, size_t n, const struct expression **e_r,
    struct expression_flaw *flaw_r)
{
	struct reader r = { .scan = { mem, text, 1, names, n }, .flaw = flaw_r };
	struct expression *e = mem_get(mem, sizeof(*e));
	struct node *root;

	*flaw_r = (struct expression_flaw){ .found = "" };
	if (utf8_count(text) > EXPRESSION_LENGTH) {
		*flaw_r = (struct expression_flaw){ .fault = EXPRESSION_LONG, .at = EXPRESSION_LENGTH + 1, .found = "" };
		return 0;
	}
	root = whole(&r);
	if (root == NULL)
		return 0;
	*e = (struct expression){ root, node_text(mem, root, names), names, n };
	if (strlen(e->text) > EXPRESSION_LENGTH) {
		*flaw_r = (struct expression_flaw){ .fault = EXPRESSION_LONG, .at = 1, .found = "" };
		return 0;
	}
	*e_r = e;
	return 1;
}
