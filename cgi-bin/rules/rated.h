/*
 * A unit's year under Articles 5-9: the criteria set by which it is rated, what the unit says of its tasks and what the
 * authority finds, the level of Art 8 (rules/rating.h), and the places of the excellent among the units of one authority
 * (Art 8.5). Points are hundredths.
 */
#ifndef RULES_RATED_H
#define RULES_RATED_H

#include "base/day.h"
#include "rules/organisation.h"
#include "rules/quota.h"
#include "rules/rating.h"

#define RATING_CRITERIA	60	/* of a set at most */

enum rating_part { RATING_COMMON, RATING_RESULTS, RATING_PARTS };	/* Art 6, Art 7 */
enum rating_evidence { RATING_NO_EVIDENCE, RATING_SHARE_ON_TIME, RATING_SHARE_DONE, RATING_EVIDENCES };
extern const char *const rating_part_name[];		/* "common", "results"; end in NULL, as the next ones */
extern const char *const rating_evidence_name[];	/* "none", "on_time", "done" */

struct rating_criterion {
	int64_t		 id, set, position, most, version;
	const char	*code, *name;
	enum rating_part part;
	enum rating_evidence evidence;
};

enum rating_set_state { RATING_SET_DRAFT, RATING_SET_IN_FORCE, RATING_SET_WITHDRAWN, RATING_SET_STATES };
extern const char *const rating_set_state_name[RATING_SET_STATES];
struct rating_set {
	int64_t		 id, version;
	const char	*name;
	int		 from_year;
	enum rating_set_state state;
	const char	*document_number;
	struct day	 document_day;
	const char	*maker, *made_at, *putter, *put_at, *withdrawer, *withdrawn_at, *reason;
	int64_t		 runs;		/* that rest on it */
};
enum rating_set_flaw { RATING_SET_SOUND, RATING_SET_COMMON, RATING_SET_RESULTS, RATING_SET_FLAWS };
extern const char *const rating_set_flaw_name[RATING_SET_FLAWS];	/* labels rating.refused.<name> */
/* Points of a part; both parts have to come to what the Decree gives them. */
int64_t	rating_part_most(enum rating_part);
int64_t	rating_part_sum(const struct rating_criterion *, size_t n, enum rating_part);
enum rating_set_flaw	rating_set_judge(const struct rating_criterion *, size_t n);

enum rated_state { RATED_OPEN, RATED_PROPOSED, RATED_APPRAISED, RATED_RECOGNISED, RATED_LEFT_OUT, RATED_STATES };
extern const char *const rated_state_name[RATED_STATES];

/* Tasks of a year. */
struct rated_tasks {
	int64_t		 assigned, done, late, exceeded;
};
enum rated_flaw { RATED_SOUND, RATED_ASSIGNED, RATED_DONE, RATED_LATE, RATED_EXCEEDED, RATED_FLAWS };
extern const char *const rated_flaw_field[RATED_FLAWS];	/* "tasks_assigned", …: the field, and below rating.refused. */
enum rated_flaw	rated_tasks_judge(const struct rated_tasks *);

struct rated {
	int64_t		 id, version, run, authority, unit, position;
	const char	*name;
	enum unit_kind	 kind;
	int		 year;
	enum rated_state state;
	struct rated_tasks self, counted, tasks;	/* as the unit says, as our own data say, as appraised */
	struct day	 counted_on;
	bool		 self_sound, self_remedied, sound, remedied;
	const char	*report;
	int		 self_level;
	const char	*sender, *sent_at, *silent_why;
	int64_t		 failed_below;
	const char	*breach, *unavoidable;	/* documents; "": not so */
	const char	*opinion;
	int64_t		 points;
	unsigned	 choices;
	int		 law_level, level;	/* by Art 8; before the places */
	const char	*level_why, *appraiser, *appraised_at;
	bool		 chosen;
	int		 final_level;
	const char	*why;			/* rules/quota.h */
	const char	*document_number;
	struct day	 document_day;
	const char	*recogniser, *recognised_at, *left_why;
	int64_t		 waiting;		/* complaints that are not verified */
};
struct rated_points {
	int64_t		 criterion;
	bool		 said, given;		/* whether there are points of the unit, of the authority */
	int64_t		 self, points;
	const char	*self_why, *why;
};

/* The level of Art 8 by what was appraised: tasks, sound, remedied, failed_below, breach, unavoidable, points. */
void	rated_judge(struct mem *, const struct rated *, struct rating *);
/* Appraised, its level said or chosen, or recognised: it counts for the places. */
bool	rated_levelled(const struct rated *);
/* The level by law, and the excellent within the places, among those that are levelled; person[i].id is the id of the unit. */
struct rated_quota {
	struct quota	 quota;
	const struct rated **of;	/* of the i-th person */
	size_t		 pending;	/* neither levelled nor left out */
	int64_t		 places, candidates, good;
	const struct quota_group *group;	/* NULL: none is good or excellent */
};
/* 1; 0: more are chosen than there are places. */
int	rated_places(struct mem *, const struct rated *, size_t n, int64_t rate, enum quota_base, bool chooses, struct rated_quota *);
/* Of one of them; NULL: it is not levelled. */
const struct quota_person	*rated_answer(const struct rated_quota *, const struct rated *);
/* As it stands: recognised, or by law within the places; LEVEL_NONE, NULL: neither. */
int	rated_standing(const struct rated_quota *, const struct rated *);
const char	*rated_standing_why(const struct rated_quota *, const struct rated *);

#endif
