/*
 * The places of the excellent in a run (rules/quota.h): as they stand now, or, once it is decided, as the decision froze
 * them; and the choice of the authority among the candidates (Art 21.2d), with its reason. 1: done, 0: refused or absent,
 * -1: broken.
 */
#ifndef FLOW_YEAR_QUOTA_H
#define FLOW_YEAR_QUOTA_H

#include "flow/year_run.h"
#include "rules/fairness.h"

/* A person of the places. */
struct quota_line {
	const struct classification *c;
	const struct quota_person *p;
	const struct run_person *r;		/* as he is now; NULL: he stands in the run no longer */
	const struct ratio *lacks;		/* of one who is cut (quota_short); NULL */
};
/* A group with its candidates, the best first. */
struct quota_part {
	const char	*name;
	const struct quota_group *q;		/* NULL: nobody there is good or better */
	const struct ratio *share;		/* before it is cut to places */
	struct quota_line *candidate;
	size_t		 n;
	int64_t		 people;
};
struct year_quota {
	struct year_run	 run;
	struct year_authority may;
	bool		 frozen;		/* by a decision: number, day */
	const char	*number;
	struct day	 day;
	struct run_person *person;		/* as they are now */
	size_t		 nperson;
	struct quota	 quota;
	struct quota_line *line;		/* everybody, person by person as quota.person */
	size_t		 n;
	struct quota_part *part;		/* in the order of groups */
	size_t		 nparts;
	/* Live: what is in the way of choosing and deciding. */
	size_t		 owing, cap_owed, without;
	bool		 stale;			/* the choice no longer fits candidates and places: ranked instead */
	struct fairness	 fair;
};
int	year_quota_read(struct flow *, int64_t run, struct year_quota *);
/* The same of a run in hand, always live; may and fair are left empty. 1 or -1. */
int	year_quota_live(struct flow *, const struct year_run *, struct year_quota *);
/* Nothing is owed, everybody has a group. */
bool	year_quota_ready(const struct year_quota *);
/* Is he himself one of those among whom is chosen? */
bool	year_quota_is_candidate(const struct flow *, const struct year_quota *);
/* May the person choose now? */
bool	year_quota_may_choose(const struct flow *, const struct year_quota *);

/* Classifications that get the places, of all groups at once. Fields of a refusal: chosen, reason. */
int	year_quota_choose(struct flow *, int64_t run, int64_t version, const int64_t *chosen, size_t n, const char *reason, struct refusal *);
/* By the ranking again. */
int	year_quota_unchoose(struct flow *, int64_t run, int64_t version, const char *reason, struct refusal *);

#endif
