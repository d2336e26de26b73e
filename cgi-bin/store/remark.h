/* Remarks of the appraisers on a catalog or its rows. */
#ifndef STORE_REMARK_H
#define STORE_REMARK_H

#include "rules/catalog_type.h"
#include "store/db.h"

int	remark_insert(struct db *, const struct remark *, int64_t author, int64_t *id_r);
/* Up to round `shown`; of one row, or 0: all, those on the whole first. 1 or -1. */
int	remark_select(struct db *, struct mem *, int64_t catalog, int64_t shown, int64_t row,
	    struct remark **list_r, size_t *n_r);
/* catalog, row, state, version and round. 1; 0: none; -1. */
int	remark_get(struct db *, struct mem *, int64_t id, struct remark *);
/* 1; 0: changed meanwhile or settled; -1. */
int	remark_put_answer(struct db *, int64_t id, int64_t version, const char *answer,
	    int64_t person);
int	remark_put_settled(struct db *, int64_t id, int64_t version, int64_t person);
/* How many of a catalog were made in a round, are not settled, are not answered. 1 or -1. */
int	remark_count_round(struct db *, struct mem *, int64_t catalog, int64_t round, int64_t *n_r);
int	remark_count_unsettled(struct db *, struct mem *, int64_t catalog, int64_t *n_r);
int	remark_count_unanswered(struct db *, struct mem *, int64_t catalog, int64_t *n_r);

#endif
