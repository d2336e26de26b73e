/* Absences that the year counts (Art 11.1-2): illness and maternity by social insurance, leave without pay. */
#ifndef RULES_ABSENCE_H
#define RULES_ABSENCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rules/span.h"

enum absence_kind { ABSENCE_SICK, ABSENCE_MATERNITY, ABSENCE_UNPAID, ABSENCE_KINDS };
/* "sick", "maternity", "unpaid": columns, labels absence.kind.<name>; ends in NULL. */
extern const char *const absence_kind_name[ABSENCE_KINDS + 1];

struct absence {
	int64_t		 id, version, person, agency;
	const char	*name;
	enum absence_kind kind;
	struct span	 days;
	const char	*document, *maker, *made_at;
	const char	*withdrawn_at;		/* NULL: it stands */
	const char	*withdrawer, *reason;
};

/* Who was absent, and when. */
struct absent {
	int64_t		 person;
	enum absence_kind kind;
	struct span	 days;
};
/* The days of one person of a list that stands person by person. In the arena. */
struct span	*absent_of(struct mem *, const struct absent *, size_t n, int64_t person, size_t *n_r);

#define ABSENCE_DAYS_MOST	366	/* at once */

enum absence_flaw {
	ABSENCE_SOUND,
	ABSENCE_ORDER,		/* ends before it begins */
	ABSENCE_LONG,		/* more than ABSENCE_DAYS_MOST days */
	ABSENCE_TWICE,		/* meets one that stands */
	ABSENCE_FLAWS
};
/* "order", …: labels absence.refused.<name>; NULL for sound. */
extern const char *const absence_flaw_name[ABSENCE_FLAWS];
/* Beside those of the person that stand. met_r: the one that it meets. */
enum absence_flaw	absence_judge(struct span, const struct span *stand, size_t n, const struct span **met_r);

#endif
