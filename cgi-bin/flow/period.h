/*
 * The calendar of the periods of an agency: which one holds, in which window a day falls, by when each step is done. Home
 * Affairs sets that of the province, the head of an agency its own, from a period on that has not begun.
 * 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_PERIOD_H
#define FLOW_PERIOD_H

#include "flow/flow.h"
#include "flow/parameter.h"
#include "rules/period_calendar.h"

#define PERIOD_PLACE	"/phieu/lich/"

/* What the periods of an agency follow from; asked for once a request. */
struct agency_periods {
	int64_t		 agency;
	struct calendars calendars;
	struct workdays	 days;
	struct parameter_sets parameters;	/* months or quarters */
};
/* For pages on which somebody works: the caller says whose. 1 or -1. */
int	periods_on(struct flow *, int64_t agency, struct agency_periods *);
/* The same of several at once: list_r[i] of agency[i]. 1 or -1. */
int	periods_on_all(struct flow *, const int64_t *agency, size_t n, struct agency_periods *list_r);
/* For who looks it up: an agency that is not his to see becomes his own. 1 or -1. */
int	periods_read(struct flow *, int64_t agency, struct agency_periods *);
/* Agencies that the person may choose from; none: his own alone. 1 or -1. */
int	periods_agencies(struct flow *, int64_t **id_r, const char ***name_r, size_t *n_r);

/* The period that a month lies in. */
struct period	 periods_of_month(const struct agency_periods *, int year, int month);
/* In whose window a day falls. */
struct period	 periods_of(const struct agency_periods *, struct day);
/* The one before it, also where that was a month and it is a quarter, or the other way round. */
struct period	 periods_before(const struct agency_periods *, struct period);
/* Is a period evaluated at all: not before the first month that the province counts from. */
bool		 periods_counted(const struct agency_periods *, struct period);
/* By when a step is done; plain_r: the day that it would be without days off. */
struct day	 periods_step(const struct agency_periods *, struct period, enum period_step, struct day *plain_r);

/* Does the window of a period lie ahead? */
bool		 periods_ahead(const struct agency_periods *, struct period);
/* The same for the province and every agency with a calendar of its own. 1; 0; -1. */
int		 periods_ahead_of_all(struct flow *, struct period);

/* Calendars of the province and of the agency that were taken back, the last one first. 1 or -1. */
int	periods_withdrawn(struct flow *, const struct agency_periods *, struct calendars *);
/* May the person set the calendar of the province, of his agency? */
bool	periods_can_set(const struct flow *, bool province);
/* May the person let his agency, whose these are, follow the province again? */
bool	periods_can_follow(const struct flow *, const struct agency_periods *);
/* Has a calendar that stands not begun, and is it his to take back? */
bool	periods_can_take_back(const struct flow *, const struct agency_periods *, const struct calendar_set *);
/* agency (0: the province's), first, calendar or follows, document, reason. Fields of a refusal: calendar_day_name, first, document_day. */
int	periods_set(struct flow *, const struct calendar_set *, struct refusal *);
/* One, also taken back, that is the province's or of the own agency. */
int	periods_set_read(struct flow *, int64_t id, struct calendar_set *);
int	periods_take_back(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);

#endif
