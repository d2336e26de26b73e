/*
 * What rests on a level that a decision replaced (Art 21.3): levels that the places of the group make another now, the head of
 * the agency, the file of the year. Each gets a decision.
 */
#ifndef RULES_YEAR_REPLACE_H
#define RULES_YEAR_REPLACE_H

#include "rules/year_decision.h"

enum year_stale_kind { YEAR_STALE_PLACE, YEAR_STALE_TIE, YEAR_STALE_HEAD, YEAR_STALE_RECORD, YEAR_STALE_KINDS };
/* "place", "tie", "head", "record": labels year_replace.stale.<name>. */
extern const char *const year_stale_kind_name[YEAR_STALE_KINDS];

struct year_stale {
	int64_t		 id, version, classification;
	enum year_stale_kind kind;
	const char	*name, *title, *unit_name;
	int		 level, now;		/* enum score_level that stands; what it would be, or LEVEL_NONE */
	const char	*number;		/* of the replacing decision */
	struct day	 day;
	const char	*decision;		/* "keep", "replace"; NULL: it waits */
	const char	*reason, *decider, *decided_at;
};

/* How somebody of a quota that was counted anew stands beside what was decided of him: a stale_kind, or -1: the same. */
int	year_stale_of(const struct quota_person *, int level);

#endif
