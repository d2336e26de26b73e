/* Sets of parameters of the province. */
#ifndef STORE_PROVINCE_H
#define STORE_PROVINCE_H

#include "rules/province.h"
#include "store/db.h"

/* Those that stand, the last to begin first. 1 or -1. */
int	province_select(struct db *, struct mem *, struct province_set **list_r, size_t *n_r);
/* Those that were taken back, the last one first. 1 or -1. */
int	province_select_withdrawn(struct db *, struct mem *, struct province_set **list_r, size_t *n_r);
/* Also one that was taken back. 1; 0: none; -1. */
int	province_get(struct db *, struct mem *, int64_t id, struct province_set *);
/* Holds those that stand until the end of the transaction. 1 or -1. */
int	province_hold(struct db *, struct mem *);
/* 1; 0: there is one from that month on; -1. */
int	province_insert(struct db *, struct mem *, const struct province_set *, int64_t person, int64_t *id_r);
/* 1; 0: taken back meanwhile; -1. */
int	province_withdraw(struct db *, int64_t id, int64_t version, int64_t person, const char *reason);

#endif
