/* What a draft of a regulation still needs before its head may issue it, and from which day it may hold. */
#ifndef RULES_REGULATION_ISSUE_H
#define RULES_REGULATION_ISSUE_H

#include "rules/regulation.h"

struct regulation_gaps {
	unsigned	 parts;			/* bits by enum regulation_part: not said */
	bool		 basis, basis_file;	/* of income: not said, not attached */
	bool		 lines;			/* the table has none */
	size_t		 faults;		/* errors of its rule (rules/bonus_check.h) */
};
/* With its lines. */
struct regulation_gaps	regulation_gaps(struct mem *, const struct regulation *);
bool	regulation_gapless(const struct regulation_gaps *);

enum regulation_flaw {
	REGULATION_SOUND,
	REGULATION_GAPS,		/* something is not said, or the rule has an error */
	REGULATION_AHEAD,		/* the document is of a day to come */
	REGULATION_EARLY,		/* it would hold before its document */
	REGULATION_BEFORE,		/* the version before it begins that day or later */
	REGULATION_FLAWS
};
/* "gaps", …: labels regulation.refused.<name>; NULL for sound. */
extern const char *const regulation_flaw_name[REGULATION_FLAWS];

/* The issued version that a newer one of the kind ends: the one that began last. NULL: there is none. */
const struct regulation	*regulation_last(const struct regulation *list, size_t n, enum bonus_kind);
/* A draft with its lines, and document day and from day of its issue; last: as above, or NULL. */
enum regulation_flaw	regulation_judge(struct mem *, const struct regulation *, const struct regulation *last, struct day today);

#endif
