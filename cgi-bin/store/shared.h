/* Shared parts of a campaign, their versions, and what catalogs have adopted of them. */
#ifndef STORE_SHARED_H
#define STORE_SHARED_H

#include "rules/shared.h"
#include "store/db.h"

/* 1 or -1; a part of which nothing was written yet has version 0. */
int	shared_part_get(struct db *, struct mem *, int64_t campaign, int64_t part, struct shared_part *);
/* 1; 0: somebody else began it; -1. */
int	shared_part_insert(struct db *, const struct shared_part *);
/* Another version of what is being written. 1; 0: changed meanwhile; -1. */
int	shared_part_touch(struct db *, const struct shared_part *);

/* Rows as they are being written, in their order; removed: those that were taken out. 1 or -1. */
int	shared_row_select(struct db *, struct mem *, int64_t campaign, int64_t part, bool removed,
	    struct shared_row **list_r, size_t *n_r);
/* Rows of a version. 1 or -1. */
int	shared_row_of_version(struct db *, struct mem *, int64_t campaign, int64_t part, int64_t number,
	    struct shared_row **list_r, size_t *n_r);
/* 1; 0: not of this part; -1. */
int	shared_row_get(struct db *, struct mem *, int64_t campaign, int64_t part, int64_t id, struct shared_row *);
/* At the end of the part. 1; 0: the code stands in a part of this kind; -1. */
int	shared_row_insert(struct db *, int64_t campaign, const struct shared_row *, int64_t *id_r);
/* 1; 0: *twice_r says whether the code stands already, else it was changed meanwhile; -1. */
int	shared_row_update(struct db *, int64_t campaign, const struct shared_row *, bool *twice_r);
int	shared_row_set_removed(struct db *, int64_t campaign, const struct shared_row *, bool removed, bool *twice_r);

/* The newest first. 1 or -1. */
int	shared_version_select(struct db *, struct mem *, int64_t campaign, int64_t part,
	    struct shared_version **list_r, size_t *n_r);
/* Publishes what is being written as the next version. 1; 0: changed since it was looked at; -1. */
int	shared_version_insert(struct db *, const struct shared_part *, int64_t person);

/* The section of a version. 1; 0: no such version; -1. */
int	shared_version_section(struct db *, struct mem *, const struct shared_part *, int64_t number,
	    const char **section_r);
/* What is being written is again the rows of a version. 1; 0: a code stands in the other part; -1. */
int	shared_version_restore(struct db *, const struct shared_part *, int64_t number);

/* Sections of catalogs of the kind of a part. 1 or -1. */
int	shared_source_select(struct db *, struct mem *, int64_t campaign, int64_t part,
	    struct shared_source **list_r, size_t *n_r);

/* A catalog of the campaign and what it has of a part. */
struct shared_catalog {
	int64_t		 id, agency;
	const char	*name;		/* of the agency */
	enum catalog_state state;
	int64_t		 standard;	/* row, or 0 */
	int64_t		 adopted;	/* version, or 0 */
};
/* 1 or -1. */
int	shared_catalog_select(struct db *, struct mem *, int64_t campaign, int64_t part,
	    struct shared_catalog **list_r, size_t *n_r);
int	shared_adopted(struct db *, struct mem *, int64_t catalog, int64_t part, int64_t *number_r);
/* edit 0: the version says what the catalog has already. */
int	shared_adoption_insert(struct db *, int64_t catalog, int64_t part, int64_t number, int64_t edit);
int	shared_adoption_copy(struct db *, int64_t from, int64_t to);

/* What shared_moves needs of a catalog. 1 or -1. */
int	catalog_row_shared(struct db *, struct mem *, int64_t catalog, struct catalog_row **list_r, size_t *n_r);
/* A new row of a catalog. 1; 0: the code stands in it; -1. */
int	shared_take(struct db *, int64_t catalog, const struct shared_move *, int64_t *id_r);
/* 1; 0: *twice_r says whether the code stands already, else it was changed meanwhile; -1. */
int	shared_renew(struct db *, const struct shared_move *, bool *twice_r);
int	shared_drop(struct db *, const struct catalog_row *, const char *reason, bool *twice_r);
int	shared_again(struct db *, const struct catalog_row *, bool *twice_r);

#endif
