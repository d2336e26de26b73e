/* The places that people hold in units. */
#ifndef STORE_HOLDING_H
#define STORE_HOLDING_H

#include "rules/organisation.h"
#include "store/db.h"

/* All of a person, the last first. 1 or -1. */
int	holding_of_person(struct db *, struct mem *, int64_t person, struct holding **list_r,
	    size_t *n_r);
/* Who is in a unit on a day, its head first. 1 or -1. */
int	holding_of_unit(struct db *, struct mem *, int64_t unit, struct day, struct holding **list_r,
	    size_t *n_r);
/* Who would still be there after a day, 50 at most. 1 or -1. */
int	holding_after(struct db *, struct mem *, int64_t unit, struct day, struct holding **list_r,
	    size_t *n_r);
/* The last comings and goings, 20 at most. 1 or -1. */
int	holding_changes(struct db *, struct mem *, int64_t unit, struct holding **list_r, size_t *n_r);
/* All that hold on a day or later, by person. 1 or -1. */
int	holding_world(struct db *, struct mem *, struct day, struct holding **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	holding_get(struct db *, struct mem *, int64_t id, struct holding *);
/* What a place may collide with: all others of the person, and heads of the unit. 1 or -1. */
int	holding_near(struct db *, struct mem *, const struct holding *, struct holding **list_r,
	    size_t *n_r);
/* 1; 0: the person is there from that day on, or has another main place; -1. */
int	holding_insert(struct db *, struct mem *, const struct holding *, int64_t *id_r);
/* By version: all but person and unit. 1; 0: changed meanwhile; -1. */
int	holding_update(struct db *, struct mem *, const struct holding *);

#endif
