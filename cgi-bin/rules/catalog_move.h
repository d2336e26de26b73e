/*
 * Life of a catalog (rules.md 7): who may do what in which state, and where it
 * leads. One table; no row, no act.
 */
#ifndef RULES_CATALOG_MOVE_H
#define RULES_CATALOG_MOVE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/day.h"

enum catalog_state {
	CATALOG_DRAFT,		/* the officer fills it */
	CATALOG_SUBMITTED,	/* with the appraisers of Home Affairs */
	CATALOG_RETURNED,	/* back at the agency, with remarks */
	CATALOG_APPRAISED,	/* waits for a leader of Home Affairs to sign it off */
	CATALOG_PROPOSED,	/* with the chairman of the province */
	CATALOG_AGREED,		/* waits for the signed decision */
	CATALOG_IN_FORCE,
	CATALOG_SUPERSEDED,
	CATALOG_DROPPED,	/* a supplement that the agency gave up */
	CATALOG_STATES
};

enum catalog_act {
	CATALOG_EDIT,		/* rows, imports */
	CATALOG_FILL,		/* rows of one's part; whether it is done */
	CATALOG_STANDARD,	/* the standard product: proposed by the agency, settled by Home Affairs */
	CATALOG_SUBMIT,
	CATALOG_WITHDRAW,	/* by the head, while nobody has remarked */
	CATALOG_CLAIM,		/* who appraises it; freely taken over and given back */
	CATALOG_REMARK,
	CATALOG_ACCEPT,		/* rows, as they stand */
	CATALOG_SETTLE,		/* the remark is dealt with */
	CATALOG_ANSWER,
	CATALOG_RETURN,
	CATALOG_APPRAISE,
	CATALOG_SEND,		/* signed off by a leader of Home Affairs, to the chairman */
	CATALOG_AGREE,
	CATALOG_SEND_BACK,	/* to the appraisers, by the leader or the chairman, with reasons */
	CATALOG_REOPEN,		/* to the appraisers: one of its numbers becomes another by a decision on equal works */
	CATALOG_ATTACH,		/* the signed decision */
	CATALOG_ENACT,		/* number, date, in force from */
	CATALOG_ENTER,		/* the same for one that was approved before there was this program */
	CATALOG_COPY,		/* start a supplement */
	CATALOG_DROP,		/* give a supplement up that nobody has before him */
	CATALOG_ACTS
};

/* As in the database, labels catalog.state.<name> and catalog.act.<name>. */
extern const char *const catalog_state_name[CATALOG_STATES];
extern const char *const catalog_act_name[CATALOG_ACTS];

/* 1: *state_r; 0: no such word. */
int	catalog_state_read(const char *, enum catalog_state *state_r);

/*
 * May somebody with these roles do it? `own`: it is the catalog of his agency. Who
 * prepares a catalog (officer, head) does not sign off its appraisal.
 * to_r (may be NULL): the state afterwards, the same for acts that move nothing.
 */
bool	catalog_may(enum catalog_state, enum catalog_act, uint64_t roles, bool own,
	    enum catalog_state *to_r);
/*
 * The state as people see it on a day: "upcoming" is in force later, "ending" is
 * superseded but still in force; else the name of the state. Labels catalog.state.<name>.
 */
const char	*catalog_state_on(enum catalog_state, struct day from, struct day until,
		    struct day today);
/* Does the act exist in the state for anybody? Tells "not now" from "not you". */
bool	catalog_possible(enum catalog_state, enum catalog_act);
/* Has the chairman not agreed yet? So long decisions on equal works are objected to and taken back. */
bool	catalog_before_approval(enum catalog_state);

#endif
