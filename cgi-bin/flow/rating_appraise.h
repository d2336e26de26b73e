/*
 * What the authority does with a unit's year before it is recognised: complaints entered and verified, points and facts, the
 * level where Art 8 leaves one to choose, a unit that is not rated. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_RATING_APPRAISE_H
#define FLOW_RATING_APPRAISE_H

#include "flow/rating.h"

/*
 * id, version, tasks, sound, remedied, breach, unavoidable, opinion, silent_why (where nothing was proposed), points of each
 * criterion. Not before the units right below are recognised.
 */
int	rating_appraise(struct flow *, const struct rated *, const struct rated_points *, size_t n, struct refusal *);
/* id, version, level, level_why: one of those that Art 8 leaves. */
int	rating_choose(struct flow *, const struct rated *, struct refusal *);
/* It is not rated this year; it is again, whatever the reason. */
int	rating_leave_out(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);
int	rating_take_in(struct flow *, int64_t id, int64_t version, struct refusal *);

/* rating, kind, received, words. */
int	rating_complain(struct flow *, const struct complaint *, struct refusal *);
/* id, version, rating, outcome, verifier, document, result. */
int	rating_verify(struct flow *, const struct complaint *, struct refusal *);

/*
 * For writes: the run is held, then the unit's year, in a version (0: any); the person is on the side of the authority.
 * ties: what he has to be.
 */
int	rating_open_held(struct flow *, int64_t id, int64_t version, unsigned ties, struct rating_view *, struct refusal *);
/* Lower before higher: nothing of the units of an authority is opened any more once its own level is recognised. 1: it is not; 0; -1. */
int	rating_not_above(struct flow *, int64_t authority, int year, struct refusal *);
/* Ends such a write: the page of the run is not what it was; step and audit. 1 or -1. */
int	rating_close(struct flow *, const struct rated *, const char *act, const char *reason, struct json *after);

#endif
