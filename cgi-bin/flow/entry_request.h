/*
 * What a person asks for beside his work, and what the head decides: more time, granted in time or not at all; that a fault
 * had an objective cause; to be rid of what he cannot do. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_ENTRY_REQUEST_H
#define FLOW_ENTRY_REQUEST_H

#include "flow/entry.h"

/* kind, delivery, until or entry and finding, reason, proof. file: it goes on to the form for a file. Fields: until_day, fault. */
int	request_ask(struct flow *, const struct request *, bool file, struct refusal *);
int	request_recall(struct flow *, enum request_kind, int64_t id, int64_t version, struct refusal *);
/* kind, id, version, answer, document (of an exemption that is confirmed). Fields: answer, document. */
int	request_decide(struct flow *, const struct request *, bool yes, struct refusal *);

/* A fault that may be excused: an entry that is late, or an error in it. */
struct fault {
	int64_t		 entry, finding;
	const struct entry *of;
	const struct finding *error;
	bool		 asked;			/* a request waits or holds */
};
/* Those of a delivery, in the arena. */
struct fault	*request_faults(struct flow *, const struct entry_case *, size_t *n_r);

#endif
