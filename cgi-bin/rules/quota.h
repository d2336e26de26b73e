/*
 * How many of a deciding authority's people may be "excellent" (Art 20.5), per group of similar tasks, and who: the level
 * of each by grounds, cap and mean (Art 11.3, 20.1-4, 20.6), then the places of his group. Exact; places are never rounded
 * up ("không vượt quá"). The order in which people stand changes nothing.
 *
 * p the rate, C the candidates (excellent after grounds and cap), T those who are good:
 *	good		floor(p(C+T)/(1+p))	a candidate who is cut is good and counts in the base
 *	good_by_points	floor(p·T)		those who are good without the cut
 *	good_or_better	floor(p(C+T))
 *
 * The ranking by mean is a proposal; the authority decides (Art 21.2d) and may choose other candidates within the places.
 * A tie across the cut is never resolved here.
 */
#ifndef RULES_QUOTA_H
#define RULES_QUOTA_H

#include "rules/score.h"

enum quota_base { QUOTA_GOOD, QUOTA_GOOD_BY_POINTS, QUOTA_GOOD_OR_BETTER, QUOTA_BASES };
extern const char *const quota_base_name[QUOTA_BASES + 1];	/* ends in NULL */

/* What makes somebody "not completed" before any mean is looked at (Art 20.4b-d). */
enum quota_ground { GROUND_DEGRADATION, GROUND_DISCIPLINE, GROUND_CORRUPTION, QUOTA_GROUNDS };
extern const char *const quota_ground_name[QUOTA_GROUNDS];	/* corruption: of leaders alone */
#define GROUND_NONE	(-1)
#define CAP_NONE	(-1)

enum quota_why {
	QUOTA_POINTS,		/* by the mean */
	QUOTA_CAPPED,		/* not above his organisation */
	QUOTA_CUT,		/* a candidate beyond the places */
	QUOTA_TIE,		/* one of equals across the cut: good until the authority chooses */
	QUOTA_CHOSEN, QUOTA_NOT_CHOSEN,
	QUOTA_GROUND,		/* the name is that of the ground */
	QUOTA_UNDER_SIX_MONTHS, QUOTA_NO_MEAN,	/* these two have no level */
	QUOTA_WHYS
};
extern const char *const quota_why_name[QUOTA_WHYS];

struct quota_person {
	const char	*id, *group;
	const struct ratio *mean;	/* NULL: none */
	bool		 leader, classified;
	int		 cap;		/* enum score_level, or CAP_NONE */
	int		 ground;	/* enum quota_ground, or GROUND_NONE */
	bool		 chosen;	/* by the authority, where it chooses */
	/* Answers. */
	bool		 levelled;
	enum score_level level;
	enum quota_why	 why;
	bool		 candidate;	/* excellent but for the places */
};
/* What somebody comes to, or LEVEL_NONE. */
int	quota_person_level(const struct quota_person *);

/* By the name of the group, bytewise. */
struct quota_group {
	const char	*name;
	int64_t		 candidates, good, places;
	int64_t		 tied_places;	/* of a tie: those left for it */
	const struct quota_person **tied;	/* by id, bytewise */
	size_t		 ntied;
};
struct quota {
	const struct ratio *rate;	/* in percent */
	enum quota_base	 base;
	struct quota_person *person;
	size_t		 n;
	bool		 chooses;	/* the authority chose: `chosen` decides in every group */
	struct quota_group *group;
	size_t		 ngroups;
};

/* Levels and candidates before any place is given, and how many each group has. Writes the answers into q->person. */
void	quota_levels(struct mem *, struct quota *);
/*
 * After that: who has the places. 1; 0: more are chosen in a group than it has places (group_r). Somebody chosen is a
 * candidate: whoever calls has looked.
 */
int	quota_places(struct mem *, struct quota *, const char **group_r);
/* How many of them: the number that the law allows, and what is left of it when it is cut. */
const struct ratio	*quota_share(struct mem *, const struct ratio *rate, enum quota_base, int64_t candidates, int64_t good);
int64_t	quota_most(struct mem *, const struct ratio *rate, enum quota_base, int64_t candidates, int64_t good);
/* How many who are good or better, a candidate among them, have the first place; 0: so many are never there. */
int64_t	quota_first(struct mem *, const struct ratio *rate, enum quota_base);
/* Candidates of a group, the best first. After quota_places. Returns how many. */
size_t	quota_ranking(struct mem *, const struct quota *, const char *group, const struct quota_person ***list_r);
/* What somebody who is cut lacks to the last who has a place or is tied for one; NULL: nobody has. */
const struct ratio	*quota_short(struct mem *, const struct quota_person *const *ranking, size_t n, const struct quota_person *);

#endif
