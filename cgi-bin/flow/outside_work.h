/*
 * Work that was assigned outside the catalog: what the agency collects for its next supplement (Art 13.3).
 * Everybody sees that of his agency; its officers and its head answer it.
 */
#ifndef FLOW_OUTSIDE_WORK_H
#define FLOW_OUTSIDE_WORK_H

#include "flow/chosen.h"
#include "flow/flow.h"
#include "rules/outside_work.h"

#define OUTSIDE_WORK "/danh-muc/ngoai/"	/* where it is collected */

/* What the person's agency has: a page (from 1). supplement_r, ruling_r: its catalogs, 0: none. 1 or -1. */
struct outside_works {
	struct outside_work *list;
	size_t		 n;
	int64_t		 all, waiting;
	int64_t		 supplement;	/* that the agency works on now, or 0 */
	int64_t		 ruling;	/* the version in force, or 0 */
};
int	outside_works(struct flow *, int64_t page, struct outside_works *);
/* How many wait for an answer of the person's agency; 0 for whoever has nothing to do with it. 1 or -1. */
int	outside_works_waiting(struct flow *, int64_t *n_r);

/*
 * Inside a write, for evaluation: somebody assigns such work in an agency, of which the officers
 * are told. 1 or -1.
 */
int	outside_work_propose(struct flow *, const struct outside_work *, const char *agency_name, int64_t *id_r);
/* The same by a form of the agency. 1; 0; -1. */
int	outside_work_enter(struct flow *, const struct outside_work *, struct refusal *);

/*
 * All of them into the rows of the open supplement, or (reason not NULL) declined; where one was answered
 * meanwhile, none. Who entered it is told. 1; 0; -1.
 */
int	outside_work_decide(struct flow *, const struct chosen *, size_t n, const char *reason,
	    struct refusal *);

/*
 * All of them wait again: what was declined, and what was taken while its supplement is with the agency,
 * whose row goes out of it. Who entered it is told. 1; 0: none of them; -1.
 */
int	outside_work_take_back(struct flow *, const struct chosen *, size_t n, struct refusal *);
/* Inside a write: a supplement is given up, what it took waits again. 1 or -1. */
int	outside_work_release(struct flow *, int64_t catalog);

#endif
