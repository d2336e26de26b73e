/*
 * What an agency may decide otherwise than the province: the parameters of the score and the length
 * of its periods. A set holds from a day up to another one; periods under way keep the rule
 * that they began with, so a set begins and ends where periods do.
 */
#ifndef RULES_PARAMETER_H
#define RULES_PARAMETER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"

enum parameter { PARAMETER_LATE_UNIT, PARAMETER_CAP, PARAMETER_PERIOD, PARAMETERS };
/* "late_unit", …: columns, fields, labels parameter.<name>. */
extern const char *const parameter_name[PARAMETERS];
/* The words of each, the province's first; ends in NULL. Labels parameter.value.<word>. */
extern const char *const *const parameter_values[PARAMETERS];

/* A set of an agency. A value is NULL where the province's holds. */
struct parameter_set {
	int64_t		 id, agency, proposal;
	const char	*value[PARAMETERS];
	const char	*other;			/* what no parameter says; "" */
	struct day	 from, end;		/* end: the first day of which it is not true; none: no end known */
	const char	*document_number;
	struct day	 document_day;
};

/* The value of a parameter under a set, or (NULL) without one. */
const char	*parameter_of(const struct parameter_set *, enum parameter);
/* The same word of the tables above; NULL: it is none of this parameter. */
const char	*parameter_word(enum parameter, const char *);
bool		 parameter_set_holds(const struct parameter_set *, struct day);

enum parameter_flaw {
	PARAMETER_SOUND,
	PARAMETER_NOTHING,	/* it changes nothing */
	PARAMETER_PAST,		/* begins before today */
	PARAMETER_MONTH,	/* does not begin on the first day of a month */
	PARAMETER_QUARTER,	/* the length of periods changes within a quarter */
	PARAMETER_ORDER,	/* ends before it begins */
	PARAMETER_END,		/* does not end where a period does */
	PARAMETER_MEETS,	/* another set begins on its first day or later */
	PARAMETER_FLAWS
};
/* "nothing", "past", …: labels parameter.refused.<name>; NULL for sound. */
extern const char *const parameter_flaw_name[PARAMETER_FLAWS];
/* May the set be added to those of the agency, where the one that holds on its first day ends? */
enum parameter_flaw	parameter_judge(const struct parameter_set *, const struct parameter_set *others,
			    size_t n, struct day today);

#endif
