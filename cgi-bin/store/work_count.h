/*
 * Deliveries with what points follow from, and nothing that is read: for many people at once. Products, names, documents
 * and words are "", numbers of files 0; all else is as store/work.h has it.
 */
#ifndef STORE_WORK_COUNT_H
#define STORE_WORK_COUNT_H

#include "rules/work.h"
#include "store/db.h"

/*
 * What is due in an agency from one day to another, person by person, by deadline. person: of n people alone, with agency 0
 * wherever it is due; NULL: of all.
 * 1 or -1.
 */
int	delivery_count(struct db *, struct mem *, int64_t agency, const int64_t *person, size_t npeople, struct day from,
	    struct day until, struct delivery **list_r, size_t *n_r);

#endif
