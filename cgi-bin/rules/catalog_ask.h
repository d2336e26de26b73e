/* What is asked about catalogs, and what answers in short. */
#ifndef RULES_CATALOG_ASK_H
#define RULES_CATALOG_ASK_H

#include <stdbool.h>
#include <stdint.h>

#include "rules/behalf.h"

/* One line of the timeline. */
struct catalog_event {
	const char	*at;		/* moment, SQL */
	const char	*who;		/* "": the machine */
	struct behalf	 behalf;
	const char	*noun;		/* "catalog" or "catalog_row" */
	int64_t		 object;
	const char	*action;
	const char	*before, *after; /* JSON or NULL */
	const char	*code, *task;	/* of a row, else "" */
};

/* A section or division of a catalog. */
struct catalog_part {
	const char	*section, *division;
	int64_t		 rows;
	int64_t		 row;		/* one of them */
};

/* A division of an agency and its part in the catalog. */
struct catalog_division {
	int64_t		 unit;
	const char	*name;
	int64_t		 rows;
	const char	*closed_at;	/* moment, SQL; NULL: not done, or opened again */
	const char	*closed_by;
	int64_t		 rows_closed;
	const char	*opened_at;	/* NULL: never opened again */
	const char	*opened_by, *reason;
	int64_t		 version;	/* 0: nothing was ever said of it */
	bool		 mine;		/* the person is its head or drafts for it */
};

/* What a list of rows is narrowed to; "" or 0: any. */
struct catalog_filter {
	const char	*section, *division;
	int64_t		 group;
	const char	*flag;		/* "flag", "remark", "removed", "finding", "unaccepted", "differs" (of a supplement); of Home Affairs "unread", "known" */
	const char	*words;		/* found without marks in task, detail, output, code, note */
	const char	*sort;		/* "", "code", "task", "points", "coefficient"; "-" before: down */
	const char	*units;		/* of these divisions, "12,13"; NULL or "": any */
};

/* What a list of catalogs is narrowed to. */
struct catalog_query {
	const char	*states;	/* "submitted,appraised"; "": any */
	const char	*kind;		/* "commune"; "": any */
	int64_t		 campaign;
	const char	*words;		/* in the name of the agency */
	const char	*appraiser;	/* "none", "mine"; NULL or "": any */
	int64_t		 person;	/* who "mine" is; set by flow */
	const char	*sort;		/* "", "agency", "moved"; "-" before: down */
	int64_t		 most;		/* on a page; 0: as usual */
	bool		 own;		/* of the agency of the person alone */
};

/* Who sees what: flow/see.h. */
struct see {
	bool		 all;		/* the province */
	int64_t		 agency;
	bool		 inside;	/* of his agency, also what is not in force */
};

#endif
