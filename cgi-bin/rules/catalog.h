/*
 * What a catalog row is held to (Decree 335 Art 13, rules.md 7): its coefficient,
 * the range of its group, what must be filled in, and how two versions differ.
 * Points are hundredths (7,25 is 725), coefficients tenths (2,7 is 27).
 */
#ifndef RULES_CATALOG_H
#define RULES_CATALOG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/mem.h"

#define CATALOG_GROUPS 5
#define CATALOG_MOST_POINTS 100000000	/* hundredths: a million points */

/*
 * Points / points of the standard product, rounded half up to one decimal.
 * 1: *tenths_r; 0: no standard (<= 0), no points (< 0), or below 0,1.
 */
int	catalog_coefficient(int64_t points_hundredths, int64_t standard_hundredths,
	    int64_t *tenths_r);

/* The frame of one group in the campaign, for one kind of agency. */
struct catalog_group {
	int	 number;	/* 1 to CATALOG_GROUPS; 0: not part of the frame */
	int64_t	 least, most;	/* hundredths, inclusive */
};

/* One row as people see it. Texts may be NULL or empty. */
struct catalog_line {
	int64_t		 id;
	const char	*code;
	const char	*section;
	const char	*division;
	const char	*task;
	const char	*detail;
	const char	*output;
	int		 group;		/* 0: none given */
	int64_t		 points;	/* hundredths; -1: none given */
	int64_t		 coefficient;	/* tenths; 0: none given */
	const char	*unit;		/* of measure */
	const char	*frequency;
	const char	*posts;
	int64_t		 people;	/* 0: none given */
	const char	*note;
	int64_t		 merge;		/* decision by which its coefficient is that of the province; 0: of its points */
	int64_t		 shared;	/* row of a part that all share (rules/shared.h); 0: the agency's own */
};

/* What is wrong with a row, as a set. */
enum catalog_finding {
	CATALOG_NO_CODE		= 1 << 0,
	CATALOG_NO_TASK		= 1 << 1,
	CATALOG_NO_OUTPUT	= 1 << 2,
	CATALOG_NO_GROUP	= 1 << 3,
	CATALOG_NO_POINTS	= 1 << 4,
	CATALOG_OUT_OF_RANGE	= 1 << 5,	/* points outside the range of the group */
	CATALOG_TOO_SMALL	= 1 << 6,	/* coefficient below 0,1 */
	CATALOG_COEFFICIENT	= 1 << 7,	/* given coefficient is not points / standard */
	CATALOG_TWICE		= 1 << 8,	/* the code stands twice in the catalog */
	CATALOG_NO_UNIT		= 1 << 9,	/* no unit of measure: needed before approval */
	CATALOG_NOT_SHARED	= 1 << 10	/* an own row in a part that all share */
};
#define CATALOG_FINDINGS 11

/* Those that stop a submission; the others are hints. */
#define CATALOG_BLOCKS (CATALOG_NO_CODE | CATALOG_NO_TASK | CATALOG_NO_OUTPUT | \
	    CATALOG_NO_GROUP | CATALOG_NO_POINTS | CATALOG_OUT_OF_RANGE | \
	    CATALOG_TOO_SMALL | CATALOG_TWICE | CATALOG_NOT_SHARED)

/* "no_code", …: labels below finding. */
extern const char *const catalog_finding_name[CATALOG_FINDINGS];

/*
 * What is wrong with one row under the frame (CATALOG_GROUPS entries, by number)
 * and the points of the standard (0: not chosen yet, then nothing is said of the
 * coefficient). CATALOG_TWICE is not found here: it needs the other rows;
 * CATALOG_NOT_SHARED needs the campaign.
 */
unsigned	catalog_check(const struct catalog_line *, const struct catalog_group *frame,
		    int64_t standard_hundredths);
/* The first group whose range is empty, negative, too large or not above the group before; 0: good; -1: no group. */
int		catalog_frame_bad(const struct catalog_group *frame);

/* Unit of measure proposed from the output noun ("Báo cáo …" gives "báo cáo"); NULL: no proposal. */
const char	*catalog_unit_of(struct mem *, const char *output);

/* Fields of a row that a comparison looks at; labels below catalog.field. */
enum catalog_field {
	CATALOG_CODE, CATALOG_SECTION, CATALOG_DIVISION, CATALOG_TASK, CATALOG_DETAIL,
	CATALOG_OUTPUT, CATALOG_GROUP, CATALOG_POINTS, CATALOG_COEFFICIENT_FIELD,
	CATALOG_UNIT, CATALOG_FREQUENCY, CATALOG_POSTS, CATALOG_PEOPLE, CATALOG_NOTE,
	CATALOG_FIELDS
};
extern const char *const catalog_field_name[CATALOG_FIELDS];

/* The fields in which two rows differ, as bits 1 << enum catalog_field; NULL and "" are equal. */
unsigned	catalog_differs(const struct catalog_line *, const struct catalog_line *);
/* Does the first stay what a decision of the province says that it is, once it is the second? Else it is out of it. */
bool	catalog_stays_merged(const struct catalog_line *, const struct catalog_line *);

struct catalog_change {
	enum { CATALOG_SAME, CATALOG_CHANGED, CATALOG_NEW, CATALOG_GONE } kind;
	const struct catalog_line *before;	/* NULL for NEW */
	const struct catalog_line *after;	/* NULL for GONE */
	unsigned fields;			/* of a changed row */
};

/*
 * Compares two lists: rows meet by code, those left over by task + detail +
 * output. One change a row, in the order of `after`, the rows gone at the end.
 */
void	catalog_compare(struct mem *, const struct catalog_line *before, size_t nbefore,
	    const struct catalog_line *after, size_t nafter,
	    struct catalog_change **changes_r, size_t *n_r);

#endif
