/* People behind a number of a comparison. */
#ifndef RULES_COMPARE_PEOPLE_H
#define RULES_COMPARE_PEOPLE_H

#include "rules/compare.h"

/* Which are asked for. */
struct compare_people {
	struct compare_span span;
	bool		 classed;	/* classifications of the year, else sheets */
	int64_t		 agency, unit;	/* unit 0: all */
	int		 group;		/* -1: all */
	int		 level;		/* LEVEL_NONE: all */
};
struct compare_person {
	int64_t		 person;
	const char	*name, *title, *unit_name, *agency_name;
	struct period	 period;	/* of a sheet */
	bool		 excepted;
	int64_t		 shown;		/* hundredths; -1: none */
	int		 level;
	int64_t		 classification;	/* or 0 */
};

#endif
