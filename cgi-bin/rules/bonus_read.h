/*
 * The case of a share of a fund as JSON: what `danhgia bonus` reads and answers. Shapes: README.md, "bonus". Levels and positions
 * are whatever words the case gives a factor.
 */
#ifndef RULES_BONUS_READ_H
#define RULES_BONUS_READ_H

#include "base/json.h"
#include "rules/apportion.h"

struct bonus_case {
	int64_t		 fund, unit, period_months;
	const struct ratio *reserve_percent;
	const char	**id;		/* of each in list */
	struct apportioned *list;	/* with their weights */
	size_t		 n;
};

/* 1; 0: field_r names the first member, in the order of the shapes, that is missing or wrong. */
int	bonus_read(struct mem *, const struct json *, struct bonus_case *, const char **field_r);
/* What it comes to. */
struct json	*bonus_json(struct mem *, struct bonus_case *);

#endif
