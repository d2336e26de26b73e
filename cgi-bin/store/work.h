/* Deliveries with their work, entries and what was found in them. */
#ifndef STORE_WORK_H
#define STORE_WORK_H

#include "rules/work.h"
#include "store/whose.h"

/* What a person owes in a window, by deadline, with all entries, findings that stand, exemptions. 1 or -1. */
int	delivery_of_person(struct db *, struct mem *, int64_t person, struct day from, struct day until, struct delivery **list_r,
	    size_t *n_r);
/* The same of all people of an agency, person by person. 1 or -1. */
int	delivery_of_agency(struct db *, struct mem *, int64_t agency, struct day from, struct day until, struct delivery **list_r,
	    size_t *n_r);
/* The same of an agency or of people. 1 or -1. */
int	delivery_of(struct db *, struct mem *, const struct whose *, struct day from, struct day until, struct delivery **list_r,
	    size_t *n_r);
/* One, with the same; hold: nobody else changes it until the end of the transaction. 1; 0: none; -1. */
int	delivery_get(struct db *, struct mem *, int64_t id, bool hold, struct delivery *);
/* What a person still owes that was due before a day, and what has entries that wait. 1 or -1. */
int	delivery_owed_before(struct db *, struct mem *, int64_t person, struct day, struct delivery **list_r, size_t *n_r);
int	delivery_waiting_in(struct db *, struct mem *, const struct whose *, struct delivery **list_r, size_t *n_r);

#endif
