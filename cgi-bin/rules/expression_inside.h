/* How a formula is kept between reading and computing. For rules/expression_*.c alone. */
#ifndef RULES_EXPRESSION_INSIDE_H
#define RULES_EXPRESSION_INSIDE_H

#include "rules/expression.h"

enum node_kind {
	NODE_NUMBER, NODE_INPUT, NODE_MINUS,
	NODE_ADD, NODE_SUBTRACT, NODE_MULTIPLY, NODE_DIVIDE,
	NODE_MIN, NODE_MAX, NODE_CHOICE,
	NODE_EQUAL, NODE_OTHER, NODE_BELOW, NODE_UPTO, NODE_ABOVE, NODE_FROM,
	NODE_BOTH, NODE_EITHER, NODE_NOT,
	NODE_KINDS
};

struct node {
	enum node_kind	 kind;
	size_t		 at;		/* character in the canonical text: of the operator, function, number or name */
	const struct ratio *number;
	const char	*digits;	/* of a number, as it is written */
	size_t		 input;
	struct node	*part, *next;	/* first below; next beside */
};

struct expression {
	struct node	*root;
	const char	*text;
	const char	*const *names;
	size_t		 n;
};

/* What binds tighter has more. */
enum node_rank { RANK_EITHER = 1, RANK_BOTH, RANK_COMPARISON, RANK_SUM, RANK_PRODUCT, RANK_MINUS, RANK_WHOLE };
enum node_rank	node_rank(enum node_kind);
bool	node_is_condition(const struct node *);
/* "+", "va", "MIN", …; NULL for numbers and names. */
extern const char *const node_sign[NODE_KINDS];

enum token_kind {
	TOKEN_END, TOKEN_NUMBER, TOKEN_NAME, TOKEN_UNKNOWN, TOKEN_FUNCTION, TOKEN_OPERATOR, TOKEN_NOT,
	TOKEN_OPEN, TOKEN_CLOSE, TOKEN_SEPARATOR,
	TOKEN_STRANGE,		/* a sign that is none */
	TOKEN_GROUPED, TOKEN_LENGTHY	/* numbers that are refused */
};

struct token {
	enum token_kind	 kind;
	enum node_kind	 node;		/* of a function or an operator */
	size_t		 at;		/* character, from 1 */
	const char	*from;
	size_t		 bytes;
	const char	*word;		/* of an unknown name: folded, words joined by '_' */
	const struct ratio *number;
	const char	*digits;
	size_t		 input;
};

struct scan {
	struct mem	*mem;
	const char	*text;		/* what is still to be read */
	size_t		 at;		/* its first character */
	const char	*const *names;
	size_t		 n;
};
struct token	scan_next(struct scan *);
/* The name most like a word that is none, among names or, where it is called, functions; NULL: nothing like it. */
const char	*scan_near(const struct scan *, const char *word, bool called);

/* The text of a tree; sets `at` of each node. */
char	*node_text(struct mem *, struct node *, const char *const *names);

#endif
