#include "rules/year_run.h"

const char *const year_run_state_name[RUN_STATES + 1] = { "open", "frozen", "decided", NULL };
const char *const classification_state_name[CLASS_STATES + 1] = { "open", "self", "met", "proposed", "decided", "noticed", NULL };
const char *const classification_act_name[CLASS_ACTS + 1] = { "open", "write", "recall", "return", "silent", "met", "propose", "unpropose",
    "choose", "decide", "notice", "replace", "move", NULL };

const char *
year_level_name(int level)
{
	return level == LEVEL_NONE ? NULL : score_level_name[level];
}

int
year_level_of(const char *name)
{
	return word_index(score_level_name, SCORE_LEVELS, name);
}

int
quota_person_level(const struct quota_person *p)
{
	return p->levelled ? (int)p->level : LEVEL_NONE;
}

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

static const struct {
	enum classification_act act;
	unsigned	 states, ties;	/* 1 << state; one of the ties */
} moves[] = {
	{ CLASS_ACT_WRITE, 1u << CLASS_OPEN, CLASS_OWN },
	{ CLASS_ACT_RECALL, 1u << CLASS_SELF, CLASS_OWN },
	{ CLASS_ACT_RETURN, 1u << CLASS_SELF, CLASS_PREPARES },
	{ CLASS_ACT_SILENT, 1u << CLASS_OPEN, CLASS_DECIDES },
	{ CLASS_ACT_PROPOSE, 1u << CLASS_MET | 1u << CLASS_PROPOSED, CLASS_PREPARES },
	{ CLASS_ACT_UNPROPOSE, 1u << CLASS_PROPOSED, CLASS_PREPARES },
};

bool
classification_may(enum classification_act act, enum classification_state state, unsigned ties)
{
	for (size_t i = 0; i < sizeof(moves) / sizeof(*moves); i++)
		if (moves[i].act == act)
			return (moves[i].states & 1u << state) != 0 && (moves[i].ties & ties) != 0;
	return false;
}
