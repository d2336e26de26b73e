/* Campaign and agency as store, flow and page hand them on; texts as in catalog_type.h. */
#ifndef RULES_CAMPAIGN_H
#define RULES_CAMPAIGN_H

#include <stdbool.h>
#include <stdint.h>

#include "base/day.h"
#include "rules/catalog.h"
#include "rules/catalog_move.h"

enum agency_kind { AGENCY_DEPARTMENT, AGENCY_COMMUNE, AGENCY_KINDS };
/* "department", "commune": as in the database, labels agency.<name>. */
extern const char *const agency_kind_name[AGENCY_KINDS];

struct campaign {
	int64_t		 id;
	int64_t		 year;
	const char	*name;
	const char	*document;	/* the plan it rests on */
	struct day	 opens, submit_by, approve_by;
	bool		 open;
	int64_t		 version;
	int64_t		 agencies, submitted, in_force;	/* how many take part, got so far */
	/* By kind and number; number 0: no such group. A kind without any takes no part. */
	struct catalog_group frame[AGENCY_KINDS][CATALOG_GROUPS];
};

/* How far an agency is in a campaign. */
struct campaign_agency {
	const char	*name, *kind;	/* agency_kind_name */
	bool		 begun;		/* it has a catalog: what follows */
	enum catalog_state state;
	struct day	 from, until;	/* in force */
	int64_t		 round, rows;
	const char	*moved_at;	/* moment, SQL */
	const char	*appraiser;	/* "": nobody */
};

/* An agency that takes part and has nothing with Home Affairs. */
struct campaign_behind {
	int64_t		 agency;
	const char	*name;
	const char	*kind;		/* agency_kind_name */
	int64_t		 catalog;	/* or 0: not begun */
	const char	*state;		/* of the catalog: "draft", "returned"; NULL: not begun */
	int64_t		 rows;
	const char	*head;		/* "": nobody */
	const char	*reminded_at;	/* moment, SQL; NULL: never */
};

#endif
