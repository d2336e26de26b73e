/* Edits of the rows of a catalog that a person may take back. */
#ifndef STORE_CATALOG_EDIT_H
#define STORE_CATALOG_EDIT_H

#include "rules/catalog_type.h"
#include "store/db.h"

/* An edit without rows yet. 1 or -1. */
int	catalog_edit_insert(struct db *, int64_t catalog, int64_t person, int64_t round, int64_t *id_r);
/* Keeps a row as it stands before the edit changes it, or as the edit made it. 1 or -1. */
int	catalog_edit_keep(struct db *, int64_t edit, int64_t catalog, int64_t row, bool made);
/* The last one of a person in a round that was not taken back. 1; 0: none; -1. */
int	catalog_edit_last(struct db *, struct mem *, int64_t catalog, int64_t person, int64_t round,
	    int64_t *id_r);
/* 1; 0: not an edit of this person in the catalog; -1. */
int	catalog_edit_own(struct db *, struct mem *, int64_t id, int64_t catalog, int64_t person);
/* How many of its rows were changed or taken out since. 1 or -1. */
int	catalog_edit_count_later(struct db *, struct mem *, int64_t id, int64_t *n_r);
/* Its rows as they stood before; removed: it made them. version: of the row now. 1 or -1. */
int	catalog_edit_rows(struct db *, struct mem *, int64_t id, struct catalog_row **list_r,
	    size_t *n_r);
/* All of them are as they stood. 1; 0: one of their codes is used meanwhile; -1. */
int	catalog_edit_return(struct db *, int64_t id);

#endif
