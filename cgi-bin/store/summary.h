/* Sums that are kept (rules/summary.h): read by comparisons, marked by writes. */
#ifndef STORE_SUMMARY_H
#define STORE_SUMMARY_H

#include "rules/summary.h"
#include "store/db.h"

/* In the write that changes what is counted: a sheet that is published, excepted or superseded; a decision on a year; a run's people. 1 or -1. */
int	summary_touch_sheet(struct db *, int64_t sheet);
int	summary_touch_decision(struct db *, int64_t decision);
int	summary_touch_run(struct db *, int64_t run);

/* What is added up of: of each agency; of agency and group; of the units of an agency; of posts of the province, or of an agency. */
enum summary_by { SUM_BY_AGENCY, SUM_BY_GROUP, SUM_BY_UNIT, SUM_BY_POST };
struct summary_cell {
	int64_t		 agency;	/* 0: posts of the province */
	int64_t		 part;		/* enum summary_group, unit, post; 0 by agency */
	struct period	 period;	/* months SUM_YEAR: classifications */
	struct summary	 sum;
};
/* Of periods that begin from one day to another, in no order. agency: of units and posts; 0: posts of all. 1 or -1. */
int	summary_select(struct db *, struct mem *, enum summary_by, int64_t agency, struct day first, struct day last, struct summary_cell **list_r, size_t *n_r);

/* A post, agency by agency. */
int	summary_select_post(struct db *, struct mem *, int64_t post, struct day first, struct day last, struct summary_cell **list_r, size_t *n_r);

/* What they are true of: the oldest count (SQL moment, NULL: none) of an agency or (0) all; how many agencies and periods wait. 1 or -1. */
int	summary_until(struct db *, struct mem *, int64_t agency, struct day first, struct day last, const char **at_r, int64_t *waiting_r);

/* Rows of catalogs in force, and those that the work of a month or quarter that begins on a day rests on: by agency. 1 or -1. */
struct summary_rows {
	int64_t		 agency;
	int		 months;
	int64_t		 used, in_force;
};
int	summary_rows(struct db *, struct mem *, struct day first, struct summary_rows **list_r, size_t *n_r);

/* What parts are called. 1 or -1. */
struct summary_name {
	int64_t		 id;
	const char	*name;
	int		 kind;		/* of an agency: enum agency_kind */
};
/* Agencies that there were between two days, kind by kind; an agency and its divisions; posts. */
int	summary_agencies(struct db *, struct mem *, struct day first, struct day last, struct summary_name **list_r, size_t *n_r);
int	summary_units(struct db *, struct mem *, int64_t agency, struct summary_name **list_r, size_t *n_r);
int	summary_posts(struct db *, struct mem *, struct summary_name **list_r, size_t *n_r);

#endif
