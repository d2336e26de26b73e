/*
 * The calendar of a person: a secret address from which his calendar program fetches what he owes or
 * watches, by when. Who has the address reads it without signing in, and does nothing else.
 */
#ifndef FLOW_CALENDAR_H
#define FLOW_CALENDAR_H

#include "flow/flow.h"
#include "rules/calendar.h"

struct render;

#define CALENDAR	"/lich/"

/* The address that the person has; id 0: none. 1 or -1. */
int	calendar_look(struct flow *, struct calendar *);
/*
 * A new address instead of the one that the person saw (seen; 0: none), to be shown once: here stands
 * its digest alone. 1; 0; -1.
 */
int	calendar_make(struct flow *, int64_t seen, const char **address_r, struct refusal *);
/* Ends the one that he saw. 1; 0; -1. */
int	calendar_end(struct flow *, int64_t seen, struct refusal *);

enum calendar_found { CALENDAR_BROKEN = -1, CALENDAR_NONE, CALENDAR_FOUND, CALENDAR_WAIT };
/*
 * What stands behind an address, in the language of its person. Strangers ask; one who guesses too
 * often has to wait a minute.
 */
enum calendar_found	calendar_read(struct flow *, struct render *, const char *token,
	const char **text_r, size_t *n_r);

#endif
