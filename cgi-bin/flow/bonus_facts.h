/*
 * What is known of everybody of an agency in a period of bonuses (rules/bonus_fact.h): of a year the classifications that stand,
 * of less the published sheets; places, absences, grounds, salaries. By a fixed number of statements. Whoever calls has looked
 * who may see it. 1 or -1.
 */
#ifndef FLOW_BONUS_FACTS_H
#define FLOW_BONUS_FACTS_H

#include "flow/flow.h"
#include "rules/bonus_fact.h"

/* Civil servants with a main place in the agency on a day of the period, also who left: leaders first, unit by unit, by Vietnamese name. */
int	bonus_facts(struct flow *, int64_t agency, struct period, const struct bonus_rule *, struct bonus_fact **list_r, size_t *n_r);

/* A period that is over or running, and how many people's results are missing in it. */
struct bonus_period {
	struct period	 period;
	bool		 over;		/* of a year: its run is decided; of less: its last window is over */
	size_t		 people, missing;
	bool		 closed;	/* over, and nobody's result is missing */
};
/* Those of a year of an agency that began and are counted, closed ones first, the last first. */
int	bonus_periods(struct flow *, int64_t agency, int year, struct bonus_period **list_r, size_t *n_r);
/* Is a period closed? missing_r: whose results are missing, as they stand among facts. */
int	bonus_period_closed(struct flow *, int64_t agency, struct period, const struct bonus_fact *, size_t n, bool *closed_r,
	    const struct bonus_fact ***missing_r, size_t *nmissing_r);

#endif
