/*
 * How the "excellent" of a year spread over kinds of people, beside the years before, and for whom it is not the first time.
 * It says what there is and changes nothing. What would let somebody be told from a few people is masked.
 */
#ifndef RULES_FAIRNESS_H
#define RULES_FAIRNESS_H

#include "rules/year_run.h"

#define FAIR_BEFORE	3	/* years before that are looked at */

enum fair_kind { FAIR_ALL, FAIR_LEADERS, FAIR_STAFF, FAIR_NEWCOMERS, FAIR_PART, FAIR_MATERNITY, FAIR_ABSENT, FAIR_MOVED, FAIR_KINDS };
/* "all", "leaders", …: labels fairness.kind.<name>. */
extern const char *const fair_kind_name[FAIR_KINDS];

struct fair_person {
	bool		 leader, newcomer;
	bool		 part;			/* worked less than the whole year */
	bool		 maternity, absent, moved;	/* absent: ill, or without pay */
	int		 level[1 + FAIR_BEFORE];	/* enum score_level, or LEVEL_NONE; of the year, then the ones before, nearest first */
};
struct fair_line {
	int64_t		 n[1 + FAIR_BEFORE];	/* of this kind, who have a level of that year */
	int64_t		 excellent[1 + FAIR_BEFORE];
	bool		 masked[1 + FAIR_BEFORE];
};
struct fairness {
	struct fair_line line[FAIR_KINDS];
	int64_t		 running[1 + FAIR_BEFORE];	/* excellent in the year and in so many right before it, no more */
	int64_t		 excellent;
	int64_t		 never, known;		/* of those with levels of other years, who was excellent in none */
	bool		 masked_never;
};
void	fairness_of(const struct fair_person *, size_t n, struct fairness *);

#endif
