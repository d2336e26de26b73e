/* Files of documents of plans. */
#ifndef STORE_PLAN_FILE_H
#define STORE_PLAN_FILE_H

#include "rules/plan_file.h"
#include "store/db.h"

/* 1; 0: no such document; -1. */
int	plan_ticked_get(struct db *, struct mem *, int64_t tick, struct plan_ticked *);
/* Of all documents of an agency for a task. 1 or -1. */
int	plan_file_select(struct db *, struct mem *, int64_t task, int64_t agency, struct plan_file **list_r,
	    size_t *n_r);
/* The document, until the transaction ends; its first read. 1; 0: none; -1. */
int	plan_file_hold(struct db *, struct mem *, int64_t tick);
/* The files of one are those of another that replaces it. 1 or -1. */
int	plan_file_carry(struct db *, int64_t to, int64_t from);
/* 1 or -1. */
int	plan_file_insert(struct db *, int64_t tick, int64_t file);
/* 1; 0: taken off already; -1. */
int	plan_file_remove_row(struct db *, int64_t id);

#endif
