/*
 * Days off, and Saturdays and Sundays that are worked instead: Home Affairs enters them ahead and takes them back with a
 * reason; everybody reads them. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_HOLIDAY_H
#define FLOW_HOLIDAY_H

#include "flow/flow.h"
#include "rules/holiday.h"

#define HOLIDAY_PLACE	"/phieu/lich/ngay-nghi/"

/* Those of a year by day, also what was taken back; the years in which there are any. 1 or -1. */
int	holidays(struct flow *, int year, struct holiday **list_r, size_t *n_r);
int	holidays_years(struct flow *, int64_t **list_r, size_t *n_r);
int	holiday_read(struct flow *, int64_t id, struct holiday *);
/* Can it be taken back by the person who acts? */
bool	holiday_can_withdraw(const struct flow *, const struct holiday *);

/* kind, name, document_number of each day from one to another. Fields of a refusal: first_day, last_day. */
int	holiday_enter(struct flow *, const struct holiday *, struct day from, struct day until, struct refusal *);
/* One that is still ahead, in a version. */
int	holiday_take_back(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);

#endif
