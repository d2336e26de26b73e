/*
 * The level of an organisation's year (Art 8): by points and by the conditions of each level, read from the best down.
 * What the law leaves between two levels, as 92 points with a fifth of the tasks exceeded, is the authority's choice
 * between those, with a reason: the higher of them is what is proposed.
 */
#ifndef RULES_RATING_H
#define RULES_RATING_H

#include "rules/score.h"

struct rating_case {
	const struct ratio *points;		/* of 100: common and results (Art 6, 7) */
	const struct ratio *done, *late, *exceeded;	/* tasks, in percent of those assigned: done, not on time, more than asked */
	bool		 sound;			/* with quality and effect */
	int64_t		 failed_below;		/* organisations right below that did not complete theirs */
	bool		 remedied;		/* what was found before was put right, or nothing was */
	bool		 breach;		/* breaches in staffing, disunity, concluded by the authority (Art 8.4a) */
	bool		 unavoidable;		/* less than enough was done, from force majeure (Art 8.4b) */
};

/* What keeps it from a level, as bits. */
enum rating_lack {
	RATING_POINTS	= 1 << 0,
	RATING_DONE	= 1 << 1,	/* not all tasks */
	RATING_ON_TIME	= 1 << 2,	/* some late; for "completed": too many */
	RATING_SOUND	= 1 << 3,
	RATING_EXCEEDED	= 1 << 4,
	RATING_BELOW	= 1 << 5,
	RATING_REMEDIED	= 1 << 6
};
/* "points", "done", "on_time", …: labels rating.lack.<name>, in the order of the bits. */
#define RATING_LACKS	7
extern const char *const rating_lack_name[RATING_LACKS];

struct rating {
	enum score_level level;		/* what the law says; of a choice the one that is proposed */
	unsigned	 choices;	/* bits 1 << level: one, or those between which the authority chooses */
	unsigned	 lack[LEVEL_FAILED];	/* of each of the upper three levels */
};

void	rating_of(const struct rating_case *, struct rating *);

#endif
