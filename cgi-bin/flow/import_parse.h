/* Inside flow: a workbook of a stranger as sheets, read in a bounded child. */
#ifndef FLOW_IMPORT_PARSE_H
#define FLOW_IMPORT_PARSE_H

#include "base/mem.h"
#include "store/import.h"

struct parsed {
	const char	*refused;	/* word below workbook.refused, or NULL */
	struct import_sheet_row *sheet;	/* map is not filled */
	size_t		 nsheets;
	struct import_cells *row;	/* by sheet and number */
	size_t		 nrows;
};

#define IMPORT_MOST_ROWS 20000		/* of a workbook, with content */

/* 1: read or refused; -1: broken (no file, no child). */
int	import_parse(struct mem *, const char *path, struct parsed *);

#endif
