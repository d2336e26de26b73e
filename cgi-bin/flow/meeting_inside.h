/* Inside flow: what every write to a meeting begins and ends with. */
#ifndef FLOW_MEETING_INSIDE_H
#define FLOW_MEETING_INSIDE_H

#include "flow/meeting.h"

struct meeting_write {
	int64_t		 id, version;	/* version 0: whichever it is */
	unsigned	 needs;		/* enum meeting_may */
	unsigned	 states;	/* 1 << enum meeting_state, in which it may be */
	struct refusal	*why;
	struct meeting_view v;		/* filled by meeting_begin_write */
};
/* Holds it, reads it whole, checks rights, state and version. 1; 0: refused; -1. */
int	meeting_begin_write(struct flow *, struct meeting_write *);
/* The act, as head by the delegation that he has; location is its page, or what follows. 1 or -1. */
int	meeting_record(struct flow *, const struct meeting_write *, const char *action, struct json *after, const char *rest);
const char	*meeting_path(struct flow *, int64_t id, const char *rest);
/* "28/11/2026, 08:30" */
const char	*meeting_when(struct flow *, const struct meeting *);
/* Tells all the invited but the one who acts. 1 or -1. */
int	meeting_tell(struct flow *, const struct meeting_view *, const char *kind);

#endif
