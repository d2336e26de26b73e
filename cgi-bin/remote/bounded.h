/*
 * Work on what a stranger made, in a process of its own: it may end badly, need
 * too long or too much, and the caller lives on. The child keeps no descriptor of
 * the caller but standard error.
 */
#ifndef REMOTE_BOUNDED_H
#define REMOTE_BOUNDED_H

#include <stddef.h>
#include <stdio.h>

#include "base/mem.h"

struct bounded {
	int	cpu_seconds;
	int	wall_seconds;
	size_t	memory;		/* bytes of address space beyond the caller's */
	size_t	output;		/* bytes */
};

enum bounded_end {
	BOUNDED_DONE,
	BOUNDED_TOO_MUCH,	/* over a limit */
	BOUNDED_CRASHED		/* ended by a signal, or its work said no */
};

/*
 * Runs work in a child and gives what it wrote to `out`; work answers 1: good.
 * 1: *end_r says how it ended, out_r and n_r are set for DONE; -1: no child.
 */
int	bounded_run(struct mem *, const struct bounded *, int (*work)(FILE *out, void *arg),
	    void *arg, enum bounded_end *end_r, const char **out_r, size_t *n_r);

#endif
