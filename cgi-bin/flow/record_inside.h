/* Inside flow: what the files of years share. */
#ifndef FLOW_RECORD_INSIDE_H
#define FLOW_RECORD_INSIDE_H

#include "flow/record.h"

/* Does he keep files of an agency's people, of its head those of Home Affairs? */
bool	record_keeper(const struct who *, bool heads_agency, int64_t agency);
/* What somebody is to the file of a person with this place. */
unsigned	record_ties(const struct who *, const struct place *);
/* With whom it lies, for who has one of the ties to it. 1; 0; -1. */
int	record_owner_read(struct flow *, int64_t person, int year, unsigned ties, struct record_owner *);
/* The delegation without which the person who acts would not keep files; 0: his own right. */
int64_t	record_delegation(const struct flow *);
/* He whose copy it is is told. 1 or -1. */
int	record_copy_tell(struct flow *, const struct record_copy *, const char *kind);

#endif
