/*
 * Who is in charge of whom (rules/place.h): heads of their agency or unit, deputies of what was given to them, who acts
 * for a head, and the head of the province of the heads of agencies. Asked anew at each request. 1: done, 0: refused or
 * absent, -1: broken.
 */
#ifndef FLOW_CHARGE_H
#define FLOW_CHARGE_H

#include "flow/period.h"
#include "rules/place.h"
#include "store/whose.h"

/* What the person who acts is in charge of today. 1 or -1. */
int	charge_read(struct flow *, struct charge *);
/*
 * Home Affairs assigns to heads of agencies what the head of the province decided by a document: the charge for that alone.
 * 1; 0: he is not of Home Affairs; -1.
 */
int	charge_prepares(struct flow *, struct charge *);
/* Is somebody the head of an agency today? 1; 0; -1. */
int	charge_is_head(struct flow *, int64_t person, int64_t agency);
/* All places of an agency on a day. 1 or -1. */
int	charge_places(struct flow *, int64_t agency, struct day, struct places *);
/* The places among which those of a charge are: of his agency, and where heads of agencies are in it their places today. 1 or -1. */
int	charge_all(struct flow *, const struct charge *, struct day, struct places *);
/* Whose work a charge is about, with these places: of the agency, or of people. */
struct whose	charge_whose(struct flow *, const struct charge *, const struct places *);
/*
 * The periods of each agency whose head is in a charge, and of the own; the last are those in which all of it is counted together:
 * the province's, and where no heads are in it the own alone. 1 or -1.
 */
int	charge_periods(struct flow *, const struct charge *, struct agency_periods **list_r, size_t *n_r);
/* Those of an agency among them, else the last. */
const struct agency_periods	*charge_periods_of(const struct agency_periods *, size_t n, int64_t agency);
/* Main places of those that he is in charge of on a day: by name, heads of agencies in the order of these. 1 or -1. */
int	charge_people(struct flow *, struct day, struct place **list_r, size_t *n_r);
/* The main place of one of them on a day. 1; 0: not in his charge; -1. */
int	charge_person(struct flow *, int64_t person, struct day, struct place *);

/*
 * Who is above the head of an agency is told: the head of the province, else all who act as such. of: whose work it is.
 * 1 or -1.
 */
int	charge_tell_above(struct flow *, const char *of, const char *kind, const char *a, const char *b, const char *path);

#endif
