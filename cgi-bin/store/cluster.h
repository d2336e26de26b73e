/* Works of all catalogs as Home Affairs compares them, and what is decided of those that are the same. */
#ifndef STORE_CLUSTER_H
#define STORE_CLUSTER_H

#include "rules/cluster.h"
#include "rules/cluster_type.h"
#include "store/db.h"

/* A word that is another one as soon as clusters may be others. 1 or -1. */
int	cluster_state(struct db *, struct mem *, const char **word_r);
/* A work with its words apart. */
struct cluster_read {
	struct cluster_work	 work;		/* text: NULL */
	const char		*task, *detail, *output;
};
/* By row. 1 or -1. */
int	cluster_works(struct db *, struct mem *, struct cluster_read **list_r, size_t *n_r);
/* Works of shared parts, their words left out: by shared row, the last version of it first. 1 or -1. */
int	cluster_shared(struct db *, struct mem *, struct cluster_work **list_r, size_t *n_r);
/* Pairs said to be different, sorted; keys of clusters that were left (laters), sorted. 1 or -1. */
int	cluster_aparts(struct db *, struct mem *, struct cluster_apart **list_r, size_t *n_r);
/* The same both ways round, low being either; and those of one text, which is low. Sorted. 1 or -1. */
int	cluster_aparts_both(struct db *, struct mem *, struct cluster_apart **list_r, size_t *n_r);
int	cluster_aparts_of(struct db *, struct mem *, const struct cluster_key *, struct cluster_apart **list_r,
	    size_t *n_r);
int	cluster_laters(struct db *, struct mem *, struct cluster_key **list_r, size_t *n_r);
/* Works that Home Affairs sees, of these ids, by id. 1 or -1. */
int	cluster_rows(struct db *, struct mem *, const int64_t *ids, size_t n, struct cluster_row **list_r,
	    size_t *n_r);
/* Works that are accepted as they stand, or approved, ascending. 1 or -1. */
int	cluster_known(struct db *, struct mem *, int64_t **list_r, size_t *n_r);

/* decision: kind, row, coefficient, members, changed. key: NULL but for "later". 1 or -1. */
int	cluster_decision_insert(struct db *, const struct cluster_decision *, const struct cluster_key *key,
	    int64_t person, int64_t *id_r);
/* The works of a decision, with the coefficient that they get (0: none). 1 or -1. */
int	cluster_members_insert(struct db *, struct mem *, int64_t decision, int64_t coefficient,
	    const int64_t *ids, size_t n);
/* They belong to it from now on, and have its coefficient. 1 or -1. */
int	cluster_members_join(struct db *, int64_t decision);
int	cluster_aparts_insert(struct db *, struct mem *, int64_t decision, const struct cluster_apart *, size_t n);
/* Does another decision that counts go on from it? 1; 0: none; -1. */
int	cluster_decision_next(struct db *, struct mem *, int64_t id);
/* 1; 0: changed meanwhile; -1. */
int	cluster_decision_undo(struct db *, int64_t id, int64_t version, int64_t person);
/* Makes one again that was taken back, not "same". 1 or -1. */
int	cluster_decision_repeat(struct db *, int64_t id, int64_t person, int64_t *id_r);
/* What still belongs to it does so no longer, and has the coefficient of before; row 0: all. 1 or -1. */
int	cluster_members_leave(struct db *, int64_t decision, int64_t row);
/* What a row would have without the decision. 1 or -1. */
int	cluster_put_before(struct db *, int64_t decision, int64_t row, int64_t tenths);

/* 1; 0: none; -1. */
int	cluster_decision_get(struct db *, struct mem *, int64_t id, struct cluster_decision *);
/* The last first; kind "": any. 1 or -1. */
int	cluster_decision_select(struct db *, struct mem *, const char *kind, int64_t most, int64_t from,
	    struct cluster_decision **list_r, size_t *n_r, int64_t *total_r);
/* The works of a decision; of a catalog in decisions that count; objections that wait. 1 or -1. */
int	cluster_member_select(struct db *, struct mem *, int64_t decision, struct cluster_joined **list_r,
	    size_t *n_r);
int	cluster_member_of(struct db *, struct mem *, int64_t catalog, struct cluster_joined **list_r,
	    size_t *n_r);
int	cluster_member_waiting(struct db *, struct mem *, struct cluster_joined **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	cluster_member_get(struct db *, struct mem *, int64_t decision, int64_t row, struct cluster_joined *);
/* Objections without an answer, of a catalog or (0) in all. 1 or -1. */
int	cluster_count_objections(struct db *, struct mem *, int64_t catalog, int64_t *n_r);
/* 1; 0: changed meanwhile; -1. */
int	cluster_put_objection(struct db *, const struct cluster_joined *, const char *words, int64_t person);
int	cluster_put_answer(struct db *, const struct cluster_joined *, const char *words, bool left,
	    int64_t person);
/* Takes the answer back. 1; 0: changed meanwhile; -1. */
int	cluster_put_no_answer(struct db *, const struct cluster_joined *);
/* A row that left is in the decision again, before its answer is taken back. 1; 0: it says something else; -1. */
int	cluster_member_rejoin(struct db *, int64_t decision, int64_t row);

#endif
