/*
 * The personal number of a person, for administrators: masked, but by an act of its own that is written down. In no address,
 * log or audit.
 */
#ifndef FLOW_PERSON_NUMBER_H
#define FLOW_PERSON_NUMBER_H

#include "flow/flow.h"
#include "rules/directory_type.h"

/* number "": none. 1; 0: no such person; -1. */
int	number_look(struct flow *, int64_t person, struct person_number *);
/* Somebody looks at the whole of it. 1; 0; -1. */
int	number_open(struct flow *, int64_t person, struct refusal *);
/* Typed; version of number_look. Field of a refusal: number. 1; 0; -1. */
int	number_set(struct flow *, int64_t person, int64_t version, const char *number, struct refusal *);

/* Within a write in hand, whose number is held: from: where it came from. 1; 0: somebody else has it; -1. */
int	number_put(struct flow *, int64_t person, const char *number, enum number_source from, struct refusal *);

#endif
