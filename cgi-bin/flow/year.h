/*
 * The years of people (rules/year_ledger.h): everybody sees his own, who is in charge those of his people, who sees the
 * province's sheets everybody's. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_YEAR_H
#define FLOW_YEAR_H

#include "flow/flow.h"
#include "rules/place.h"
#include "rules/year_ledger.h"

#define YEAR_PLACE	"/xep-loai/"

struct year_view {
	struct place	 place;		/* main, today */
	struct year_facts facts;
	struct year_row	 row[YEAR_MONTHS];
	size_t		 n;
	size_t		 owed;
	struct year_case c;
	bool		 long_enough;	/* to be classified (Art 11.1-2) */
	const struct ratio *mean;	/* of what there is so far; NULL: none */
};
/* One's own. 1; 0: no place today that is evaluated here; -1. */
int	year_mine(struct flow *, int year, struct year_view *);
/* Of somebody. 1; 0: not his to see; -1. */
int	year_of(struct flow *, int64_t person, int year, struct year_view *);
/* Of people with these main places, who were found for a reason of the caller's. 1 or -1. */
int	years_of(struct flow *, const struct place *, size_t n, int year, struct year_view **list_r);
/*
 * Of all in charge of, in the order of charge_people; or (agency not 0) of everybody with a main place in an agency, for who sees
 * the sheets of the province. 1; 0: not his to see; -1.
 */
int	years(struct flow *, int64_t agency, int year, struct year_view **list_r, size_t *n_r);
/* Is anybody's year his to see but his own? */
int	years_any(struct flow *, bool *any_r);

#endif
