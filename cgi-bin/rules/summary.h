/*
 * Sums over people and periods, by which agencies, groups and posts are compared. Whole numbers: what is exact is added exactly,
 * what is cut was cut of each sheet.
 */
#ifndef RULES_SUMMARY_H
#define RULES_SUMMARY_H

#include "base/ratio.h"
#include "rules/organisation.h"
#include "rules/period.h"
#include "rules/person_type.h"
#include "rules/score.h"

/* As the columns of the tables summary and summary_post stand, and are called. */
enum summary_measure {
	SUM_PEOPLE, SUM_PUBLISHED, SUM_EXCEPTED, SUM_SCORED, SUM_EXCELLENT, SUM_GOOD, SUM_DONE, SUM_FAILED, SUM_TOTAL, SUM_COMMONS, SUM_COMMON,
	SUM_ASSIGNED, SUM_MADE, SUM_SOUND, SUM_ONTIME, SUM_WORKS, SUM_OUTSIDE, SUM_WORKERS, SUM_OUTSIDERS, SUM_ACCEPTED, SUM_WEIGHTED,
	SUM_MISSING, SUM_MEASURES
};
enum summary_group { SUM_HEAD, SUM_DEPUTY, SUM_STAFF, SUM_CONTRACT, SUM_GROUPS };
extern const char *const summary_group_name[SUM_GROUPS + 1];	/* "head", "deputy", "staff", "contract"; ends in NULL; labels compare.group.<name> */
#define SUM_YEAR	12	/* months of a period that is a year of classifications */
#define SUM_MICRO	1000000	/* of a standard unit of work */

struct summary {
	int64_t		 of[SUM_MEASURES];
};
void	summary_add(struct summary *, const struct summary *more);
enum summary_group	summary_group_of(enum rank, enum person_kind);

/* What is counted of an agency and a period. */
struct summary_person {
	int64_t		 person, unit, post;	/* post 0: none */
	enum summary_group group;
	bool		 evaluated;		/* is of a kind that has sheets */
};
struct summary_sheet {
	int64_t		 person, unit;
	enum summary_group group;
	bool		 excepted;
	int		 level;			/* or LEVEL_NONE */
	int64_t		 shown, common;		/* hundredths; -1: none */
	int64_t		 work[4];		/* assigned, made, sound, ontime: millionths */
};
struct summary_work {				/* of a person in a unit, in the window */
	int64_t		 person, unit;
	int64_t		 works, outside, accepted, weighted;
};
/* A part of the sums: of a unit and group, or of a post. */
struct summary_part {
	int64_t		 unit, post;
	enum summary_group group;
	struct summary	 sum;
};
struct summary_facts {
	const struct summary_person *person;	/* by person */
	const struct summary_sheet *sheet;
	const struct summary_work *work;	/* by person */
	size_t		 npersons, nsheets, nworks;
};
/* Both partitions of the same sums; what comes to nothing is left out. */
void	summary_count(struct mem *, const struct summary_facts *, struct summary_part **unit_r, size_t *nunits_r, struct summary_part **post_r, size_t *nposts_r);
/* A number of standard units in millionths, cut. */
int64_t	summary_micro(struct mem *, const struct ratio *);

#endif
