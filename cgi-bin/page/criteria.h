/* /tieu-chi: the common criteria: what holds on a day, versions of the frame, what agencies say beside it. */
#ifndef PAGE_CRITERIA_H
#define PAGE_CRITERIA_H

#include "flow/criteria.h"
#include "page/visit.h"

extern const struct route criteria_routes[];		/* what holds, and the frame */
extern const struct route criteria_wording_routes[];	/* what an agency says */

/* What holds, versions, wordings: also the answer to what cannot be begun. 1 or -1. */
int	criteria_show(struct visit *, int status);
/* The crumb of the index; text: of the page itself, or NULL. */
void	criteria_crumbs(struct visit *, const char *path, const char *text);
/*
 * View.Criteria: each with its points, what a frame and a wording (each may be NULL) say of it, how the
 * wording differs from what it was before and what was remarked on that (NULL: nothing to tell).
 */
void	criteria_fill(struct visit *, const struct criteria_frame *, const struct criteria_wording *,
	    const struct criteria_round *before);
/* View.Timeline of a "frame" or a "wording". 1 or -1. */
int	criteria_fill_history(struct visit *, const char *noun, int64_t id);
/* A row of a list: state, days. */
void	wording_fill(struct visit *, struct view *, const struct criteria_wording *);

#endif
