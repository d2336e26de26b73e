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

/* A period that began, and of how many people the result is missing in it. */
struct bonus_period {
	struct period	 period;
	bool		 over;		/* of a year: its run is decided; of less: its last window is over */
	size_t		 people, missing;
	bool		 closed;	/* over, and nobody's result is missing */
};
/* Is a period closed, with these facts? Whose results are missing they say themselves. */
int	bonus_period_closed(struct flow *, int64_t agency, struct period, const struct bonus_fact *, size_t n, struct bonus_period *);

/* All of a year at once: its periods and the facts of any of them without reading results again. */
struct bonus_year;
int	bonus_year_read(struct flow *, int64_t agency, int year, struct bonus_year **year_r);
/* Those that began and are counted: closed ones first, the last first. */
struct bonus_period	*bonus_year_periods(struct flow *, const struct bonus_year *, size_t *n_r);
int	bonus_year_facts(struct flow *, const struct bonus_year *, struct period, const struct bonus_rule *, struct bonus_fact **list_r, size_t *n_r);

#endif
