/* The parts of the divisions in the catalog of their agency. */
#ifndef STORE_CATALOG_PART_H
#define STORE_CATALOG_PART_H

#include "rules/catalog_type.h"
#include "store/db.h"
#include "store/notice.h"

/* All divisions of its agency, with what the person is to them on a day. 1 or -1. */
int	catalog_part_select(struct db *, struct mem *, int64_t catalog, int64_t person, struct day,
	    struct catalog_division **list_r, size_t *n_r);
/* The part is done, with so many rows. 1 or -1. */
int	catalog_part_close(struct db *, int64_t catalog, int64_t unit, int64_t person, int64_t rows);
/* 1; 0: it is open; -1. */
int	catalog_part_open(struct db *, int64_t catalog, int64_t unit, int64_t person,
	    const char *reason);
/* Heads and drafters of a division (its name) on a day, each once. 1 or -1. */
int	catalog_part_people(struct db *, struct mem *, int64_t unit, const char *name, struct day,
	    struct told **list_r, size_t *n_r);
/* Rows by section, division and place; *moved_r: how many have another place now. 1 or -1. */
int	catalog_part_assemble(struct db *, int64_t catalog, int64_t *moved_r);

#endif
