/* What colleagues were asked and said; who said what is in no table. */
#ifndef STORE_FEEDBACK_H
#define STORE_FEEDBACK_H

#include "rules/feedback.h"
#include "store/db.h"

/* What stands of a person and a period. 1; 0: none; -1. */
int	feedback_find(struct db *, struct mem *, int64_t person, struct day first, struct feedback *);
/* What waits for an answer of a person on a day. 1 or -1. */
int	feedback_select_waiting(struct db *, struct mem *, int64_t person, struct day, struct feedback **list_r, size_t *n_r);
/* person, agency, period, due. 1; 0: one stands; -1. */
int	feedback_insert(struct db *, struct mem *, const struct feedback *, int64_t maker, int64_t *id_r);
/* 1; 0: asked already; -1. */
int	feedback_insert_invited(struct db *, int64_t id, int64_t person);
/* Those who were asked and have not answered. 1 or -1. */
int	feedback_invited(struct db *, struct mem *, int64_t id, int64_t **person_r, size_t *n_r);
/* It is not withdrawn until the end of the transaction. 1; 0: it was; -1. */
int	feedback_hold(struct db *, struct mem *, int64_t id);
/* 1; 0: not asked, or answered; -1. */
int	feedback_mark(struct db *, int64_t id, int64_t person);
int	feedback_insert_answer(struct db *, int64_t id, const struct feedback_answer *);
int	feedback_answers(struct db *, struct mem *, int64_t id, struct feedback_answer **list_r, size_t *n_r);
/* In a version. 1; 0: changed meanwhile; -1. */
int	feedback_set_withdrawn(struct db *, int64_t id, int64_t version, int64_t person, const char *reason);

#endif
