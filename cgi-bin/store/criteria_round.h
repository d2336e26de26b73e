/* Rounds of what agencies say of the common criteria. */
#ifndef STORE_CRITERIA_ROUND_H
#define STORE_CRITERIA_ROUND_H

#include "rules/criteria_round.h"
#include "store/db.h"

/* Without words, the last first. 1 or -1. */
int	criteria_round_select(struct db *, struct mem *, int64_t wording, struct criteria_round **list_r, size_t *n_r);
/* With words and remarks. 1; 0: none; -1. */
int	criteria_round_get(struct db *, struct mem *, int64_t wording, int64_t number, struct criteria_round *);
/* The last one that was answered, or (number 0) what the agency said in the wording before. 1; 0: nothing; -1. */
int	criteria_round_before(struct db *, struct mem *, const struct criteria_wording *, struct criteria_round *);
/* A submission with its words. 1 or -1. */
int	criteria_round_insert(struct db *, const struct criteria_wording *, int64_t person);
/* The open one ends; remark: of each criterion, NULL: none. 1; 0: none is open; -1. */
int	criteria_round_end(struct db *, int64_t wording, const char *outcome, int64_t person, const char *reason,
	    const char *const *remark);
/* The accepted one goes on. 1; 0: there is none; -1. */
int	criteria_round_reopen(struct db *, int64_t wording);

#endif
