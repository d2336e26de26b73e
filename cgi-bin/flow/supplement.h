/*
 * Supplements (Art 13.3): a version of the catalog in force that its agency opens any time. It begins as
 * a copy with the same codes, the same standard and the coefficients as they are; lives as every catalog
 * does (catalog_step.h); is in force from its day on, and the version before ends the day before.
 */
#ifndef FLOW_SUPPLEMENT_H
#define FLOW_SUPPLEMENT_H

#include "flow/catalog.h"
#include "rules/supplement_type.h"

struct catalog_write;

/*
 * Opens a supplement to the version in force; one at a time, whatever the dates of its campaign, whose
 * groups stay its frame. 1; 0; -1.
 */
int	supplement_open(struct flow *, int64_t id, struct refusal *);
/* By its agency, before it is submitted or after it came back; the outside work that it took waits again. 1; 0; -1. */
int	supplement_drop(struct flow *, int64_t id, int64_t version, struct refusal *);

/* The version that a supplement supplements. 1; 0: it is none; -1. */
int	supplement_base(struct flow *, const struct catalog *, struct catalog *base_r);
/* How a supplement differs from the version that it supplements. 1; 0: it is none; -1. */
int	supplement_changes(struct flow *, const struct catalog *, struct catalog_change **list_r,
	    size_t *n_r);
struct supplement_tally {
	int64_t		 added, changed, gone;
};
struct supplement_tally	supplement_count(const struct catalog_change *, size_t n);
/*
 * Inside a write: may the supplement go on? Refused where another version is in force than the one that
 * it supplements; `differs`: or where it says what that one says. Of another catalog: 1. 1; 0; -1.
 */
int	supplement_sound(struct flow *, const struct catalog_write *, bool differs);

/*
 * The version of an agency that is in force on a day, for whoever sees it: what began on that day keeps
 * it to its end. 1; 0: none; -1.
 */
int	catalog_on_day(struct flow *, int64_t agency, struct day, struct catalog *);
/* The versions of the agency of a catalog that are or were in force, the last one first. 1 or -1. */
int	catalog_versions(struct flow *, const struct catalog *, struct supplement_version **list_r,
	    size_t *n_r);
/* A page (from 1) of the rows of that agency that were withdrawn, the last first. 1 or -1. */
int	catalog_withdrawn(struct flow *, const struct catalog *, int64_t page,
	    struct supplement_row **list_r, size_t *n_r, int64_t *total_r);
/* From which day and by which decision a row is out of the catalog. 1; 0: it is not; -1. */
int	catalog_row_withdrawn(struct flow *, const struct catalog *, int64_t row, struct day *from_r,
	    const char **decision_r);

#endif
