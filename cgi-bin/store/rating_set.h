/* Criteria sets by which organisations are rated. */
#ifndef STORE_RATING_SET_H
#define STORE_RATING_SET_H

#include "rules/rated.h"
#include "store/db.h"

/* The last to begin first, a draft before all. 1 or -1. */
int	rating_set_select(struct db *, struct mem *, struct rating_set **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	rating_set_get(struct db *, struct mem *, int64_t id, struct rating_set *);
/* Nobody else changes sets, or opens a run by one, until the end of the transaction. 1 or -1. */
int	rating_set_hold(struct db *, struct mem *);
/* By which a year is rated. 1; 0: none is in force; -1. */
int	rating_set_of_year(struct db *, struct mem *, int year, int64_t *id_r);
/* A draft with the criteria of another set (0: none). 1; 0: there is a draft; -1. */
int	rating_set_insert(struct db *, const char *name, int from_year, int64_t like, int64_t maker, int64_t *id_r);
/* A draft in a version: its name and year; one of its criteria; put in force (0 and *twice_r: that year is taken). 1; 0; -1. */
int	rating_set_amend(struct db *, const struct rating_set *);
int	rating_set_mark(struct db *, int64_t id, int64_t version);
int	rating_set_put(struct db *, struct mem *, const struct rating_set *, int64_t person, bool *twice_r);
/* One in force in a version. 1; 0; -1. */
int	rating_set_withdraw(struct db *, int64_t id, int64_t version, int64_t person, const char *reason);

/* Common ones first. 1 or -1. */
int	rating_criterion_select(struct db *, struct mem *, int64_t set, struct rating_criterion **list_r, size_t *n_r);
/* New (id 0), or as it is now. 1; 0: the code is taken; -1. */
int	rating_criterion_write(struct db *, const struct rating_criterion *);
/* 1; 0: gone; -1. */
int	rating_criterion_drop(struct db *, int64_t set, int64_t id);

#endif
