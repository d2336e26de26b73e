/*
 * The case of a year as JSON: what `danhgia year` reads and the document of a classification holds. Shapes: README.md,
 * "year".
 */
#ifndef RULES_YEAR_READ_H
#define RULES_YEAR_READ_H

#include "base/json.h"
#include "rules/year.h"

/* 1; 0: field_r names the first member, in the order of the shapes, that is missing or wrong. Values in the arena. */
int	year_read(struct mem *, const struct json *, struct year_case *, const char **field_r);
/* The case as it is read. */
struct json	*year_case_json(struct mem *, const struct year_case *);
/* What it comes to. */
struct json	*year_json(struct mem *, const struct year_case *);

#endif
