/*
 * Absences that the year counts: the head of an agency enters them on a document and takes them back with a reason; each
 * sees his own. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_ABSENCE_H
#define FLOW_ABSENCE_H

#include "flow/flow.h"
#include "rules/absence.h"
#include "rules/agency.h"

#define ABSENCE_PLACE	"/co-quan/nghi/"

/* Those that meet a year: as head of the agency, by name; else one's own. 1 or -1. */
int	absences(struct flow *, int year, struct absence **list_r, size_t *n_r);
/* One of them. */
int	absence_read(struct flow *, int64_t id, struct absence *);
/* Whose can be entered: who works in the agency today. 1 or -1. */
int	absence_people(struct flow *, struct member **list_r, size_t *n_r);

/* person, kind, days, document. Fields of a refusal: person, first_day, last_day. */
int	absence_enter(struct flow *, const struct absence *, struct refusal *);
int	absence_take_back(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);

#endif
