/*
 * Life of a proposal (plan 99, IV.2, IV.4): who may do what in which state, and where it leads. One
 * table for what goes to Home Affairs and the chairman, one for technical support; no row, no act.
 */
#ifndef RULES_PROPOSAL_MOVE_H
#define RULES_PROPOSAL_MOVE_H

#include <stdbool.h>
#include <stdint.h>

enum proposal_kind { PROPOSAL_METHOD, PROPOSAL_DIFFICULTY, PROPOSAL_SUPPORT, PROPOSAL_KINDS };

enum proposal_state {
	PROPOSAL_DRAFT,		/* the agency writes it */
	PROPOSAL_SUBMITTED,	/* nobody has taken it on yet */
	PROPOSAL_RECEIVED,	/* Home Affairs, or Science and Technology, works on it */
	PROPOSAL_ASKED,		/* back at the sender, who is asked for more */
	PROPOSAL_OPINED,	/* the opinion waits for a leader of Home Affairs to sign it off */
	PROPOSAL_FORWARDED,	/* with the chairman of the province */
	PROPOSAL_AGREED,	/* decided; the document of the answer is awaited */
	PROPOSAL_REFUSED,
	PROPOSAL_ANSWERED,
	PROPOSAL_CLOSED,	/* the sender has seen the answer */
	PROPOSAL_WITHDRAWN,
	PROPOSAL_STATES
};

enum proposal_act {
	PROPOSAL_EDIT,
	PROPOSAL_SUBMIT,
	PROPOSAL_ATTACH,	/* files */
	PROPOSAL_DETACH,	/* one attached by mistake */
	PROPOSAL_WITHDRAW,	/* while nobody has decided */
	PROPOSAL_RECEIVE,
	PROPOSAL_ASK,
	PROPOSAL_REPLY,
	PROPOSAL_ANSWER,	/* by who received it, within his power */
	PROPOSAL_OPINE,
	PROPOSAL_FORWARD,	/* signed off by a leader of Home Affairs, to the chairman */
	PROPOSAL_SEND_BACK,	/* to who received it, by the leader or the chairman, with reasons */
	PROPOSAL_AGREE,
	PROPOSAL_REFUSE,
	PROPOSAL_ENACT,		/* number and day of the answer; a method takes effect by it */
	PROPOSAL_CLOSE,
	PROPOSAL_REOPEN,	/* what was withdrawn, by its sender: a draft again, support sent again */
	PROPOSAL_RECALL,	/* by who moved it last: from the chairman, or his decision before its document */
	PROPOSAL_ACTS
};

/* As in the database; labels proposal.kind., proposal.state. and proposal.act.<name>. */
extern const char *const proposal_kind_name[PROPOSAL_KINDS];
extern const char *const proposal_state_name[PROPOSAL_STATES];
extern const char *const proposal_act_name[PROPOSAL_ACTS];
/* 1; 0: no such word. */
int	proposal_kind_read(const char *, enum proposal_kind *kind_r);

/*
 * May somebody with these roles do it? own: it is his own (support), or of his agency. Who
 * prepares it there does not give the opinion of Home Affairs on it. to_r (may be NULL): the state
 * afterwards, the same for acts that move nothing.
 */
bool	proposal_may(enum proposal_kind, enum proposal_state, enum proposal_act, uint64_t roles,
	    bool own, enum proposal_state *to_r);
/* Does the act exist in the state for anybody? Tells "not now" from "not you". */
bool	proposal_possible(enum proposal_kind, enum proposal_state, enum proposal_act);
/* May somebody with these roles begin one of this kind? */
bool	proposal_may_begin(enum proposal_kind, uint64_t roles);
/* Does somebody still have to do something before the sender has his answer? */
bool	proposal_open(enum proposal_state);

#endif
