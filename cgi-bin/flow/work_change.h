/*
 * What becomes of a delivery after it was assigned: corrected or its deadline moved ahead, withdrawn, handed over to
 * somebody else. What was declared is answered first, and nothing changes in a period whose sheet is confirmed.
 * 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_WORK_CHANGE_H
#define FLOW_WORK_CHANGE_H

#include "flow/work.h"

/* One of those in charge of. 1; 0; -1. */
int	work_delivery(struct flow *, const struct work_ground *, int64_t id, struct delivery *);
/* Is there something undone that may be withdrawn or handed over; may its words and quantity be corrected (the day it was assigned)? */
bool	work_can_end(const struct delivery *);
bool	work_can_correct(const struct delivery *, struct day today);		/* not of a share */
bool	work_can_withdraw_plain(const struct delivery *, struct day today);	/* assigned by mistake: without a document */
bool	work_can_move(const struct delivery *, struct day today);

/* Regular work of a person that is in charge; one of them. 1; 0; -1. */
int	work_regular(struct flow *, const struct work_ground *, int64_t person, struct work **list_r, size_t *n_r);
int	work_regular_read(struct flow *, const struct work_ground *, int64_t id, struct work *);
/* It comes in no more; what came in stays. */
int	work_regular_end(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);

struct work_correction {
	const char	*subject;		/* as it was, where it may not be corrected */
	int64_t		 quantity;
	struct day	 deadline;		/* as said */
	const char	*reason;
};
/* Fields: deadline, quantity, reason. */
int	work_correct(struct flow *, int64_t id, int64_t version, const struct work_correction *, struct refusal *);
/* Counts nowhere any more. Fields: end_document ("" only where it may be plain). */
int	work_withdraw(struct flow *, int64_t id, int64_t version, const char *reason, const char *document, struct refusal *);
/* What is undone goes to somebody else in charge of, to whom it counts above the line only; it stays in what the first owed. Fields: to, hand_deadline. */
int	work_hand_over(struct flow *, int64_t id, int64_t version, int64_t to, struct day deadline, const char *reason,
	    struct refusal *);

#endif
