/*
 * Working time: Monday to Friday, 7:30-11:30 and 13:30-17:00 in Viet Nam (7 h 30 min a day).
 * Public holidays are not known here, so a span over one counts it. Times are whole minutes
 * since 1970-01-01 00:00 in Viet Nam.
 */
#ifndef RULES_OFFICE_H
#define RULES_OFFICE_H

#include <stdint.h>

#include "base/mem.h"

#define OFFICE_DAY 450		/* working minutes of a day */

/* A moment as SQL writes it (UTC), its seconds dropped. 1; 0: it is none. */
int	office_moment(const char *sql, int64_t *minute_r);
/* The same back, as SQL reads it. */
char	*office_text(struct mem *, int64_t minute);

/* Working minutes between two moments; 0 where the second is not later. */
int64_t	office_minutes(int64_t from, int64_t to);
/* The moment when so many working minutes have passed: the end of a span, never the pause behind it. */
int64_t	office_after(int64_t from, int64_t minutes);

#endif
