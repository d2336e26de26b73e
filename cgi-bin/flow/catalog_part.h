/*
 * Divisions fill and close their parts of the catalog of their agency; its officer and head see how
 * far they are, remind them and put the parts together. Each write answers 1, 0 (refused) or -1.
 */
#ifndef FLOW_CATALOG_PART_H
#define FLOW_CATALOG_PART_H

#include "flow/catalog.h"

/* Whose rows the person may type: of the whole catalog, or of the divisions that are his. */
struct catalog_scope {
	bool		 all;
	struct catalog_division *division; /* of the agency */
	size_t		 n;
	const char	*units;		/* his divisions, "12,13"; "": all */
	const char	*name;		/* of the first that is his; "": none, or all */
};
/* 1; 0: none; -1. */
int	catalog_scope_of(struct flow *, int64_t catalog, struct catalog_scope *);
/* The division of the scope with this unit; NULL: none, or not his. */
const struct catalog_division *catalog_scope_find(const struct catalog_scope *, int64_t unit);

/* The part is done; may be said by its head and drafters, the officer and the head of the agency. */
int	catalog_part_done(struct flow *, int64_t catalog, int64_t unit, int64_t version,
	    struct refusal *);
/* The same people open it again, and say why. */
int	catalog_part_again(struct flow *, int64_t catalog, int64_t unit, int64_t version,
	    const char *reason, struct refusal *);
/* Tells heads and drafters of all divisions that are not done. */
int	catalog_part_remind(struct flow *, int64_t catalog, struct refusal *);
/* Rows by section, division and place. */
int	catalog_part_gather(struct flow *, int64_t catalog, struct refusal *);

#endif
