/* Remarks of Home Affairs on regulations. */
#ifndef STORE_REGULATION_REMARK_H
#define STORE_REGULATION_REMARK_H

#include "rules/regulation_remark.h"
#include "store/db.h"

/* In the order in which they were made. 1 or -1. */
int	regulation_remark_select(struct db *, struct mem *, int64_t regulation, struct regulation_remark **list_r, size_t *n_r);
/* Of all regulations that have any. 1 or -1. */
int	regulation_remark_counts(struct db *, struct mem *, struct regulation_remark_count **list_r, size_t *n_r);
/* 1 or -1. */
int	regulation_remark_insert(struct db *, int64_t regulation, const char *words, int64_t person, int64_t *id_r);
/* id and answer. 1; 0: not of this regulation, or answered already; -1. */
int	regulation_remark_set_answer(struct db *, int64_t regulation, const struct regulation_remark *, int64_t person, int64_t delegation);

#endif
