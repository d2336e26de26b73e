/* Units: the tree as of a day, and how it changes. */
#ifndef STORE_UNIT_H
#define STORE_UNIT_H

#include "rules/organisation.h"
#include "store/db.h"

/* Every unit there ever was, called and placed as on the day. 1 or -1. */
int	unit_select(struct db *, struct mem *, struct day, struct unit **list_r, size_t *n_r);
/* Nobody else changes the organisation until the end of the transaction. 1 or -1. */
int	unit_hold(struct db *, struct mem *);
/* What it was before, the last first. 1 or -1. */
int	unit_pasts(struct db *, struct mem *, int64_t unit, struct unit_past **list_r, size_t *n_r);
/* 1; 0: the code is taken, or there is a province; -1. */
int	unit_insert(struct db *, struct mem *, const struct unit *, int64_t *id_r);
/* Name, parent and position, by version. 1; 0: changed meanwhile; -1. */
int	unit_update(struct db *, const struct unit *);
/* Keeps name and parent as they were from a day until another. 1 or -1. */
int	unit_keep(struct db *, struct mem *, const struct unit *, struct day from, struct day until);
/* Its last day; no day: it goes on. 1; 0: changed meanwhile; -1. */
int	unit_set_end(struct db *, struct mem *, int64_t id, int64_t version, struct day until);

#endif
