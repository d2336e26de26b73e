#include "rules/criteria.h"

#include <string.h>

#include "rules/role.h"

const struct criterion criteria[CRITERIA] = {
	{ "I.1", "conduct", LAW_CRITERION_MOST, CITED_CRITERION_MOST },
	{ "I.2", "discipline", LAW_CRITERION_MOST, CITED_CRITERION_MOST },
	{ "II.1", "competence", LAW_CRITERION_LESS, CITED_CRITERION_LESS },
	{ "II.2", "readiness", LAW_CRITERION_LESS, CITED_CRITERION_LESS },
	{ "II.3", "responsibility", LAW_CRITERION_LESS, CITED_CRITERION_LESS },
	{ "II.4", "service", LAW_CRITERION_LESS, CITED_CRITERION_LESS },
	{ "III.1", "innovation", LAW_CRITERION_LESS, CITED_CRITERION_LESS },
	{ "III.2", "dedication", LAW_CRITERION_LESS, CITED_CRITERION_LESS },
	{ "III.3", "accountability", LAW_CRITERION_LESS, CITED_CRITERION_LESS },
	{ "III.4", "initiative", LAW_CRITERION_LESS, CITED_CRITERION_LESS },
};

_Static_assert(2 * LAW_CRITERION_MOST + (CRITERIA - 2) * LAW_CRITERION_LESS == LAW_COMMON_MOST * LAW_HUNDREDTHS,
    "what the ten come to");

const char *const criteria_flaw_name[CRITERIA_FLAWS] = {
	[CRITERIA_NO_WORDS] = "no_words",
	[CRITERIA_FEW] = "few",
	[CRITERIA_NO_LEVEL] = "no_level",
	[CRITERIA_NO_POINTS] = "no_points",
	[CRITERIA_OVER] = "over",
	[CRITERIA_ORDER] = "order",
	[CRITERIA_BOTTOM] = "bottom",
};

const char *const wording_state_name[WORDING_STATES] = {
	[WORDING_DRAFT] = "draft",
	[WORDING_SUBMITTED] = "submitted",
	[WORDING_RETURNED] = "returned",
	[WORDING_ACCEPTED] = "accepted",
};

const char *const wording_act_name[WORDING_ACTS] = {
	[WORDING_EDIT] = "edit",
	[WORDING_SUBMIT] = "submit",
	[WORDING_WITHDRAW] = "withdraw",
	[WORDING_ACCEPT] = "accept",
	[WORDING_RETURN] = "return",
	[WORDING_REOPEN] = "reopen",
};


static const struct move {
	uint64_t	 roles;		/* 0: nobody, the act does not exist here */
	bool		 own;		/* of the agency itself; else of Home Affairs */
	enum wording_state to;
} moves[WORDING_STATES][WORDING_ACTS] = {
	[WORDING_DRAFT] = {
		[WORDING_EDIT]	 = { ROLES_AGENCY, true, WORDING_DRAFT },
		[WORDING_SUBMIT] = { ROLE_HEAD, true, WORDING_SUBMITTED },
	},
	[WORDING_SUBMITTED] = {
		[WORDING_WITHDRAW] = { ROLE_HEAD, true, WORDING_DRAFT },
		[WORDING_ACCEPT] = { ROLES_APPRAISAL, false, WORDING_ACCEPTED },
		[WORDING_RETURN] = { ROLES_APPRAISAL, false, WORDING_RETURNED },
	},
	[WORDING_RETURNED] = {
		[WORDING_EDIT]	 = { ROLES_AGENCY, true, WORDING_RETURNED },
		[WORDING_SUBMIT] = { ROLE_HEAD, true, WORDING_SUBMITTED },
	},
	[WORDING_ACCEPTED] = {
		[WORDING_REOPEN] = { ROLES_APPRAISAL, false, WORDING_SUBMITTED },
	},
};

int
criteria_find(const char *code)
{
	for (int i = 0; i < CRITERIA; i++)
		if (strcmp(code, criteria[i].code) == 0)
			return i;
	return -1;
}

static enum criteria_flaw
judge_level(const struct criterion *c, const struct criteria_line *line, size_t i)
{
	const struct criteria_level *level = &line->level[i];

	if (level->words[0] == '\0')
		return CRITERIA_NO_LEVEL;
	if (level->least < 0)
		return CRITERIA_NO_POINTS;
	if (level->least > c->most)
		return CRITERIA_OVER;
	if (i > 0 && level->least >= line->level[i - 1].least)
		return CRITERIA_ORDER;
	return i + 1 == line->n && level->least != 0 ? CRITERIA_BOTTOM : CRITERIA_SOUND;
}

enum criteria_flaw
criteria_judge(const struct criterion *c, const struct criteria_line *line, size_t *at_r)
{
	*at_r = 0;
	if (line->words[0] == '\0')
		return CRITERIA_NO_WORDS;
	for (size_t i = 0; i < line->n; i++) {
		const enum criteria_flaw flaw = judge_level(c, line, i);

		*at_r = i;
		if (flaw != CRITERIA_SOUND)
			return flaw;
	}
	*at_r = line->n;
	return line->n < 2 ? CRITERIA_FEW : CRITERIA_SOUND;
}

bool
wording_possible(enum wording_state state, enum wording_act act)
{
	return moves[state][act].roles != 0;
}

bool
wording_may(enum wording_state state, enum wording_act act, uint64_t roles, bool own,
    enum wording_state *to_r)
{
	const struct move *move = &moves[state][act];

	if ((move->roles & roles) == 0 || (move->own && !own) ||
	    (!move->own && own && (roles & ROLES_AGENCY) != 0))
		return false;
	if (to_r != NULL)
		*to_r = move->to;
	return true;
}
