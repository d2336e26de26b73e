/*
 * Days and moments. A day is a date of the Gregorian calendar in Viet Nam
 * (UTC+7, no daylight saving); a moment is UTC as the database keeps it.
 */
#ifndef BASE_DAY_H
#define BASE_DAY_H

#include <stdint.h>

#include "base/mem.h"

struct day {
	int16_t	year;	/* 0: no day */
	int8_t	month;	/* 1-12 */
	int8_t	day;	/* 1-31 */
};

/* As typed: 5/1/26, 05/01/2026, 05-01-2026, 05.01.2026; years 1900-2199. 1 or 0. */
int	 day_read(const char *, struct day *day_r);
/* 2026-01-05, as SQL and programs write it. 1 or 0. */
int	 day_iso(const char *, struct day *day_r);
/* "05/01/2026"; "" for no day. */
char	*day_show(struct mem *, struct day);
/* "2026-01-05"; NULL for no day. */
char	*day_text(struct mem *, struct day);
/* Days since 1970-01-01, and back. */
int32_t	 day_number(struct day);
struct day	day_of_number(int32_t);
struct day	day_before(struct day);
/* < 0, 0, > 0 */
int	 day_compare(struct day, struct day);
/* Today in Viet Nam by the system's clock. */
struct day	day_today(void);
/* "2026-11-24 08:41:52.123456" (UTC) as "24/11/2026 15:41"; NULL for NULL. */
char	*moment_show(struct mem *, const char *sql);

#endif
