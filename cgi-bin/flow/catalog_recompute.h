/* Inside flow: coefficients follow from points and standard. */
#ifndef FLOW_CATALOG_RECOMPUTE_H
#define FLOW_CATALOG_RECOMPUTE_H

#include "flow/catalog_write.h"

/*
 * Sets the coefficient of every row of a catalog whose value is not that of its
 * points; in a write. *changed_r may be NULL. 1 or -1.
 */
int	catalog_recompute(struct flow *, int64_t catalog, int64_t standard_points,
	    int64_t *changed_r);
/* The same by the standard that the catalog has now; nothing without one. 1 or -1. */
int	catalog_follow(struct flow *, const struct catalog_write *);

#define CATALOG_ALL_FIELDS ((1u << CATALOG_FIELDS) - 1)
/* The changed fields (bits of enum catalog_field) of a row, for the audit. */
struct json *catalog_line_json(struct mem *, const struct catalog_line *, unsigned fields);

#endif
