/* Published sheets of earlier periods, and totals of others. */
#ifndef STORE_SHEET_PAST_H
#define STORE_SHEET_PAST_H

#include "rules/leniency.h"
#include "rules/period.h"
#include "store/db.h"

struct sheet_before {
	int64_t		 person;
	struct period	 period;
	const char	*total;		/* NULL: no work was assigned, or it is from outside */
	int64_t		 shown;
	const char	*level;		/* NULL likewise */
	bool		 outside;	/* told from outside the system: shown is PAST_UNTOLD where the level alone is */
};
/* Of some people, of periods that begin from one month to another. 1 or -1. */
int	sheet_before_select(struct db *, struct mem *, const int64_t *person, size_t npeople, struct day from, struct day until,
	    struct sheet_before **list_r, size_t *n_r);
/* Totals of an agency (person set), of the province (how often each). 1 or -1. */
int	sheet_totals_agency(struct db *, struct mem *, int64_t agency, struct period, struct sheet_before **list_r, size_t *n_r);
int	sheet_totals_province(struct db *, struct mem *, struct period, struct leniency_total **list_r, size_t *n_r);

#endif
