/*
 * What is known of the people of an agency in a period of bonuses, of which a rule makes their shares (rules/bonus.h): a month, a
 * quarter, half a year (months 6) or a year (months 12).
 */
#ifndef RULES_BONUS_FACT_H
#define RULES_BONUS_FACT_H

#include "rules/bonus.h"
#include "rules/organisation.h"
#include "rules/period.h"

#define BONUS_HALF	6
#define BONUS_YEAR	12

/* "2026" a year, "2026-H1" half of one, "2026-Q2", "2026-05"; and back. 1 or 0. */
int	 bonus_period_read(const char *, struct period *);
char	*bonus_period_text(struct mem *, struct period);
/* Its first and its last day. */
struct span	 bonus_period_days(struct period);
/* Does it begin where one of its length begins? */
bool	 bonus_period_sound(struct period);

/* Why a result is missing: labels bonus.missing.<name>; NULL for nothing. */
enum bonus_missing { BONUS_COMPLETE, BONUS_NO_DECISION, BONUS_OWED_SHEETS, BONUS_MISSINGS };
extern const char *const bonus_missing_name[BONUS_MISSINGS];

struct bonus_fact {
	struct bonus_person p;
	struct bonus_basis basis;
	const char	*outside;	/* number and day of the document from which the level of a year is that is not of here; NULL */
	bool		 left;		/* no main place here on the last day of the period */
	enum bonus_missing missing;
	const struct period *owed;	/* of BONUS_OWED_SHEETS: which are over without a published sheet or a reason */
	size_t		 nowed;
	/* What the months come from under any rule: days here within the period, in their order, and absences. */
	const struct span *place;
	size_t		 nplaces;
	const struct absent *away;
	size_t		 naway;
};

/* Months of the period with a place here, without absences of the kinds (bits) of a rule: exact, a day counted once. worked_r: their days. */
const struct ratio	*bonus_months(struct mem *, struct period, const struct bonus_fact *, unsigned absences, const struct span **worked_r,
    size_t *nworked_r);
/* The months of everybody under a rule: p.months, basis.worked; what else is known stays. */
void	bonus_facts_under(struct mem *, struct period, struct bonus_fact *, size_t n, const struct bonus_rule *);
/* The people alone, as bonus_count takes them. */
struct bonus_person	*bonus_people_of(struct mem *, const struct bonus_fact *, size_t n);
/* Whose results are missing. */
size_t	bonus_facts_missing(const struct bonus_fact *, size_t n);

/* By the place that somebody held last in the period. */
enum bonus_position	bonus_position_of(enum rank, bool in_agency);
/* A person's mean of published sheets, each weighted by its months; NULL: none. level_r: by it, or LEVEL_NONE. */
const struct ratio	*bonus_mean(struct mem *, const struct bonus_sheet *, size_t n, int *level_r);

#endif
