/*
 * Working days of a window, and on how many of them a person held a main place anywhere in the province and was not absent
 * (rules/absence.h). By the province parameter minimum_work_share = half who was there on fewer than half of them is pointed
 * out; his points never change.
 */
#ifndef RULES_SHEET_DAYS_H
#define RULES_SHEET_DAYS_H

#include "rules/parameter.h"

struct sheet_days {
	int		 working, present;	/* 0, 0: nobody asked */
};
/* Adds the days of a place within the window; until no day: it is held still. */
void	sheet_days_add(struct sheet_days *, const struct workdays *, struct day window_from, struct day window_until, struct day from,
	    struct day until);
/* Does the province ask? */
bool	sheet_days_asked(const struct parameter_sets *, struct period);
/* Fewer than half of them? */
bool	sheet_days_short(const struct sheet_days *);

#endif
