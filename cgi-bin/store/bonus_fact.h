/* What facts of bonuses rest on, of many people at once. */
#ifndef STORE_BONUS_FACT_H
#define STORE_BONUS_FACT_H

#include "rules/bonus_fact.h"
#include "store/db.h"

struct bonus_place {
	int64_t		 person, unit, position;	/* position: of the unit among its siblings */
	const char	*uid, *name, *title, *unit_name;
	bool		 in_agency;	/* in the agency itself, not in a division */
	enum rank	 rank;
	enum person_kind kind;		/* by the last day of the span */
	struct span	 days;
};
/* Main places in an agency that meet a span: person by person, by Vietnamese name, the last place last. 1 or -1. */
int	bonus_fact_places(struct db *, struct mem *, int64_t agency, struct span, struct bonus_place **list_r, size_t *n_r);

/* What there is of a year of somebody; decided here, from outside, or (decided false) in hand. */
struct bonus_level {
	int64_t		 person, classification;	/* classification 0: from outside */
	int		 edition, level;		/* level: enum score_level, or LEVEL_NONE */
	const struct ratio *mean;			/* NULL: none */
	bool		 decided;
	const char	*number;			/* of the document from outside */
	struct day	 day;
};
/* Person by person, what stands before what is in hand. 1 or -1. */
int	bonus_fact_levels(struct db *, struct mem *, const int64_t *person, size_t n, int year, struct bonus_level **list_r, size_t *n_r);
/* Are the years of an agency, and of the heads, decided? 1 or -1. */
int	bonus_fact_runs(struct db *, struct mem *, int64_t agency, int year, bool *decided_r, bool *heads_r);

#endif
