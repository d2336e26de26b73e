#include "page/formula.h"

const char *
formula_flaw_text(struct visit *v, const struct expression_flaw *flaw)
{
	const bool ends = flaw->fault == EXPRESSION_EXPECTED && flaw->found[0] == '\0';
	const char *at = mem_print(v->mem, "%zu", flaw->at);
	const char *text = visit_label(v, ends ? "expression.short" :
	    mem_print(v->mem, "expression.%s", expression_fault_name[flaw->fault]), at, flaw->found);

	if (flaw->expected != NULL)
		text = mem_print(v->mem, "%s %s", text, visit_say(v, "expression.expected.", flaw->expected));
	if (flaw->near != NULL && flaw->fault == EXPRESSION_NAME)
		text = mem_print(v->mem, "%s %s", text, visit_label(v, "expression.near", flaw->near, NULL));
	return text;
}
