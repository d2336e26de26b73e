/*
 * Examples of formulas: what the help page shows and works out, and what a test holds against the results that stand here.
 * Labels expression.example.<name>.
 */
#ifndef RULES_EXPRESSION_EXAMPLE_H
#define RULES_EXPRESSION_EXAMPLE_H

#include "rules/bonus.h"

struct expression_example {
	const char	*name;
	const char	*typed;
	const char	*input[BONUS_INPUTS];	/* as ratio_read takes them; NULL: not there */
	const char	*result;		/* as ratio_text says it; NULL: it is wrong */
	enum expression_fault fault;		/* what is wrong */
	size_t		 at;			/* and where */
};
extern const struct expression_example expression_examples[];	/* ends in a name NULL */

#endif
