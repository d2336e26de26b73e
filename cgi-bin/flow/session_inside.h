/* What session.c and gate.c share: a cookie, and what time does to a session. */
#ifndef FLOW_SESSION_INSIDE_H
#define FLOW_SESSION_INSIDE_H

#include "base/digest.h"
#include "flow/session.h"
#include "store/session.h"

/* 1: the token of a cookie; 0: no cookie of ours, or NULL. */
int	session_token(const char *cookie, uint8_t token[DIGEST_SIZE]);
/*
 * Locks what was idle too long (s->locked says so) and ends what is too old, at once; where not
 * quiet the request counts as an act. left_r: seconds until the lock or the end. 1; 0: it has ended; -1.
 */
int	session_age(struct flow *, struct session *, bool quiet, int64_t *left_r);

#endif
