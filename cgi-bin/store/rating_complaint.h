/* Complaints about a unit whose year is rated (Art 9.2a), and the steps of that year. */
#ifndef STORE_RATING_COMPLAINT_H
#define STORE_RATING_COMPLAINT_H

#include "rules/rating_run.h"
#include "store/db.h"

/* In the order in which they were entered. 1 or -1. */
int	complaint_select(struct db *, struct mem *, int64_t rating, struct complaint **list_r, size_t *n_r);
/* 1 or -1. */
int	complaint_insert(struct db *, struct mem *, const struct complaint *, int64_t person, int64_t delegation, int64_t *id_r);
/* In a version. 1; 0: verified meanwhile; -1. */
int	complaint_close(struct db *, const struct complaint *, int64_t person, int64_t delegation);

/* 1 or -1. */
int	rating_step_insert(struct db *, int64_t rating, const char *act, int64_t person, int64_t delegation, const char *reason);
/* The first first. 1 or -1. */
int	rating_step_select(struct db *, struct mem *, int64_t rating, struct rating_step **list_r, size_t *n_r);

#endif
