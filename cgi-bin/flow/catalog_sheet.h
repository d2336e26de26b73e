/*
 * The rows of a catalog typed as in a sheet: many at once, each with its own fate, and the
 * last change of a person taken back.
 */
#ifndef FLOW_CATALOG_SHEET_H
#define FLOW_CATALOG_SHEET_H

#include "flow/catalog.h"

/* A row as typed: line (id 0: a new one) and the version that was edited. */
struct worksheet_row {
	struct catalog_row row;
	struct refusal	 why;		/* label NULL: nothing against it */
	int64_t		 made;		/* id of a new one that was saved now */
};

/*
 * All rows or none. back: where location leads; NULL: to the rows that were changed, for a
 * script. 1; 0: refused, as a whole (the refusal) or for what each row says; -1.
 */
int	catalog_sheet_save(struct flow *, int64_t catalog, struct worksheet_row *, size_t n,
	    const char *back, struct refusal *);
/* The last change of this person that was not taken back is undone. 1; 0; -1. */
int	catalog_sheet_undo(struct flow *, int64_t catalog, const char *back, struct refusal *);
/* The rows of a change of this person as they stand now. 1; 0: not his; -1. */
int	catalog_sheet_changed(struct flow *, const struct catalog *, int64_t edit,
	    struct catalog_checked **list_r, size_t *n_r);

#endif
