/* Classifications of people's years (Mẫu 02). */
#ifndef STORE_CLASSIFICATION_H
#define STORE_CLASSIFICATION_H

#include "rules/place.h"
#include "rules/year_run.h"
#include "store/db.h"

/* 1; 0: none; -1. */
int	classification_get(struct db *, struct mem *, int64_t id, struct classification *);
/* Those of a run that stand: unit by unit, leaders first, by Vietnamese name. 1 or -1. */
int	classification_of_run(struct db *, struct mem *, int64_t run, struct classification **list_r, size_t *n_r);
/* All editions of a person, the last year and edition first. 1 or -1. */
int	classification_of_person(struct db *, struct mem *, int64_t person, struct classification **list_r, size_t *n_r);
/* What a statement that asks for the columns of classification_named answers. 1 or -1. */
int	classification_select(struct db *, struct mem *, enum sql, const struct val *, size_t, struct classification **list_r, size_t *n_r);
/* Who of people has one of a year. 1 or -1. */
int	classification_taken(struct db *, struct mem *, const int64_t *person, size_t n, int year, int64_t **list_r, size_t *n_r);
/* Holds one until the end of the transaction. 1; 0: none; -1. */
int	classification_hold(struct db *, struct mem *, int64_t id, int64_t *version_r, enum classification_state *state_r);

/* They begin, by the places of people, with their first step. 1; 0: somebody has one of that year meanwhile; -1. */
int	classification_open(struct db *, struct mem *, int64_t run, int year, const struct place *, size_t n, int64_t opener, int64_t delegation);
/* reason may be "". 1 or -1. */
int	classification_step_add(struct db *, int64_t id, enum classification_act, int64_t person, int64_t delegation, const char *reason);
struct classification_step {
	const char	*act, *name, *reason, *at;
	bool		 delegated;
};
int	classification_steps(struct db *, struct mem *, int64_t id, struct classification_step **list_r, size_t *n_r);

#endif
