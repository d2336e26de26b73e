/*
 * Sessions as the gates of every program see them. Signing in itself is
 * flow/signin.h.
 */
#ifndef FLOW_SESSION_H
#define FLOW_SESSION_H

#include "flow/flow.h"

#define SESSION_COOKIE "__Host-danhgia"

/*
 * The person behind a cookie value (NULL: no cookie). Locks a session that was
 * idle too long and ends one that is too old, in the database, at once.
 * quiet: a machine request, which does not count as an act of the person.
 * 1: *who_r, in the arena (locked or not); 0: no session; -1: broken.
 */
int	session_find(struct flow *, const char *cookie, bool quiet, const struct who **who_r);

/* Locks the session of the person who acts: he proves anew who he is. 1 or -1. */
int	session_ask_again(struct flow *);

/* Who has this address of a calendar; he acts in nothing, it is for reading. 1; 0: nobody; -1. */
int	session_reader(struct flow *, const uint8_t token[32], const struct who **who_r);

#endif
