/* What stands in a sample, so that whoever writes a mapping sees the names that he may enter. */
#ifndef RULES_SOURCE_SEEN_H
#define RULES_SOURCE_SEEN_H

#include "rules/source_map.h"

#define SEEN_MOST	60	/* of fields, and of lists */

struct source_seen {
	size_t		 nlists, n;
	struct { const char *path; size_t rows; } list[SEEN_MOST];	/* of rows with names; "": the whole answer */
	struct { const char *path, *value; } field[SEEN_MOST];	/* of the first row, of the list that the mapping names, else the first */
};
/* A name that is no path of a mapping is left out. */
void	source_seen_json(struct mem *, const struct source_map *, const struct json *, struct source_seen *);
/* The titles of a table and what stands below; no lists. */
void	source_seen_csv(struct mem *, const char *text, size_t n, struct source_seen *);

#endif
