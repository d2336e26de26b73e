/*
 * What results are used for (Art 23): who stands in which list. A list is a basis on which the authority decides, never a decision.
 *
 *	praise		23.3c	excellent, so many years running
 *	training	23.3c	completed; or a part of the common criteria (I, II, III) below the share at which "good" begins
 *	planning	23.3c-d	good or better, so many years running
 *	lower		23.3đ	not completed, so many years running
 *	quarter		23.1	below "completed", fallen or risen against the quarter before
 *	half		23.2	the same of half a year
 *
 * The law names no share for training and no step for what fell: the lists say so.
 */
#ifndef RULES_USE_H
#define RULES_USE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rules/place.h"
#include "rules/score.h"

enum use { USE_PRAISE, USE_TRAINING, USE_PLANNING, USE_LOWER, USE_QUARTER, USE_HALF, USES };
extern const char *const use_name[USES + 1];		/* labels use.list.<name>; ends in NULL */
bool	use_of_year(enum use);				/* over decided levels, else over means of a part of the year */

/* Groups of similar tasks as they stand where none was declared (Art 20.5a). */
enum use_group { GROUP_CHIEF, GROUP_LEADER, GROUP_STAFF, USE_GROUPS };
extern const char *const use_group_name[USE_GROUPS + 1];	/* labels use.group.<name>; ends in NULL */

#define USE_YEARS 5	/* so many years running at most */

struct use_place {
	struct place	 place;		/* main, today */
	const char	*agency_name;
};
/* Person by person, the last year first. */
struct use_level {
	int64_t		 person;
	int		 year;
	enum score_level level;
	int64_t		 shown;		/* hundredths; -1: not told */
};
#define USE_PARTS 3	/* of the common criteria: I, II, III */
/* Of published sheets of a year: points in hundredths times months of the period, summed. */
struct use_common {
	int64_t		 person, months, sum[USE_PARTS];
};

/* The level of a year among those of one person; -1: none. */
int	use_level_of(const struct use_level *, size_t n, int year);
/* For how many years running until one he stood between two levels. */
int	use_running(const struct use_level *, size_t n, int year, enum score_level best, enum score_level worst);
/* What a list asks of the level: the worst and the best. */
void	use_levels_of(enum use, enum score_level *best_r, enum score_level *worst_r);
/* Is a part below the share at which "good" begins? */
bool	use_low(const struct use_common *, int part);
/* Is one of them? Then also who is below it as a whole. */
bool	use_low_any(const struct use_common *);
/* Points of a part in hundredths, cut; of all. */
int64_t	use_part(const struct use_common *, int part);
int64_t	use_whole(const struct use_common *);

enum use_trend { TREND_BELOW, TREND_FALLING, TREND_RISING, USE_TRENDS };
extern const char *const use_trend_name[USE_TRENDS + 1];	/* labels use.trend.<name>; ends in NULL */
/* Bits 1 << enum use_trend. before: NULL where there is none. */
unsigned	use_trends(const struct ratio *mean, const struct ratio *before);

/* Months of the part of a year that a list is over: quarters 1-4, halves 1-2; and the part before it. */
struct use_span {
	int		 year, number, first, last;
};
struct use_span	use_span_of(enum use, int year, int number);
struct use_span	use_span_before(enum use, struct use_span);

#endif
