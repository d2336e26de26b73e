/*
 * Sets of parameters of the province: each complete, from a period on that had not begun, until the next one. They stand
 * one behind another: a new one behind all, and the last alone can be taken back.
 */
#ifndef RULES_PROVINCE_H
#define RULES_PROVINCE_H

#include "rules/parameter.h"

struct province_set {
	int64_t		 id, version;
	struct period	 first;			/* its first period; months 1 */
	const char	*value[PROVINCE_PARAMETERS];	/* words of rules/parameter.h; counted_from a month: "2026-05" */
	const char	*document_number;
	struct day	 document_day;
	const char	*reason, *maker, *made_at;
	const char	*withdrawn_at;		/* NULL: it stands */
	const char	*withdrawer, *withdrawn_why;
};

/* The last of those that stand, in any order, that has begun by a period; NULL: what the programs begin with. */
const struct province_set	*province_set_of(const struct province_set *, size_t n, struct period);
/* Is it the one behind all others? */
bool	province_set_last(const struct province_set *, const struct province_set *list, size_t n);
/* Is a month evaluated at all, by what held in it? */
bool	province_counts(const struct province_set *, size_t n, struct period month);

enum province_flaw {
	PROVINCE_SOUND,
	PROVINCE_LATER,		/* one that stands begins there or later */
	PROVINCE_SAME,		/* says what the one before it says */
	PROVINCE_QUARTER,	/* the length of periods changes within a quarter */
	PROVINCE_COUNTED,	/* the first month that is evaluated is none, or before 2026 */
	PROVINCE_FLAWS
};
/* "later", "same", …: labels province.refused.<name>; NULL for sound. */
extern const char *const province_flaw_name[PROVINCE_FLAWS];
/* May it be set behind those that stand? */
enum province_flaw	province_judge(const struct province_set *, const struct province_set *list, size_t n);

#endif
