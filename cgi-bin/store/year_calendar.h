/* Calendars of the year, and where the people of a run stand beside them. */
#ifndef STORE_YEAR_CALENDAR_H
#define STORE_YEAR_CALENDAR_H

#include "rules/year_calendar.h"
#include "store/db.h"

/* All of a year, also what was taken back: the province's first, then bodies by name. 1 or -1. */
int	year_calendar_select(struct db *, struct mem *, int year, struct year_calendar **list_r, size_t *n_r);
/* The body's own that stands in a year, or the province's (agency 0: that alone). 1; 0: none was set; -1. */
int	year_calendar_standing(struct db *, struct mem *, int64_t agency, int year, struct year_calendar *);
/* Also one that was taken back. 1; 0: none; -1. */
int	year_calendar_get(struct db *, struct mem *, int64_t id, struct year_calendar *);
/* 1; 0: the year has one that stands; -1. */
int	year_calendar_insert(struct db *, struct mem *, const struct year_calendar *, int64_t person, int64_t *id_r);
/* 1; 0: taken back meanwhile; -1. */
int	year_calendar_withdraw(struct db *, int64_t id, int64_t version, int64_t person, const char *reason);

/* A classification that is not over. */
struct year_waiting {
	int64_t		 id, person, agency;
	const char	*name, *unit_name;
	enum classification_state state;
	bool		 head;		/* of an agency: the head of the province decides */
};
/* Those of the run of an authority and a year, by name. 1 or -1. */
int	year_waiting_of_run(struct db *, struct mem *, int64_t authority, int year, struct year_waiting **list_r, size_t *n_r);
/* 1; 0: he was reminded of it; -1. */
int	year_letter_insert(struct db *, int64_t person, int year, enum year_step);

#endif
