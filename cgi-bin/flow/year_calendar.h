/*
 * The calendar of a year (rules/year_calendar.h): Home Affairs sets that of the province, and of a body that its superior lets sum
 * up later, by a document, ahead; takes it back until its first day; heads and officers are told. Everybody reads it.
 * 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_YEAR_CALENDAR_H
#define FLOW_YEAR_CALENDAR_H

#include "flow/flow.h"
#include "flow/period.h"
#include "rules/year_calendar.h"

#define YEAR_CALENDAR_PLACE	"/xep-loai/lich/"

/* The one that holds for an agency (0, or the unit of the province: the province's); usual days where none was set. 1 or -1. */
int	year_calendar_of(struct flow *, int64_t agency, int year, struct year_calendar *);
/* Of a year, also what was taken back: the province's first. 1 or -1. */
int	year_calendars(struct flow *, int year, struct year_calendar **list_r, size_t *n_r);
int	year_calendar_read(struct flow *, int64_t id, struct year_calendar *);

/* All that hold in a year, read once for many. */
struct year_calendars {
	struct year_calendar province;	/* usual days where none was set */
	const struct year_calendar *list;
	size_t		 n;
};
/* 1 or -1. */
int	year_calendars_read(struct flow *, int year, struct year_calendars *);
/* As year_calendar_of. */
const struct year_calendar *year_calendars_for(const struct year_calendars *, int64_t agency);

/* December of an agency (0: the province) beside it: the last day of its work, by when its sheets are published. 1 or -1. */
int	year_calendar_december(struct flow *, int64_t agency, int year, struct day *closes_r, struct day *published_r);

bool	year_calendar_can_set(const struct flow *);
bool	year_calendar_can_take_back(const struct flow *, const struct year_calendar *);
/* agency, year, day, document. Fields of a refusal: "own_by", …, unit_id, document_day. */
int	year_calendar_put(struct flow *, const struct year_calendar *, struct refusal *);
int	year_calendar_take_back(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);
/* May December be published so late (a calendar of periods that is to be set)? day_r: by when people are decided on. 1; 0; -1. */
int	year_calendar_allows(struct flow *, const struct calendar_set *, struct day *day_r);

/* Who of the run of an authority and a year is late with a step, by name. 1 or -1. */
struct year_late {
	int64_t		 classification, person;
	const char	*name, *unit_name;
	enum year_step	 step;
	struct day	 day;		/* its last */
};
int	year_late_of(struct flow *, int64_t authority, int year, struct year_late **list_r, size_t *n_r);
/* The same of the runs that are his to drive: of his agency (head, officer), of the province (Home Affairs, the chairman). 1 or -1. */
int	year_late_mine(struct flow *, int year, struct year_late **list_r, size_t *n_r);

#endif
