/*
 * People who come and go before a run is decided: who has a main place there now and no classification of the year is brought in;
 * one that stands undecided in the run of another authority comes over (Art 19.1), and both are told. 1: done, 0: refused or
 * absent, -1: broken.
 */
#ifndef FLOW_CLASSIFICATION_COME_H
#define FLOW_CLASSIFICATION_COME_H

#include "flow/classification.h"

struct newcomer {
	struct place	 place;
	int64_t		 classification;	/* that comes over; 0: it begins */
	const char	*from;			/* the authority of the run that it stands in, or NULL */
	int64_t		 from_run, from_authority;
	bool		 from_province;
};
struct run_changes {
	struct newcomer	*come;
	size_t		 n;
	bool		*gone;		/* of each of the people that were given: undecided, and has no place there any more */
	size_t		 ngone;
};
/* Of people as year_run_people gave them. 1 or -1. */
int	run_changes(struct flow *, const struct year_run *, const struct run_person *, size_t n, struct run_changes *);
/* Brings them all in, if there are as many as were seen. */
int	run_bring(struct flow *, int64_t run, int64_t seen, struct refusal *);

#endif
