/*
 * Petitions against the level of a year (Art 22), by whom it is about once he was told: the authority of the run answers within
 * seven working days; one that it accepts leads to a decision that replaces. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_YEAR_PETITION_H
#define FLOW_YEAR_PETITION_H

#include "flow/year_decision.h"
#include "rules/workday.h"
#include "store/year_petition.h"

struct year_petitions {
	struct classification c;
	struct year_run	 run;
	struct year_petition *list;	/* of all editions, the last first */
	size_t		 n;
	struct workdays	 days;
	bool		 own, files, answers;	/* his; may file one now; may answer what waits */
};
/* Those of somebody and a year, by a classification that was told: for whom notice_of shows it. */
int	year_petitions(struct flow *, int64_t classification, struct year_petitions *);
const char	*year_petition_path(struct flow *, int64_t classification);

/* words, proof. Refused: not_now. */
int	year_petition_file(struct flow *, int64_t classification, const struct petition *, struct refusal *);
/* id, version, state (kept or changed), answer, document. */
int	year_petition_answer(struct flow *, int64_t classification, const struct petition *, struct refusal *);
int	year_petition_take_back(struct flow *, int64_t classification, int64_t id, int64_t version, struct refusal *);

/* How many wait for the person who acts: to be answered, the first where and by when; accepted and not replaced yet, the first in which run. */
struct year_petitions_due {
	int64_t		 waiting, accepted;
	const char	*path, *replace;
	struct day	 due;
};
/* 1 or -1. */
int	year_petitions_due(struct flow *, const struct year_authority *, struct year_petitions_due *);

#endif
