/* What people say is wrong about them. */
#ifndef STORE_CLAIM_H
#define STORE_CLAIM_H

#include "rules/claim.h"
#include "store/db.h"

/* 1 or -1. */
int	claim_insert(struct db *, struct mem *, const struct claim *, int64_t *id_r);
/* 1; 0: none; -1. */
int	claim_get(struct db *, struct mem *, int64_t id, struct claim *);
int	claim_own(struct db *, struct mem *, int64_t person, struct claim **list_r, size_t *n_r);
/* admin: those of administrators; agency 0: of none; but not those of a person. 1 or -1. */
int	claim_waiting(struct db *, struct mem *, bool admin, int64_t agency, int64_t but, struct claim **list_r, size_t *n_r);
/* How many, and the earliest day by which one is answered. 1 or -1. */
int	claim_waiting_count(struct db *, struct mem *, bool admin, int64_t agency, int64_t but, int64_t *n_r, struct day *due_r);
/* What agencies were to answer before a day. */
int	claim_late(struct db *, struct mem *, struct day, struct claim **list_r, size_t *n_r);
int	claim_answered(struct db *, struct mem *, bool admin, int64_t agency, struct claim **list_r, size_t *n_r);
/* Owner, due, state and, where mended, what stands, by version. 1; 0: changed meanwhile; -1. */
int	claim_move(struct db *, struct mem *, const struct claim *);
int	claim_step_add(struct db *, int64_t claim, const struct claim_step *, int64_t person, int64_t delegation);
int	claim_steps(struct db *, struct mem *, int64_t claim, struct claim_step **list_r, size_t *n_r);

#endif
