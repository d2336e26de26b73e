/* The places that people hold in units: begun, changed, ended. */
#ifndef FLOW_HOLDING_H
#define FLOW_HOLDING_H

#include "flow/organisation.h"

/* 1; 0: none; -1. */
int	holding_read(struct flow *, int64_t id, struct holding *);
/*
 * A new place of a person. transfer: his main place ends on the day before. Refused where the
 * unit is not there all the time, has another head, or the person another main place. 1; 0; -1.
 */
int	holding_begin(struct flow *, const struct holding *, bool transfer, struct refusal *);
/*
 * All but person and unit, by version; an end on the day before it begins: it was entered by
 * mistake. 1; 0; -1.
 */
int	holding_amend(struct flow *, const struct holding *, struct refusal *);
/* holding_begin within the write in hand, of a person who is there, with the organisation held. 1; 0; -1. */
int	holding_put(struct flow *, const struct holding *, bool transfer, struct refusal *);
/* It becomes something else within the write in hand, unlooked at. 1 or -1. */
int	holding_set(struct flow *, const struct holding *was, const struct holding *after);
/* Posts that may be held in a unit on the day of the tree. 1 or -1. */
int	holding_posts(struct flow *, const struct tree *, int64_t unit, struct post **list_r,
	    size_t *n_r);

#endif
