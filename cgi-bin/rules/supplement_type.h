/* Versions of a catalog by days, and rows that were withdrawn, as store, flow and page hand them on. */
#ifndef RULES_SUPPLEMENT_TYPE_H
#define RULES_SUPPLEMENT_TYPE_H

#include "base/day.h"
#include "rules/catalog.h"
#include "rules/catalog_move.h"

/* A version that is or was in force. */
struct supplement_version {
	int64_t		 id;
	int64_t		 number;
	const char	*campaign;
	enum catalog_state state;
	const char	*decision_number;
	struct day	 decision_day;
	struct day	 from, until;	/* until.year 0: no end known */
	int64_t		 rows;
	bool		 supplement;
};

/* A row that stood in one version and no longer in the next. */
struct supplement_row {
	struct catalog_line line;	/* id, code, task, output, group, points, coefficient */
	int64_t		 catalog;	/* where it stood */
	int64_t		 by;		/* the version that withdrew it */
	int64_t		 number;	/* of that version */
	const char	*decision_number;
	struct day	 from;		/* the first day on which it is out */
};

#endif
