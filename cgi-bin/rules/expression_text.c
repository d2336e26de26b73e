/* From a tree to the one text that it has. */
#include <string.h>

#include "base/buf.h"
#include "rules/expression_inside.h"

const char *const node_sign[NODE_KINDS] = { [NODE_MINUS] = "-", [NODE_ADD] = "+", [NODE_SUBTRACT] = "-", [NODE_MULTIPLY] = "*",
    [NODE_DIVIDE] = "/", [NODE_MIN] = "MIN", [NODE_MAX] = "MAX", [NODE_CHOICE] = "NEU", [NODE_EQUAL] = "=", [NODE_OTHER] = "<>",
    [NODE_BELOW] = "<", [NODE_UPTO] = "<=", [NODE_ABOVE] = ">", [NODE_FROM] = ">=", [NODE_BOTH] = "va", [NODE_EITHER] = "hoac",
    [NODE_NOT] = "khong" };

enum node_rank
node_rank(enum node_kind kind)
{
	switch (kind) {
	case NODE_EITHER:
		return RANK_EITHER;
	case NODE_BOTH:
		return RANK_BOTH;
	case NODE_EQUAL: case NODE_OTHER: case NODE_BELOW: case NODE_UPTO: case NODE_ABOVE: case NODE_FROM:
		return RANK_COMPARISON;
	case NODE_ADD: case NODE_SUBTRACT:
		return RANK_SUM;
	case NODE_MULTIPLY: case NODE_DIVIDE:
		return RANK_PRODUCT;
	case NODE_MINUS:
		return RANK_MINUS;
	default:
		return RANK_WHOLE;
	}
}

bool
node_is_condition(const struct node *node)
{
	return node->kind == NODE_NOT || node_rank(node->kind) <= RANK_COMPARISON;
}

struct writer {
	struct buf	 to;
	const char	*const *names;
	const struct ratio *const *input;	/* NULL: names are written, and where each node stands is kept */
};

#define FILLED_PLACES 6
#define FILLED_MOST 8192

static void	write_node(struct writer *, struct node *, enum node_rank least);

static void
put_place(struct writer *w, struct node *node)
{
	if (w->input == NULL)
		node->at = w->to.n + 1;
}

/* "76,7"; "(1 / 3)" where so many places do not say it; "(-2)". */
static const char *
figure(struct mem *mem, const struct ratio *value)
{
	char *text = ratio_cut(mem, value, FILLED_PLACES, '.'), *mark = strchr(text, '.');
	const struct ratio *again;
	size_t n = strlen(text);

	if (ratio_read(mem, text, &again) != 1 || ratio_compare(again, value) != 0) {
		text = ratio_text(mem, value);
		mark = strchr(text, '/');
		return mark == NULL ? text : mem_print(mem, "(%.*s / %s)", (int)(mark - text), text, mark + 1);
	}
	while (text[n - 1] == '0')
		n--;
	*mark = ',';
	text = mem_copy(mem, text, text[n - 1] == ',' ? n - 1 : n);
	return text[0] == '-' ? mem_print(mem, "(%s)", text) : text;
}

static void
write_input(struct writer *w, size_t i)
{
	const struct ratio *value = w->input == NULL ? NULL : w->input[i];

	buf_text(&w->to, value == NULL ? w->names[i] : figure(w->to.mem, value));
}

static void
write_parts(struct writer *w, struct node *node)
{
	buf_text(&w->to, node->kind == NODE_NOT ? " (" : "(");
	for (struct node *part = node->part; part != NULL; part = part->next) {
		write_node(w, part, RANK_EITHER);
		buf_text(&w->to, part->next != NULL ? "; " : ")");
	}
}

static void
write_joined(struct writer *w, struct node *node, enum node_rank rank)
{
	write_node(w, node->part, rank);
	buf_text(&w->to, " ");
	put_place(w, node);
	buf_print(&w->to, "%s ", node_sign[node->kind]);
	write_node(w, node->part->next, rank + 1);
}

static void
write_plain(struct writer *w, struct node *node, enum node_rank rank)
{
	put_place(w, node);
	if (node->kind == NODE_NUMBER)
		buf_text(&w->to, node->digits);
	else if (node->kind == NODE_INPUT)
		write_input(w, node->input);
	else if (rank < RANK_MINUS)
		write_joined(w, node, rank);
	else {
		buf_text(&w->to, node_sign[node->kind]);
		if (rank == RANK_MINUS)
			write_node(w, node->part, rank);
		else
			write_parts(w, node);
	}
}

static void
write_node(struct writer *w, struct node *node, enum node_rank least)
{
	const enum node_rank rank = node_rank(node->kind);

	if (rank < least)
		buf_text(&w->to, "(");
	write_plain(w, node, rank);
	if (rank < least)
		buf_text(&w->to, ")");
}

char *
node_text(struct mem *mem, struct node *root, const char *const *names)
{
	struct writer w = { .names = names };

	/* One above what is kept: longer is seen. */
	buf_start(&w.to, mem, EXPRESSION_LENGTH + 2);
	write_node(&w, root, RANK_EITHER);
	return w.to.p;
}

char *
expression_filled(struct mem *mem, const struct expression *e, const struct ratio *const *input)
{
	struct writer w = { .names = e->names, .input = input };

	buf_start(&w.to, mem, FILLED_MOST);
	write_node(&w, e->root, RANK_EITHER);
	return w.to.p;
}

char *
expression_text(struct mem *mem, const struct expression *e)
{
	return mem_text(mem, e->text);
}

static unsigned long
inputs(const struct node *node)
{
	unsigned long bits = node->kind == NODE_INPUT ? 1ul << node->input : 0;

	for (const struct node *part = node->part; part != NULL; part = part->next)
		bits |= inputs(part);
	return bits;
}

unsigned long
expression_inputs(const struct expression *e)
{
	return inputs(e->root);
}
