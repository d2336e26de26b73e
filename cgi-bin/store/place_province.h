/* The places of all agencies at once, for who looks at all heads of agencies. */
#ifndef STORE_PLACE_PROVINCE_H
#define STORE_PLACE_PROVINCE_H

#include "rules/place.h"
#include "store/db.h"

/* A main place with the days on which it was held; name, and but for heads of agencies title and unit_name, are "". */
struct place_held {
	struct place	 place;
	struct day	 until;		/* no day: it is held */
};
/* Those held between two days, and of staff those that ended between two, in no order. 1 or -1. */
int	place_held_of_province(struct db *, struct mem *, struct day from, struct day until, struct place_held **list_r, size_t *n_r);
int	place_left_of_province(struct db *, struct mem *, struct day from, struct day until, struct place_held **list_r, size_t *n_r);

/* Everybody with his place in the order of names. 1 or -1. */
struct place_name {
	int64_t		 person;
	const char	*name;
	size_t		 order;
};
/* By person. */
int	place_names(struct db *, struct mem *, struct place_name **list_r, size_t *n_r);

/* What somebody is from a day on, by person, the last last. 1 or -1. */
struct place_kind {
	int64_t		 person;
	enum person_kind kind;
	struct day	 from;
};
int	place_kinds_of_province(struct db *, struct mem *, struct day by, struct place_kind **list_r, size_t *n_r);

#endif
