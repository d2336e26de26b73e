/*
 * The scoring grid (handbook, chapter II, part III): each expert gives a product points for four things; their sum lies
 * in the range of the group; the points of the product are the mean of the experts. Points are hundredths; the mean is a
 * fraction, rounded only where it is shown or becomes the points of a row.
 */
#ifndef RULES_GRID_H
#define RULES_GRID_H

#include <stddef.h>
#include <stdint.h>

#include "rules/catalog.h"

#define GRID_PARTS	4
#define GRID_EXPERTS	100	/* of a row */
#define GRID_NAME	200	/* letters, of an expert and of his post */

/* "difficulty", "process", "coordination", "application": fields of a form, labels grid.part.<name>. */
extern const char *const grid_part_name[GRID_PARTS];

struct grid_score {
	int64_t		 id, version;
	const char	*expert, *post;
	int64_t		 part[GRID_PARTS];
	const char	*writer, *written_at;	/* moment, SQL */
};
int64_t	grid_sum(const struct grid_score *);

enum grid_flaw { GRID_SOUND, GRID_NO_GROUP, GRID_UNDER, GRID_OVER, GRID_FLAWS };
/* "no_group", …: labels grid.refused.<name>; NULL for sound. */
extern const char *const grid_flaw_name[GRID_FLAWS];
/* May an expert give this to a row of a group? group 0: it has none. */
enum grid_flaw grid_judge(const struct catalog_group frame[CATALOG_GROUPS], int group, const struct grid_score *);

struct grid_mean {
	int64_t		 total;		/* hundredths, of all */
	int64_t		 n;		/* experts; 0: there is no mean */
};
struct grid_mean grid_mean(const struct grid_score *, size_t n);
/* total / n in hundredths, rounded half up; -1: there is no mean. */
int64_t	grid_points(struct grid_mean);

/* How the points of a row came from a grid the last time. */
struct grid_taken {
	struct grid_mean mean;		/* n 0: never */
	int64_t		 points;
	bool		 back;		/* the points before it may come back */
	int64_t		 before;	/* they; -1: none */
	const char	*by, *at;	/* moment, SQL */
};

/* May the points before come back to a row that has these now? */
bool	grid_can_undo(const struct grid_taken *, int64_t points);

#endif
