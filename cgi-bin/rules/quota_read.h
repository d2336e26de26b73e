/*
 * The case of a quota as JSON: what `danhgia quota` reads and the document of a run holds. Shapes: README.md, "quota".
 */
#ifndef RULES_QUOTA_READ_H
#define RULES_QUOTA_READ_H

#include "base/json.h"
#include "rules/quota.h"

/*
 * 1; 0: field_r names the first member, in the order of the shapes, that is missing or wrong. Afterwards levels and
 * places are there (quota_levels, quota_places). Values and texts in the arena.
 */
int	quota_read(struct mem *, const struct json *, struct quota *, const char **field_r);
/* The case as it is read. */
struct json	*quota_case_json(struct mem *, const struct quota *);
/* What it comes to. */
struct json	*quota_json(struct mem *, const struct quota *);

#endif
