/*
 * Versions of a regulation tried out on a period, or on people who are assumed: what everybody would get, two sides beside each
 * other. Of the head of the agency person by person, of its officer sums over groups alone. Nothing is written. 1: done,
 * 0: refused or absent, -1: broken.
 */
#ifndef FLOW_BONUS_TRIAL_H
#define FLOW_BONUS_TRIAL_H

#include "flow/bonus_facts.h"
#include "flow/bonus_fund.h"
#include "flow/regulation.h"
#include "rules/bonus_trial.h"
#include "rules/spread.h"

#define TRIAL_PLACE	BONUS_PLACE "chay-thu/"
#define TRIAL_FUND_LEFT	(-1)	/* what is left in the fund of the year; of side b: that of side a */

struct trial_ask {
	struct period	 period;	/* year 0: the last one that is closed */
	int64_t		 regulation[TRIAL_SIDES];	/* 0: the version in force, of side b that of side a */
	int64_t		 fund[TRIAL_SIDES];
	const char	*move, *value;	/* moved on side b (rules/bonus_trial.h), as typed; NULL: nothing is */
	bool		 assumed;
	struct trial_assumed people;	/* of assumed; base salary and months are filled in */
};
struct trial_side {
	struct regulation r;		/* with its lines, the moved one too */
	int64_t		 fund;
	const struct bonus_person *person;
	struct bonus_result result;
	struct spread	 spread;
};
struct trial {
	struct regulation *version;	/* of the agency, drafts too; without lines */
	size_t		 nversions;
	bool		 names;		/* his to see by name */
	bool		 assumed;
	struct bonus_period *period;	/* to choose from: closed ones first */
	size_t		 nperiods;
	struct bonus_period at;		/* that is looked at; year 0: assumed */
	struct bonus_fund_sum fund;	/* of its year */
	const struct bonus_fact *fact;	/* of everybody; NULL: assumed */
	size_t		 n;
	size_t		 sides;		/* 0: there is no version to try, or it was refused */
	struct trial_side side[TRIAL_SIDES];
	const struct bonus_rule *plain;	/* of side b, else a, before anything is moved; NULL */
	struct trial_move move;		/* of side b */
	bool		 moved;
};
/* Does he try rules out? */
bool	trial_may(const struct who *);
/* Refused: what there is to choose from stands in the trial. Fields of a refusal: a, b, quy, doi, gia, ky. */
int	trial_read(struct flow *, const struct trial_ask *, struct trial *, struct refusal *);

#endif
