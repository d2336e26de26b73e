/* Addresses of calendars. An address exists only where its person keeps it; here stands its SHA-256. */
#ifndef STORE_CALENDAR_H
#define STORE_CALENDAR_H

#include "rules/calendar.h"
#include "store/session.h"

/* The one of a person that stands. 1; 0: none; -1. */
int	calendar_get(struct db *, struct mem *, int64_t person, struct calendar *);
/* 1; 0: the person has one that stands; -1. */
int	calendar_insert(struct db *, int64_t person, const uint8_t token[32], uint64_t roles, int64_t *id_r);
/* id 0: whichever stands. 1; 0: it has ended; -1. */
int	calendar_end_row(struct db *, int64_t person, int64_t id, const char *why);
/* Was it good once? 1; 0: never; -1. */
int	calendar_was(struct db *, struct mem *, const uint8_t token[32]);
/* Persons of whom the directory was not asked for so many seconds, at most `most`. 1 or -1. */
int	calendar_persons(struct db *, struct mem *, int64_t seconds, int64_t most,
	    struct session_person **list_r, size_t *n_r);
/* 1 or -1. */
int	calendar_checked(struct db *, int64_t person, uint64_t roles);

#endif
