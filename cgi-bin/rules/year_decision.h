/*
 * A decision on levels: the first of a run, of everybody in it, or one that replaces what an earlier one said of some of them
 * (Decree 335/2025 Art 21.3, 22). What keeps a run from being decided.
 */
#ifndef RULES_YEAR_DECISION_H
#define RULES_YEAR_DECISION_H

#include "rules/year_run.h"

enum decision_kind { DECISION_FIRST, DECISION_REPLACING, DECISION_KINDS };
/* Why one replaces another: an accepted petition; a fault found since; a level that the rules do not carry; dishonesty. */
enum decision_cause { CAUSE_PETITION, CAUSE_FAULT, CAUSE_UNFOUNDED, CAUSE_DISHONEST, DECISION_CAUSES };
/* As in the database; labels year_decision.cause.<name>; the causes end in NULL. */
extern const char *const decision_kind_name[DECISION_KINDS];
extern const char *const decision_cause_name[DECISION_CAUSES + 1];

struct year_decision {
	int64_t		 id, version, run;
	enum decision_kind kind;
	int64_t		 replaces;		/* 0: none */
	const char	*number;
	struct day	 day;
	const char	*signer, *reason;
	int		 cause;			/* enum decision_cause, or -1 */
	int		 stated;		/* enum score_level, or LEVEL_NONE: as the data stand */
	const char	*notice_number;		/* NULL: its people are not told yet */
	struct day	 notice_day, public_day;
	const char	*noticed_at;
};

/* What keeps a run from being decided, in the order in which it is said. */
enum decision_stop {
	STOP_NOBODY,		/* who decides */
	STOP_OPEN,		/* groups and rate do not stand yet */
	STOP_SELF,		/* who would decide is one of its people */
	STOP_STEPS,		/* somebody is not proposed yet */
	STOP_OWED,		/* a period has neither a result nor a reason */
	STOP_AHEAD,		/* a period is not over */
	STOP_UNRATED,		/* somebody heads an organisation that has no level yet */
	STOP_GROUP,		/* somebody is in no group */
	STOP_CHOSEN,		/* somebody chosen could not be excellent */
	STOP_PLACES,		/* more are chosen than there are places */
	STOP_TIE,		/* equals across the cut, and the authority has not chosen */
	DECISION_STOPS
};
/* "nobody", "open", …: labels year_decision.stop.<name>. */
extern const char *const decision_stop_name[DECISION_STOPS];

#endif
