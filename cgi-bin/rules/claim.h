/*
 * "My unit, post or superior is wrong": what somebody says of what is kept about him, and who answers. Inside the agency its
 * head and officers, of the agency itself, the name and the number the administrators; within CLAIM_DAYS working days.
 */
#ifndef RULES_CLAIM_H
#define RULES_CLAIM_H

#include "rules/behalf.h"
#include "rules/directory.h"

#define CLAIM_DAYS 3

enum claim_wrong { CLAIM_UNIT, CLAIM_POST, CLAIM_SUPERIOR, CLAIM_AGENCY, CLAIM_NAME, CLAIM_NUMBER, CLAIM_OTHER, CLAIM_WRONGS };
extern const char *const claim_wrong_name[CLAIM_WRONGS + 1];	/* labels claim.wrong.<name> */
enum claim_owner { CLAIM_OF_AGENCY, CLAIM_OF_ADMIN, CLAIM_OWNERS };
extern const char *const claim_owner_name[CLAIM_OWNERS];	/* labels claim.owner.<name> */
enum claim_state { CLAIM_OPEN, CLAIM_MENDED, CLAIM_REFUSED, CLAIM_WITHDRAWN, CLAIM_STATES };
extern const char *const claim_state_name[CLAIM_STATES];	/* labels claim.state.<name> */
enum claim_act { CLAIM_MAKE, CLAIM_FORWARD, CLAIM_MEND, CLAIM_REFUSE, CLAIM_WITHDRAW, CLAIM_ACTS };
extern const char *const claim_act_name[CLAIM_ACTS];		/* labels claim.act.<name> */

/* What is kept of a person on a day; "" where there is none. */
struct claim_shown {
	const char	*unit, *agency, *title, *post, *superior;
	bool		 above;		/* the superior is the head of the province */
	struct day	 since;
};
struct claim {
	int64_t		 id, version, person, agency;	/* agency 0: he had no place */
	const char	*name, *agency_name;
	enum claim_wrong wrong;
	struct claim_shown shown, stands;
	bool		 mended;	/* stands holds */
	const char	*should, *evidence;
	struct day	 since;
	int64_t		 other;		/* where he should be; 0: not said */
	const char	*other_name;
	enum claim_owner owner;
	struct day	 due;
	enum claim_state state;
	const char	*made_at;
};
struct claim_step {
	enum claim_act	 act;
	enum claim_owner owner;		/* after it */
	const char	*words, *maker, *at;
	struct behalf	 behalf;
};

/* Who answers first. heads: the person is the head of the agency, whose own claim it would be. */
enum claim_owner	claim_first(enum claim_wrong, int64_t agency, bool heads);
/* May the heads and officers of its agency, and of the other one, see it? */
bool	claim_of_agencies(enum claim_wrong);
/* Does a text hold twelve digits, as a personal number has? Those are not written down. */
bool	claim_has_number(const char *);

#endif
