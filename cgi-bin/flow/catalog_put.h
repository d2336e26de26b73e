/*
 * Inside flow: rows as people type them go into a catalog, in a write that catalog_begin
 * began; what they replace is kept, so that the person can take it back.
 */
#ifndef FLOW_CATALOG_PUT_H
#define FLOW_CATALOG_PUT_H

#include "flow/catalog_part.h"
#include "flow/catalog_write.h"

struct catalog_put {
	struct catalog_write *w;
	const char	*action;	/* of a changed row in the timeline; NULL: "edit" */
	bool		 look;		/* a row that is saved as it stands was looked at: its flag goes */
	const struct catalog_scope *scope; /* whose rows may be written; NULL: all */
	/* filled on the way */
	int64_t		 standard;	/* points of the standard product; 0: none */
	int64_t		 edit;		/* what the person may take back; 0: nothing changed */
};

/* 1 or -1. */
int	catalog_put_begin(struct flow *, struct catalog_put *);
/*
 * One row in the version that was edited; line.id 0: a new one, which gets its id. Coefficient
 * and division follow from what was typed. 1; 0: refused, w->why says it; -1.
 */
int	catalog_put_row(struct flow *, struct catalog_put *, struct catalog_row *);
/* May a row of this division be written? 1; 0: refused. */
int	catalog_put_allows(const struct catalog_put *, int64_t unit);
/* Keeps a row before it is changed here. 1 or -1. */
int	catalog_put_keep(struct flow *, struct catalog_put *, int64_t row, bool made);
/* Takes a row of the agency's own out in the version that was seen, or back in. 1; 0: w->why says it; -1. */
int	catalog_put_removed(struct flow *, struct catalog_write *, int64_t row, int64_t version, bool removed);
/* The same for many rows that are changed elsewhere. 1 or -1. */
int	catalog_put_end(struct flow *, const struct catalog_put *);

#endif
