/* The rows of a workbook against those of the catalog that it goes into. */
#ifndef RULES_IMPORT_MERGE_H
#define RULES_IMPORT_MERGE_H

#include "rules/import.h"

/* What taking the good rows would do to the rows that stand in the catalog. */
struct import_merge {
	struct catalog_change *change;	/* good rows in the order of the file, then the rows GONE */
	struct import_line **line;	/* of a change; NULL: GONE */
	size_t		 n, same, changed, fresh, gone;
};
/* The row of a file is refused: under its code the catalog has another work. */
void	import_refuse_other(struct mem *, struct import_result *, struct import_line *,
	    const char *task);
/* The task of that work where a row was refused so, else NULL. */
const char *import_other_task(const struct import_line *);

/*
 * Rows meet by code, those left over by task + detail + output; a row with an error meets its
 * own too, which then stays as it is. after has what the file does not speak of from before. A
 * row under whose code the catalog has another work (less than a quarter of the words of task
 * and output in common) becomes an error of the result. A shared row keeps what is fixed in it, which is
 * a warning where the file says otherwise, and is never gone.
 */
void	import_merge(struct mem *, const struct catalog_line *rows, size_t nrows,
	    const struct import_map *, struct import_result *, struct import_merge *merge_r);

#endif
