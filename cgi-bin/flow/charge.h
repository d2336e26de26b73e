/*
 * Who is in charge of whom (rules/place.h): heads of their agency or unit, deputies of what was given to them, and who acts
 * for a head. Asked anew at each request. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_CHARGE_H
#define FLOW_CHARGE_H

#include "flow/flow.h"
#include "rules/place.h"

/* What the person who acts is in charge of today. 1 or -1. */
int	charge_read(struct flow *, struct charge *);
/* All places of an agency on a day. 1 or -1. */
int	charge_places(struct flow *, int64_t agency, struct day, struct places *);
/* Main places of those that he is in charge of on a day, by name. 1 or -1. */
int	charge_people(struct flow *, struct day, struct place **list_r, size_t *n_r);
/* The main place of one of them on a day. 1; 0: not in his charge; -1. */
int	charge_person(struct flow *, int64_t person, struct day, struct place *);

#endif
