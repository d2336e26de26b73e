/*
 * Catalogs as a person sees them, and their beginning. Steps of the workflow:
 * catalog_step.h; rows: catalog_row.h; remarks: remark.h.
 */
#ifndef FLOW_CATALOG_H
#define FLOW_CATALOG_H

#include "flow/flow.h"
#include "rules/catalog_type.h"

/* May the person who acts do it now? */
bool	catalog_can(const struct flow *, const struct catalog *, enum catalog_act);

/* A page (from 1) of those that the person may see; unsorted: the ones at work first. 1 or -1. */
int	catalog_list(struct flow *, const struct catalog_query *, int64_t page,
	    struct catalog **list_r, size_t *n_r, int64_t *total_r);
/* 1; 0: not there, or not for this person; -1. */
int	catalog_read(struct flow *, int64_t id, struct catalog *);
/* The groups of its campaign for its kind of agency. 1 or -1. */
int	catalog_frame(struct flow *, const struct catalog *,
	    struct catalog_group frame_r[CATALOG_GROUPS]);
/* Sections and divisions, in the order of the rows. 1 or -1. */
int	catalog_parts(struct flow *, const struct catalog *, struct catalog_part **list_r,
	    size_t *n_r);

/* A row with what is wrong with it (enum catalog_finding). */
struct catalog_checked {
	struct catalog_row row;
	unsigned	 findings;
};

/*
 * A page (from 1) of the rows by a filter; flag "finding" gives those with a finding, "differs" those
 * of a supplement that are not as in the version that it supplements,
 * "unread" and "known" what Home Affairs has to read and what says nothing new. 1 or -1.
 */
int	catalog_rows(struct flow *, const struct catalog *, const struct catalog_filter *,
	    int64_t page, struct catalog_checked **list_r, size_t *n_r, int64_t *total_r);
/* Every row that the filter finds. 1 or -1. */
int	catalog_rows_found(struct flow *, const struct catalog *, const struct catalog_filter *,
	    struct catalog_checked **list_r, size_t *n_r);
/* All rows in their order, checked. 1 or -1. */
int	catalog_rows_all(struct flow *, const struct catalog *, struct catalog_checked **list_r,
	    size_t *n_r);
/* One row and its neighbours (0 at the ends). 1; 0: not of this catalog; -1. */
int	catalog_row_read(struct flow *, const struct catalog *, int64_t id,
	    struct catalog_checked *, int64_t *before_r, int64_t *after_r);

/* The lines of rows, one behind the other, as a comparison wants them. */
const struct catalog_line *catalog_lines(struct mem *, const struct catalog_row *, size_t n);

/* Rounds whose remarks the person may see, the first first. 1 or -1. */
int	catalog_rounds(struct flow *, const struct catalog *, struct catalog_round **list_r,
	    size_t *n_r);
/*
 * What changed since the last round that was returned. 1; 0: there is none; -1. Against the
 * version that a supplement supplements: flow/supplement.h.
 */
int	catalog_changes(struct flow *, const struct catalog *, struct catalog_change **list_r,
	    size_t *n_r);
/* What was done to it, newest first, a page from 1; row 0: catalog and all rows. 1 or -1. */
int	catalog_timeline(struct flow *, const struct catalog *, int64_t row, int64_t page,
	    struct catalog_event **list_r, size_t *n_r);

/* A draft of the person's agency in an open campaign; location leads to it. 1; 0; -1. */
int	catalog_start(struct flow *, int64_t campaign, struct refusal *);

#endif
