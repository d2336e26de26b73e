/*
 * The case of a sheet as JSON: what `danhgia score` reads and a snapshot holds. Shapes: README.md, "score".
 */
#ifndef RULES_SCORE_READ_H
#define RULES_SCORE_READ_H

#include "base/json.h"
#include "rules/score.h"

/*
 * 1; 0: field_r names the first member, in the order of the shapes, that is missing or wrong: "items[2].done",
 * "common.III.4". Values in the arena, texts of the JSON are not kept.
 */
int	score_read(struct mem *, const struct json *, struct score_case *, const char **field_r);
/* The case as it is read. */
struct json	*score_case_json(struct mem *, const struct score_case *);
/* What it comes to; sums of percent as fractions. */
struct json	*score_json(struct mem *, const struct score *, bool leads);
/* Of one without assigned work. */
struct json	*score_json_none(struct mem *);

#endif
