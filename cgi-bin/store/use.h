/* What the lists of Art 23 rest on. */
#ifndef STORE_USE_H
#define STORE_USE_H

#include "rules/use.h"
#include "store/db.h"

struct use_whose {
	int64_t		 agency, unit;	/* 0: all */
	const char	*group;		/* ""; any */
	bool		 but_chief;	/* without heads of agencies */
};
/* Main places on a day, agency by agency, by name. 1 or -1. */
int	use_people(struct db *, struct mem *, const struct use_whose *, struct day, struct use_place **list_r, size_t *n_r);
/* Levels of people from one year to another, person by person, the last first. 1 or -1. */
int	use_levels(struct db *, struct mem *, const int64_t *person, size_t n, int first, int last, struct use_level **list_r, size_t *n_r);
/* The common criteria of people in a year, person by person. 1 or -1. */
int	use_commons(struct db *, struct mem *, const int64_t *person, size_t n, int year, struct use_common **list_r, size_t *n_r);

#endif
