/* Figures of registers. */
#ifndef STORE_TASK_COUNT_H
#define STORE_TASK_COUNT_H

#include "rules/task_count.h"
#include "store/db.h"

/* A figure with whom and which product it means. */
struct count_put {
	const struct count_good *good;
	int64_t		 person, row;
	enum task_outcome outcome;		/* found by count_compare */
};
/* What each is to what is known of it, which stays until the end of the transaction. 1 or -1. */
int	count_compare(struct db *, struct mem *, int64_t source, struct count_put *, size_t n);
/* Those that are new or changed. 1 or -1. */
int	count_put(struct db *, struct mem *, int64_t source, int64_t run, const struct count_put *, size_t n);

/* Of a person what he has not taken, by day. 1 or -1. */
int	count_select(struct db *, struct mem *, int64_t person, int64_t most, struct task_count **list_r, size_t *n_r);
/* How many those are. 1 or -1. */
int	count_waiting(struct db *, struct mem *, int64_t person, int64_t *n_r);
/* 1; 0: it says something else meanwhile; -1. */
int	count_taken(struct db *, int64_t id, int64_t version, int64_t person);
/* What of a work came in on a day and is undone, the first first. 1 or -1. */
int	count_open(struct db *, struct mem *, int64_t work, struct day, int64_t **list_r, size_t *n_r);

#endif
