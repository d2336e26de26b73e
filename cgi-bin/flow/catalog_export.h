/* A catalog as a workbook of the usual shape: it imports again, its coefficients are live. */
#ifndef FLOW_CATALOG_EXPORT_H
#define FLOW_CATALOG_EXPORT_H

#include "flow/flow.h"
#include "rules/catalog_type.h"

enum export_column {
	EXPORT_NUMBER, EXPORT_CODE, EXPORT_DIVISION, EXPORT_TASK, EXPORT_DETAIL, EXPORT_OUTPUT,
	EXPORT_GROUP, EXPORT_POINTS, EXPORT_COEFFICIENT, EXPORT_UNIT, EXPORT_FREQUENCY,
	EXPORT_POSTS, EXPORT_PEOPLE, EXPORT_NOTE, EXPORT_SECTION, EXPORT_COLUMNS
};

/* The words of the workbook in the language of the person. */
struct export_words {
	const char	*sheet;
	const char	*head[2];
	const char	*title[EXPORT_COLUMNS];
};

/* All rows; bytes in the arena. 1 or -1. */
int	catalog_workbook(struct flow *, const struct catalog *, const struct export_words *,
	    const char **bytes_r, size_t *n_r);

#endif
