/* Who works where on a day, and what he is in charge of. */
#ifndef STORE_PLACE_H
#define STORE_PLACE_H

#include "rules/place.h"
#include "store/db.h"

/* All places of an agency on a day. 1 or -1. */
int	place_select(struct db *, struct mem *, int64_t agency, struct day, struct places *);
/* Units that a person has as their head or as a deputy, on a day. 1 or -1. */
int	place_charges(struct db *, struct mem *, int64_t person, struct day, int64_t **unit_r, size_t *n_r);

/* Single people, and sections of the catalog, that a person has as a deputy on a day. 1 or -1. */
int	place_charge_parts(struct db *, struct mem *, int64_t person, struct day, int64_t **one_r, size_t *nones_r,
	    const char ***section_r, size_t *nsections_r);
/* Has a deputy of an agency sections on a day? 1; 0; -1. */
int	place_sections(struct db *, struct mem *, int64_t agency, struct day);

/* Staff who left a unit of an agency between two days, with the place that they had. 1 or -1. */
int	place_left(struct db *, struct mem *, int64_t agency, struct day from, struct day until, struct places *);
/* Who heads an agency on a day, in the order of the agencies. 1 or -1. */
int	place_heads(struct db *, struct mem *, struct day, struct place **list_r, size_t *n_r);
/* Who heads the province, and who acts for him. 1 or -1. */
int	place_chairmen(struct db *, struct mem *, struct day, int64_t **person_r, size_t *n_r);
/* Who headed one since a day and works there no more. 1 or -1. */
int	place_heads_before(struct db *, struct mem *, struct day since, struct day today, struct place **list_r, size_t *n_r);

#endif
