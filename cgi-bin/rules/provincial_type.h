/* The catalog of the province: what is in force in its agencies; texts as in catalog_type.h. */
#ifndef RULES_PROVINCIAL_TYPE_H
#define RULES_PROVINCIAL_TYPE_H

#include "base/day.h"
#include "rules/catalog.h"

struct provincial_query {
	const char	*words;		/* in any of its rows, without marks; "": any */
	const char	*kind;		/* agency_kind_name of one that uses it; "": any */
	int64_t		 group, agency;	/* 0: any */
	int64_t		 users;		/* used by so many agencies at least */
	const char	*sort;		/* "": most used first; "az", "za" by task; "up", "down" by coefficient */
};

/* A work: its canonical row and what its users have. */
struct provincial {
	struct catalog_line line;
	int64_t		 users;
	int64_t		 least, most;	/* coefficients, tenths; 0: none */
};

/* A row of a work, of an agency. */
struct provincial_user {
	struct catalog_line line;
	int64_t		 catalog, agency;
	const char	*agency_name;
	const char	*decision_number;
	struct day	 decision_day;
};

#endif
