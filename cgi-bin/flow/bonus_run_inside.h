/* Inside flow: a run as it is read and held. */
#ifndef FLOW_BONUS_RUN_INSIDE_H
#define FLOW_BONUS_RUN_INSIDE_H

#include "flow/bonus_run.h"

/* What a draft comes to as the data stand. 1 or -1. */
int	bonus_run_count(struct flow *, struct bonus_run_view *);
/* What was frozen; where nothing was, v->kept is false. 1 or -1. */
int	bonus_run_take(struct flow *, struct bonus_run_view *);
/*
 * Held with the funds of its agency, for its head, in the version that he saw and where the act is possible. 1; 0: refused,
 * or not his; -1.
 */
int	bonus_run_held(struct flow *, int64_t id, int64_t version, enum bonus_run_act, struct bonus_run *, struct refusal *);

#endif
