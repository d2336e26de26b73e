/*
 * Decisions that replace what an earlier one said of some of a run (Art 21.3): by the head of the province, who heads the body
 * that manages civil servants, or by the authority itself where it accepted a petition. Levels follow from the data as they stand
 * now, beside what the last decision froze of everybody else; where the result was dishonest the authority states one that is not
 * better. What rests on them is found and waits for a decision each. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_YEAR_REPLACE_H
#define FLOW_YEAR_REPLACE_H

#include "flow/chosen.h"
#include "flow/year_decision.h"
#include "store/year_replace.h"

#define REPLACE_PLACE	"thay-the/"	/* below a run */
#define AFFECTED_PLACE	"anh-huong/"

struct replace_view {
	struct year_run	 run;
	struct year_authority authority;
	struct run_person *person;	/* with the data as they stand now */
	size_t		 n;
	bool		*accepted;	/* of each: a petition was accepted, and no decision replaced the level yet */
	bool		 any;		/* the person who acts may replace those of all, else of those whose petition was accepted */
};
/* Of a run that was decided. 1; 0: none, or nothing that he may replace; -1. */
int	replace_read(struct flow *, int64_t run, struct replace_view *);
/* Does what a level rests on stand as it was decided? */
bool	replace_same(struct mem *, const struct run_person *);

/*
 * number, day, signer, reason, cause, stated, of classifications that stand; place: they are chosen for a place, where the authority
 * chooses. Fields of a refusal: chosen, document_day, cause, stated.
 */
int	replace_make(struct flow *, int64_t run, const struct year_decision *, const struct chosen *, size_t n, bool place, struct refusal *);

/* What rests on replaced levels of a run, for who decides in it and the head of the province. 1; 0; -1. */
int	affected_read(struct flow *, int64_t run, struct year_run *, struct year_stale **list_r, size_t *n_r, bool *decides_r);
/* It stays, with the reason. */
int	affected_keep(struct flow *, int64_t run, int64_t id, int64_t version, const char *reason, struct refusal *);

#endif
