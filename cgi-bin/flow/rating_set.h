/*
 * Criteria sets by which organisations are rated: everybody reads them; Home Affairs drafts one after the last, puts it in
 * force by a document, and takes it back while no rating rests on it. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_RATING_SET_H
#define FLOW_RATING_SET_H

#include "flow/rating.h"

bool	rating_set_may(const struct flow *);
/* 1 or -1. */
int	rating_sets(struct flow *, struct rating_set **list_r, size_t *n_r);
int	rating_set_look(struct flow *, int64_t id, struct rating_set *, struct rating_criterion **list_r, size_t *n_r);

/* A draft with the name, the next year and the criteria of the last one. */
int	rating_set_begin(struct flow *, struct refusal *);
/* Of the draft, by its version: name, from_year; one criterion (id 0: a new one) of the set; one less; put in force by a document. */
int	rating_set_change(struct flow *, const struct rating_set *, struct refusal *);
int	rating_criterion_put(struct flow *, const struct rating_criterion *, int64_t version, struct refusal *);
int	rating_criterion_remove(struct flow *, int64_t set, int64_t id, int64_t version, struct refusal *);
int	rating_set_in_force(struct flow *, const struct rating_set *, struct refusal *);
int	rating_set_take_back(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);

#endif
