/* What people were shown when the look before publication began. */
#ifndef STORE_SHEET_SEEN_H
#define STORE_SHEET_SEEN_H

#include "rules/sheet_ground.h"
#include "store/db.h"

/* 1 or -1. */
int	sheet_seen_set(struct db *, const struct sheet_seen *);
/* Of sheets; of one that was confirmed before it was kept there is none. 1 or -1. */
int	sheet_seen_of(struct db *, struct mem *, const int64_t *sheet, size_t n, struct sheet_seen **list_r, size_t *n_r);
/* The look begins again, in the version of the sheet. 1; 0: changed meanwhile; -1. */
int	sheet_renew(struct db *, const struct sheet *);

#endif
