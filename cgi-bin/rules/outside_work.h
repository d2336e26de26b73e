/* Work that was assigned outside the catalog, with a provisional worth. */
#ifndef RULES_OUTSIDE_WORK_H
#define RULES_OUTSIDE_WORK_H

#include "rules/catalog.h"

/* Texts "" where nothing was said. */
struct outside_work {
	int64_t		 id;
	int64_t		 agency;
	const char	*task, *output;
	int		 group;		/* 0: not said */
	int64_t		 points;	/* hundredths; -1: not said */
	int64_t		 coefficient;	/* tenths; 0: not said */
	const char	*period;	/* in which it was assigned, as people write it */
	const char	*assigner;	/* who assigned it */
	int64_t		 person;	/* who entered it */
	const char	*person_name;
	const char	*created_at;	/* moment, SQL */
	const char	*state;		/* "proposed", "taken", "declined" */
	int64_t		 row, catalog;	/* what it became, or 0 */
	const char	*reason;	/* why it was declined */
	const char	*answered_by;
	const char	*answered_at;	/* NULL: it waits */
	bool		 again;		/* its answer may be taken back */
	bool		 support;	/* measured in hours: never taken into the catalog */
	int64_t		 version;
};

/*
 * The row that it becomes: its points, or where only a coefficient was said those that give it by the
 * points of the standard (0: none chosen, then none).
 */
struct catalog_line	outside_work_line(const struct outside_work *, int64_t standard_points);

#endif
