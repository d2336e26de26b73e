/*
 * The year of a fund of bonuses: what is not used of it by 31 January of the next year is not carried over (Decree 73/2024 Art
 * 4.3), so it is said from 1 December on what will be left. Money in đồng.
 */
#ifndef RULES_BONUS_FORECAST_H
#define RULES_BONUS_FORECAST_H

#include <stdbool.h>
#include <stdint.h>

#include "base/day.h"

/* The last day on which the fund of a year pays. */
struct day	bonus_ends(int year);
/* May the fund of a year pay on a day: from its first day to the end? */
bool	bonus_payable(int year, struct day);
/* From 1 December of its year until the end. */
bool	bonus_warned(int year, struct day);
/* Years whose funds pay on a day, the earlier first; returns how many, at most 2. */
int	bonus_years(struct day, int year_r[2]);

struct bonus_forecast {
	int64_t		 approved, spent;
	int64_t		 waiting;	/* runs that are frozen and not decided */
	int64_t		 planned;	/* what runs that are drafts divide */
	/* Answers. */
	int64_t		 left;		/* approved - spent - waiting */
	int64_t		 unspent;	/* left - planned, not below 0 */
};
void	bonus_forecast(struct bonus_forecast *);

#endif
