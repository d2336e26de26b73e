/*
 * The catalog of the province: the works of all catalogs in force today, one line a work. Rows that Home
 * Affairs decided to be the same (cluster_decide.h) are one, as long as each still says so; the words are those
 * of the canonical row. A row of a part that all share (shared.h) is one for all who adopted it, in the words of its
 * last version in force; it has a coefficient where all of them count with the same. Who sees it: see.h.
 */
#ifndef FLOW_PROVINCIAL_H
#define FLOW_PROVINCIAL_H

#include "flow/flow.h"
#include "rules/provincial.h"

struct render;

/* A page (from 1) of LIST_PAGE works. 1; 0: not for this person; -1. */
int	provincial_list(struct flow *, const struct provincial_query *, int64_t page,
	    struct provincial_work **list_r, size_t *n_r, int64_t *total_r);
/* The first `most`; names: with those of who uses them. 1; 0: not for this person; -1. */
int	provincial_first(struct flow *, const struct provincial_query *, bool names, int64_t most,
	    struct provincial_work **list_r, size_t *n_r, int64_t *total_r);
/* What the list may be narrowed to. 1 or -1. */
struct provincial_choices {
	struct provincial_choice *campaign, *agency;
	size_t		 ncampaigns, nagencies;
};
int	provincial_choose(struct flow *, struct provincial_choices *);
/* The work that a row stands in and who uses it today. 1; 0: nobody, or not for this person; -1. */
int	provincial_read(struct flow *, int64_t row, struct provincial_work *, struct provincial_use **list_r,
	    size_t *n_r);

/* Whether agencies count with another coefficient than the one of the work; theirs, "1,2" or "0,8 – 1,2". */
bool	provincial_apart(const struct provincial_work *);
const char	*provincial_range(struct mem *, const struct provincial_work *);

/*
 * Works of one print. It is drawn while the person waits and the process serves nobody else: less than 1 ms a work.
 */
#define PROVINCIAL_PRINTED	5000
/*
 * The list as PDF, in Vietnamese whatever the language of the person. It is made on the spot and not kept: it
 * says on which day it held, and that the decisions count. 1; 0: too many works or not for this person; -1.
 */
int	provincial_print(struct flow *, struct render *, const struct provincial_query *, const char **bytes_r,
	    size_t *n_r);

#endif
