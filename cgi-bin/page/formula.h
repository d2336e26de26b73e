/* What people are told of a formula that is wrong. */
#ifndef PAGE_FORMULA_H
#define PAGE_FORMULA_H

#include "page/visit.h"
#include "rules/expression.h"

/* Where and what, what belongs there, the nearest name: sentences for the field or beside a result. */
const char	*formula_flaw_text(struct visit *, const struct expression_flaw *);

#endif
