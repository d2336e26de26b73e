/*
 * Uses of results (rules/use.h): lists of people whom a level, or a mean of a part of the year, gives a reason to look at. Home
 * Affairs and the head of the province see the province, head and officer their agency without its head, nobody else any.
 * 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_USE_H
#define FLOW_USE_H

#include "flow/flow.h"
#include "rules/use.h"

#define USE_PLACE	"/xep-loai/su-dung/"

bool	use_sees(const struct flow *);
bool	use_sees_all(const struct flow *);

struct use_ask {
	enum use	 use;
	int		 year, number;	/* of a quarter or half */
	int		 years;		/* running, at least */
	int64_t		 agency, unit;	/* 0: all; quarters and halves of all: heads of agencies alone */
	const char	*group;		/* ""; any */
	int		 level, trend;	/* -1: any */
};
struct use_row {
	const struct use_place *at;
	int		 level;		/* of the year; -1: none */
	int64_t		 shown;		/* hundredths; -1: not told */
	int		 running;	/* years */
	struct use_common common;	/* training */
	const struct ratio *mean, *before;	/* quarter, half; before: or NULL */
	unsigned	 trends;
};
/* All in a list, agency by agency, by name. By a fixed number of statements. 1 or -1. */
int	uses(struct flow *, const struct use_ask *, struct use_row **list_r, size_t *n_r);

#endif
