/* What sums are counted from, and keeping them: for the worker. */
#ifndef STORE_SUMMARY_COUNT_H
#define STORE_SUMMARY_COUNT_H

#include "rules/summary.h"
#include "store/db.h"

/* An agency and a period. */
struct summary_key {
	int64_t		 agency;
	struct period	 period;
};
/* The key that waits longest, and the ids (JSON) of all that say the same; 1; 0: none waits; -1. */
int	summary_dirt(struct db *, struct mem *, struct summary_key *, const char **ids_r);
int	summary_clean(struct db *, const char *ids);
/* Keys since a first month that were counted within so many seconds, by agency. 1 or -1. */
int	summary_counted(struct db *, struct mem *, struct day first, int seconds, struct summary_key **list_r, size_t *n_r);
/* Agencies that there are on a day. 1 or -1. */
int	summary_all(struct db *, struct mem *, struct day, int64_t **list_r, size_t *n_r);

/* What is counted: main places on a day; sheets of the period with their work; work that counts in a window. 1 or -1. */
int	summary_read(struct db *, struct mem *, const struct summary_key *, struct day from, struct day until, struct day on, struct summary_facts *);
/* Of a year: as people and sheets. 1 or -1. */
int	summary_read_year(struct db *, struct mem *, const struct summary_key *, struct summary_facts *);
/* Rows of the catalog that work of a window rests on, and those in force on a day. 1 or -1. */
int	summary_read_rows(struct db *, struct mem *, int64_t agency, struct day from, struct day until, struct day on, int64_t *used_r, int64_t *in_force_r);

/* In place of what stood. 1 or -1. */
int	summary_keep(struct db *, struct mem *, const struct summary_key *, const struct summary_part *unit, size_t nunits, const struct summary_part *post, size_t nposts,
	    int64_t used, int64_t in_force);

#endif
