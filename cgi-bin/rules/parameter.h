/*
 * Where the law is silent: what the province decides for all, and of it what an agency may decide otherwise. A set of an
 * agency holds from a day up to another one; periods under way keep the rule that they began with, so a set begins and
 * ends where periods do.
 */
#ifndef RULES_PARAMETER_H
#define RULES_PARAMETER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rules/period.h"
#include "rules/score.h"

struct province_set;	/* rules/province.h */

enum parameter {
	PARAMETER_LATE_UNIT, PARAMETER_CAP, PARAMETER_PERIOD,
	PARAMETERS,		/* those that an agency may decide otherwise; the rest is the province's alone */
	PARAMETER_LEADER_SCOPE = PARAMETERS, PARAMETER_MINIMUM_WORK_SHARE, PARAMETER_TRANSFER_COMMON,
	PARAMETER_RETENTION_YEARS, /* how long the file of a person-year is kept (rules/record.h): a number */
	PARAMETER_QUOTA_BASE,	/* of the excellent of a year: what holds in its December */
	PARAMETER_COUNTED_FROM,	/* the first month that is evaluated: a month instead of a word */
	PROVINCE_PARAMETERS
};
/* "late_unit", …: columns, fields, labels parameter.name.<name>. */
extern const char *const parameter_name[PROVINCE_PARAMETERS];
/* The words of each, that of the programs first; ends in NULL. Labels parameter.value.<word>, but of counted_from. */
extern const char *const parameter_periods[], *const parameter_leader_scopes[], *const parameter_minimum_work_shares[],
		  *const parameter_transfer_commons[], *const parameter_retention_years[];	/* of late_unit and cap: rules/score.h; of quota_base: rules/quota.h */
extern const char *const *const parameter_values[PROVINCE_PARAMETERS];

/* A set of an agency. A value is NULL where the province's holds. */
struct parameter_set {
	int64_t		 id, agency, proposal;
	const char	*value[PARAMETERS];
	const char	*other;			/* what no parameter says; "" */
	struct day	 from, end;		/* end: the first day of which it is not true; none: no end known */
	const char	*document_number;
	struct day	 document_day;
};
/* All that stand of the province, and of an agency (none: the province alone). */
struct parameter_sets {
	const struct province_set *province;
	size_t		 nprovince;
	const struct parameter_set *own;
	size_t		 nown;
};

enum parameter_source { PARAMETER_OF_PROGRAMS, PARAMETER_OF_PROVINCE, PARAMETER_OF_AGENCY, PARAMETER_SOURCES };
/* "programs", "province", "agency": labels parameter.source.<name>. */
extern const char *const parameter_source_name[PARAMETER_SOURCES];
/* A value, and by what it holds. */
struct parameter_answer {
	const char	*value;			/* a word, or of counted_from a month: "2026-05" */
	enum parameter_source source;
	int64_t		 set;			/* the row of the source; 0: of the programs */
	const char	*document_number;	/* "": of the programs */
	struct day	 document_day;
};

/* The same word of the tables above; NULL: it is none of this parameter. */
const char	*parameter_word(enum parameter, const char *);
bool		 parameter_set_holds(const struct parameter_set *, struct day);
/* The agency's own that holds in a period, by its first month; NULL: none. */
const struct parameter_set	*parameter_own(const struct parameter_sets *, struct period);
/* What holds in a period, by its first month: the agency's own approved method, else the province's. */
struct parameter_answer		 parameter_in(const struct parameter_sets *, struct period, enum parameter);
/* The two by which points are counted, as they hold in a period. */
enum late_unit	parameter_late_unit(const struct parameter_sets *, struct period);
enum score_cap	parameter_cap(const struct parameter_sets *, struct period);
/* What the province has beside it. */
struct parameter_answer		 parameter_of_province(const struct parameter_sets *, struct period, enum parameter);
/*
 * How many months the period has that a month lies in: 1 or 3. What holds in the first month of a quarter holds in all of
 * it, so that no two periods meet.
 */
int		 parameter_months(const struct parameter_sets *, int year, int month);

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
/* May the set be added beside those that stand, where the agency's own that holds on its first day ends? */
enum parameter_flaw	parameter_judge(const struct parameter_set *, const struct parameter_sets *, struct day today);

#endif
