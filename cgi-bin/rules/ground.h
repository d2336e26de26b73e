/*
 * Grounds (căn cứ) by which somebody is "not completed" whatever his mean is (Art 20.4b-d), and in which year each counts
 * (Art 11.3):
 *
 *	a	a discipline by party or administration, for degradation or for what concerns public duty: in the year in which
 *		it came into force. Both about one act, in force in different years: one year alone, the first.
 *	b	an act that was used in a year without a decision, or by a conclusion: a decision about it counts no more.
 *	c	an act at the old body, disciplined at the new one: in the result of the old body. It is a part of the year in
 *		force where he still worked there in that year (Art 19.1: the new body classifies on the results of the old);
 *		else of the year of the act.
 *	d	one act at both, disciplined at both: each decision for its body, by the time of the act there.
 *
 * The authority may say the year, with a reason: that goes before the first in force. A conclusion of degradation and
 * corruption count in the year in which they came into force. The order of the list changes nothing.
 */
#ifndef RULES_GROUND_H
#define RULES_GROUND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rules/quota.h"
#include "rules/span.h"

/* Kinds: quota_ground_name, labels ground.kind.<name>. Who decided a discipline; none: the act was used without a decision. */
enum ground_decided { GROUND_PARTY, GROUND_ADMINISTRATION, GROUND_UNDECIDED, GROUND_DECIDED };
enum ground_penalty { PENALTY_REPRIMAND, PENALTY_WARNING, PENALTY_REMOVAL, PENALTY_EXPULSION, PENALTY_DISMISSAL, GROUND_PENALTIES };
/* What the act concerns (Art 11.3a). */
enum ground_concerns { CONCERNS_DEGRADATION, CONCERNS_DUTY, CONCERNS_OTHER, GROUND_CONCERNS };
/* Columns, labels ground.<decided|penalty|concerns>.<name>; each ends in NULL. */
extern const char *const ground_decided_name[GROUND_DECIDED + 1];
extern const char *const ground_penalty_name[GROUND_PENALTIES + 1];
extern const char *const ground_concerns_name[GROUND_CONCERNS + 1];
#define GROUND_NOTHING	(-1)	/* no such word: not a discipline, or without a decision */

struct ground {
	int64_t		 id, version, person, agency;	/* agency: of the main place when it was entered */
	const char	*name;
	enum quota_ground kind;
	int		 decided, penalty, concerns;
	const char	*words;		/* the act */
	struct span	 act;		/* both days */
	int64_t		 act_of;	/* the first ground about the same act; its own id: it is the first */
	int64_t		 unit;		/* agency where the act happened; 0: body says it */
	const char	*body, *decider, *document_number;
	struct day	 document_day, effective;
	int		 said;		/* the year that the authority said; 0: none */
	const char	*said_why, *maker, *made_at;
	const char	*withdrawn_at;	/* NULL: it stands */
	const char	*withdrawer, *reason;
};

/* Where somebody worked, main or not; grounds and places of people stand person by person. */
struct ground_place {
	int64_t		 person, agency;
	bool		 leads, main;
	struct span	 days;
};

enum ground_why {
	/* it counts */
	GROUND_IN_FORCE, GROUND_SAID, GROUND_USED, GROUND_OLD_BODY, GROUND_EACH_BODY,
	/* it does not */
	GROUND_ONCE,		/* a decision about the same act counts */
	GROUND_USED_BEFORE,	/* the act was used without a decision on discipline */
	GROUND_OTHER_CAUSE,	/* neither degradation nor public duty */
	GROUND_NO_LEADER,	/* corruption, and he led nothing then */
	GROUND_WHYS
};
extern const char *const ground_why_name[GROUND_WHYS];	/* labels ground.why.<name> */
struct ground_verdict {
	bool		 counts;
	int		 year;			/* in which it counts; else in which that act does, 0: in none */
	enum ground_why	 why;
	const struct ground *by;		/* once, used_before: what counts instead */
};
/* What becomes of each of one person's grounds that stand. */
void	ground_judge(struct mem *, const struct ground *, size_t n, const struct ground_place *, size_t nplaces, struct ground_verdict *);
/* The one that counts in a year: by kind in the order of the law, then the first in force; NULL: none. */
const struct ground	*ground_of_year(const struct ground *, const struct ground_verdict *, size_t n, int year);

/* Did he lead a unit on one of these days? */
bool	ground_leads(const struct ground_place *, size_t n, struct span);

enum ground_flaw {
	GROUND_SOUND,
	GROUND_DECIDED_MISSING, GROUND_DECIDED_SPARE,	/* discipline alone says who decided */
	GROUND_PENALTY_MISSING, GROUND_PENALTY_SPARE, GROUND_PENALTY_PARTY, GROUND_PENALTY_ADMINISTRATION,
	GROUND_CONCERNS_MISSING, GROUND_CONCERNS_SPARE,
	GROUND_ORDER,		/* the act ends before it begins */
	GROUND_EARLY,		/* in force before the act */
	GROUND_FUTURE,		/* a document of a day to come */
	GROUND_BODY_MISSING, GROUND_BODY_SPARE,		/* a unit or words */
	GROUND_SAID_MISSING, GROUND_SAID_EARLY, GROUND_SAID_WHY,
	GROUND_TWICE,		/* this document stands already */
	GROUND_ACT,		/* about the act of none that stands */
	GROUND_SAID_OTHER,	/* of this act another year was said */
	GROUND_LEADER,		/* led nothing on the days of the act */
	GROUND_FLAWS
};
extern const char *const ground_flaw_name[GROUND_FLAWS];	/* labels ground.refused.<name>; NULL for sound */
extern const char *const ground_flaw_field[GROUND_FLAWS];	/* at which it stands */
/* A new one beside those of the person that stand (by id) and his places. met_r: the one that it meets, or NULL. */
enum ground_flaw	ground_check(const struct ground *, struct day today, const struct ground *stand, size_t n, const struct ground_place *,
	    size_t nplaces, const struct ground **met_r);

#endif
