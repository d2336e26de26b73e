/* Agencies as open data name them. */
#ifndef STORE_OPEN_DATA_H
#define STORE_OPEN_DATA_H

#include "rules/open_data.h"
#include "store/db.h"

/* Those there were between two days, kind by kind: id, name, code, kind. 1 or -1. */
int	open_agencies(struct db *, struct mem *, struct day first, struct day last, struct open_fact **list_r, size_t *n_r);

#endif
