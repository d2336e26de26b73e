/*
 * What people say is wrong about them (rules/claim.h): made by each of himself, answered by heads and officers of his agency or by
 * administrators, forwarded from the one to the other; never by himself. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_CLAIM_H
#define FLOW_CLAIM_H

#include "flow/flow.h"
#include "rules/claim.h"

#define CLAIM_PLACE "/y-kien/bao-sai/"

/* What is kept of the person who acts, today. 1 or -1. */
int	claim_now(struct flow *, struct claim_shown *);
/* His personal number, masked; "": none is known. 1 or -1. */
int	claim_number(struct flow *, const char **masked_r);
int	claims_own(struct flow *, struct claim **list_r, size_t *n_r);
/* Answers he any? */
bool	claim_answers(const struct who *);
int	claims_waiting(struct flow *, struct claim **list_r, size_t *n_r);
/* How many, and the earliest day by which one is answered. 1 or -1. */
int	claims_waiting_count(struct flow *, int64_t *n_r, struct day *due_r);
/* For administrators, who see that an agency does not answer: 0 for all others. */
int	claims_late(struct flow *, struct claim **list_r, size_t *n_r);
int	claims_answered(struct flow *, struct claim **list_r, size_t *n_r);

struct claim_view {
	struct claim	 claim;
	struct claim_step *step;
	size_t		 nsteps;
	bool		 own, can_answer, can_forward, can_withdraw;
};
/* 1; 0: none, or not for his eyes; -1. */
int	claim_look(struct flow *, int64_t id, struct claim_view *);

/* wrong, should, since, evidence, other. */
int	claim_make(struct flow *, const struct claim *, struct refusal *);
/* CLAIM_FORWARD, CLAIM_MEND, CLAIM_REFUSE by who answers, CLAIM_WITHDRAW by its person. Field of a refusal: words. */
int	claim_answer(struct flow *, int64_t id, int64_t version, enum claim_act, const char *words, struct refusal *);

#endif
