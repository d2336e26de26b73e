#include <stddef.h>
#include <string.h>

#include "rules/catalog_type.h"
#include "rules/role.h"

const char *const catalog_state_name[CATALOG_STATES] = {
	[CATALOG_DRAFT] = "draft",
	[CATALOG_SUBMITTED] = "submitted",
	[CATALOG_RETURNED] = "returned",
	[CATALOG_APPRAISED] = "appraised",
	[CATALOG_PROPOSED] = "proposed",
	[CATALOG_AGREED] = "agreed",
	[CATALOG_IN_FORCE] = "in_force",
	[CATALOG_SUPERSEDED] = "superseded",
	[CATALOG_DROPPED] = "dropped",
};

const char *const catalog_act_name[CATALOG_ACTS] = {
	[CATALOG_EDIT] = "edit",
	[CATALOG_FILL] = "fill",
	[CATALOG_STANDARD] = "standard",
	[CATALOG_SUBMIT] = "submit",
	[CATALOG_WITHDRAW] = "withdraw",
	[CATALOG_CLAIM] = "claim",
	[CATALOG_REMARK] = "remark",
	[CATALOG_ACCEPT] = "accept",
	[CATALOG_SETTLE] = "settle",
	[CATALOG_ANSWER] = "answer",
	[CATALOG_RETURN] = "return",
	[CATALOG_APPRAISE] = "appraise",
	[CATALOG_SEND] = "send",
	[CATALOG_AGREE] = "agree",
	[CATALOG_SEND_BACK] = "send_back",
	[CATALOG_REOPEN] = "reopen",
	[CATALOG_ATTACH] = "attach",
	[CATALOG_ENACT] = "enact",
	[CATALOG_ENTER] = "enter",
	[CATALOG_COPY] = "copy",
	[CATALOG_DROP] = "drop",
};

const char *const agency_kind_name[AGENCY_KINDS] = {
	[AGENCY_DEPARTMENT] = "department",
	[AGENCY_COMMUNE] = "commune",
};

#define PARTS	(ROLES_AGENCY | ROLE_DIVISION_HEAD | ROLE_DRAFTER)

struct move {
	uint64_t	 roles;		/* 0: nobody, the act does not exist here */
	enum { ANY, OWN, APART } whose;	/* of any agency; of his own; of his own only if he does
					   not prepare it himself */
	enum catalog_state to;
};

static const struct move moves[CATALOG_STATES][CATALOG_ACTS] = {
	[CATALOG_DRAFT] = {
		[CATALOG_EDIT]		= { ROLES_AGENCY, OWN, CATALOG_DRAFT },
		[CATALOG_FILL]		= { PARTS, OWN, CATALOG_DRAFT },
		[CATALOG_STANDARD]	= { ROLES_AGENCY, OWN, CATALOG_DRAFT },
		[CATALOG_ATTACH]	= { ROLES_APPRAISAL, APART, CATALOG_DRAFT },
		[CATALOG_ENTER]		= { ROLES_APPRAISAL, APART, CATALOG_IN_FORCE },
		[CATALOG_SUBMIT]	= { ROLE_HEAD, OWN, CATALOG_SUBMITTED },
		[CATALOG_DROP]		= { ROLES_AGENCY, OWN, CATALOG_DROPPED },
	},
	[CATALOG_SUBMITTED] = {
		[CATALOG_WITHDRAW]	= { ROLE_HEAD, OWN, CATALOG_DRAFT },
		[CATALOG_STANDARD]	= { ROLES_APPRAISAL, APART, CATALOG_SUBMITTED },
		[CATALOG_CLAIM]		= { ROLES_APPRAISAL, ANY, CATALOG_SUBMITTED },
		[CATALOG_REMARK]	= { ROLES_APPRAISAL, ANY, CATALOG_SUBMITTED },
		[CATALOG_ACCEPT]	= { ROLES_APPRAISAL, APART, CATALOG_SUBMITTED },
		[CATALOG_SETTLE]	= { ROLES_APPRAISAL, ANY, CATALOG_SUBMITTED },
		[CATALOG_RETURN]	= { ROLES_APPRAISAL, ANY, CATALOG_RETURNED },
		[CATALOG_APPRAISE]	= { ROLES_APPRAISAL, APART, CATALOG_APPRAISED },
	},
	[CATALOG_RETURNED] = {
		[CATALOG_EDIT]		= { ROLES_AGENCY, OWN, CATALOG_RETURNED },
		[CATALOG_FILL]		= { PARTS, OWN, CATALOG_RETURNED },
		[CATALOG_STANDARD]	= { ROLES_AGENCY, OWN, CATALOG_RETURNED },
		[CATALOG_ANSWER]	= { ROLES_AGENCY, OWN, CATALOG_RETURNED },
		[CATALOG_SUBMIT]	= { ROLE_HEAD, OWN, CATALOG_SUBMITTED },
		[CATALOG_DROP]		= { ROLES_AGENCY, OWN, CATALOG_DROPPED },
	},
	[CATALOG_APPRAISED] = {
		[CATALOG_RETURN]	= { ROLES_APPRAISAL, ANY, CATALOG_RETURNED },
		[CATALOG_SEND]		= { ROLE_APPRAISAL_LEAD, APART, CATALOG_PROPOSED },
		[CATALOG_SEND_BACK]	= { ROLE_APPRAISAL_LEAD, ANY, CATALOG_SUBMITTED },
		[CATALOG_REOPEN]	= { ROLES_APPRAISAL, ANY, CATALOG_SUBMITTED },
	},
	[CATALOG_PROPOSED] = {
		[CATALOG_AGREE]		= { ROLE_CHAIRMAN, ANY, CATALOG_AGREED },
		[CATALOG_SEND_BACK]	= { ROLE_CHAIRMAN, ANY, CATALOG_SUBMITTED },
		[CATALOG_REOPEN]	= { ROLES_APPRAISAL, ANY, CATALOG_SUBMITTED },
	},
	[CATALOG_AGREED] = {
		[CATALOG_ATTACH]	= { ROLES_APPRAISAL, ANY, CATALOG_AGREED },
		[CATALOG_ENACT]		= { ROLES_APPRAISAL, ANY, CATALOG_IN_FORCE },
	},
	[CATALOG_IN_FORCE] = {
		[CATALOG_COPY]		= { ROLES_AGENCY, OWN, CATALOG_IN_FORCE },
	},
};

int
catalog_state_read(const char *word, enum catalog_state *state_r)
{
	for (int i = 0; i < CATALOG_STATES; i++)
		if (word != NULL && strcmp(word, catalog_state_name[i]) == 0) {
			*state_r = (enum catalog_state)i;
			return 1;
		}
	return 0;
}

bool
catalog_may(enum catalog_state state, enum catalog_act act, uint64_t roles, bool own,
    enum catalog_state *to_r)
{
	const struct move *move = &moves[state][act];

	if ((move->roles & roles) == 0 || (move->whose == OWN && !own) ||
	    (move->whose == APART && own && (roles & ROLES_AGENCY) != 0))
		return false;
	if (to_r != NULL)
		*to_r = move->to;
	return true;
}

bool
catalog_possible(enum catalog_state state, enum catalog_act act)
{
	return moves[state][act].roles != 0;
}

bool
catalog_before_approval(enum catalog_state state)
{
	return state <= CATALOG_PROPOSED;
}

const char *
catalog_state_on(enum catalog_state state, struct day from, struct day until, struct day today)
{
	if (state == CATALOG_IN_FORCE && day_compare(from, today) > 0)
		return "upcoming";
	if (state == CATALOG_SUPERSEDED && day_compare(until, today) >= 0)
		return "ending";
	return catalog_state_name[state];
}
