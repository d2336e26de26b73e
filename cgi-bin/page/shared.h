/* /danh-muc/dot/:/dung-chung: what all agencies of a kind share. */
#ifndef PAGE_SHARED_H
#define PAGE_SHARED_H

#include "flow/shared.h"
#include "page/visit.h"

/* A form has no version 0, that of a part of which nothing was written: it carries one more. */
#define SHARED_FORM(version)	((version) + 1)
#define SHARED_SEEN(visit)	(form_version((visit)->form) - 1)

extern const struct route shared_routes[];		/* parts, rows, versions */
extern const struct route shared_publish_routes[];	/* what moves where, and publishing */

/* "A" or "B.I" in words. */
const char *shared_part_name(struct visit *, int64_t part);
/* Where a part stands, and what follows. */
const char *shared_at(struct visit *, const struct shared_part *, const char *rest);
/* The part of the path as View.Part, with crumbs down to it; the version of the form. 1; 0; -1. */
int	shared_open(struct visit *, struct shared_part *, struct catalog_group frame[CATALOG_GROUPS]);
/* The crumb of the part; path NULL for the page itself. */
void	shared_crumb(struct visit *, const struct shared_part *, const char *path);
/* The part of the path in the version of the form. */
struct shared_part shared_asked(struct visit *);

#endif
