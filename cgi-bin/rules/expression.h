/*
 * Formulas that people who are no programmers write: exact numbers, the four operations, comparisons, a choice, least and
 * greatest. Pure: no loops, no state; bounded in length, depth, size and digits, so that every formula ends. What a formula
 * is written in (names and words with or without accents, any case, commas or points) is read alike and written back in one
 * way.
 *
 *	formula		terms of + - * / ( ), numbers "0,3" "15%", names, MIN(a; b; …), MAX(a; b; …), NEU(condition; then; else)
 *	condition	comparisons = <> < <= > >=, joined by `va`, then by `hoac`; khong (condition)
 *	also read	× · for *, : ÷ for /, ≤ ≥ ≠ !=, IF for NEU; nothing is multiplied by standing side by side
 *	name		words joined by '_' or blanks: "Lương cơ sở" is luong_co_so; a word va, hoac or khong between blanks ends it
 *	number		no digit groups: "1.000" is refused; up to EXPRESSION_DIGITS before and behind the mark
 *
 * Only the part of NEU that counts is computed; `va` and `hoac` stop where the left side decides.
 */
#ifndef RULES_EXPRESSION_H
#define RULES_EXPRESSION_H

#include <stdbool.h>
#include <stddef.h>

#include "base/ratio.h"

#define EXPRESSION_LENGTH	1000	/* characters, as typed and as kept */
#define EXPRESSION_DEPTH	32	/* parentheses, functions and signs within each other */
#define EXPRESSION_SIZE		200	/* numbers, names and operations */
#define EXPRESSION_DIGITS	18	/* of a number that is typed, on either side of the mark */
#define EXPRESSION_BITS		1024	/* of what is computed, on either side of the stroke */
#define EXPRESSION_INPUTS	32	/* names */

struct expression;

enum expression_fault {
	EXPRESSION_SOUND,
	EXPRESSION_EMPTY, EXPRESSION_LONG, EXPRESSION_DEEP, EXPRESSION_LARGE,
	EXPRESSION_SIGN,	/* a sign that is none of a formula */
	EXPRESSION_NAME,	/* no such name: near is the one most like it */
	EXPRESSION_NUMBER,	/* a number in groups of digits: expected "plain" */
	EXPRESSION_EXPECTED,	/* something else stands there: expected says what would do */
	EXPRESSION_KIND,	/* a condition where a number belongs, or the other way: expected "number", "condition" */
	EXPRESSION_ZERO,	/* divided by 0 */
	EXPRESSION_HUGE,	/* a number of more digits than are kept */
	EXPRESSION_MISSING,	/* an input that is not there: near is its name */
	EXPRESSION_FAULTS
};
/* "empty", "long", …: labels expression.<name>; NULL for sound. */
extern const char *const expression_fault_name[EXPRESSION_FAULTS];
/*
 * What belongs there: "value", "operator", "open", "close", "separator", "end", "join" (of two comparisons in a row), "number",
 * "condition", "plain": labels expression.expected.<name>.
 */
struct expression_flaw {
	enum expression_fault fault;
	size_t		 at;		/* character, from 1 */
	const char	*found;		/* what stands there; "" at the end */
	const char	*expected;	/* NULL: nothing said */
	const char	*near;		/* NULL: nothing like it */
};

/*
 * names: n inputs (at most EXPRESSION_INPUTS), ASCII, lower case, words joined by '_'; they stay as long as the expression.
 * 1; 0: flaw_r says what and where. All in the arena.
 */
int	expression_parse(struct mem *, const char *text, const char *const *names, size_t n, const struct expression **e_r,
	    struct expression_flaw *flaw_r);
/* As it is kept: parsed again it is the same, and written the same. */
char	*expression_text(struct mem *, const struct expression *);
/*
 * The same with figures in the place of names, as a step that somebody follows: "NEU(76,7 >= 90; 1,2; 1)"; what has no end is a
 * fraction "(1 / 3)"; a name stays where its input is not there.
 */
char	*expression_filled(struct mem *, const struct expression *, const struct ratio *const *input);
/* Which inputs stand in it, as bits. */
unsigned long	expression_inputs(const struct expression *);
/* input: n values, NULL where one is not there. 1; 0: flaw_r, by the characters of expression_text. */
int	expression_value(struct mem *, const struct expression *, const struct ratio *const *input, const struct ratio **value_r,
	    struct expression_flaw *flaw_r);

/* From least to most, both possible; NULL: no bound that way. */
struct expression_range {
	const struct ratio *least, *most;
	bool		 absent;	/* of an input: it may not be there */
};
enum { EXPRESSION_MAY_ZERO = 1, EXPRESSION_MAY_MISS = 2 };
/*
 * Between which numbers it stays where inputs stay in theirs, never narrower than it is; may_r: what can go wrong, as bits.
 * A comparison with an input is heeded in what stands under it: NEU(so_thang > 0; diem / so_thang; 0) never divides by 0.
 */
struct expression_range	expression_range(struct mem *, const struct expression *, const struct expression_range *input, unsigned *may_r);

#endif
