/*
 * Groups of civil servants with similar tasks (Art 20.5a): which of the usual ones somebody belongs to, until the authority
 * declares others.
 */
#ifndef RULES_YEAR_GROUP_H
#define RULES_YEAR_GROUP_H

#include "rules/year_run.h"

enum year_group_usual { GROUP_HEADS, GROUP_LEADERS, GROUP_STAFF, USUAL_GROUPS };
/* "heads", "leaders", "staff": labels year_group.usual.<name>. */
extern const char *const year_group_usual_name[USUAL_GROUPS];
enum year_group_usual	year_group_usual_of(const struct classification *);

/* The number of people of a run without a group. */
size_t	year_group_without(const struct classification *, size_t n);
/* What it is called in a quota (rules/quota.h): its position, as text that orders as numbers do; "0000" for none. */
const char	*year_group_key(struct mem *, const struct year_group *, size_t n, int64_t id);
/* The group of an id; NULL: none of them. */
const struct year_group	*year_group_of(const struct year_group *, size_t n, int64_t id);

#endif
