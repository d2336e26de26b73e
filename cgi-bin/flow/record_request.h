/*
 * What a person asks about his own data: a copy, a correction, who saw it. Who keeps his file answers or refuses with words
 * within RECORD_REQUEST_DAYS working days. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_RECORD_REQUEST_H
#define FLOW_RECORD_REQUEST_H

#include "flow/record.h"
#include "rules/record_request.h"
#include "store/record_export.h"

#define REQUEST_PLACE	RECORD_PLACE "yeu-cau/"

/* One's own, the last first; those that the person who acts answers: that wait first. 1 or -1. */
int	record_requests_mine(struct flow *, struct record_request **list_r, size_t *n_r);
int	record_requests_to_answer(struct flow *, struct record_request **list_r, size_t *n_r);
/* One of either; may_r: may he answer it? 1; 0; -1. */
int	record_request_read(struct flow *, int64_t id, struct record_request *, bool *may_r);
/* Who else took one's own files with him. 1 or -1. */
int	record_seen_by(struct flow *, struct record_taken **list_r, size_t *n_r);

/* year, kind, words. */
int	record_request_ask(struct flow *, const struct record_request *, struct refusal *);
/* id, version, state (answered or refused), answer. */
int	record_request_answer(struct flow *, const struct record_request *, struct refusal *);
int	record_request_take_back(struct flow *, int64_t id, int64_t version, struct refusal *);

#endif
