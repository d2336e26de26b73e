/* The planned work of a period given again in the next, at the same places of its window, before its plan freezes. */
#ifndef FLOW_WORK_AGAIN_H
#define FLOW_WORK_AGAIN_H

#include "flow/chosen.h"
#include "flow/work_assign.h"

struct work_repeat {
	struct delivery	 delivery;		/* as it was */
	struct day	 deadline;		/* as it will be */
	bool		 gone;			/* the catalog that counts then does not have its product */
	bool		 already;		/* the person has it in that period */
};
struct work_repeats {
	struct period	 from, to;
	struct day	 freeze;		/* of the plan of `to` */
	struct work_repeat *list;		/* of those in charge of now, by name; shares of split products are not there */
	size_t		 n;
};
/* The period in whose plan work can still be put: the one that runs, else the next. */
struct period	work_again_into(const struct work_ground *);
/* 1; 0: the plan of `to` is frozen; -1. */
int	work_repeats(struct flow *, const struct work_ground *, struct period to, struct work_repeats *);
/* Those that were chosen (the delivery, its version). 1; 0; -1. */
int	work_give_again(struct flow *, struct period to, const struct chosen *, size_t n, struct refusal *);

#endif
