#include "rules/proposal_move.h"

#include <string.h>

#include "rules/role.h"

const char *const proposal_kind_name[PROPOSAL_KINDS] = {
	[PROPOSAL_METHOD] = "method",
	[PROPOSAL_DIFFICULTY] = "difficulty",
	[PROPOSAL_SUPPORT] = "support",
};

const char *const proposal_state_name[PROPOSAL_STATES] = {
	[PROPOSAL_DRAFT] = "draft",
	[PROPOSAL_SUBMITTED] = "submitted",
	[PROPOSAL_RECEIVED] = "received",
	[PROPOSAL_ASKED] = "asked",
	[PROPOSAL_OPINED] = "opined",
	[PROPOSAL_FORWARDED] = "forwarded",
	[PROPOSAL_AGREED] = "agreed",
	[PROPOSAL_REFUSED] = "refused",
	[PROPOSAL_ANSWERED] = "answered",
	[PROPOSAL_CLOSED] = "closed",
	[PROPOSAL_WITHDRAWN] = "withdrawn",
};

const char *const proposal_act_name[PROPOSAL_ACTS] = {
	[PROPOSAL_EDIT] = "edit",
	[PROPOSAL_SUBMIT] = "submit",
	[PROPOSAL_ATTACH] = "attach",
	[PROPOSAL_DETACH] = "detach",
	[PROPOSAL_WITHDRAW] = "withdraw",
	[PROPOSAL_RECEIVE] = "receive",
	[PROPOSAL_ASK] = "ask",
	[PROPOSAL_REPLY] = "reply",
	[PROPOSAL_ANSWER] = "answer",
	[PROPOSAL_OPINE] = "opine",
	[PROPOSAL_FORWARD] = "forward",
	[PROPOSAL_SEND_BACK] = "send_back",
	[PROPOSAL_AGREE] = "agree",
	[PROPOSAL_REFUSE] = "refuse",
	[PROPOSAL_ENACT] = "enact",
	[PROPOSAL_CLOSE] = "close",
	[PROPOSAL_REOPEN] = "reopen",
	[PROPOSAL_RECALL] = "recall",
};

#define WRITERS	(ROLE_OFFICER | ROLE_DIVISION_HEAD | ROLE_HEAD)

struct move {
	uint64_t	 roles;		/* 0: nobody, the act does not exist here */
	enum { ANY, OWN, APART } whose;	/* of anybody; his own; not what he prepares himself */
	enum proposal_state to;
	bool		 no_method;	/* a method is for the chairman alone */
};

/* Of an agency, to Home Affairs and the chairman. */
static const struct move home[PROPOSAL_STATES][PROPOSAL_ACTS] = {
	[PROPOSAL_DRAFT] = {
		[PROPOSAL_EDIT]		= { WRITERS, OWN, PROPOSAL_DRAFT, false },
		[PROPOSAL_ATTACH]	= { WRITERS, OWN, PROPOSAL_DRAFT, false },
		[PROPOSAL_DETACH]	= { WRITERS, OWN, PROPOSAL_DRAFT, false },
		[PROPOSAL_SUBMIT]	= { ROLE_HEAD, OWN, PROPOSAL_SUBMITTED, false },
		[PROPOSAL_WITHDRAW]	= { ROLES_AGENCY, OWN, PROPOSAL_WITHDRAWN, false },
	},
	[PROPOSAL_SUBMITTED] = {
		[PROPOSAL_WITHDRAW]	= { ROLE_HEAD, OWN, PROPOSAL_WITHDRAWN, false },
		[PROPOSAL_RECEIVE]	= { ROLES_APPRAISAL, ANY, PROPOSAL_RECEIVED, false },
	},
	[PROPOSAL_RECEIVED] = {
		[PROPOSAL_WITHDRAW]	= { ROLE_HEAD, OWN, PROPOSAL_WITHDRAWN, false },
		[PROPOSAL_ATTACH]	= { ROLES_APPRAISAL, APART, PROPOSAL_RECEIVED, false },
		[PROPOSAL_ASK]		= { ROLES_APPRAISAL, APART, PROPOSAL_ASKED, false },
		[PROPOSAL_ANSWER]	= { ROLES_APPRAISAL, APART, PROPOSAL_ANSWERED, true },
		[PROPOSAL_OPINE]	= { ROLES_APPRAISAL, APART, PROPOSAL_OPINED, false },
	},
	[PROPOSAL_ASKED] = {
		[PROPOSAL_EDIT]		= { ROLES_AGENCY, OWN, PROPOSAL_ASKED, false },
		[PROPOSAL_ATTACH]	= { ROLES_AGENCY, OWN, PROPOSAL_ASKED, false },
		[PROPOSAL_REPLY]	= { ROLE_HEAD, OWN, PROPOSAL_RECEIVED, false },
		[PROPOSAL_WITHDRAW]	= { ROLE_HEAD, OWN, PROPOSAL_WITHDRAWN, false },
	},
	[PROPOSAL_OPINED] = {
		[PROPOSAL_FORWARD]	= { ROLE_APPRAISAL_LEAD, APART, PROPOSAL_FORWARDED, false },
		[PROPOSAL_SEND_BACK]	= { ROLE_APPRAISAL_LEAD, ANY, PROPOSAL_RECEIVED, false },
		[PROPOSAL_WITHDRAW]	= { ROLE_HEAD, OWN, PROPOSAL_WITHDRAWN, false },
	},
	[PROPOSAL_FORWARDED] = {
		[PROPOSAL_RECALL]	= { ROLE_APPRAISAL_LEAD, ANY, PROPOSAL_OPINED, false },
		[PROPOSAL_AGREE]	= { ROLE_CHAIRMAN, ANY, PROPOSAL_AGREED, false },
		[PROPOSAL_REFUSE]	= { ROLE_CHAIRMAN, ANY, PROPOSAL_REFUSED, false },
		[PROPOSAL_SEND_BACK]	= { ROLE_CHAIRMAN, ANY, PROPOSAL_RECEIVED, false },
		[PROPOSAL_WITHDRAW]	= { ROLE_HEAD, OWN, PROPOSAL_WITHDRAWN, false },
	},
	[PROPOSAL_AGREED] = {
		[PROPOSAL_RECALL]	= { ROLE_CHAIRMAN, ANY, PROPOSAL_FORWARDED, false },
		[PROPOSAL_ATTACH]	= { ROLES_APPRAISAL, ANY, PROPOSAL_AGREED, false },
		[PROPOSAL_ENACT]	= { ROLES_APPRAISAL, ANY, PROPOSAL_ANSWERED, false },
	},
	[PROPOSAL_REFUSED] = {
		[PROPOSAL_RECALL]	= { ROLE_CHAIRMAN, ANY, PROPOSAL_FORWARDED, false },
		[PROPOSAL_ATTACH]	= { ROLES_APPRAISAL, ANY, PROPOSAL_REFUSED, false },
		[PROPOSAL_ENACT]	= { ROLES_APPRAISAL, ANY, PROPOSAL_ANSWERED, false },
	},
	[PROPOSAL_ANSWERED] = {
		[PROPOSAL_CLOSE]	= { ROLES_AGENCY, OWN, PROPOSAL_CLOSED, false },
	},
	[PROPOSAL_WITHDRAWN] = {
		[PROPOSAL_REOPEN]	= { ROLES_AGENCY, OWN, PROPOSAL_DRAFT, false },
	},
};

/* Of a person, to Science and Technology. */
static const struct move support[PROPOSAL_STATES][PROPOSAL_ACTS] = {
	[PROPOSAL_SUBMITTED] = {
		[PROPOSAL_ATTACH]	= { ROLE_PERSON, OWN, PROPOSAL_SUBMITTED, false },
		[PROPOSAL_WITHDRAW]	= { ROLE_PERSON, OWN, PROPOSAL_WITHDRAWN, false },
		[PROPOSAL_RECEIVE]	= { ROLE_ADMIN, ANY, PROPOSAL_RECEIVED, false },
	},
	[PROPOSAL_RECEIVED] = {
		[PROPOSAL_ATTACH]	= { ROLE_ADMIN, ANY, PROPOSAL_RECEIVED, false },
		[PROPOSAL_WITHDRAW]	= { ROLE_PERSON, OWN, PROPOSAL_WITHDRAWN, false },
		[PROPOSAL_ASK]		= { ROLE_ADMIN, ANY, PROPOSAL_ASKED, false },
		[PROPOSAL_ANSWER]	= { ROLE_ADMIN, ANY, PROPOSAL_ANSWERED, false },
	},
	[PROPOSAL_ASKED] = {
		[PROPOSAL_ATTACH]	= { ROLE_PERSON, OWN, PROPOSAL_ASKED, false },
		[PROPOSAL_REPLY]	= { ROLE_PERSON, OWN, PROPOSAL_RECEIVED, false },
		[PROPOSAL_WITHDRAW]	= { ROLE_PERSON, OWN, PROPOSAL_WITHDRAWN, false },
	},
	[PROPOSAL_ANSWERED] = {
		[PROPOSAL_CLOSE]	= { ROLE_PERSON, OWN, PROPOSAL_CLOSED, false },
	},
	[PROPOSAL_WITHDRAWN] = {
		[PROPOSAL_REOPEN]	= { ROLE_PERSON, OWN, PROPOSAL_SUBMITTED, false },
	},
};

int
proposal_kind_read(const char *word, enum proposal_kind *kind_r)
{
	for (int i = 0; i < PROPOSAL_KINDS; i++)
		if (word != NULL && strcmp(word, proposal_kind_name[i]) == 0) {
			*kind_r = (enum proposal_kind)i;
			return 1;
		}
	return 0;
}

static const struct move *
move_of(enum proposal_kind kind, enum proposal_state state, enum proposal_act act)
{
	return kind == PROPOSAL_SUPPORT ? &support[state][act] : &home[state][act];
}

bool
proposal_possible(enum proposal_kind kind, enum proposal_state state, enum proposal_act act)
{
	const struct move *move = move_of(kind, state, act);

	return move->roles != 0 && !(move->no_method && kind == PROPOSAL_METHOD);
}

bool
proposal_may(enum proposal_kind kind, enum proposal_state state, enum proposal_act act,
    uint64_t roles, bool own, enum proposal_state *to_r)
{
	const struct move *move = move_of(kind, state, act);

	if (!proposal_possible(kind, state, act) || (move->roles & roles) == 0 ||
	    (move->whose == OWN && !own) ||
	    (move->whose == APART && own && (roles & ROLES_AGENCY) != 0))
		return false;
	if (to_r != NULL)
		*to_r = move->to;
	return true;
}

bool
proposal_may_begin(enum proposal_kind kind, uint64_t roles)
{
	return (roles & (kind == PROPOSAL_SUPPORT ? ROLE_PERSON : WRITERS)) != 0;
}

bool
proposal_open(enum proposal_state state)
{
	return state != PROPOSAL_DRAFT && state < PROPOSAL_ANSWERED;
}
