/* Inside flow: what the files of years share. */
#ifndef FLOW_RECORD_INSIDE_H
#define FLOW_RECORD_INSIDE_H

#include "flow/record.h"

/* What somebody is to the file of a person with this place. */
unsigned	record_ties(const struct who *, const struct place *);
/* With whom it lies, for who has one of the ties to it. 1; 0; -1. */
int	record_owner_read(struct flow *, int64_t person, int year, unsigned ties, struct record_owner *);
/* The delegation without which the person who acts would not keep files; 0: his own right. */
int64_t	record_delegation(const struct flow *);
/* All who keep the file of somebody with this place are told. 1 or -1. */
int	record_tell_keepers(struct flow *, const struct place *, const char *kind, const char *a, const char *b, const char *path);

#endif
