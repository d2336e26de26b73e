/* Inside flow: what the first decision of a run and those that replace it have in common. */
#ifndef FLOW_YEAR_DECISION_INSIDE_H
#define FLOW_YEAR_DECISION_INSIDE_H

#include "flow/year_decision.h"

/* Are number, day and signer such as a decision of a run has? 1; 0: refused. */
int	decision_typed(const struct year_run *, const struct year_decision *, struct refusal *);
/* The levels of a quota as they come out by the second way too. 1; 0: the alarm is given, refused. */
int	decision_agrees(struct flow *, const struct decision_view *, struct refusal *);
/* Two ways of counting differ at a classification of a run: the alarm. 0: refused. */
int	decision_alarm(int64_t run, const char *classification, struct refusal *);
/* What a decision froze of the places of its run. 1 or -1. */
int	decision_freeze(struct flow *, int64_t decision, const struct json *);
/* Writes down, sends and audits what a decision with its people says. action: of the audit. 1 or -1. */
int	decision_end(struct flow *, const struct year_decision *, size_t people, const char *action);

#endif
