/*
 * Who acts for the head of an agency: the head delegates by a document, or the administrator
 * enters who acts; it counts from the acceptance of the receiver, from day to day, and ends by
 * itself, when it is withdrawn, or when the head is another.
 */
#ifndef FLOW_DELEGATION_H
#define FLOW_DELEGATION_H

#include "flow/flow.h"
#include "rules/agency.h"

/* The head gives his authority to somebody of his agency; never one who has it himself by delegation. */
int	delegation_give(struct flow *, const struct delegation *, struct refusal *);
/* The administrator enters who acts in an agency (agency, receiver, document, days). */
int	delegation_put(struct flow *, const struct delegation *, struct refusal *);
/* One of the own agency, or that the person received. 1; 0: none for him; -1. */
int	delegation_read(struct flow *, int64_t id, struct delegation *);
/* Any acting head, for administrators; what a head delegated is his. 1; 0: none; -1. */
int	delegation_any(struct flow *, int64_t id, struct delegation *);
/* Those of an agency, and who may act in it, for administrators. 1 or -1. */
int	delegation_look(struct flow *, int64_t agency, struct delegation **list_r, size_t *n_r,
	    struct member **people_r, size_t *npeople_r, const char **head_r);
/* Those that wait for the person who acts. 1 or -1. */
int	delegation_mine(struct flow *, struct delegation **list_r, size_t *n_r);

/* The receiver answers. 1; 0; -1. */
int	delegation_answer(struct flow *, int64_t id, bool accept, struct refusal *);
/* The head of the agency takes it back, or the administrator (location: where the page is). */
int	delegation_withdraw(struct flow *, int64_t id, const char *location, struct refusal *);

#endif
