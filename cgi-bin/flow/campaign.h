/* Campaigns: Home Affairs opens one, agencies build their catalogs in it. */
#ifndef FLOW_CAMPAIGN_H
#define FLOW_CAMPAIGN_H

#include "flow/flow.h"
#include "rules/catalog_type.h"

/* Newest first, without frames. 1 or -1. */
int	campaign_list(struct flow *, struct campaign **list_r, size_t *n_r);
/* With its frame. 1; 0: none; -1. */
int	campaign_read(struct flow *, int64_t id, struct campaign *);
/* How far every agency is that takes part, in the order of the organisation. 1 or -1. */
int	campaign_progress(struct flow *, int64_t id, struct campaign_agency **list_r, size_t *n_r);
/* Open campaigns in which the agency of the person has no catalog yet. 1 or -1. */
int	campaign_missed(struct flow *, struct campaign **list_r, size_t *n_r);

/* Opens one and tells heads and officers of its agencies. 1; 0: refused; -1. */
int	campaign_open(struct flow *, const struct campaign *, struct refusal *);
/* Name, document, dates of an open one (by version). 1; 0; -1. */
int	campaign_edit(struct flow *, const struct campaign *, struct refusal *);
/*
 * The ranges of an open one (id, version, frame): those of a kind or group that it has not are
 * added, none goes. Tells heads and officers. 1; 0; -1.
 */
int	campaign_edit_frame(struct flow *, const struct campaign *, struct refusal *);
/* No new catalogs after it. 1; 0; -1. */
int	campaign_end(struct flow *, int64_t id, int64_t version, struct refusal *);

/* The agencies that take part and have submitted nothing, with who has to. 1 or -1. */
int	campaign_behind(struct flow *, const struct campaign *, struct campaign_behind **list_r,
	    size_t *n_r);
/*
 * Reminds heads and officers of those of them that were chosen; who has submitted meanwhile is
 * left in peace. 1; 0: also where none is left; -1.
 */
int	campaign_remind(struct flow *, int64_t id, const int64_t *agency, size_t n,
	    struct refusal *);

#endif
