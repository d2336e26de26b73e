/* Inside store: entries of deliveries that were read, with what was found in them. */
#ifndef STORE_WORK_INSIDE_H
#define STORE_WORK_INSIDE_H

#include "rules/work.h"
#include "store/db.h"

/* Entries, each once. */
struct work_entries {
	struct entry	*list;
	size_t		 n;
};
/* Puts them in the order of their ids: the functions below look them up. */
void	work_entries_sort(struct work_entries *);
/* Findings that stand and exemptions of entries of deliveries (ids as a JSON array). 1 or -1. */
int	work_entries_faults(struct db *, struct mem *, const char *ids, const struct work_entries *);
/* Each to its delivery, by id; n deliveries in any order. */
void	work_entries_give(struct work_entries *, struct delivery *, size_t n);

#endif
