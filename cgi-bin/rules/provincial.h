/* Works of the province: those of all catalogs in force, as store, flow and page hand them on; texts as in catalog_type.h. */
#ifndef RULES_PROVINCIAL_H
#define RULES_PROVINCIAL_H

#include "base/day.h"
#include "rules/catalog.h"

/* campaign and kind: whose catalogs are looked at; the others: which works are kept. */
struct provincial_query {
	int64_t		 campaign;	/* 0: any */
	const char	*kind;		/* agency_kind_name; "": any */
	int64_t		 agency;	/* that uses the work; 0: any */
	const char	*words;		/* without marks, in task, detail, output or code; "": any */
	int64_t		 group;		/* of the canonical row; 0: any */
	bool		 many;		/* used by two agencies and more */
	const char	*sort;		/* "task", "agencies", "coefficient", with "-" down; "": most agencies first */
};

struct provincial_work {
	int64_t		 row;		/* one of its rows in force: its address */
	int64_t		 middle;	/* the canonical row, whose words these are */
	int64_t		 root;		/* the first decision by which they are one work; 0: none */
	int64_t		 shared;	/* row of a part that all share, which they adopted; 0: none */
	int64_t		 coefficient;	/* of the decisions, or of all of them; tenths, 0: none, as where those of a shared row lie apart */
	int64_t		 agencies;	/* that use it */
	int64_t		 least, most;	/* coefficients of theirs, tenths; 0: none */
	const char	*task, *detail, *output, *unit;
	int		 group;		/* 0: none */
	const char	*names;		/* of the agencies, where asked for */
};

/* A row in force that stands in a work. */
struct provincial_use {
	struct catalog_line line;
	int64_t		 catalog, agency;
	const char	*agency_name;
	const char	*decision_number;
	struct day	 decision_day, from;
	bool		 open;		/* the person may see the row itself */
};

/* A campaign or an agency that the list may be narrowed to. */
struct provincial_choice {
	int64_t		 id;
	const char	*name;
};

#endif
