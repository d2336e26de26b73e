/*
 * Changes of the rows of a catalog while its agency works on it. Each answers
 * 1: done, 0: refused (a conflict where somebody else was quicker), -1: broken.
 */
#ifndef FLOW_CATALOG_ROW_H
#define FLOW_CATALOG_ROW_H

#include "flow/flow.h"
#include "rules/catalog_type.h"

/*
 * A new row at the end; its coefficient is computed where a standard is chosen.
 * again: location leads to the form for one more instead of the row.
 */
int	catalog_row_create(struct flow *, int64_t catalog, const struct catalog_line *,
	    bool again, struct refusal *);
/*
 * The row as typed (line.id, version that was edited). The coefficient follows
 * from the points; a change of the standard's points recomputes all rows.
 * next: the row that location leads to, 0: the row itself.
 */
int	catalog_row_edit(struct flow *, const struct catalog_row *, int64_t next,
	    struct refusal *);
/* Takes a row out, or back in. */
int	catalog_row_remove(struct flow *, int64_t catalog, int64_t row, int64_t version,
	    struct refusal *);
int	catalog_row_restore(struct flow *, int64_t catalog, int64_t row, int64_t version,
	    struct refusal *);

/* What is filled into many rows at once, and into which; NULL: left as it is. */
struct catalog_fill {
	const int64_t	*rows;		/* these */
	size_t		 nrows;
	const struct catalog_filter *filter;	/* or, where nrows is 0, all of a filter; NULL: all */
	const char	*prefix;	/* of the code; "": any */
	bool		 empty_only;	/* leave what is there */
	bool		 propose;	/* unit from the output noun, where `unit` is NULL */
	const char	*section, *division, *unit, *frequency, *posts, *note;
	int		 group;		/* 0: left */
	const char	*back;		/* where location leads; NULL: to the catalog */
};
/* What it would do. */
struct catalog_filled {
	size_t		 n, nrefused;
	struct catalog_row *row;	/* after, by the changes */
	struct catalog_change *change;
	struct catalog_checked *refused; /* would fall out of the range of the group: stay as they are */
};
/* 1 or -1. */
int	catalog_fill_preview(struct flow *, const struct catalog *, const struct catalog_fill *,
	    struct catalog_filled *);
int	catalog_fill_rows(struct flow *, int64_t catalog, int64_t version,
	    const struct catalog_fill *, struct refusal *);

/* The rows whose coefficient a standard changes, as before and after. 1; 0: no such row; -1. */
int	catalog_standard_preview(struct flow *, const struct catalog *, int64_t row,
	    struct catalog_change **list_r, size_t *n_r);
/*
 * Makes a row the standard and recomputes all coefficients. By Home Affairs, which settles it,
 * while it appraises: the agency is told.
 */
int	catalog_standard_choose(struct flow *, int64_t catalog, int64_t version, int64_t row,
	    const char *reason, struct refusal *);
/* The document that the catalog was taken from. */
int	catalog_basis_edit(struct flow *, int64_t catalog, const char *basis, struct refusal *);

#endif
