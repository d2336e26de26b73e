/*
 * The common criteria of the sheet (Decree 335/2025 Art 12, Annex II, Mẫu 01): ten with fixed points, 30 in all.
 * The frame of the province says what each asks and what earns how many of its points; an agency says it more
 * specifically, never with other points (plan 99, III.2.2). Points are hundredths.
 */
#ifndef RULES_CRITERIA_H
#define RULES_CRITERIA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"
#include "rules/citation.h"

#define CRITERIA	10
#define CRITERIA_LEVELS	5
#define CRITERIA_WORDS	2000	/* letters, of a frame, a wording, a reason */
#define CRITERIA_LEVEL	600

struct criterion {
	const char	*code;		/* "II.3" */
	const char	*name;		/* label criteria.name.<name>, field of a wording */
	int64_t		 most;
	enum citation_row cited;	/* where the law says so */
};
extern const struct criterion criteria[CRITERIA];
/* Which criterion a code names; -1: none. */
int	criteria_find(const char *code);

/* From its least points up to those of the level above it; the first up to all. */
struct criteria_level {
	const char	*words;
	int64_t		 least;		/* < 0: none was given */
};
struct criteria_line {
	const char	*words;		/* "": nothing is said yet */
	struct criteria_level level[CRITERIA_LEVELS];
	size_t		 n;
};

enum criteria_flaw {
	CRITERIA_SOUND,
	CRITERIA_NO_WORDS,
	CRITERIA_FEW,		/* under two levels */
	CRITERIA_NO_LEVEL,	/* points without words */
	CRITERIA_NO_POINTS,	/* words without points */
	CRITERIA_OVER,		/* more points than the criterion has */
	CRITERIA_ORDER,		/* not under the level above */
	CRITERIA_BOTTOM,	/* the last does not begin at 0 */
	CRITERIA_FLAWS
};
/* "no_words", …: labels criteria.refused.<name>; NULL for sound. */
extern const char *const criteria_flaw_name[CRITERIA_FLAWS];
/* May a frame say this of a criterion? at_r: the level that is wrong. */
enum criteria_flaw criteria_judge(const struct criterion *, const struct criteria_line *, size_t *at_r);

struct criteria_frame {
	int64_t		 id, version;
	bool		 published;
	const char	*document_number;
	struct day	 document_day;
	struct day	 from, end;	/* end: the next one holds; none: no end known */
	const char	*maker;
	size_t		 said;		/* criteria of which it says something */
	struct criteria_line line[CRITERIA];
};

enum wording_state { WORDING_DRAFT, WORDING_SUBMITTED, WORDING_RETURNED, WORDING_ACCEPTED, WORDING_STATES };
enum wording_act { WORDING_EDIT, WORDING_SUBMIT, WORDING_WITHDRAW, WORDING_ACCEPT, WORDING_RETURN, WORDING_REOPEN,
	WORDING_ACTS };
/* As in the database; labels criteria.state. and criteria.act.<name>. */
extern const char *const wording_state_name[WORDING_STATES];
extern const char *const wording_act_name[WORDING_ACTS];

struct criteria_wording {
	int64_t		 id, version, agency;
	const char	*agency_name;
	enum wording_state state;
	struct day	 from, end;	/* accepted: as of a frame */
	const char	*reason;	/* why it was returned last; "" */
	const char	*submitted_at;	/* or NULL */
	size_t		 said;
	const char	*words[CRITERIA];	/* "": the frame alone */
};

/*
 * May somebody with these roles do it? own: it is his agency's; who prepares it there does not appraise
 * it. to_r (may be NULL): the state afterwards.
 */
bool	wording_may(enum wording_state, enum wording_act, uint64_t roles, bool own, enum wording_state *to_r);
/* Does the act exist in the state for anybody? */
bool	wording_possible(enum wording_state, enum wording_act);

#endif
