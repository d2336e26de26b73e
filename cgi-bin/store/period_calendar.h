/* Calendars of the province and of agencies that stand. */
#ifndef STORE_PERIOD_CALENDAR_H
#define STORE_PERIOD_CALENDAR_H

#include "rules/period_calendar.h"
#include "store/db.h"

/* Those of the province and of an agency (0: of the province alone), the last to begin first. 1 or -1. */
int	period_calendar_select(struct db *, struct mem *, int64_t agency, struct calendars *);
/* Those of the province and of all agencies, the last to begin first. 1 or -1. */
int	period_calendar_select_all(struct db *, struct mem *, struct calendars *);
/* Those that were taken back, the last one first. 1 or -1. */
int	period_calendar_select_withdrawn(struct db *, struct mem *, int64_t agency, struct calendars *);
/* Also one that was taken back. 1; 0: none; -1. */
int	period_calendar_get(struct db *, struct mem *, int64_t id, struct calendar_set *);
/* 1; 0: there is one from that period on; -1. */
int	period_calendar_insert(struct db *, struct mem *, const struct calendar_set *, int64_t person, int64_t *id_r);
/* 1; 0: taken back meanwhile; -1. */
int	period_calendar_withdraw(struct db *, int64_t id, int64_t version, int64_t person, const char *reason);
/* Agencies that have, or will have, one of their own. 1 or -1. */
int	period_calendar_own(struct db *, struct mem *, int64_t **id_r, size_t *n_r);
/* Agencies of a day with their names. 1 or -1. */
int	period_calendar_agencies(struct db *, struct mem *, struct day, int64_t **id_r, const char ***name_r, size_t *n_r);

#endif
