#include "rules/year_run.h"

const char *const year_run_state_name[RUN_STATES + 1] = { "open", "frozen", "decided", NULL };
const char *const classification_state_name[CLASS_STATES + 1] = { "open", "self", "met", "proposed", "decided", "noticed", NULL };
const char *const classification_act_name[CLASS_ACTS + 1] = { "open", "write", "recall", "return", "silent", "met", "propose", "unpropose",
    "choose", "decide", "notice", "replace", "move", NULL };

bool
classification_heads_agency(const struct classification *c)
{
	return c->rank == RANK_HEAD && c->unit == c->agency;
}

bool
classification_deputy_of_agency(const struct classification *c)
{
	return c->rank == RANK_DEPUTY && c->unit == c->agency;
}

bool
classification_heads_division(const struct classification *c)
{
	return c->rank == RANK_HEAD && c->unit != c->agency;
}

bool
classification_needs_party(const struct classification *c)
{
	return classification_heads_agency(c) || classification_deputy_of_agency(c);
}
