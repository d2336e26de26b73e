/* Tasks of other systems, one by one: store/task_take.h takes them in. */
#ifndef STORE_TASK_H
#define STORE_TASK_H

#include "rules/task_type.h"
#include "store/db.h"

/* Of people, in their order, that wait; that were confirmed and are said otherwise since. 1 or -1. */
int	task_waiting_of(struct db *, struct mem *, const int64_t *person, size_t n, int64_t most, struct task **list_r, size_t *n_r);
int	task_news_of(struct db *, struct mem *, const int64_t *person, size_t n, int64_t most, struct task **list_r, size_t *n_r);
/* How many they are. 1 or -1. */
int	task_waiting_count(struct db *, struct mem *, const int64_t *person, size_t n, int64_t *count_r);
int	task_news_count(struct db *, struct mem *, const int64_t *person, size_t n, int64_t *count_r);
/* 1; 0: none; -1. */
int	task_get(struct db *, struct mem *, int64_t id, struct task *);
/* Nobody else changes it until the end of the transaction. 1; 0: none; -1. */
int	task_lock(struct db *, struct mem *, int64_t id);
/* What works came from, by work. 1 or -1. */
int	task_of_works(struct db *, struct mem *, const int64_t *work, size_t n, struct task **list_r, size_t *n_r);

/* row, quantity, deadline, work, delivery of one in a version. 1; 0: answered meanwhile; -1. */
int	task_confirm(struct db *, struct mem *, const struct task *, int64_t person, int64_t under);
int	task_decline(struct db *, int64_t id, int64_t version, const char *reason, int64_t person, int64_t under);
/* 1; 0: something else is said meanwhile; -1. */
int	task_seen(struct db *, int64_t id, int64_t version);
/* The delivery of a work that is open. 1; 0: none; -1. */
int	task_open(struct db *, struct mem *, int64_t work, int64_t person, int64_t *delivery_r);
/* 1; 0: it was proposed before; -1. */
int	task_proposed(struct db *, int64_t id, int64_t entry);

#endif
