/*
 * What waits for the person who acts: each duty a sentence, where to do it, until
 * when. Nouns add theirs in duty.c; the home shows them, late ones first.
 */
#ifndef FLOW_DUTY_H
#define FLOW_DUTY_H

#include "flow/flow.h"

struct duty {
	const char	*label;		/* label duty.<what> */
	const char	*a, *b;		/* its {1} and {2} */
	const char	*path;		/* without base_path */
	const char	*due;		/* "20/04/2026", or NULL */
	bool		 late;
	int64_t		 count;		/* how many things it stands for */
};

/* The duties in the arena, late first, then by day. 1 or -1. */
int	duties_of(struct flow *, const struct duty **list_r, size_t *n_r);

#endif
