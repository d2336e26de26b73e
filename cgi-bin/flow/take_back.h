/*
 * What was set ahead is taken back with a reason before it begins to hold: a day off, a calendar of periods, parameters
 * of the province. The row stays. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_TAKE_BACK_H
#define FLOW_TAKE_BACK_H

#include "flow/flow.h"

struct take_back {
	int64_t		 id, version;
	const char	*reason;
	struct refusal	*why;
	const char	*noun;		/* of the audit */
	const char	*meanwhile;	/* label of the refusal where it was taken back meanwhile */
	/* Reads it and says whether it may be: 1, what it was and f->location set; 0; -1. */
	int		(*begin)(struct flow *, const struct take_back *, struct json **was_r);
	/* 1; 0: not in this version any more; -1. */
	int		(*withdraw)(struct db *, int64_t id, int64_t version, int64_t person, const char *reason);
	/* Tells who has to know; NULL: nobody. 1 or -1. */
	int		(*tell)(struct flow *, const struct take_back *);
};

int	take_back(struct flow *, struct take_back *);

#endif
