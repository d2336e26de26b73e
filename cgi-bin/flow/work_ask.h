/*
 * Work that a person proposes himself: who is in charge of him takes it up, as he says it or otherwise, or declines it with
 * the reason. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_WORK_ASK_H
#define FLOW_WORK_ASK_H

#include "flow/work_assign.h"
#include "rules/work_asked.h"

struct entry_charge;	/* flow/entry_inside.h */

/* Of the person who acts, the last first. 1 or -1. */
int	work_asked_own(struct flow *, struct work_asked **list_r, size_t *n_r);
/* Of those in a charge (NULL: it is read), that wait. 1 or -1. */
int	work_asked_waiting(struct flow *, const struct entry_charge *, struct work_asked **list_r, size_t *n_r);
/* One that waits, of somebody in charge of. 1; 0; -1. */
int	work_asked_read(struct flow *, const struct work_ground *, int64_t id, struct work_asked *);

/* row (0: not found), subject, quantity and deadline (or none), reason. Fields: deadline, product. */
int	work_ask(struct flow *, const struct work_asked *, struct refusal *);
/* The own one is taken back. */
int	work_ask_recall(struct flow *, int64_t id, int64_t version, struct refusal *);
int	work_ask_decline(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);

#endif
