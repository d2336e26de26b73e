/* Posts (vị trí việc làm) and their competency frames. */
#ifndef STORE_POST_H
#define STORE_POST_H

#include "rules/organisation_plan.h"
#include "store/db.h"

/* words: in code or name, "" all; agency: 0 all, else those that may be held in it. 1 or -1. */
int	post_select(struct db *, struct mem *, const char *words, int64_t agency, int64_t most,
	    int64_t skip, struct post **list_r, size_t *n_r);
int	post_count(struct db *, struct mem *, const char *words, int64_t agency, int64_t *n_r);
/* All by code, without their frames. 1 or -1. */
int	post_world(struct db *, struct mem *, struct plan_post **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	post_get(struct db *, struct mem *, int64_t id, struct post *);
/* 1; 0: the code is taken; -1. */
int	post_insert(struct db *, struct mem *, const struct post *, int64_t *id_r);
/* By version: all but the code. 1; 0: changed meanwhile; -1. */
int	post_update(struct db *, struct mem *, const struct post *);
int	post_touch(struct db *, int64_t id, int64_t version);

/* The frame in all of its time, the latest first. 1 or -1. */
int	competency_select(struct db *, struct mem *, int64_t post, struct competency **list_r,
	    size_t *n_r);
/* The frame from a day on, instead of the one before. 1 or -1. */
int	competency_replace(struct db *, struct mem *, int64_t post, struct day from,
	    const struct competency *, size_t n);

#endif
