/* Inside flow: what every write to a delivery, its entries and requests begins with. */
#ifndef FLOW_ENTRY_INSIDE_H
#define FLOW_ENTRY_INSIDE_H

#include "flow/charge.h"
#include "flow/entry.h"

/* What the person who acts is in charge of, and the places among which those people are. */
struct entry_charge {
	struct charge	 charge;
	struct places	 places;
};
/* 1 or -1. */
int	entry_charge_read(struct flow *, struct entry_charge *);
/*
 * Is he in charge of what somebody has in a unit: never of his own, nor, acting for the head of an agency, of the head's.
 * whole: as the head of the agency or of the province alone.
 */
bool	entry_covers(const struct entry_charge *, int64_t person, int64_t unit, int64_t agency);
bool	entry_covers_whole(const struct entry_charge *, int64_t person, int64_t unit, int64_t agency);

enum entry_side { ENTRY_MINE, ENTRY_CHARGE };
struct entry_held {
	struct delivery	 d;
	struct agency_periods periods;
};
/*
 * Holds a delivery that is the person's own, or in his charge (then f->delegation says by what), in a window whose sheet was
 * not confirmed. 1; 0: refused; -1.
 */
int	entry_hold(struct flow *, int64_t delivery, enum entry_side, struct entry_held *, struct refusal *);
/* Who answers for its person is told: the head of his unit, of his agency or of the province. 1 or -1. */
int	entry_tell_head(struct flow *, const struct entry_held *, const char *kind, const char *words, const char *path);
/* The person of a delivery is told. 1 or -1. */
int	entry_tell_person(struct flow *, const struct delivery *, const char *kind, const char *words);
/* What it is called in a notice. */
const char	*entry_title(struct flow *, const struct delivery *);

/* What was done behind its window goes on to the window in which it was done: then that is held. 1 or -1. */
int	entry_carry_on(struct flow *, struct entry_held *, struct day done_on);
/* What was declared of a carried delivery and has to be done again stands on the one that it was carried to. 1 or -1. */
int	entry_carry_again(struct flow *, const struct entry_held *, int64_t quantity);

#endif
