/* /quan-tri/thu-muc/: what the directory says beside the organisation; /co-quan/thu-muc/: of the people of an agency. */
#ifndef PAGE_DIRECTORY_H
#define PAGE_DIRECTORY_H

#include "flow/directory.h"
#include "page/visit.h"

extern const struct route directory_routes[];		/* admin */
extern const struct route directory_agency_routes[];	/* desk */

/* A difference as a row: of whom, before and after, from when, what agencies say. */
void	directory_fill(struct visit *, struct view *row, const struct directory_proposal *, const struct directory_say *, size_t nsays);

#endif
