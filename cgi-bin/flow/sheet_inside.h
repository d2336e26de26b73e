/* Inside flow: the people of a period, and what their sheets rest on. */
#ifndef FLOW_SHEET_INSIDE_H
#define FLOW_SHEET_INSIDE_H

#include "flow/sheet.h"
#include "rules/absence.h"
#include "store/sheet_months.h"

/* A period of an agency, with its people. */
struct sheet_month {
	struct agency_periods periods;
	struct period	 period;
	struct day	 from, until, on;	/* on: the day on which its people are looked at: the last, today while it runs */
	struct places	 places;
	struct places	 left;		/* staff who left a unit in the window */
	const struct absent *away;	/* within the window, where the province asks who was there (rules/sheet_days.h) */
	size_t		 naway;
};
/* The agency in whose periods a month of each of people is: of his main place at its end, or today; 0: he has none. 1 or -1. */
int	sheet_agencies(struct flow *, const int64_t *person, size_t n, struct period month, int64_t *agency_r);
/* 1 or -1. */
int	sheet_month_read(struct flow *, int64_t agency, struct period month, struct sheet_month *);
/* The period, its window and its day, once `periods` are there. */
void	sheet_month_begin(struct sheet_month *, struct period month);
/* The sheet of a place of which nothing was said yet; rank: of the place held longest. 1 or -1. */
int	sheet_fresh(struct flow *, const struct sheet_month *, const struct place *, struct sheet *);
/* One that is not confirmed follows where its person works now. 1 or -1. */
int	sheet_follow(struct flow *, const struct sheet_month *, const struct place *, struct sheet *);
/* What the person who acts is to the sheet of a place. */
unsigned	sheet_ties(const struct flow *, const struct sheet_month *, const struct charge *, const struct place *,
		    bool *by_delegation_r);
/* The work of a person among that of many, which comes person by person: list and n of the view. */
void	sheet_work_of(const struct delivery *all, size_t n, int64_t person, struct sheet_view *);
/* The same; of somebody who came in the window also what was due where he was before, in another agency too. 1 or -1. */
int	sheet_work_read(struct flow *, const struct sheet_month *, const struct place *, const struct delivery *all, size_t n,
	    struct sheet_view *);
/* Whose points weigh the common ones of who changed units in the window, and how many days: into its ground. 1 or -1. */
int	sheet_parts_read(struct flow *, const struct sheet_month *, const struct place *, struct sheet_ground *);
/*
 * The ground of a view whose sheet, periods and work are there, with the points of heads before and, where the province asks,
 * the days on which its person was there; below: nobody yet. 1 or -1.
 */
int	sheet_ground_read(struct flow *, const struct sheet_month *, const struct place *, struct sheet_view *);
/* What keeps work from being counted. */
void	sheet_work_stops(const struct delivery *, size_t n, struct sheet_stop *);
/* Sheets of the period, all of the agency. */
struct sheet_pool {
	struct sheet_below *below;	/* by person */
	size_t		 nbelow;
	struct sheet_sum *sum;		/* by sheet */
	size_t		 nsums;
	struct sheet	*sheet;		/* by person and edition */
	size_t		 nsheets;
};
/* Sections of the work of a period, by delivery; none where no deputy has any on the day of its people. 1 or -1. */
int	sheet_sections_read(struct flow *, const struct sheet_month *, struct sheet_section **list_r, size_t *n_r);
/* What the rows of a list are made of. */
struct sheet_reading {
	struct sheet_month m;
	struct charge	 charge;
	struct sheet_pool pool;
	struct delivery	*list;		/* person by person */
	size_t		 n;
};
/* A row: of a place with its sheet (NULL: nothing was said of it yet). 1 or -1. */
int	sheet_line_fill(struct flow *, const struct sheet_reading *, const struct place *, const struct sheet *, struct sheet_line *);
/* What those in preview were shown. 1 or -1. */
int	sheets_read_seen(struct flow *, struct sheets *);
/* What all of a period have in common. */
void	sheets_frame(const struct agency_periods *, struct period month, struct sheets *);

/* 1 or -1. */
int	sheet_pool_read(struct flow *, const struct sheet_month *, struct sheet_pool *);
/* The editions of a person that stand or are made; NULL: none. */
const struct sheet	*sheet_in(const struct sheet_pool *, int64_t person, size_t *n_r);
/* Of a leader: which sheets his rests on, and whose are missing. 1 or -1. */
int	sheet_lead(struct flow *, const struct sheet_month *, const struct sheet_pool *, const struct sheet *leader,
	    struct sheet_ground *, struct sheet_stop *);
/* Case, scores and document of a view whose ground is there. */
void	sheet_count(struct flow *, struct sheet_view *);

#endif
